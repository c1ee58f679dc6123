// Identity of bytes: 128-bit XXH3, printed as 32 hexadecimal digits. Not a defence against forgery.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gainsay {

struct Hash128 {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  friend auto operator<=>(const Hash128&, const Hash128&) = default;
};

/// XXH3-128 with seed 0 (xxHash specification, https://github.com/Cyan4973/xxHash): the same everywhere.
Hash128 hash128(std::string_view bytes);

/// 32 lower-case hexadecimal digits, high half first.
std::string to_hex(Hash128 hash);

/// The hash that to_hex wrote so; nothing where it wrote no such text.
std::optional<Hash128> from_hex(std::string_view hex);

}  // namespace gainsay

#include "ingest/binary.h"

#include <algorithm>
#include <array>

namespace gainsay {

std::optional<std::string_view> wide_encoding(std::string_view bytes) {
  const std::size_t size = std::min<std::size_t>(bytes.size(), 2048) / 2 * 2;
  if (size < 8) return std::nullopt;
  std::array<std::size_t, 2> nul{};
  for (std::size_t at = 0; at < size; ++at) nul[at % 2] += bytes[at] == '\0';
  const std::size_t half = size / 2;
  if (nul[1] * 10 >= half * 7 && nul[0] * 50 <= half) return "utf-16le";
  if (nul[0] * 10 >= half * 7 && nul[1] * 50 <= half) return "utf-16be";
  return std::nullopt;
}

std::optional<std::size_t> find_binary(std::string_view bytes) {
  using namespace std::string_view_literals;
  constexpr std::array<std::string_view, 11> signatures = {"%PDF-"sv,
                                                           "\x89PNG\r\n"sv,
                                                           "\xFF\xD8\xFF"sv,
                                                           "GIF8"sv,
                                                           "PK\x03\x04"sv,
                                                           "\x1F\x8B\x08"sv,
                                                           "\x7F"
                                                           "ELF"sv,
                                                           "BZh9"sv,
                                                           "\xFD"
                                                           "7zXZ"sv,
                                                           "RIFF"sv,
                                                           "\x28\xB5\x2F\xFD"sv};
  for (const std::string_view signature : signatures) {
    if (bytes.substr(0, signature.size()) == signature) return 0;
  }
  if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos) return nul;
  const std::string_view head = bytes.substr(0, 64 * 1024);
  std::size_t controls = 0;
  std::size_t first = std::string_view::npos;
  for (std::size_t at = 0; at < head.size(); ++at) {
    const auto byte = static_cast<unsigned char>(head[at]);
    const bool allowed = byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f' ||
                         byte == 0x1B || byte == 0x0E || byte == 0x0F;
    if (allowed) continue;
    if (controls++ == 0) first = at;
  }
  if (controls > 4 && controls * 100 > head.size()) return first;
  return std::nullopt;
}

}  // namespace gainsay

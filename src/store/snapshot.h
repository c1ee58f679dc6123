// Documents' bytes, packed for keeping: one Zstandard frame (RFC 8878) each, with its size and checksum.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace gainsay {

std::string pack(std::string_view bytes);

/// Fails with damaged where `packed` is no frame of exactly `size` bytes; never takes more memory than that.
Result<std::string> unpack(std::string_view packed, std::uint64_t size);

}  // namespace gainsay

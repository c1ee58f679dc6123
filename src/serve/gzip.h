// Bodies packed for clients that can unpack them.
#pragma once

#include <string>
#include <string_view>

#include "serve/message.h"

namespace gainsay::serve {

/// Whether an Accept-Encoding takes gzip (RFC 9110, 12.5.3).
bool takes_gzip(std::string_view accept_encoding);

/// One gzip member (RFC 1952), level 5, without a time.
std::string gzipped(std::string_view bytes);

/// Packs the body where `request` takes it, it isn't packed yet, and it is long enough to gain by it.
Answer packed(const Request& request, Answer answer);

}  // namespace gainsay::serve

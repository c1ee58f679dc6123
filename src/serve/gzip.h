// Bodies packed for clients that can unpack them.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "serve/message.h"

namespace gainsay::serve {

/// Whether an Accept-Encoding takes gzip (RFC 9110, 12.5.3).
bool takes_gzip(std::string_view accept_encoding);

/// One gzip member (RFC 1952), level 5, without a time.
std::string gzipped(std::string_view bytes);

/// The same of bytes that come one after another.
class Gzip {
 public:
  Gzip();
  ~Gzip();
  /// What is packed by now; may be empty.
  std::string add(std::string_view bytes) { return packed(bytes, false); }
  /// The rest. Nothing is added after it.
  std::string end() { return packed({}, true); }

 private:
  std::string packed(std::string_view bytes, bool last);
  struct Stream;
  std::unique_ptr<Stream> stream_;
};

/// Packs the body where `request` takes it, it isn't packed yet, and it is long enough to gain by it.
Answer packed(const Request& request, Answer answer);

}  // namespace gainsay::serve

// Whatever a server sent: a head and a body within the limits, or an error; an address made whole.
#include <algorithm>

#include "check.h"
#include "ingest/address.h"
#include "ingest/http_message.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace gainsay;
  const std::string_view bytes = fuzz::view(data, size);
  const Limits limits = fuzz::small_limits();
  const auto response = parse_http_response(bytes);
  if (!response) return 0;
  fuzz::require(response->status >= 0 && response->status <= 999);
  const MediaType media = parse_media_type(response->fields.get("content-type"));
  fuzz::require(media.type.size() + media.charset.size() <= size);
  const auto body = decode_body(*response, limits);
  // A coding is undone a piece at a time: the bound is noticed within one.
  constexpr std::size_t piece = 128 * 1024;
  if (body) fuzz::require(body->size() <= std::max<std::size_t>(limits.max_bytes + piece, size));
  const std::string location(response->fields.get("location"));
  const std::string whole = resolve_address("http://post.example/a/b", location);
  fuzz::require(whole.size() <= location.size() + 32);
  return 0;
}

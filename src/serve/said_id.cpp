#include "serve/said_id.h"

#include <charconv>

namespace gainsay::serve {

Result<SaidId> said_id(const std::string& id) {
  constexpr std::size_t digits = 32;
  SaidId said;
  const auto article = from_hex(std::string_view(id).substr(0, digits));
  const char* const end = id.data() + id.size();
  if (article && id.size() > digits + 1 && id[digits] == ':') {
    said.article = *article;
    const auto [read, error] = std::from_chars(id.data() + digits + 1, end, said.attribution);
    if (error == std::errc() && read == end && said.attribution >= 0) return said;
  }
  return fail(ErrorCode::not_found,
              "no claim has such an id: an article's id, a colon, an attribution's number");
}

}  // namespace gainsay::serve

#include "serve/said_id.h"

#include "base/read_number.h"

namespace gainsay::serve {

Result<SaidId> said_id(const std::string& id) {
  constexpr std::size_t digits = 32;
  SaidId said;
  const auto article = from_hex(std::string_view(id).substr(0, digits));
  if (article && id.size() > digits + 1 && id[digits] == ':') {
    said.article = *article;
    const auto attribution = read_number<decltype(said.attribution)>(std::string_view(id).substr(digits + 1));
    if (attribution && *attribution >= 0) {
      said.attribution = *attribution;
      return said;
    }
  }
  return fail(ErrorCode::not_found,
              "no claim has such an id: an article's id, a colon, an attribution's number");
}

}  // namespace gainsay::serve

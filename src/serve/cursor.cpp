#include "serve/cursor.h"

#include "base/read_number.h"

namespace gainsay::serve {
namespace {

tl::unexpected<Error> foreign() {
  return fail(ErrorCode::unsupported, "cursor: is no cursor of this server");
}

}  // namespace

std::string cursor_of(const ListPosition& position) {
  return std::to_string(position.attribution) + "~" + to_hex(position.article) + "~" + position.published;
}

Result<ListPosition> position_of(std::string_view cursor) {
  const std::size_t first = cursor.find('~');
  if (first == std::string_view::npos) return foreign();
  const std::size_t second = cursor.find('~', first + 1);
  if (second == std::string_view::npos) return foreign();
  ListPosition position;
  const auto attribution = read_number<decltype(position.attribution)>(cursor.substr(0, first));
  const auto article = from_hex(cursor.substr(first + 1, second - first - 1));
  if (!article || !attribution || *attribution < 0) return foreign();
  position.attribution = *attribution;
  position.article = *article;
  position.published = cursor.substr(second + 1);
  return position;
}

std::string cursor_of(std::size_t offset) {
  return std::to_string(offset);
}

Result<std::size_t> offset_of(std::string_view cursor) {
  if (cursor.empty()) return 0;
  const auto offset = read_number<std::size_t>(cursor);
  if (!offset) return foreign();
  if (*offset > largest_offset)
    return fail(ErrorCode::unsupported, "cursor: a list is given up to its row 10000; ask for less at once");
  return *offset;
}

}  // namespace gainsay::serve

#include "serve/cursor.h"

#include <charconv>

namespace gainsay::serve {
namespace {

template <typename Number>
bool read_number(std::string_view digits, Number& value) {
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && end == digits.data() + digits.size() && value >= Number{0};
}

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
  const auto article = from_hex(cursor.substr(first + 1, second - first - 1));
  if (!article || !read_number(cursor.substr(0, first), position.attribution)) return foreign();
  position.article = *article;
  position.published = cursor.substr(second + 1);
  return position;
}

std::string cursor_of(std::size_t offset) {
  return std::to_string(offset);
}

Result<std::size_t> offset_of(std::string_view cursor) {
  std::size_t offset = 0;
  if (cursor.empty()) return offset;
  if (!read_number(cursor, offset)) return foreign();
  if (offset > largest_offset)
    return fail(ErrorCode::unsupported, "cursor: a list is given up to its row 10000; ask for less at once");
  return offset;
}

}  // namespace gainsay::serve

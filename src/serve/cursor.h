// Where a list goes on, as text that a client hands back unread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"
#include "store/questions.h"

namespace gainsay::serve {

/// For lists in the order of articles: rows that are added while a list is read neither shift nor repeat
/// others.
std::string cursor_of(const ListPosition& position);
/// Fails with unsupported where cursor_of wrote no such text.
Result<ListPosition> position_of(std::string_view cursor);

/// For lists in an order that changes as rows are added: how many rows were given.
inline constexpr std::size_t largest_offset = 10'000;
std::string cursor_of(std::size_t offset);
/// 0 for an empty cursor. Fails as position_of, and beyond largest_offset.
Result<std::size_t> offset_of(std::string_view cursor);

}  // namespace gainsay::serve

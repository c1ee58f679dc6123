// Answers as they are written: JSON, and lists a page at a time.
#pragma once

#include <algorithm>
#include <string>
#include <utility>

#include "serve/cursor.h"
#include "serve/route.h"
#include "store/json_values.h"

namespace gainsay::serve {

/// The article that the question's path names. Fails with not_found where that is no id.
inline Result<Hash128> article_in(const Question& question) {
  const auto id = from_hex(question.id);
  if (!id) return fail(ErrorCode::not_found, "no article has such an id: 32 hexadecimal digits, lower case");
  return *id;
}

/// A line of JSON.
inline std::string written(const nlohmann::ordered_json& json) {
  return in_one_line(json) + "\n";
}

/// {"items", "next"}
inline std::string written_list(nlohmann::ordered_json items, const std::string& next = {}) {
  return written({{"items", std::move(items)}, {"next", text_or_null(next)}});
}

/// A page of rows in an order that has no positions: `ask(skip, limit)` gives the rows behind the first
/// `skip`, `json_of` one of them as JSON.
template <typename Ask, typename JsonOf>
Result<std::string> portion(const Question& question, const Ask& ask, const JsonOf& json_of) {
  const auto skip = offset_of(question.given.text("cursor"));
  if (!skip) return tl::unexpected(skip.error());
  const std::size_t limit = question.given.limit();
  const auto rows = ask(*skip, limit + 1);
  if (!rows) return tl::unexpected(rows.error());
  auto items = nlohmann::ordered_json::array();
  for (std::size_t i = 0; i < std::min(limit, rows->size()); ++i) items.push_back(json_of((*rows)[i]));
  const std::size_t next = *skip + limit;
  const bool more = rows->size() > limit && next <= largest_offset;
  return written_list(std::move(items), more ? cursor_of(next) : std::string());
}

}  // namespace gainsay::serve

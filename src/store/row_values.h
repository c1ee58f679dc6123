// Values of rows that must hold together: spans, numbers of other rows, rows without a gap.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/span.h"
#include "store/sqlite.h"

namespace gainsay {

inline std::uint32_t number(const Rows& rows, int column) {
  const std::int64_t value = rows.integer(column);
  if (value < 0 || value > UINT32_MAX) throw SqliteFailure(SQLITE_CORRUPT, "a number is out of range");
  return static_cast<std::uint32_t>(value);
}

inline Span span(const Rows& rows, int column) {
  return {number(rows, column), number(rows, column + 1)};
}

inline std::optional<Span> span_or_null(const Rows& rows, int column) {
  if (rows.is_null(column)) return std::nullopt;
  return span(rows, column);
}

/// A reference to the n-th of `size` things.
inline std::uint32_t index(const Rows& rows, int column, std::size_t size) {
  const std::uint32_t n = number(rows, column);
  if (n >= size) throw SqliteFailure(SQLITE_CORRUPT, "a row refers to one that is missing");
  return n;
}

inline std::optional<std::uint32_t> index_or_null(const Rows& rows, int column, std::size_t size) {
  if (rows.is_null(column)) return std::nullopt;
  return index(rows, column, size);
}

inline std::string text(const Rows& rows, int column) {
  return std::string(rows.text(column));
}

/// Rows come in the order of their numbers, from 0, without a gap.
inline void expect(const Rows& rows, int column, std::size_t n) {
  if (number(rows, column) != n) throw SqliteFailure(SQLITE_CORRUPT, "a row is missing");
}

inline std::optional<std::uint32_t> begin_of(const std::optional<Span>& span) {
  return span ? std::optional(span->begin) : std::nullopt;
}

inline std::optional<std::uint32_t> end_of(const std::optional<Span>& span) {
  return span ? std::optional(span->end) : std::nullopt;
}

}  // namespace gainsay

// Values as PostgreSQL takes them: in statements and in COPY.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "postgres/session.h"
#include "store/database.h"

namespace gainsay {

/// Text as a column of PostgreSQL can hold it: bytes that it refuses (NUL, what is no UTF-8) and U+FDD0,
/// which is no character, each become U+FDD0 and two digits.
std::string storable(std::string_view text);
/// Whether `stored` may be another text than it was.
bool needs_restoring(std::string_view stored);
/// The text again.
std::string restored(std::string_view stored);

/// A value of a statement.
PostgresValue parameter(const Value& value);
std::vector<PostgresValue> parameters(std::span<const Value> values);

/// Adds a value to a line of COPY's text format (https://www.postgresql.org/docs/15/sql-copy.html).
void append_field(std::string& line, const Value& value);

}  // namespace gainsay

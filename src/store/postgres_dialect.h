// The SQL of this folder in PostgreSQL's words.
#pragma once

#include <string>
#include <string_view>

namespace gainsay {

/// A statement as SQLite reads it, for PostgreSQL: ? becomes $1, $2, ... and ?1 becomes $1, INSERT OR IGNORE
/// is ON CONFLICT DO NOTHING, and texts are cut at bytes in PostgreSQL's way. For the statements of this
/// folder, no others.
std::string in_postgres_words(std::string_view sql);

}  // namespace gainsay

// The tables of a ledger in PostgreSQL: those of schema_1.h and its followers in its own words.
//
// What differs: keys come from sequences; references are not declared, since checking each row of an article
// would take longer than writing it, but are remembered, so that `gainsay verify` looks whether they hold; an
// index of words is a table of each row's words with their places (postgres_words.h); text is compared by its
// bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "postgres/session.h"

namespace gainsay {

/// Rows of `table` whose `columns`, separated by ", ", name a row of `parent` by its `parent_columns`.
struct TableReference {
  std::string table;
  std::string columns;
  std::string parent;
  std::string parent_columns;
};

/// One migration in PostgreSQL's SQL.
std::string in_postgres(std::string_view schema);

/// The references that all migrations of SQLite declare.
std::vector<TableReference> table_references();

/// Brings the database up to date, in one transaction. Throws PostgresFailure.
void migrate(PostgresSession& session);

/// The version of its tables; 0 where it has none.
std::int64_t schema_version_of(PostgresSession& session);

}  // namespace gainsay

// What an article's attributions state, as rows: the tables of schema_3.h.
#pragma once

#include <vector>

#include "analysis/analysis.h"
#include "base/hash.h"
#include "store/sqlite.h"

namespace gainsay {

/// Writes statements and accusations of an article whose attributions and entities are there.
void write_statements(Connection& connection, std::int64_t key, const Hash128& article,
                      const Analysis& analysis);

/// The accusations, ascending. Throws SqliteFailure where rows contradict each other.
std::vector<Accusation> read_accusations(Connection& connection, std::int64_t key);

/// What the article's attributions state, in their order; empty for those that state nothing.
std::vector<Statement> read_statements(Connection& connection, std::int64_t key, std::size_t attributions);

/// Takes away what the article alone states, and with it its pairs and keys, so that claims that it held
/// together fall apart.
void remove_statements(Connection& connection, std::int64_t key);

/// Puts two claims together, where one states the same as the other.
void join_claims(Connection& connection, std::int64_t a, std::int64_t b);

}  // namespace gainsay

// What an article's attributions state, as rows: the tables of schema_3.h.
#pragma once

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"
#include "base/hash.h"
#include "claims/index_keys.h"
#include "store/sqlite.h"
#include "store/threads.h"

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

/// What becomes of a statement that no attribution states any more.
enum class Unstated {
  goes,
  stays,  ///< linked to nothing: another program may be about to state it
};

/// Takes the pairs and keys of those of `statements` that nobody states, so that claims that they held
/// together fall apart.
void unlink_unstated(Connection& connection, const std::vector<std::int64_t>& statements, Unstated then);

/// A statement from its code. Throws SqliteFailure where it is none.
Statement decoded_statement(std::string_view code);

/// What an article's attributions state and nothing was held against yet, in their order.
std::vector<KeptStatement> read_unlinked_statements(Connection& connection, std::int64_t article);

/// Keeps what a statement is to others, and puts claims together where one states the same as the other.
void write_links(Connection& connection, std::int64_t statement, const std::vector<StatementLink>& links);

/// Notes those claims of an article, once it is linked, that other articles state, too.
void note_shared(Connection& connection, std::int64_t article);

/// Which statements have enough keys in common with one that has `keys` (claims/index_keys.h).
class MetStatements {
 public:
  explicit MetStatements(const IndexKeys& keys) : few_(is_few(keys.keep.size())) {}
  /// One of `keys` is met, too, at a statement that has `keys` of them.
  void add(std::int64_t key, std::int64_t statement, std::int64_t keys);
  /// Ascending by the ledger's keys.
  [[nodiscard]] std::vector<std::int64_t> enough() const;

 private:
  struct Met {
    std::size_t weak = 0;
    bool enough = false;
  };
  bool few_;
  std::map<std::int64_t, Met> met_;
};

}  // namespace gainsay

// How each database wants what questions about claims have in common, where they don't read the same SQL.
#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>

#include "base/result.h"
#include "store/database.h"
#include "store/questions.h"

namespace gainsay {

/// The claims that a filter lets through, for a question to be put together from: SELECT ... FROM `tables`,
/// and tables of its own joined by ClaimSql::join, WHERE `conditions`. Attribution t and its article a are in
/// it.
struct AskedClaims {
  std::string tables;
  Question conditions;
  bool few = false;  ///< they are found first, and the question puts them in order
};

/// Which of them.
enum class ClaimKind {
  any,
  answered,  ///< something answers them, or they something
  shared,    ///< another article states the same
  accusing,  ///< they are accusations; ClaimFilter::actor is left to who asks, since it is either side
};

inline constexpr std::size_t all_claims = std::numeric_limits<std::size_t>::max();

void append(const Question& more, Question& question);

struct ClaimSql {
  /// `wanted`: how many of them will be read, in the order of their articles, newest first. Fails where the
  /// filter can't be understood.
  Result<AskedClaims> (*ask_claims)(Connection& connection, const ClaimFilter& filter, std::size_t wanted,
                                    ClaimKind kind);
  /// A SELECT of the keys of names in which the words are that were typed. Fails as that does.
  Result<void> (*add_names)(const std::string& typed, Question& question);
  void (*add_site)(const std::string& site, Question& question);
  void (*add_dates)(const std::string& since, const std::string& until, Question& question);
  /// Asks for many rows of which only the first may be wanted: they are fetched as they are stepped to.
  Rows (*ask_in_parts)(Connection& connection, const Question& question);
  /// Before a further table: in SQLite, which has no figures to choose by, the tables before it come first.
  std::string_view join;
};

extern const ClaimSql claims_in_sqlite;
extern const ClaimSql claims_in_postgres;

}  // namespace gainsay

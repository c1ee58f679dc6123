// Threads put together from the rows of a ledger: a claim, who states it, and what answers it.
#pragma once

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "claims/compare.h"
#include "store/said_rows.h"
#include "store/sqlite.h"
#include "store/threads.h"

namespace gainsay {

class ThreadReader {
 public:
  explicit ThreadReader(Connection& connection) : connection_(connection) {}

  /// The claims of an attribution's threads: its own where something answers it, and those that it answers.
  std::vector<std::int64_t> threads_of(SaidKey said);

  /// The claims that are one dispute with this one: such as a denial answers together with it in their
  /// article. Ascending by their lowest attributions; the same from each of them, where they are no more
  /// than 16.
  std::vector<std::int64_t> together_with(std::int64_t claim);

  SharedClaim claim(std::int64_t claim);
  /// Of the claims that are together, each once, in this order.
  DisputeThread thread(const std::vector<std::int64_t>& claims);

 private:
  struct Pair {
    std::int64_t own = 0, other = 0, other_claim = 0;
    StatementRelation relation = StatementRelation::other;
    double confidence = 0;
  };
  SharedClaim claim_of(const std::vector<std::int64_t>& claims);
  // The pairs of a claim's statements with those of others that answer it.
  std::vector<Pair> answering(std::int64_t claim);
  std::vector<Pair> pairs_of(std::int64_t statement);
  // Whether, of a pair, the second answers the first; the first answers the second otherwise.
  bool answers(const Pair& pair);
  Statement statement(std::int64_t key);
  bool is_denied(std::int64_t statement);
  void add_answers_in_article(SaidKey claim, DisputeThread& thread, std::map<SaidKey, std::size_t>& listed);
  void add_answers_across(const std::vector<std::int64_t>& claims, DisputeThread& thread,
                          std::map<SaidKey, std::size_t>& listed);
  void add_absent(SaidKey claim, DisputeThread& thread);

  Connection& connection_;
};

/// Marks lines that repeat an earlier one; they are in order.
void mark_repeats(std::vector<SaidLine>& lines);

}  // namespace gainsay

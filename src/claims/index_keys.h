// Keys under which statements that may say the same find each other.
#pragma once

#include <cstdint>
#include <vector>

#include "claims/statement.h"

namespace gainsay {

/// Under which a statement is kept, and under which others are looked for. Two statements are candidates for
/// each other where a `find` of either meets a `keep` of the other; that hangs on these two alone, so that
/// the pairs of a ledger do not hang on the order in which it was filled.
struct IndexKeys {
  std::vector<std::int64_t> keep;
  std::vector<std::int64_t> find;
};

/// Two terms that tell much and the two months around the day of publication make a key; three terms in a
/// row, the two rarest of a statement by their hash, make one whatever the day. About a dozen; none where the
/// statement is not comparable.
IndexKeys index_keys(const Statement& statement);

/// A strong key makes candidates by itself. Of the others two must meet, or one where either statement has
/// few keys.
constexpr bool is_strong(std::int64_t key) {
  return (key & 1) != 0;
}
constexpr bool is_few(std::size_t keys) {
  return keys <= 3;
}

/// Whether two statements are candidates for each other.
bool are_candidates(const IndexKeys& a, const IndexKeys& b);

}  // namespace gainsay

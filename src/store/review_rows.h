// What people decided, as rows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/hash.h"
#include "store/reviews.h"
#include "store/sqlite.h"

namespace gainsay {

/// As Ledger::reviews_of and Ledger::reviews.
std::vector<Review> read_reviews_of(Connection& connection, const Hash128& article);
std::vector<Review> read_reviews(Connection& connection, std::int64_t before, std::size_t limit);

}  // namespace gainsay

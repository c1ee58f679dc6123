// Rows of what is found about copies: sketches, credits, pairs. Written in the SQL that all databases read.
#pragma once

#include <cstdint>
#include <vector>

#include "copies/sketch.h"
#include "extract/article.h"
#include "store/copies.h"
#include "store/database.h"

namespace gainsay {

/// Keeps an article's sketch and credits in the place of those that it had.
void write_sketch(Connection& connection, std::int64_t article, const Sketch& sketch,
                  const std::vector<Credit>& credits);

/// Articles, ascending, whose sketches say that they may be copies of this one.
std::vector<Hash128> read_alike(Connection& connection, std::int64_t article);

/// Keeps a pair of articles, by their keys, in the place of what was known of it.
void write_copy(Connection& connection, std::int64_t a, std::int64_t b, const CopyPair& pair);

/// The pairs of which `article`, by its id and key, is the lower one, ascending.
std::vector<CopyPair> read_copies(Connection& connection, const Hash128& article, std::int64_t key);

/// Takes away an article's pairs, with what changes in them.
void remove_copies(Connection& connection, std::int64_t article);

}  // namespace gainsay

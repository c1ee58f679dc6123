// Times, places and sayings of an article as rows, and rows as these: the tables of schema_3.h.
#pragma once

#include "analysis/analysis.h"
#include "extract/article.h"
#include "store/sqlite.h"

namespace gainsay {

/// Writes them under `key`, where entities and attributions stand already.
void write_sayings(Connection& connection, std::int64_t key, const Article& article,
                   const Analysis& analysis);

/// Takes them away. Places that `key` was the last to name go with remove_unused_places.
void remove_sayings(Connection& connection, std::int64_t key);
std::vector<std::int64_t> places_named_by(Connection& connection, std::int64_t key);
void remove_unused_places(Connection& connection, const std::vector<std::int64_t>& places);

/// Fills times, places and sayings of `analysis`, whose entities and attributions are there. Throws
/// SqliteFailure where rows contradict each other.
void read_sayings(Connection& connection, std::int64_t key, Analysis& analysis);

}  // namespace gainsay

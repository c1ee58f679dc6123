// Rows about copies, read in parts that several questions use.
#pragma once

#include <string>
#include <vector>

#include "copies/words.h"
#include "store/copies.h"
#include "store/sqlite.h"

namespace gainsay {

/// One article, read once for all that it is held against.
struct ComparedArticle {
  std::int64_t key = 0;
  ArticleBody body;
  std::vector<ComparedWord> words;  ///< of the body
};

ArticleLine article_line_at(Connection& connection, std::int64_t key);
ArticleBody body_at(Connection& connection, std::int64_t key);
ComparedArticle compared_article(Connection& connection, std::int64_t key);
std::vector<Credit> credits_at(Connection& connection, std::int64_t key);

/// The changes of row `copy` of the table of that name, from a to b.
std::vector<AttributionChange> changes_at(Connection& connection, std::int64_t copy);

/// `later` held against `earlier`: what was cut and added, and `changes` (from earlier to later) in words.
HeldAgainst held_against(Connection& connection, const ComparedArticle& earlier, const ComparedArticle& later,
                         const std::vector<AttributionChange>& changes);

}  // namespace gainsay

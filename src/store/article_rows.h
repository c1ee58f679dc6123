// An article and its layers as rows, and rows as an article: the tables of schema_1.h from "The article" on.
#pragma once

#include "analysis/analysis.h"
#include "extract/article.h"
#include "store/ledger.h"
#include "store/sqlite.h"

namespace gainsay {

/// Whether an article's own row is there, which its documents hang on, or comes with its other rows.
enum class ArticleRow { is_new, is_there };

/// Writes all rows of an article under `key`, but for those of its documents; what hangs on it but these must
/// be gone.
void write_article(Connection& connection, std::int64_t key, ArticleRow row, const Article& article,
                   std::int64_t reading);
void write_analysis(Connection& connection, std::int64_t key, const Article& article,
                    const Analysis& analysis);

/// Takes away all rows under `key`, but for the article's own and those of its documents.
void remove_layers(Connection& connection, std::int64_t key);

/// Takes away names that `key` may have been the last to use.
void remove_unused_names(Connection& connection, const std::vector<std::int64_t>& names);
std::vector<std::int64_t> names_used_by(Connection& connection, std::int64_t key);

/// What write_article and write_analysis wrote. `id`, provenance and bytes are not theirs to fill. Throw
/// SqliteFailure where rows contradict each other.
Article read_article(Connection& connection, std::int64_t key);
Analysis read_analysis(Connection& connection, std::int64_t key);

/// All of these with the article's documents. Throws SqliteFailure as they do.
StoredArticle read_stored(Connection& connection, std::int64_t key);

}  // namespace gainsay

// A ledger as lines of JSON: everything that it holds but the documents' bytes, in an order of its own, so
// that two ledgers hold the same where their lines are the same.
#pragma once

#include <functional>
#include <string_view>

#include "store/ledger.h"

namespace gainsay {

/// Raised when a reader of version N could misread what is written; added members don't raise it.
inline constexpr int ledger_lines_version = 1;

/// One article's line, as export_lines writes it. Its spans must lie in its text (store/spans_of.h).
std::string line_of(const StoredArticle& stored);

/// A line for each article, ascending by id: {"record":"article","id","reader","documents","credits",
/// "analysis"}, where "analysis" is that of docs/schema/analysis-1.schema.json without "own_voice" and
/// "origin". Then the lines of actors and of what people decided about them (store/actor_lines.h), then
/// a line for each pair of copies, ascending by its ids: {"record":"copy","a","b", ...}. Then
/// a line for each input that could not be read: {"record":"failure", ...}. Lines end in a line feed. `write`
/// may fail, which ends it; otherwise it fails as Ledger does, with damaged where a span lies outside its
/// text.
Result<void> export_lines(Ledger& ledger, const std::function<Result<void>(std::string_view line)>& write);

}  // namespace gainsay

// Tokens, sentences, paragraphs and quotations of an article: the layer that all analysis stands on.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/span.h"
#include "extract/article.h"
#include "ingest/limits.h"

namespace gainsay {

class SentenceModel;

/// Index range [begin, end) into one of the vectors of a Text.
struct IndexRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  [[nodiscard]] std::uint32_t size() const { return end - begin; }
  friend bool operator==(const IndexRange&, const IndexRange&) = default;
};

/// A word or mark by the Penn / Universal Dependencies conventions: "do" "n't", "U.S.", "$" "5", "``"-like
/// marks as they stand.
struct Token {
  Span span;
};

struct Sentence {
  Span span;
  IndexRange tokens;
  std::uint32_t paragraph = 0;
};

/// Text between quotation marks. Pieces of one quotation that runs over paragraphs, each with an opening mark
/// of its own, are one Quotation.
struct Quotation {
  Span span;                ///< from the first opening mark to past the closing one
  IndexRange tokens;        ///< tokens inside, marks left out
  std::uint32_t depth = 0;  ///< 0 outermost; a quotation inside another is deeper
  bool closed = true;       ///< false where no closing mark was found and the paragraph ended it
};

/// The layer. All spans are of Article::text; every vector ascends by begin.
struct Text {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<IndexRange> paragraphs;  ///< sentences of each Article::paragraphs entry
  std::vector<Quotation> quotations;
};

/// Splits the article. Fails only with limit_exceeded (tokens a document). Pure.
Result<Text> analyse_text(const Article& article, const SentenceModel& model, const Limits& limits);

}  // namespace gainsay

#include <algorithm>
#include <utility>

#include "extract/dateline_span.h"
#include "text/quotations.h"
#include "text/sentences.h"
#include "text/text.h"
#include "text/tokeniser.h"

namespace gainsay {
namespace {

/// "Three killed, exiles say; ministry denies it": what stands on either side of a headline's semicolon is a
/// sentence of its own.
void cut_headlines(const Article& article, const std::vector<Token>& tokens,
                   std::vector<Sentence>& sentences) {
  std::vector<Sentence> cut;
  cut.reserve(sentences.size());
  for (Sentence rest : sentences) {
    const bool headline = article.paragraphs[rest.paragraph].kind == ParagraphKind::headline;
    for (std::uint32_t t = rest.tokens.begin; headline && t + 1 < rest.tokens.end; ++t) {
      if (slice(article.text, tokens[t].span) != ";") continue;
      cut.push_back({{rest.span.begin, tokens[t].span.end}, {rest.tokens.begin, t + 1}, rest.paragraph});
      rest = {{tokens[t + 1].span.begin, rest.span.end}, {t + 1, rest.tokens.end}, rest.paragraph};
    }
    cut.push_back(rest);
  }
  sentences = std::move(cut);
}

/// "HARLOW (Agency) - Guards entered": what stands behind a dateline is a sentence by itself.
void cut_dateline(const Article& article, const std::vector<Token>& tokens,
                  std::vector<Sentence>& sentences) {
  const Span dateline = dateline_of(article);
  const auto at = std::find_if(sentences.begin(), sentences.end(),
                               [&](const Sentence& each) { return each.span.contains(dateline); });
  if (dateline.empty() || at == sentences.end()) return;
  const auto first =
      std::partition_point(tokens.begin() + at->tokens.begin, tokens.begin() + at->tokens.end,
                           [&](const Token& token) { return token.span.begin < dateline.end; });
  const auto cut = static_cast<std::uint32_t>(first - tokens.begin());
  if (cut == at->tokens.begin || cut == at->tokens.end) return;
  Sentence rest = *at;
  at->tokens.end = cut;
  at->span.end = tokens[cut - 1].span.end;
  rest.tokens.begin = cut;
  rest.span.begin = tokens[cut].span.begin;
  sentences.insert(at + 1, rest);
}

}  // namespace

Result<Text> analyse_text(const Article& article, const SentenceModel& model, const Limits& limits) {
  Text text;
  text.tokens.reserve(article.text.size() / 5 + 8);
  std::vector<IndexRange> token_ranges;
  token_ranges.reserve(article.paragraphs.size());
  for (const Paragraph& paragraph : article.paragraphs) {
    const auto first = static_cast<std::uint32_t>(text.tokens.size());
    if (!tokenise(article.text, paragraph.span, limits.max_tokens, text.tokens)) {
      return fail(ErrorCode::limit_exceeded, "has more than " + std::to_string(limits.max_tokens) + " tokens",
                  article.provenance.input, text.tokens.back().span.end);
    }
    token_ranges.push_back({first, static_cast<std::uint32_t>(text.tokens.size())});
  }
  text.quotations = pair_quotations(article.text, text.tokens, token_ranges);
  text.sentences = split_sentences(article.text, text.tokens, token_ranges, text.quotations, model);
  cut_headlines(article, text.tokens, text.sentences);
  cut_dateline(article, text.tokens, text.sentences);
  text.paragraphs.reserve(article.paragraphs.size());
  for (std::uint32_t i = 0, next = 0; i < article.paragraphs.size(); ++i) {
    const std::uint32_t first = next;
    while (next < text.sentences.size() && text.sentences[next].paragraph == i) ++next;
    text.paragraphs.push_back({first, next});
  }
  return text;
}

}  // namespace gainsay

#include <utility>

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
  text.paragraphs.reserve(article.paragraphs.size());
  for (std::uint32_t i = 0, next = 0; i < article.paragraphs.size(); ++i) {
    const std::uint32_t first = next;
    while (next < text.sentences.size() && text.sentences[next].paragraph == i) ++next;
    text.paragraphs.push_back({first, next});
  }
  return text;
}

}  // namespace gainsay

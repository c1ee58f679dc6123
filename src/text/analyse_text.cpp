#include "text/quotations.h"
#include "text/sentences.h"
#include "text/text.h"
#include "text/tokeniser.h"

namespace gainsay {

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
  text.paragraphs.reserve(article.paragraphs.size());
  for (std::uint32_t i = 0, next = 0; i < article.paragraphs.size(); ++i) {
    const std::uint32_t first = next;
    while (next < text.sentences.size() && text.sentences[next].paragraph == i) ++next;
    text.paragraphs.push_back({first, next});
  }
  return text;
}

}  // namespace gainsay

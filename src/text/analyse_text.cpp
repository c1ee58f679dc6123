#include "text/quotations.h"
#include "text/sentences.h"
#include "text/text.h"
#include "text/tokeniser.h"

namespace gainsay {

Result<Text> analyse_text(const Article& article, const Limits& limits) {
  Text text;
  text.tokens.reserve(article.text.size() / 5 + 8);
  std::vector<IndexRange> token_ranges;
  token_ranges.reserve(article.paragraphs.size());
  for (std::uint32_t i = 0; i < article.paragraphs.size(); ++i) {
    const auto first_token = static_cast<std::uint32_t>(text.tokens.size());
    const auto first_sentence = static_cast<std::uint32_t>(text.sentences.size());
    if (!tokenise(article.text, article.paragraphs[i].span, limits.max_tokens, text.tokens)) {
      return fail(ErrorCode::limit_exceeded, "has more than " + std::to_string(limits.max_tokens) + " tokens",
                  article.provenance.input, text.tokens.back().span.end);
    }
    token_ranges.push_back({first_token, static_cast<std::uint32_t>(text.tokens.size())});
    split_sentences(article.text, text.tokens, token_ranges.back(), i, text.sentences);
    text.paragraphs.push_back({first_sentence, static_cast<std::uint32_t>(text.sentences.size())});
  }
  text.quotations = pair_quotations(article.text, text.tokens, token_ranges);
  return text;
}

}  // namespace gainsay

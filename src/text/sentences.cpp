#include "text/sentences.h"

#include "text/sentence_gaps.h"

namespace gainsay {
namespace {

/// What the words since the last end don't make good, in units of the model.
constexpr std::int32_t hopeless = -96;

constexpr std::uint32_t longest_sentence = 500;  // tokens

}  // namespace

std::vector<Sentence> split_sentences(std::string_view text, const std::vector<Token>& tokens,
                                      const std::vector<IndexRange>& paragraphs,
                                      const std::vector<Quotation>& quotations, const SentenceModel& model) {
  std::vector<Sentence> sentences;
  SentenceGaps gaps(text, tokens, model.kinds(), quotations);
  SentenceGaps::OwnKeys own;
  SentenceGaps::StretchKeys stretch;
  for (std::uint32_t paragraph = 0; paragraph < paragraphs.size(); ++paragraph) {
    const IndexRange range = paragraphs[paragraph];
    if (range.size() == 0) continue;
    gaps.read(range);
    std::uint32_t begin = 0;
    const auto finish = [&](std::uint32_t end) {
      const IndexRange all{range.begin + begin, range.begin + end};
      sentences.push_back({{tokens[all.begin].span.begin, tokens[all.end - 1].span.end}, all, paragraph});
      begin = end;
    };
    for (std::uint32_t gap = 1; gap < range.size(); ++gap) {
      if (gap - begin == longest_sentence) {
        finish(gap);
        continue;
      }
      if (!gaps.possible(gap)) continue;
      gaps.own_features(gap, own);
      const std::int32_t score = model.score(own);
      if (score < hopeless) continue;
      gaps.stretch_features(begin, gap, stretch);
      if (score + model.score(stretch) > 0) finish(gap);
    }
    finish(range.size());
  }
  return sentences;
}

}  // namespace gainsay

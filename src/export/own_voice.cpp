#include "export/own_voice.h"

#include <algorithm>

#include "extract/dateline_span.h"

namespace gainsay {
namespace {

bool carries_prose(ParagraphKind kind) {
  return kind == ParagraphKind::body || kind == ParagraphKind::list_item ||
         kind == ParagraphKind::quotation || kind == ParagraphKind::standfirst;
}

}  // namespace

std::vector<std::uint32_t> own_voice_sentences(const Article& article, const Analysis& analysis) {
  Spans attributed;
  for (const Attribution& item : analysis.attributions.items) {
    for (const Spans* spans : {&item.source, &item.cue, &item.content}) {
      attributed.insert(attributed.end(), spans->begin(), spans->end());
    }
  }
  // Words in quotation marks are somebody's, even where it was not found whose.
  for (const Quotation& quotation : analysis.text.quotations) {
    if (quotation.depth == 0 && quotation.tokens.size() >= 4) attributed.push_back(quotation.span);
  }
  std::sort(attributed.begin(), attributed.end());
  std::vector<std::uint32_t> own;
  const Span dateline = dateline_of(article);
  std::uint32_t reached = 0;  // the furthest end of the spans that begin before the sentence ends
  std::size_t next = 0;
  for (std::uint32_t i = 0; i < analysis.text.sentences.size(); ++i) {
    const Sentence& sentence = analysis.text.sentences[i];
    for (; next < attributed.size() && attributed[next].begin < sentence.span.end; ++next) {
      reached = std::max(reached, attributed[next].end);
    }
    const bool prose = sentence.paragraph < article.paragraphs.size() &&
                       carries_prose(article.paragraphs[sentence.paragraph].kind);
    if (prose && reached <= sentence.span.begin && !dateline.contains(sentence.span)) own.push_back(i);
  }
  return own;
}

}  // namespace gainsay

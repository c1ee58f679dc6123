// Scores tokens and sentences against treebanks, from raw text, as the CoNLL 2018 shared task does.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/span.h"
#include "extract/article.h"

namespace gainsay {

/// What one treebank file says. The text is rebuilt from forms and SpaceAfter.
struct SegmentationGold {
  Article article;  ///< its paragraphs are the breaks that the raw text shows
  Spans tokens;     ///< surface tokens: "don't" is one
  Spans words;  ///< syntactic words: "do" "n't"; one that is spelt otherwise than its letters has all of them
  Spans sentences;
};

/// Which of the treebank's breaks the raw text shows.
enum class Breaks {
  paragraphs,  ///< "# newdoc" and "# newpar" begin a paragraph, as in an article
  documents,   ///< only "# newdoc": sentences must be found inside long runs of text
};

/// Reads CoNLL-U. Fails with damaged where a line has not ten columns.
Result<SegmentationGold> read_segmentation(std::string_view conllu, Breaks breaks, std::string input);

/// Counts of one layer; F1 over exact spans.
struct SpanScore {
  std::uint64_t gold = 0;
  std::uint64_t predicted = 0;
  std::uint64_t correct = 0;
  [[nodiscard]] double precision() const;
  [[nodiscard]] double recall() const;
  [[nodiscard]] double f1() const;
};

/// Both sides ascend.
SpanScore score_spans(const Spans& gold, const Spans& predicted);

}  // namespace gainsay

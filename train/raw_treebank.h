// Treebanks as raw text, for what is learnt of where sentences end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "evaluation/segmentation.h"
#include "text/text.h"

namespace gainsay::train {

/// A treebank as raw text, with the breaks that it shows.
struct RawTreebank {
  std::string name;
  SegmentationGold gold;
  std::vector<Token> tokens;
  std::vector<IndexRange> paragraphs;
  std::vector<Quotation> quotations;

  [[nodiscard]] bool begins_sentence(std::uint32_t token) const;
};

/// Tokens, paragraphs and quotations of `gold`'s article.
RawTreebank read_raw(std::string name, SegmentationGold gold);

/// Which paragraphs of a treebank: of the sixteen parts of its text, in turns.
enum class Half : std::size_t { even, odd, both };

/// Those that hold tokens.
std::vector<IndexRange> paragraphs_of(const RawTreebank& bank, Half half);

/// The gold sentences inside `paragraph`.
Spans sentences_of(const RawTreebank& bank, IndexRange paragraph);

}  // namespace gainsay::train

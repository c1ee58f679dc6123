// What the labeller is told of each word of a passage, beyond the encoder's vector of it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "attribution/cue_lexicon.h"
#include "syntax/syntax.h"
#include "text/text.h"

namespace gainsay {

inline constexpr std::size_t passage_feature_count = 28;

/// Those that tell which word it is, of whichever word near: dropped together in training, so that a word
/// never met is read by the others.
inline constexpr std::uint32_t lexical_features =
    1U << 0 | 1U << 1 | 1U << 2 | 1U << 8 | 1U << 9 | 1U << 10 | 1U << 13 | 1U << 17 | 1U << 18 | 1U << 22;

/// Layers of a whole article.
struct PassageLayers {
  const Text& text;
  const Syntax& syntax;
  std::span<const std::uint8_t> names;  ///< by token, as name_labels() gives them
};

/// Keys of the features of the tokens of `sentences`, a range of those of the text, word by word. `number` is
/// that of the passage in its article.
std::vector<std::uint32_t> passage_features(const PassageLayers& layers, IndexRange sentences,
                                            std::uint32_t number, const CueLexicon& cues);

}  // namespace gainsay

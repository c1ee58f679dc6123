// Attributions as ranges of compared words, and where their words stand in the other text.
#pragma once

#include <cstdint>
#include <vector>

#include "attribution/attribution.h"
#include "copies/alignment.h"
#include "copies/words.h"

namespace gainsay {

/// Indices into the compared words, ascending.
using WordIndices = std::vector<std::uint32_t>;

struct PlacedAttribution {
  WordIndices source;
  WordIndices cue;
  WordIndices content;
  /// As a whole, 0 where it has no compared words.
  [[nodiscard]] std::size_t size() const { return source.size() + cue.size() + content.size(); }
};

std::vector<PlacedAttribution> place(const std::vector<ComparedWord>& words,
                                     const Attributions& attributions);

/// How many of `indices` have a counterpart.
std::size_t kept(const WordIndices& indices, const std::vector<std::int32_t>& counterparts);

/// Of what is said, or of the cue where nothing is said; both where neither has five words.
WordIndices core_of(const PlacedAttribution& placed);

/// For each attribution of the first text the one of the second that states the same, or -1. One to one.
/// First by words that stand in both, then, of what is left, by the words that both use: half of them, or two
/// denials by a source of the same name.
std::vector<std::int32_t> match(const std::vector<PlacedAttribution>& a,
                                const std::vector<PlacedAttribution>& b,
                                const std::vector<ComparedWord>& words_a,
                                const std::vector<ComparedWord>& words_b, const Attributions& of_a,
                                const Attributions& of_b, const Alignment& alignment);

}  // namespace gainsay

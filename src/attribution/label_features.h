// The features of the labeller: what trainer and run time share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "attribution/labeller.h"
#include "attribution/passage.h"

namespace gainsay {

/// Room for the keys of one word, of whichever kind.
inline constexpr std::size_t most_keys = 128;

/// Each writes keys from `keys` on, at most `most_keys`, and returns where they end: those that speak for or
/// against a label of the token `at`,
std::uint32_t* node_features(const Passage& passage, std::uint32_t at, std::uint32_t* keys);

/// and for or against the step from label to label between `at` - 1 and `at` (> 0).
std::uint32_t* step_features(const Passage& passage, std::uint32_t at, std::uint32_t* keys);

/// What an earlier labelling of the passage found, ready to be looked up from any token.
struct EarlierSpans {
  struct Found {
    Role role;
    std::uint32_t begin;
    std::uint32_t end;
  };
  EarlierSpans(const Passage& passage, const std::vector<Label>& labels);
  const std::vector<Label>* labels;
  std::vector<Found> spans;
  std::vector<std::uint32_t> next_span;   ///< for each token, the first span that begins at it or later
  std::vector<std::uint32_t> span_of;     ///< the span that holds the token, or nowhere
  std::vector<std::uint32_t> cue_before;  ///< the last cue that ended before the token, or nowhere
  std::vector<std::uint32_t> cue_after;   ///< the first cue that begins after it, or nowhere
};

/// Writes further node keys, likewise, for a second labelling that knows the first one.
std::uint32_t* second_features(const Passage& passage, const EarlierSpans& earlier, std::uint32_t at,
                               std::uint32_t* keys);

}  // namespace gainsay

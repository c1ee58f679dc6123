// The features of the labeller: what trainer and run time share.
#pragma once

#include <cstdint>
#include <vector>

#include "attribution/labeller.h"
#include "attribution/passage.h"

namespace gainsay {

/// Appends the keys that speak for or against a label of the token `at`.
void node_features(const Passage& passage, std::uint32_t at, std::vector<std::uint32_t>& keys);

/// Appends the keys that speak for or against the step from label to label between `at` - 1 and `at` (> 0).
void edge_features(const Passage& passage, std::uint32_t at, std::vector<std::uint32_t>& keys);

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
  std::vector<std::uint32_t> next_span;  ///< for each token, the first span that begins at it or later
  std::vector<std::uint32_t> span_of;    ///< the span that holds the token, or nowhere
};

/// Appends node keys for a second labelling that knows the first one.
void second_features(const Passage& passage, const EarlierSpans& earlier, std::uint32_t at,
                     std::vector<std::uint32_t>& keys);

}  // namespace gainsay

// The best tree over the words of a sentence.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gainsay {

/// The maximum spanning tree with one child of the root (Chu and Liu 1965, Edmonds 1967; one root by a
/// penalty on its arcs, Stanojević and Cohen 2021). scores[word * stride + head] is for head 0, the root, or
/// word head - 1; a word's own place counts for nothing. Returns a head for each word. Where trees tie, the
/// same one every time. Quadratic in the words, whatever the scores: cycles are contracted in place (as
/// Tarjan 1977).
std::vector<std::uint32_t> best_tree(const std::vector<std::int32_t>& scores, std::size_t words,
                                     std::size_t stride);

/// Of scores without gaps.
inline std::vector<std::uint32_t> best_tree(const std::vector<std::int32_t>& scores, std::size_t words) {
  return best_tree(scores, words, words + 1);
}

}  // namespace gainsay

// A sketch of an article: few numbers by which its copies are found among many articles, without reading
// them.
//
// Of all runs of four words ("shingles", Broder 1997) those whose hash falls under a threshold are kept, the
// same threshold for every article ("modulo" or "scaled" sampling: Manber 1994, Brown and Irber 2016). Two
// articles that share a passage therefore share its part of the sample however long each of them is: a
// cut-down copy is found inside a long article, which MinHash signatures of equal size can't do
// (docs/decisions/0017-copies.md).
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "copies/words.h"

namespace gainsay {

/// Words in a row that make one shingle.
inline constexpr std::size_t shingle_words = 4;

/// One shingle in so many is kept.
inline constexpr std::uint64_t sketch_one_in = 12;

/// The kept shingles, ascending, each once.
using Sketch = std::vector<std::uint64_t>;

/// The hash of the shingle that begins with words[at]; at + shingle_words must not be more than words.size().
std::uint64_t shingle_at(const std::vector<ComparedWord>& words, std::size_t at);

Sketch sketch_of(const std::vector<ComparedWord>& words);

/// Whether two articles whose sketches have `a` and `b` shingles, `shared` of them the same, are worth being
/// held against each other word by word. Never for less than one.
bool may_be_copies(std::size_t shared, std::size_t a, std::size_t b);

}  // namespace gainsay

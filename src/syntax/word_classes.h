// Classes of words that stand in like contexts, learnt from raw text.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "base/payload.h"
#include "syntax/feature_index.h"

namespace gainsay {

/// From the hash of a lower-case word (WordForm::word) to its class. Immutable after loading; may be shared
/// by threads.
class WordClasses {
 public:
  /// The class of words that the raw text did not have often enough.
  static constexpr std::uint16_t unknown = 0;

  WordClasses() = default;
  /// `words` are distinct; classes[i], from 1 on, is that of words[i].
  WordClasses(std::vector<std::uint32_t> words, std::vector<std::uint16_t> classes)
      : index_(words), words_(std::move(words)), classes_(std::move(classes)) {}

  void write(PayloadWriter& out) const;
  /// False where the payload holds no classes.
  static bool read(PayloadReader& in, WordClasses& out);

  [[nodiscard]] std::uint16_t of(std::uint32_t word) const {
    const std::uint32_t row = index_.find(word);
    return row == FeatureIndex::absent ? unknown : classes_[row];
  }

 private:
  FeatureIndex index_;
  std::vector<std::uint32_t> words_;
  std::vector<std::uint16_t> classes_;
};

}  // namespace gainsay

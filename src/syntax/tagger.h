// Parts of speech, one word after another, left to right: a universal tag and a Penn Treebank tag at once.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/model_file.h"
#include "base/result.h"
#include "syntax/sparse_weights.h"
#include "syntax/word_classes.h"
#include "syntax/word_form.h"

namespace gainsay {

/// Index into Tagger::tagset().
using Tag = std::uint8_t;

/// A greedy averaged perceptron (Collins 2002) over hashed word forms, word classes and the two tags before.
/// Immutable after loading; may be shared by threads.
class Tagger {
 public:
  static constexpr ModelFormat format{"tagger", 2};
  static constexpr std::size_t most_tags = SparseWeights::most_classes;

  Tagger() = default;
  Tagger(std::vector<std::string> tagset, WordClasses classes, SparseWeights weights);

  /// Reads the file `path`. Fails as read_model_file does.
  static Result<Tagger> load(const std::string& path);
  [[nodiscard]] Result<void> save(const std::string& path) const;

  /// What the tagger, and models that build on it, compare of a token: its forms and its class.
  [[nodiscard]] WordForm form(std::string_view token) const;

  /// One tag a word. `words` is one sentence, or a few that follow one another.
  [[nodiscard]] std::vector<Tag> tag(std::span<const WordForm> words) const;

  [[nodiscard]] const WordClasses& classes() const { return classes_; }

  /// "NOUN NN": the universal tag, a space, the Penn tag.
  [[nodiscard]] const std::vector<std::string>& tagset() const { return tagset_; }

 private:
  std::vector<std::string> tagset_;
  WordClasses classes_;
  SparseWeights weights_;
};

/// The parts of an entry of a tagset.
inline std::string_view universal_tag(std::string_view tag) {
  return tag.substr(0, tag.find(' '));
}
inline std::string_view penn_tag(std::string_view tag) {
  return tag.substr(tag.find(' ') + 1);
}

inline constexpr std::size_t tagger_feature_count = 34;

/// Keys of the features of words[at], given the tags before it. What trainer and tagger share.
void tagger_features(std::span<const WordForm> words, std::size_t at, Tag before, Tag before_that,
                     std::uint32_t (&keys)[tagger_feature_count]);

}  // namespace gainsay

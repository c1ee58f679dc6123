// Parts of speech (Penn Treebank tags), one word after another, left to right.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/model_file.h"
#include "base/result.h"
#include "syntax/sparse_weights.h"
#include "syntax/word_form.h"

namespace gainsay {

/// Index into Tagger::tagset().
using Tag = std::uint8_t;

/// A greedy averaged perceptron (Collins 2002) over hashed word forms and the two tags before. Immutable
/// after loading; may be shared by threads.
class Tagger {
 public:
  static constexpr ModelFormat format{"tagger", 1};
  static constexpr std::size_t most_tags = 64;

  Tagger() = default;
  Tagger(std::vector<std::string> tagset, SparseWeights weights);

  /// Reads the file `path`. Fails as read_model_file does.
  static Result<Tagger> load(const std::string& path);
  [[nodiscard]] Result<void> save(const std::string& path) const;

  /// One tag a word. `words` is one sentence, or a few that follow one another.
  [[nodiscard]] std::vector<Tag> tag(std::span<const WordForm> words) const;

  [[nodiscard]] const std::vector<std::string>& tagset() const { return tagset_; }

  /// Where a tagset has it; most_tags otherwise.
  [[nodiscard]] std::size_t index_of(std::string_view tag) const;

 private:
  std::vector<std::string> tagset_;
  SparseWeights weights_;
};

inline constexpr std::size_t tagger_feature_count = 21;

/// Keys of the features of words[at], given the tags before it. What trainer and tagger share.
void tagger_features(std::span<const WordForm> words, std::size_t at, Tag before, Tag before_that,
                     std::uint32_t (&keys)[tagger_feature_count]);

}  // namespace gainsay

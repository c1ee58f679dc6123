// The weights that tell where sentences end: loaded once, read by any number of threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/model_file.h"
#include "base/result.h"
#include "text/word_kinds.h"

namespace gainsay {

/// A linear model whose features share one table of weights by their hashes (Weinberger et al. 2009, "Feature
/// Hashing for Large Scale Multitask Learning"). Immutable after loading; sums are integers.
class SentenceModel {
 public:
  static constexpr ModelFormat format{"sentences", 2};
  static constexpr std::size_t table_size = 1U << 19;

  /// `weights` are table_size many.
  SentenceModel(WordKinds kinds, std::vector<std::int8_t> weights)
      : kinds_(std::move(kinds)), weights_(std::move(weights)) {}

  /// Reads the file sentences.bin of `folder`. Fails as read_model_file does.
  static Result<SentenceModel> load(const std::string& folder);
  /// Writes it. Fails as write_model_file does.
  [[nodiscard]] Result<void> save(const std::string& folder) const;

  [[nodiscard]] const WordKinds& kinds() const { return kinds_; }

  [[nodiscard]] std::int32_t score(std::span<const std::uint32_t> keys) const {
    std::int32_t sum = 0;
    for (const std::uint32_t key : keys) sum += weights_[key % table_size];
    return sum;
  }

 private:
  WordKinds kinds_;
  std::vector<std::int8_t> weights_;
};

}  // namespace gainsay

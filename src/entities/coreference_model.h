// The weights of coreference, and the genders of given names.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/model_file.h"
#include "base/result.h"

namespace gainsay {

/// How often given names were met with "he" and with "she" in the training texts.
class GivenNames {
 public:
  GivenNames() = default;
  /// `names` ascend: hashes of words in lower case; `leanings` run from -100 (men) to 100 (women).
  GivenNames(std::vector<std::uint32_t> names, std::vector<std::int8_t> leanings)
      : names_(std::move(names)), leanings_(std::move(leanings)) {}

  /// 0 where the name is not known.
  [[nodiscard]] int leaning(std::uint32_t name) const;

  [[nodiscard]] const std::vector<std::uint32_t>& names() const { return names_; }
  [[nodiscard]] const std::vector<std::int8_t>& leanings() const { return leanings_; }

 private:
  std::vector<std::uint32_t> names_;
  std::vector<std::int8_t> leanings_;
};

/// A linear model over hashed features; sums are integers. Immutable after loading; may be shared by threads.
class CoreferenceModel {
 public:
  static constexpr ModelFormat format{"coref", 1};
  static constexpr std::size_t table_size = 1U << 17;

  /// `weights` are table_size many.
  CoreferenceModel(GivenNames given_names, std::vector<std::int16_t> weights)
      : given_names_(std::move(given_names)), weights_(std::move(weights)) {}

  /// Reads the file coref.bin of `folder`. Fails as read_model_file does.
  static Result<CoreferenceModel> load(const std::string& folder);
  /// Writes it. Fails as write_model_file does.
  [[nodiscard]] Result<void> save(const std::string& folder) const;

  [[nodiscard]] const GivenNames& given_names() const { return given_names_; }

  [[nodiscard]] std::int32_t score(std::span<const std::uint32_t> keys) const {
    std::int32_t sum = 0;
    for (const std::uint32_t key : keys) sum += weights_[key % table_size];
    return sum;
  }

 private:
  GivenNames given_names_;
  std::vector<std::int16_t> weights_;
};

}  // namespace gainsay

// Lemmas: the dictionary form of a word, from its letters and its tag.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/model_file.h"
#include "base/result.h"
#include "syntax/feature_index.h"
#include "syntax/tagger.h"

namespace gainsay {

/// How a form becomes its lemma.
struct LemmaRule {
  enum class Case : std::uint8_t { lower, keep, capitalise };
  Case letters = Case::lower;
  std::uint8_t cut = 0;  ///< bytes taken off the end
  std::string added;     ///< put there instead

  [[nodiscard]] std::string apply(std::string_view form) const;
  friend bool operator==(const LemmaRule&, const LemmaRule&) = default;
  friend auto operator<=>(const LemmaRule&, const LemmaRule&) = default;
};

/// Rules by whole form and tag, else by the longest known ending and tag. Immutable after loading; may be
/// shared by threads.
class Lemmatiser {
 public:
  static constexpr ModelFormat format{"lemmatiser", 1};
  static constexpr std::size_t longest_ending = 6;

  Lemmatiser() = default;
  /// rule_of[i], an index into `rules`, is that of keys[i]; keys are distinct.
  Lemmatiser(std::vector<LemmaRule> rules, std::vector<std::uint32_t> keys,
             std::vector<std::uint16_t> rule_of);

  /// Fails as read_model_file does.
  static Result<Lemmatiser> load(const std::string& path);
  [[nodiscard]] Result<void> save(const std::string& path) const;

  /// "Reports", a verb: "report". Unknown tags leave the form in lower case.
  [[nodiscard]] std::string lemma(std::string_view form, Tag tag) const;

 private:
  std::vector<LemmaRule> rules_;
  std::vector<std::uint32_t> keys_;
  std::vector<std::uint16_t> rule_of_;
  FeatureIndex index_;
};

/// Keys that a form and its tag are looked up by, the most telling first: the whole form, then its endings
/// from the longest on, then the tag alone. What trainer and lemmatiser share.
std::vector<std::uint32_t> lemma_keys(std::string_view form, Tag tag);

}  // namespace gainsay

// Names in running text: learnt, over the encoder's vectors.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/mapped_model.h"
#include "base/result.h"
#include "syntax/syntax.h"
#include "text/text.h"

namespace gainsay {

/// Kinds of names as worldwide news corpora tell them apart.
enum class NameKind : std::uint8_t {
  person,
  location,  ///< countries, towns, regions, waters
  organisation,
  group,  ///< nationalities, religions, political groups
  date,
  misc,  ///< events, laws, languages, works
  money,
  facility,  ///< buildings, camps, airports, roads
  product
};
inline constexpr std::size_t name_kinds = 9;

/// "Person", "NORP", ... : the labels of the corpora that it was trained on.
std::string_view corpus_label(NameKind kind);

struct TaggedName {
  IndexRange tokens;
  NameKind kind = NameKind::person;
};

/// A chain over the labels outside, begin and inside of each kind. Immutable after loading; may be shared by
/// threads.
class NameTagger {
 public:
  static constexpr ModelFormat format{"names", 1};
  static constexpr std::size_t labels = 2 * name_kinds + 1;

  /// Reads names.bin in `folder`. Fails as SyntaxModel::load does, and with bad_model where it was trained
  /// for other vectors than those of `syntax`.
  static Result<NameTagger> load(const std::string& folder, const SyntaxModel& syntax);

  /// The names of an article; ascending, apart. What is written alike is of one kind (name_agreement.h).
  [[nodiscard]] std::vector<TaggedName> find(const Text& text, const Syntax& syntax) const;

  /// The best label of each of the `words` words from `first` on: 0 outside, 2k + 1 begins a name of kind k,
  /// 2k + 2 goes on with it.
  [[nodiscard]] std::vector<std::uint8_t> label(const States& states, std::size_t first,
                                                std::size_t words) const;

 private:
  /// What each label scores for each word, out_.columns values a word. Whatever sentences they are of.
  [[nodiscard]] std::vector<std::int32_t> scores(const States& states, std::size_t first,
                                                 std::size_t words) const;
  /// The best sequence of labels, by those of its words.
  [[nodiscard]] std::vector<std::uint8_t> best_labels(const std::int32_t* scores, std::size_t words) const;

  MappedModel file_;
  PackedMatrix hidden_, out_;
  std::span<const std::int32_t> steps_;  ///< [from * labels + to]
  std::vector<std::int64_t> chain_;      ///< likewise, with those that can't be
};

}  // namespace gainsay

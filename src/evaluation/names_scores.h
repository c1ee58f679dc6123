// Scores names against corpora of words with BIO labels: exact span and kind.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "entities/name_tagger.h"
#include "evaluation/segmentation.h"
#include "syntax/syntax.h"

namespace gainsay {

struct LabelledWords {
  std::vector<std::string> words;
  std::vector<std::string> labels;  ///< "O", "B-Person", ...; one a word
};

/// Sentences apart by empty lines; comments begin with "# " and a tab follows nowhere in them. A line is
/// "word label", apart by a tab or spaces, or begins with a number as in UNER: "3 word label ..."; of several
/// labels the first counts. A label that is neither B- nor I- and a kind in capitals counts as O. Fails with
/// damaged where a line has one column only.
Result<std::vector<LabelledWords>> read_labelled_words(std::string_view content, std::string input);

/// How a corpus calls our kinds of names.
class NameScheme {
 public:
  /// That of worldwide news (Person, Organization, ...), of UNER (PER, ORG, LOC) or of re3d (Organisation,
  /// Nationality, Temporal, ...), as the labels of `sentences` have it. Fails with damaged where they have
  /// none of these.
  static Result<NameScheme> of(const std::vector<LabelledWords>& sentences, std::string input);

  /// The corpus's name of a kind; empty where it has none, or where its kind is not scored.
  [[nodiscard]] std::string_view name(NameKind kind) const { return names_[static_cast<std::size_t>(kind)]; }
  /// Whether names of this label count.
  [[nodiscard]] bool counts(std::string_view label) const;

 private:
  explicit NameScheme(std::vector<std::string_view> names) : names_(std::move(names)) {}
  std::vector<std::string_view> names_;
};

/// The labels that the models give the words of a document's sentences, in the corpus's names.
std::vector<std::vector<std::string>> label_names(std::span<const LabelledWords> document,
                                                  const NameScheme& scheme, const SyntaxModel& syntax,
                                                  const NameTagger& tagger);

/// Counts of exact names, for each name of a kind that the scheme counts, in order of the alphabet.
std::vector<std::pair<std::string, SpanScore>> score_names(
    const std::vector<LabelledWords>& gold, const std::vector<std::vector<std::string>>& predicted,
    const NameScheme& scheme);

}  // namespace gainsay

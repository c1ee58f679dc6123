// The averaged perceptron behind the tagger.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "syntax/lemmatiser.h"
#include "syntax/tagger.h"
#include "syntax/word_classes.h"
#include "treebank.h"

namespace gainsay::train {

/// The tags of the gold treebanks, and which of them a corpus with Penn tags alone leaves open.
class Tagset {
 public:
  /// Pairs that occur fewer than four times are left out; their words count as known by the Penn tag only.
  explicit Tagset(const std::vector<TreebankSentence>& gold);

  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  /// The tags that agree with what a corpus says; `universal` may be empty. All, where nothing does.
  [[nodiscard]] std::vector<Tag> allowed(const std::string& universal, const std::string& penn) const;

 private:
  std::vector<std::string> names_;
};

struct TaggedSentence {
  std::vector<WordForm> words;
  std::vector<std::vector<Tag>> allowed;  ///< a word's gold tag, or several where the corpus leaves it open
};

std::vector<TaggedSentence> tagged_sentences(const std::vector<TreebankSentence>& sentences,
                                             const Tagset& tagset, const WordClasses& classes);

/// Eight rounds over `sentences` in a shuffled order (fixed seed). Where several tags are allowed, the one
/// that scores best is taken for gold.
Tagger fit_tagger(const std::vector<const TaggedSentence*>& sentences, const std::vector<std::string>& tagset,
                  const WordClasses& classes);

struct WordAccuracy {
  double universal = 0, penn = 0, lemma = 0;
};

/// Shares of the words of `sentences`, which have all columns, that come out the same. Lemmas follow the
/// tagger's tags; "_" is no lemma and counts as right.
WordAccuracy word_accuracy(const Tagger& tagger, const Lemmatiser& lemmatiser,
                           const std::vector<TreebankSentence>& sentences);

}  // namespace gainsay::train

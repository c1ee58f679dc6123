// The averaged perceptron behind the tagger.
#pragma once

#include <vector>

#include "polnear.h"
#include "syntax/tagger.h"

namespace gainsay::train {

struct TaggedSentence {
  std::vector<WordForm> words;
  std::vector<Tag> tags;
};

/// Sentences with tags as numbers of `tagset`, which grows by those it lacks.
std::vector<TaggedSentence> tagged_sentences(const std::vector<LabelledPassage>& passages,
                                             std::vector<std::string>& tagset);

/// Five rounds over `sentences` in a shuffled order (fixed seed).
Tagger fit_tagger(const std::vector<const TaggedSentence*>& sentences,
                  const std::vector<std::string>& tagset);

/// Share of words tagged as `sentences` have it.
double accuracy(const Tagger& tagger, const std::vector<TaggedSentence>& sentences);

/// Gold syntax of the open treebanks: EWT and GUM.
std::vector<LabelledPassage> read_treebanks(const std::string& corpora, const std::string& split);

}  // namespace gainsay::train

// Learns lemma rules from gold lemmas.
#pragma once

#include <vector>

#include "syntax/lemmatiser.h"
#include "tagger_trainer.h"

namespace gainsay::train {

/// For each key the commonest rule of its forms, where the keys that come after it would give another one.
/// Endings need two different forms; sentences need gold lemmas and tags.
Lemmatiser fit_lemmatiser(const std::vector<TreebankSentence>& sentences, const Tagset& tagset);

}  // namespace gainsay::train

// The trainers, one file each.
#pragma once

#include <cstddef>
#include <string>

#include "labels_network/trainer.h"
#include "network/trainer.h"
#include "profile.h"

namespace gainsay::train {

/// All take the folder of the corpora and the folder to write the model into; they return an exit code.
int train_tagger(const std::string& corpora, const std::string& models, Profile profile);
int train_network(const std::string& corpora, const std::string& models, Profile profile,
                  const NetworkOptions& options);
/// There is no corpus for it but PolNeAR, so none in the open profile.
int train_attribution_labels(const std::string& corpora, const std::string& models,
                             const LabelsNetworkOptions& options);
/// `given_names` has lists of given names, en.js and others, of the npm package gender-detection-from-name.
int train_coreference(const std::string& corpora, const std::string& models, Profile profile,
                      const std::string& given_names);

/// With `halves`, only shows what half of the documents teaches about the other half.
int train_sentences(const std::string& corpora, const std::string& models, Profile profile, bool halves);

}  // namespace gainsay::train

// The trainers, one file each.
#pragma once

#include <string>
#include <vector>

namespace gainsay::train {

/// Both take the folder of the corpora and the folder to write the model into; they return an exit code.
int train_tagger(const std::string& corpora, const std::string& models);
int train_attribution_labels(const std::string& corpora, const std::string& models);

}  // namespace gainsay::train

// How good a network is on development data, read by the library that will run it.
#pragma once

#include <string>
#include <vector>

#include "names_corpus.h"
#include "treebank.h"

namespace gainsay::train {

struct DevelopmentData {
  std::vector<TreebankSentence> ewt, gum;
  std::vector<NamedSentence> worldwide, uner;
};

DevelopmentData read_development_data(const std::string& corpora);

/// The models of `folder` on gold words and sentences: attachment without and with relation (subtypes left
/// out), exact F1 of names. A line for people.
std::string network_figures(const std::string& folder, const DevelopmentData& data);

}  // namespace gainsay::train

// Corpora as the network is trained on them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "labels_network/label_teachers.h"
#include "network/batch.h"
#include "network/teachers.h"
#include "profile.h"
#include "word_vectors.h"

namespace gainsay::train {

struct NetworkData {
  std::vector<NetworkSentence> sentences;
  std::vector<std::uint32_t> keys;     ///< of the features: a row of the embeddings each
  std::vector<std::string> relations;  ///< what NetworkSentence::relations number
  WordVectors vectors;                 ///< what NetworkSentence::vectors number
};

/// Treebanks and names, and, where there are teachers, news and other text as these read it; with tags by
/// taggers that did not see the sentence: those that it will see are not gold either. Reads tagger.bin of
/// `models`. `names_weight` is that of names that people
/// marked, where there are teachers. `label_teachers`, if any, say what is attributed in text that no
/// labeller is trained on. Features that occur fewer than `least` times are left out. Ends the program where
/// something can't be read.
NetworkData read_network_data(const std::string& corpora, const std::string& models, Profile profile,
                              std::size_t least, const Teachers& teachers,
                              const LabelTeachers& label_teachers, float names_weight, WordVectors vectors);

}  // namespace gainsay::train

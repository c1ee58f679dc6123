// What labeller.bin holds. For the labeller and its trainer only.
#pragma once

#include "attribution/label_chain.h"
#include "attribution/labeller.h"
#include "attribution/passage.h"
#include "base/hash.h"
#include "syntax/sparse_weights.h"
#include "syntax/tagger.h"

namespace gainsay {

/// One labelling pass; the second also sees what the first found.
struct LabelPass {
  SparseWeights nodes;
  SparseWeights edges;
};

struct Labeller::Weights {
  Tagger tagger;
  Hash128 tagger_hash;  ///< of the file tagger.bin whose tags these weights were trained with
  CueLexicon cues;
  float scale = 1;  ///< of one unit of integer weight, in log odds
  LabelPass first;
  LabelPass second;
};

using ChainScores = std::vector<LabelScores<std::int32_t>>;

/// Labels by the first pass alone, then by both.
std::vector<Label> label_passage(const Passage& passage, const Labeller::Weights& weights,
                                 std::vector<std::int32_t>* margins);

/// Fails as write_model_file does.
Result<void> save_labeller(const Labeller::Weights& weights, const std::string& path);

/// The hash of a whole file, or of nothing where it can't be read.
Hash128 file_hash(const std::string& path);

}  // namespace gainsay

// What labeller.bin holds. For the labeller and its trainer only.
#pragma once

#include "attribution/label_chain.h"
#include "attribution/labeller.h"
#include "attribution/paired_weights.h"
#include "attribution/passage.h"
#include "base/hash.h"
#include "syntax/tagger.h"

namespace gainsay {

/// One labelling pass; the second also sees what the first found.
struct LabelPass {
  WeightRows<label_count> nodes;
  WeightRows<step_count> steps;
};

/// Both passes, ready for use.
struct LabelTables {
  PairedWeights<label_count> nodes;
  PairedWeights<step_count> steps;
  bool second = false;  ///< whether there is a second pass

  LabelTables() = default;
  LabelTables(const LabelPass& first_pass, const LabelPass& second_pass)
      : nodes(first_pass.nodes, second_pass.nodes),
        steps(first_pass.steps, second_pass.steps),
        second(!second_pass.nodes.keys.empty()) {}
};

struct Labeller::Weights {
  Tagger tagger;
  TagClasses classes;
  CueLexicon cues;
  float scale = 1;  ///< of one unit of integer weight, in log odds
  LabelTables tables;
};

/// Labels by the first pass alone where there is no second, else by both.
std::vector<Label> label_passage(const Passage& passage, const LabelTables& tables,
                                 std::vector<std::int32_t>* margins);

struct LabellerFile {
  Hash128 tagger_hash;  ///< of the file tagger.bin whose tags the weights were trained with
  CueLexicon cues;
  float scale = 1;
  LabelPass first;
  LabelPass second;
};

/// Fails as write_model_file does.
Result<void> save_labeller(const LabellerFile& content, const std::string& path);

/// The hash of a whole file, or of nothing where it can't be read.
Hash128 file_hash(const std::string& path);

}  // namespace gainsay

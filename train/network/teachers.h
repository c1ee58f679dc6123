// What networks trained alike, from different seeds, agree on: labels for text that has no gold.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "entities/name_tagger.h"
#include "names_corpus.h"
#include "syntax/syntax.h"

namespace gainsay::train {

/// Of one sentence, a value a word.
struct Agreement {
  std::vector<std::uint16_t> heads;    ///< no_head where head or relation differ
  std::vector<std::string> relations;  ///< of the first teacher
  std::vector<NameLabels> names;       ///< every label that a teacher gave
};

class Teachers {
 public:
  /// A folder of models each. Ends the program where one can't be read.
  explicit Teachers(const std::vector<std::string>& folders);

  [[nodiscard]] bool empty() const { return teachers_.empty(); }
  [[nodiscard]] Agreement read(const std::vector<std::string>& forms) const;

 private:
  struct Teacher {
    SyntaxModel syntax;
    NameTagger names;
  };
  std::vector<Teacher> teachers_;
};

}  // namespace gainsay::train

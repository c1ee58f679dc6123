// What labellers say of text that nobody labelled.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "attribution/labeller.h"
#include "entities/name_tagger.h"
#include "syntax/syntax.h"
#include "text/sentence_model.h"

namespace gainsay::train {

class LabelTeachers {
 public:
  /// Folders of models. Ends the program where one can't be read.
  explicit LabelTeachers(const std::vector<std::string>& folders);

  [[nodiscard]] bool empty() const { return teachers_.empty(); }

  /// How likely each label is for each token of `text`, in the mean of all teachers: label_count a token.
  [[nodiscard]] std::vector<float> read(const Article& article, const Text& text) const;

  /// The same for the words of a sentence, which is read alone.
  [[nodiscard]] std::vector<float> read_sentence(const std::vector<std::string>& forms) const;

 private:
  struct Teacher {
    SyntaxModel syntax;
    NameTagger names;
    Labeller labeller;
  };
  /// Passages are numbered from `first` on.
  [[nodiscard]] std::vector<float> read_from(const Article& article, const Text& text,
                                             std::uint32_t first) const;

  std::optional<SentenceModel> sentences_;  ///< of the first
  std::vector<Teacher> teachers_;
};

}  // namespace gainsay::train

#include "labels_network/label_teachers.h"

#include <algorithm>
#include <utility>

#include "analysis/typesetting.h"
#include "loaded.h"

namespace gainsay::train {

LabelTeachers::LabelTeachers(const std::vector<std::string>& folders) {
  for (const std::string& folder : folders) {
    if (!sentences_) sentences_ = loaded(SentenceModel::load(folder));
    auto syntax = loaded(SyntaxModel::load(folder));
    auto names = loaded(NameTagger::load(folder, syntax));
    auto labeller = loaded(Labeller::load(folder, syntax));
    teachers_.push_back({std::move(syntax), std::move(names), std::move(labeller)});
  }
}

std::vector<float> LabelTeachers::read(const Article& article, const Text& text) const {
  return read_from(article, text, 0);
}

std::vector<float> LabelTeachers::read_sentence(const std::vector<std::string>& forms) const {
  const SetText set = set_as_text(forms);
  const Text text = loaded(analyse_text(set.article, *sentences_, Limits{}));
  constexpr std::uint32_t number = 3;  // neither headline nor lead: where most sentences lie
  const std::vector<float> of_tokens = read_from(set.article, text, number);
  std::vector<float> of_forms(forms.size() * label_count);
  std::size_t token = 0;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    while (token < text.tokens.size() && text.tokens[token].span.end <= set.places[i].begin) ++token;
    float* to = of_forms.data() + i * label_count;
    if (token < text.tokens.size() && text.tokens[token].span.begin < set.places[i].end)
      std::copy_n(of_tokens.data() + token * label_count, label_count, to);
    else
      *to = 1;  // outside
  }
  return of_forms;
}

std::vector<float> LabelTeachers::read_from(const Article& article, const Text& text,
                                            std::uint32_t first) const {
  std::vector<float> mean(text.tokens.size() * label_count);
  for (const Teacher& teacher : teachers_) {
    const Syntax syntax = analyse_syntax(article.text, text, teacher.syntax);
    const auto names = name_labels(teacher.names.find(text, syntax), text.tokens.size());
    std::uint32_t number = first;
    for (const IndexRange sentences : passage_sentences(text)) {
      if (sentences.size() == 0) continue;
      float* to = mean.data() + text.sentences[sentences.begin].tokens.begin * label_count;
      for (const auto& word : teacher.labeller.probabilities({text, syntax, names}, {sentences, number})) {
        for (const float probability : word) *to++ += probability / static_cast<float>(teachers_.size());
      }
      ++number;
    }
  }
  return mean;
}

}  // namespace gainsay::train

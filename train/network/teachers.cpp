#include "network/teachers.h"

#include <string_view>

#include "loaded.h"
#include "network/batch.h"

namespace gainsay::train {

Teachers::Teachers(const std::vector<std::string>& folders) {
  for (const std::string& folder : folders) {
    auto syntax = loaded(SyntaxModel::load(folder));
    auto names = loaded(NameTagger::load(folder, syntax));
    teachers_.push_back({std::move(syntax), std::move(names)});
  }
}

Agreement Teachers::read(const std::vector<std::string>& forms) const {
  Agreement all;
  const std::vector<std::string_view> words(forms.begin(), forms.end());
  for (const Teacher& teacher : teachers_) {
    const Syntax syntax = analyse_words(words, teacher.syntax);
    const auto labels = teacher.names.label(syntax.states, 0, words.size());
    const bool first = all.heads.empty();
    for (std::size_t i = 0; i < words.size(); ++i) {
      const auto head = static_cast<std::uint16_t>(syntax.arcs[i].head);
      const std::string& relation = teacher.syntax.relations()[syntax.arcs[i].relation];
      if (first) {
        all.heads.push_back(head);
        all.relations.push_back(relation);
        all.names.push_back(0);
      } else if (all.heads[i] != head || all.relations[i] != relation) {
        all.heads[i] = no_head;
      }
      all.names[i] |= NameLabels{1} << labels[i];
    }
  }
  return all;
}

}  // namespace gainsay::train

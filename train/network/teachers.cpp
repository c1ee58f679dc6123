#include "network/teachers.h"

#include <string_view>

#include "loaded.h"
#include "network/batch.h"

namespace gainsay::train {

Teachers::Teachers(const std::vector<std::string>& folders) {
  for (const std::string& folder : folders) teachers_.push_back(loaded(SyntaxModel::load(folder)));
}

Agreement Teachers::read(const std::vector<std::string>& forms) const {
  Agreement all;
  const std::vector<std::string_view> words(forms.begin(), forms.end());
  for (const SyntaxModel& teacher : teachers_) {
    const Syntax syntax = analyse_words(words, teacher);
    const bool first = all.heads.empty();
    for (std::size_t i = 0; i < words.size(); ++i) {
      const auto head = static_cast<std::uint16_t>(syntax.arcs[i].head);
      const std::string& relation = teacher.relations()[syntax.arcs[i].relation];
      if (first) {
        all.heads.push_back(head);
        all.relations.push_back(relation);
      } else if (all.heads[i] != head || all.relations[i] != relation) {
        all.heads[i] = no_head;
      }
    }
  }
  return all;
}

}  // namespace gainsay::train

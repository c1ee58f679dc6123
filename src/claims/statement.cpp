#include "claims/statement.h"

#include "claims/word_classes.h"

namespace gainsay {

float weight(const Term& term) {
  switch (term.kind) {
    case TermKind::actor:
      return 3.0F;
    case TermKind::place:
    case TermKind::number:
      return 2.0F;
    case TermKind::time:
      return 1.0F;
    case TermKind::action:
    case TermKind::thing:
      return is_weak_word(term.text) ? 0.5F : term.text.size() > 7 ? 1.5F : 1.2F;
    case TermKind::quality:
      return is_weak_word(term.text) ? 0.3F : 0.8F;
  }
  return 0;
}

bool is_comparable(const Statement& statement) {
  if (statement.form == StatementForm::asked || statement.form == StatementForm::named) return false;
  std::size_t telling = 0;
  float all = 0;
  for (const Term& term : statement.terms) {
    all += weight(term);
    if (weight(term) >= 0.8F) ++telling;
  }
  // What is denied altogether says enough in two words: "that any gendarme had fired"; so does what an
  // article about a known matter says.
  return telling >= 2 && all >= (statement.by_cue || statement.about.size() >= 2 ? 2.0F : 3.0F);
}

}  // namespace gainsay

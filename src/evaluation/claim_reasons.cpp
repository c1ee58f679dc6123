#include "evaluation/claim_reasons.h"

#include <fmt/format.h>

#include "claims/compare.h"
#include "claims/index_keys.h"

namespace gainsay {

std::string terms_of(const Statement& statement) {
  std::string out;
  switch (statement.form) {
    case StatementForm::asserted:
      break;
    case StatementForm::wanted:
      out += "(wanted) ";
      break;
    case StatementForm::promised:
      out += "(promised) ";
      break;
    case StatementForm::asked:
      out += "(asked) ";
      break;
    case StatementForm::named:
      out += "(named) ";
      break;
  }
  if (statement.denied) out += statement.by_cue ? "(denied) " : "(not so) ";
  for (std::size_t i = 0; i < statement.terms.size(); ++i) {
    const Term& term = statement.terms[i];
    if (i > 0) out += ", ";
    if (statement.main == i) out += "*";
    if (term.negated) out += "not ";
    out += term.text;
    if (term.kind == TermKind::number && !term.more.empty()) out += " " + term.more;
    if (term.role == TermRole::agent) out += "/does";
    if (term.role == TermRole::patient) out += "/suffers";
    if (term.kind == TermKind::actor || term.kind == TermKind::place) out += "@";
    if (term.asserted) out += "!";
  }
  for (std::size_t i = 0; i < statement.about.size(); ++i)
    out += (i == 0 ? " of " : ", ") + statement.about[i];
  return out;
}

std::string told_apart(const Statement& a, const Statement& b) {
  const Comparison found = compare(a, b);
  std::string why;
  if (!is_comparable(a) || !is_comparable(b)) {
    why = "too little is stated";
  } else if (!are_candidates(index_keys(a), index_keys(b))) {
    why = "no common key";
  } else {
    why = fmt::format("found {}", name(found.relation));
  }
  return fmt::format("{}; {:.2f} in common, {:.2f} of the shorter\n    {}\n    {}", why,
                     found.alignment.common, found.alignment.held, terms_of(a), terms_of(b));
}

}  // namespace gainsay

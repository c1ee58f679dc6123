#include "claims/align.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "claims/names_alike.h"

namespace gainsay {
namespace {

constexpr std::size_t shortest_stem = 5;

// What one report writes for the other's, though each says something of its own.
constexpr std::pair<std::string_view, std::string_view> near_words[] = {
    {"leave", "flee"},     {"flee", "escape"}, {"leave", "escape"},   {"burn", "destroy"},
    {"damage", "destroy"}, {"detain", "jail"}, {"abduct", "capture"}, {"promise", "agree"},
    {"start", "open"},     {"give", "pay"},
};

bool is_named(const Term& term) {
  return term.kind == TermKind::actor || term.kind == TermKind::place;
}

bool is_word(const Term& term) {
  return term.kind == TermKind::action || term.kind == TermKind::thing || term.kind == TermKind::quality;
}

// "resign" and "resignation", "investigate" and "investigation".
bool is_kin(const std::string& a, const std::string& b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  if (shorter < shortest_stem) return a == b;
  std::size_t same = 0;
  while (same < shorter && a[same] == b[same]) ++same;
  return same >= shortest_stem && same * 10 >= shorter * 8 && std::max(a.size(), b.size()) <= shorter + 5;
}

// "2011-05-01/2011-05-02" and another: whether a moment lies in both.
bool times_meet(const std::string& a, const std::string& b) {
  const std::size_t middle_a = a.find('/');
  const std::size_t middle_b = b.find('/');
  if (middle_a == std::string::npos || middle_b == std::string::npos) return false;
  const auto before = [](std::string_view x, std::string_view y) {
    const std::size_t known = std::min(x.size(), y.size());
    return x.substr(0, known) < y.substr(0, known);
  };
  const std::string_view left = a;
  const std::string_view right = b;
  return before(left.substr(0, middle_a), right.substr(middle_b + 1)) &&
         before(right.substr(0, middle_b), left.substr(middle_a + 1));
}

bool are_near(std::string_view a, std::string_view b) {
  return std::any_of(std::begin(near_words), std::end(near_words), [&](const auto& pair) {
    return (pair.first == a && pair.second == b) || (pair.first == b && pair.second == a);
  });
}

bool means_same(const Term& a, const Term& b) {
  if (is_named(a) && is_named(b)) return names_alike(a, b);
  if (is_word(a) && is_word(b)) return a.text == b.text || is_kin(a.text, b.text) || are_near(a.text, b.text);
  if (a.kind != b.kind) return false;
  if (a.kind == TermKind::number)
    return a.text == b.text && (a.more == b.more || a.more.empty() || b.more.empty());
  if (a.kind == TermKind::time) return a.text == b.text || times_meet(a.more, b.more);
  return false;
}

std::string shown(const Term& term) {
  if (term.kind == TermKind::number && !term.more.empty()) return term.text + " " + term.more;
  return term.text;
}

class Aligner {
 public:
  Aligner(const Statement& a, const Statement& b)
      : a_(a), b_(b), of_a_(a.terms.size()), of_b_(b.terms.size()) {}

  AlignedStatements run() {
    match();
    meet();
    differ();
    weigh();
    hold_roles();
    return std::move(out_);
  }

 private:
  // Terms in the same role first, so that two who share a name's last word are not crossed.
  void match() {
    for (const bool same_role : {true, false}) {
      for (std::size_t i = 0; i < a_.terms.size(); ++i) {
        for (std::size_t j = 0; j < b_.terms.size() && !of_a_[i]; ++j) {
          if (of_b_[j] || (same_role && a_.terms[i].role != b_.terms[j].role)) continue;
          if (!means_same(a_.terms[i], b_.terms[j])) continue;
          of_a_[i] = j;
          of_b_[j] = i;
        }
      }
    }
  }

  // What stands in the same place and is another: numbers of one thing, times, who does it.
  void differ() {
    TermAlignment& all = out_.alignment;
    for (std::size_t i = 0; i < a_.terms.size(); ++i) {
      const Term& left = a_.terms[i];
      for (std::size_t j = 0; j < b_.terms.size() && !of_a_[i]; ++j) {
        const Term& right = b_.terms[j];
        if (of_b_[j]) continue;
        const bool counts_same = left.kind == TermKind::number && right.kind == TermKind::number &&
                                 (left.more == right.more || left.more.empty() || right.more.empty());
        if (counts_same && left.text != right.text) {
          all.other_numbers.emplace_back(shown(left), shown(right));
        } else if (left.kind == TermKind::time && right.kind == TermKind::time) {
          all.other_times.emplace_back(left.text, right.text);
        } else if (is_named(left) && is_named(right) && left.role == right.role &&
                   left.role != TermRole::none) {
          all.other_actors.emplace_back(left.text, right.text);
        }
      }
    }
  }

  void weigh() {
    TermAlignment& all = out_.alignment;
    float left = 0;
    float right = 0;
    float both = 0;
    float words = 0;
    float common_words = 0;
    const auto counts = [](const Term& term) { return !is_named(term) && term.kind != TermKind::time; };
    for (std::size_t i = 0; i < a_.terms.size(); ++i) {
      const Term& term = a_.terms[i];
      left += weight(term);
      if (counts(term)) words += weight(term);
      if (!of_a_[i]) {
        if (weight(term) >= 0.8F) add(all.only_a, shown(term));
        continue;
      }
      const Term& other = b_.terms[*of_a_[i]];
      both += std::min(weight(term), weight(other));
      if (counts(term)) common_words += 2 * std::min(weight(term), weight(other));
      const Term& fuller = other.text.size() > term.text.size() ? other : term;
      add(list_for(term), shown(fuller));
      if ((is_word(term) || term.kind == TermKind::number) && weight(term) >= 0.8F) ++out_.strong;
      if (is_word(term) && term.negated != other.negated && i != head_a_) out_.negated_apart = true;
      const bool crossed = (term.role == TermRole::agent && other.role == TermRole::patient) ||
                           (term.role == TermRole::patient && other.role == TermRole::agent);
      out_.roles_crossed = out_.roles_crossed || crossed;
    }
    for (std::size_t j = 0; j < b_.terms.size(); ++j) {
      right += weight(b_.terms[j]);
      if (counts(b_.terms[j])) words += weight(b_.terms[j]);
      if (!of_b_[j] && weight(b_.terms[j]) >= 0.8F) add(all.only_b, shown(b_.terms[j]));
    }
    const auto names_place = [](const Statement& statement) {
      return std::any_of(statement.terms.begin(), statement.terms.end(),
                         [](const Term& term) { return term.kind == TermKind::place; });
    };
    out_.places_differ = all.places.empty() && names_place(a_) && names_place(b_);
    if (words > 0) out_.words_common = common_words / words;
    if (left + right > 0) all.common = 2 * both / (left + right);
    if (std::min(left, right) > 0) all.held = both / std::min(left, right);
  }

  // A word that stands twice is told of once.
  static void add(std::vector<std::string>& list, std::string term) {
    if (std::find(list.begin(), list.end(), term) == list.end()) list.push_back(std::move(term));
  }

  std::vector<std::string>& list_for(const Term& term) {
    TermAlignment& all = out_.alignment;
    switch (term.kind) {
      case TermKind::actor:
        return all.actors;
      case TermKind::place:
        return all.places;
      case TermKind::number:
        return all.numbers;
      case TermKind::time:
        return all.times;
      default:
        return all.words;
    }
  }

  void meet() {
    out_.a_main_met = !a_.main || of_a_[*a_.main].has_value();
    out_.b_main_met = !b_.main || of_b_[*b_.main].has_value();
    out_.mains_meet = a_.main && b_.main && of_a_[*a_.main] == std::size_t{*b_.main};
    out_.opposed = a_.denied != b_.denied;
    if (a_.main) head_a_ = *a_.main;
    if (out_.mains_meet) return;
    if (b_.main && of_b_[*b_.main] && a_.terms[*of_b_[*b_.main]].asserted) {
      head_a_ = *of_b_[*b_.main];
      out_.opposed = is_negative(a_, head_a_) != b_.denied;
      out_.main_meets_asserted = true;
    } else if (a_.main && of_a_[*a_.main] && b_.terms[*of_a_[*a_.main]].asserted) {
      out_.opposed = a_.denied != is_negative(b_, *of_a_[*a_.main]);
      out_.main_meets_asserted = true;
    }
  }

  // Whether what a further clause turns on is said not to be so.
  static bool is_negative(const Statement& statement, std::size_t term) {
    return statement.terms[term].negated != statement.by_cue;
  }

  // Of `statement`, whose terms have `counterpart` among those of `other`.
  static CoreHeld core_of(const Statement& statement,
                          const std::vector<std::optional<std::size_t>>& counterpart,
                          const Statement& other) {
    CoreHeld core;
    float all = 0;
    float common = 0;
    for (std::size_t i = 0; i < statement.terms.size(); ++i) {
      const Term& term = statement.terms[i];
      if (term.aside) continue;
      all += weight(term);
      if (!counterpart[i]) continue;
      common += weight(term);
      if ((is_word(term) || term.kind == TermKind::number) && weight(term) >= 0.8F) ++core.strong;
      const bool one_role = term.role != TermRole::none && term.role == other.terms[*counterpart[i]].role;
      if ((one_role || term.kind == TermKind::number) && statement.main != i) ++core.arguments;
    }
    if (all > 0) core.held = common / all;
    if (statement.main && counterpart[*statement.main]) {
      const std::size_t met = *counterpart[*statement.main];
      core.head_met = other.main == met || other.terms[met].asserted;
    }
    return core;
  }

  void hold_roles() {
    out_.a_core = core_of(a_, of_a_, b_);
    out_.b_core = core_of(b_, of_b_, a_);
    for (const TermRole role : {TermRole::agent, TermRole::patient}) {
      const auto has = [role](const Statement& statement) {
        return std::any_of(statement.terms.begin(), statement.terms.end(),
                           [role](const Term& term) { return term.role == role; });
      };
      bool common = false;
      for (std::size_t i = 0; i < a_.terms.size(); ++i) {
        if (!of_a_[i]) continue;
        // What has a role in one, the other may name without one: "shots by gendarmes".
        common = common || a_.terms[i].role == role || b_.terms[*of_a_[i]].role == role;
      }
      if (has(a_) && has(b_) && !common)
        (role == TermRole::agent ? out_.agents_differ : out_.patients_differ) = true;
    }
  }

  const Statement& a_;
  const Statement& b_;
  std::vector<std::optional<std::size_t>> of_a_, of_b_;  // the counterpart of each term
  std::size_t head_a_ = static_cast<std::size_t>(-1);    // the term of a that what is compared turns on
  AlignedStatements out_;
};

}  // namespace

AlignedStatements align(const Statement& a, const Statement& b) {
  return Aligner(a, b).run();
}

}  // namespace gainsay

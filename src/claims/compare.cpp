#include "claims/compare.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "claims/align.h"
#include "claims/names_alike.h"

namespace gainsay {
namespace {

// Chosen on tests/claims/pairs.jsonl and by reading what is joined; bench/results/claims.md has the figures.
constexpr float least_common = 0.55F;      // of all that two statements say
constexpr float least_held = 0.85F;        // or of the shorter one, where that says enough
constexpr float enough = 4.0F;             // weight of such a one
constexpr float least_of_contrary = 0.6F;  // where the words negate, and no cue denies
constexpr float least_of_denial = 0.5F;
constexpr float least_beside_main = 0.75F;  // where one turns on what the other only mentions
constexpr float least_of_words = 0.5F;      // of what is said beside names and times
constexpr float all_of_it = 0.95F;          // of a short denial
constexpr std::int32_t denial_days = 30;    // between it and the claim
constexpr float verbatim = 0.9F;
constexpr float least_elsewhere = 0.75F;    // of what is said of different places: a town and its country
constexpr std::int32_t farthest_days = 60;  // between two reports of one event
constexpr std::int32_t farthest_aim = 10;   // between a claim and what is aimed at it
constexpr std::int32_t matter_days = 7;     // between two articles about one matter
constexpr std::size_t least_names = 2;      // that two such articles share

// Names that two statements, or the articles around them, share.
std::size_t shared_names(const Statement& a, const Statement& b) {
  const auto names_of = [](const Statement& statement) {
    std::vector<std::string_view> names(statement.about.begin(), statement.about.end());
    for (const Term& term : statement.terms) {
      const bool is_name = term.kind == TermKind::actor || term.kind == TermKind::place;
      if (is_name && std::find(names.begin(), names.end(), term.text) == names.end())
        names.push_back(term.text);
    }
    return names;
  };
  const auto left = names_of(a);
  auto right = names_of(b);
  std::size_t shared = 0;
  for (const std::string_view name : left) {
    const auto met = std::find_if(right.begin(), right.end(),
                                  [&](std::string_view other) { return names_alike(name, other); });
    if (met == right.end()) continue;
    right.erase(met);
    ++shared;
  }
  return shared;
}

bool are_of_one_matter(const Statement& a, const Statement& b) {
  return a.day != no_day && b.day != no_day && std::abs(std::int64_t{a.day} - b.day) <= matter_days &&
         shared_names(a, b) >= least_names;
}

float all_weight(const Statement& statement) {
  float all = 0;
  for (const Term& term : statement.terms) all += weight(term);
  return all;
}

bool far_apart(const Statement& a, const Statement& b) {
  return a.day != no_day && b.day != no_day && std::abs(std::int64_t{a.day} - b.day) > farthest_days;
}

// Who promises something says that it will be so.
bool may_be_same(StatementForm a, StatementForm b) {
  const auto says = [](StatementForm form) {
    return form == StatementForm::promised ? StatementForm::asserted : form;
  };
  return says(a) == says(b);
}

// A denial that names whose claim it is, and that claim.
bool is_aimed(const Statement& denial, const Statement& claim, const TermAlignment& alignment) {
  if (denial.aimed_at.empty() || claim.denied ||
      !names_alike(std::string_view(denial.aimed_at), claim.speaker))
    return false;
  if (denial.day == no_day || claim.day == no_day) return false;
  const std::int32_t apart = denial.day - claim.day;
  if (apart < 0 || apart > farthest_aim) return false;
  // Beside the name of whose claim it is.
  std::size_t met = alignment.words.size() + alignment.places.size() + alignment.numbers.size();
  for (const std::string& actor : alignment.actors) {
    if (!names_alike(std::string_view(actor), denial.aimed_at)) ++met;
  }
  return met >= 2;
}

struct Judged {
  bool alike = false;
  float sure = 0;
};

// A denial that says little, all of which the claim says as well: "denied that any gendarme had fired".
bool is_short_denial(const Statement& a, const Statement& b, const AlignedStatements& met) {
  const Statement& denial = a.by_cue ? a : b;
  return a.by_cue != b.by_cue && a.denied != b.denied && denial.denied && met.mains_meet && met.strong >= 2 &&
         met.alignment.held >= all_of_it &&
         all_weight(denial) <= 1.1F * std::min(all_weight(a), all_weight(b)) && a.day != no_day &&
         b.day != no_day && std::abs(std::int64_t{a.day} - b.day) <= denial_days;
}

// What says little, all of which stands in another that is of the same days and the same names: "gendarmes
// had fired", and "three people were killed at the gate when gendarmes opened fire".
bool is_part_of(const Statement& a, const Statement& b, const AlignedStatements& met) {
  const auto is_said = [](const CoreHeld& core) {
    return core.head_met && core.held >= least_held && core.strong >= 2 && core.arguments >= 1;
  };
  return (is_said(met.a_core) || is_said(met.b_core)) && !met.agents_differ && !met.patients_differ &&
         !met.places_differ && are_of_one_matter(a, b);
}

Judged judge(const Statement& a, const Statement& b, const AlignedStatements& met, float least) {
  const TermAlignment& all = met.alignment;
  const float shorter = std::min(all_weight(a), all_weight(b));
  const bool much = all.common >= least;
  const bool held = all.held >= least_held && shorter >= enough && all.common >= 0.4F;
  if (!much && !held) return {};
  if (far_apart(a, b) && all.common < verbatim) return {};
  if (!met.mains_meet && all.common < least_beside_main) return {};
  if (!met.mains_meet && !(met.a_main_met && met.b_main_met) && all.held < least_held) return {};
  if (met.places_differ && all.common < least_elsewhere) return {};
  // Names and numbers alone, or one common word, are a subject and not a statement about it.
  const std::size_t met_terms =
      all.actors.size() + all.places.size() + all.numbers.size() + all.times.size() + all.words.size();
  if (met_terms < 3 || met.strong == 0) return {};
  // One word that tells something will do where both turn on it and the same one does it.
  if (met.strong < 2 && !(met.mains_meet && !(all.actors.empty() && all.places.empty()))) return {};
  if (met.words_common < least_of_words && all.common < verbatim) return {};
  return {true, std::clamp(0.25F + 0.75F * std::max(all.common, held ? 0.8F * all.held : 0.0F), 0.0F, 0.99F)};
}

void list(std::string& out, std::string_view what, const std::vector<std::string>& items) {
  if (items.empty()) return;
  if (!out.empty()) out += "; ";
  out += what;
  for (std::size_t i = 0; i < items.size(); ++i) out += (i == 0 ? ": " : ", ") + items[i];
}

void list(std::string& out, std::string_view what,
          const std::vector<std::pair<std::string, std::string>>& items) {
  if (items.empty()) return;
  if (!out.empty()) out += "; ";
  out += what;
  for (std::size_t i = 0; i < items.size(); ++i)
    out += fmt::format("{}{} against {}", i == 0 ? ": " : ", ", items[i].first, items[i].second);
}

}  // namespace

std::string_view name(StatementRelation relation) {
  switch (relation) {
    case StatementRelation::other:
      return "other";
    case StatementRelation::same:
      return "same";
    case StatementRelation::contrary:
      return "contrary";
    case StatementRelation::differs:
      return "differs";
    case StatementRelation::aimed:
      return "aimed";
  }
  return "";
}

namespace {

Comparison compare_in_order(const Statement& a, const Statement& b) {
  AlignedStatements met = align(a, b);
  Comparison out;
  out.alignment = std::move(met.alignment);
  met.alignment = out.alignment;
  const bool aimed = is_aimed(a, b, out.alignment) || is_aimed(b, a, out.alignment);
  if (!may_be_same(a.form, b.form) || !is_comparable(a) || !is_comparable(b)) {
    if (aimed) out = {StatementRelation::aimed, 0.5F, std::move(out.alignment)};
    return out;
  }
  const bool opposed = met.opposed;
  const float least = !opposed ? least_common : a.by_cue || b.by_cue ? least_of_denial : least_of_contrary;
  Judged judged = met.negated_apart ? Judged{} : judge(a, b, met, least);
  if (!judged.alike && !met.negated_apart && (is_short_denial(a, b, met) || is_part_of(a, b, met)))
    judged = {true, 0.6F};
  const bool same_people = !met.roles_crossed && out.alignment.other_actors.empty();
  if (!judged.alike || !same_people) {
    if (aimed) out = {StatementRelation::aimed, 0.5F, std::move(out.alignment)};
    return out;
  }
  const bool other_figures = !out.alignment.other_numbers.empty();
  // What one person is reported to say on two days, "on Monday" each time, is one saying and counted from two
  // days.
  const bool two_speakers =
      !a.speaker.empty() && !b.speaker.empty() && !names_alike(std::string_view(a.speaker), b.speaker);
  const bool other_times =
      (two_speakers || opposed) && !out.alignment.other_times.empty() && out.alignment.times.empty();
  if (opposed) {
    const bool by_words = !a.by_cue && !b.by_cue;
    // "If he can't win" contradicts nobody who says that he will.
    if (by_words && (a.hedged || b.hedged)) return out;
    // What one person is quoted as saying on one day, in nearly the same words, was read in two ways.
    const bool one_speaker = !a.speaker.empty() && names_alike(std::string_view(a.speaker), b.speaker);
    if (by_words && one_speaker && a.day == b.day && out.alignment.common >= least_held) return out;
    // Two days on which something did and did not happen are no contradiction.
    if (other_times || !(met.mains_meet || met.main_meets_asserted)) return out;
    out.relation = StatementRelation::contrary;
    out.confidence = judged.sure * (other_figures ? 0.8F : 1.0F);
    return out;
  }
  if (other_figures || other_times) {
    // Of different days, different counts.
    if (other_figures && other_times) return out;
    out.relation = StatementRelation::differs;
    out.confidence = judged.sure * 0.8F;
    return out;
  }
  out.relation = StatementRelation::same;
  out.confidence = judged.sure;
  return out;
}

void turn(std::vector<std::pair<std::string, std::string>>& pairs) {
  for (auto& [first, second] : pairs) std::swap(first, second);
}

}  // namespace

// Terms are taken as they come; in one order always, what is found is the same both ways.
Comparison compare(const Statement& a, const Statement& b) {
  if (!(b < a)) return compare_in_order(a, b);
  Comparison out = compare_in_order(b, a);
  std::swap(out.alignment.only_a, out.alignment.only_b);
  turn(out.alignment.other_numbers);
  turn(out.alignment.other_times);
  turn(out.alignment.other_actors);
  return out;
}

std::string evidence_of(const Comparison& comparison) {
  const TermAlignment& all = comparison.alignment;
  std::string out;
  list(out, "same actors", all.actors);
  list(out, "same places", all.places);
  list(out, "same numbers", all.numbers);
  list(out, "same times", all.times);
  list(out, "same words", all.words);
  list(out, "other numbers", all.other_numbers);
  list(out, "other times", all.other_times);
  list(out, "only in the first", all.only_a);
  list(out, "only in the second", all.only_b);
  return out;
}

}  // namespace gainsay

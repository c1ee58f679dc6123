#include "attribution/pointing_nouns.h"

#include <algorithm>
#include <array>
#include <optional>

namespace gainsay {
namespace {

struct Noun {
  std::string_view word;  // without the "s" of the plural
  std::array<std::optional<Stance>, 3> stances;
  bool deed = false;
};

constexpr std::array<Noun, 32> nouns = {{
    {"claim", {Stance::claims, Stance::accuses, {}}},
    {"allegation", {Stance::claims, Stance::accuses, {}}},
    {"accusation", {Stance::accuses, Stance::claims, {}}},
    {"charge", {Stance::accuses, Stance::claims, {}}},
    {"assertion", {Stance::claims, {}, {}}},
    {"suggestion", {Stance::claims, {}, {}}},
    {"criticism", {Stance::criticises, Stance::accuses, {}}},
    {"warning", {Stance::warns, {}, {}}, true},
    {"denial", {Stance::denies, Stance::rejects, {}}, true},
    {"promise", {Stance::promises, {}, {}}, true},
    {"pledge", {Stance::promises, {}, {}}, true},
    {"offer", {Stance::promises, {}, {}}, true},
    {"demand", {Stance::demands, {}, {}}, true},
    {"request", {Stance::demands, Stance::asks, {}}, true},
    {"call", {Stance::demands, {}, {}}, true},
    {"appeal", {Stance::demands, {}, {}}, true},
    {"proposal", {Stance::demands, {}, {}}, true},
    {"order", {Stance::demands, {}, {}}, true},
    {"plea", {Stance::demands, {}, {}}, true},
    {"apology", {Stance::admits, {}, {}}, true},
    {"admission", {Stance::admits, {}, {}}, true},
    {"prediction", {Stance::predicts, {}, {}}, true},
    {"forecast", {Stance::predicts, {}, {}}, true},
    {"estimate", {Stance::predicts, Stance::thinks, {}}, true},
    {"question", {Stance::asks, {}, {}}, true},
    {"threat", {Stance::warns, {}, {}}, true},
    {"announcement", {}},
    {"explanation", {}},
    {"ruling", {}, true},
    {"verdict", {}, true},
    {"judgment", {}, true},
    {"decision", {}, true},
}};

const Noun* noun_of(std::string_view word) {
  const auto same = [&](const Noun& noun) {
    if (word == noun.word) return true;
    if (word.size() == noun.word.size() + 1 && word.starts_with(noun.word) && word.back() == 's') return true;
    return noun.word.ends_with('y') && word.ends_with("ies") &&
           word.substr(0, word.size() - 3) == noun.word.substr(0, noun.word.size() - 1);
  };
  const auto at = std::find_if(nouns.begin(), nouns.end(), same);
  return at == nouns.end() ? nullptr : &*at;
}

bool is_judging(std::string_view noun) {
  return noun == "ruling" || noun == "verdict" || noun == "judgment" || noun == "decision";
}

}  // namespace

bool is_deed_noun(std::string_view noun) {
  const Noun* known = noun_of(noun);
  return known != nullptr && known->deed;
}

bool is_called(std::string_view noun, const Attribution& item, const std::vector<Word>& cue,
               const std::vector<Word>& source) {
  constexpr std::array<std::string_view, 10> judges = {"court",      "judge",      "judges",   "jury",
                                                       "panel",      "referee",    "tribunal", "bench",
                                                       "magistrate", "magistrates"};
  constexpr std::array<std::string_view, 14> judging = {
      "upheld",     "uphold",  "ruled",     "rules",  "rejected", "dismissed", "quashed",
      "overturned", "ordered", "sentenced", "banned", "found",    "decided",   "granted"};
  constexpr std::size_t beginning = 5;  // "announcement", "announced"; "allegation", "alleged"
  const Noun* known = noun_of(noun);
  if (known == nullptr) return false;
  if (is_judging(known->word)) {
    const bool judged =
        std::any_of(cue.begin(), cue.end(), [&](const Word& word) { return is_one_of(word.lower, judging); });
    if (judged && std::any_of(source.begin(), source.end(),
                              [&](const Word& word) { return is_one_of(word.lower, judges); }))
      return true;
  }
  const bool by_stance = std::any_of(known->stances.begin(), known->stances.end(),
                                     [&](const auto& stance) { return stance && *stance == item.stance; });
  const std::string_view begins = known->word.substr(0, beginning);
  // "called it a lie" is no call.
  if (known->word == "call") return by_stance;
  return by_stance || std::any_of(cue.begin(), cue.end(), [&](const Word& word) {
           return std::string_view(word.lower).starts_with(begins);
         });
}

}  // namespace gainsay

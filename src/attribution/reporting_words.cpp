#include "attribution/reporting_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

#include "base/is_one_of.h"
#include "syntax/stem.h"

namespace gainsay {
namespace {

// Narrower than the words that tell a stance (stance_words.cpp): these are seldom anything but a cue.
constexpr std::string_view base_forms =
    "claim allege assert insist maintain contend profess purport allegation assertion deny denial disavow "
    "disclaim refute rebut reject dismiss repudiate rubbish rebuff rejection dismissal rule doubt question "
    "dispute challenge query scepticism confirm verify corroborate acknowledge affirm confirmation reaffirm "
    "accuse blame charge denounce accusation fault implicate admit concede confess admission correct clarify "
    "retract clarification correction withdraw warn caution threaten alert warning threat promise vow pledge "
    "swear commit guarantee assure predict forecast expect project anticipate prediction foresee estimate "
    "demand urge order call request plead appeal recommend advise require propose ask wonder inquire enquire "
    "praise hail commend applaud laud welcome thank congratulate criticise criticize condemn slam blast "
    "attack "
    "decry deplore mock lament complain think believe consider feel hope fear want know suspect assume "
    "regard "
    "view worry plan intend decide belief opinion hold see decline refuse";

constexpr std::string_view denying_forms =
    "deny reject dismiss dispute refute rebut rebuff rubbish contest contradict confirm doubt question "
    "repudiate retract withdraw debunk scotch";

constexpr std::array<std::string_view, 22> claim_nouns = {
    "claim",       "claims",      "report",     "reports",     "allegation", "allegations",
    "accusation",  "accusations", "rumour",     "rumours",     "rumor",      "rumors",
    "charge",      "charges",     "suggestion", "suggestions", "assertion",  "assertions",
    "speculation", "talk",        "statement",  "statements"};

constexpr std::array<std::string_view, 24> forms = {
    "say",       "said",     "says",    "saying",    "tell",      "told",      "add",    "added",
    "report",    "reported", "reports", "according", "note",      "state",     "stated", "announce",
    "announced", "write",    "wrote",   "explain",   "explained", "described", "quoted", "thought"};

std::unordered_set<std::string> stems_of(std::string_view bases) {
  std::unordered_set<std::string> stems;
  for (std::size_t at = 0; at < bases.size();) {
    const std::size_t end = std::min(bases.find(' ', at), bases.size());
    std::array<char, 64> buffer{};
    stems.emplace(stem(bases.substr(at, end - at), buffer));
    at = end + 1;
  }
  return stems;
}

bool holds_stem_of(const std::unordered_set<std::string>& stems, std::string_view word) {
  std::array<char, 64> buffer{};
  return word.size() < buffer.size() && stems.contains(std::string(stem(word, buffer)));
}

}  // namespace

bool is_reporting_word(std::string_view word) {
  static const std::unordered_set<std::string> stems = stems_of(base_forms);
  return std::find(forms.begin(), forms.end(), word) != forms.end() || holds_stem_of(stems, word);
}

bool is_denying_word(std::string_view word) {
  static const std::unordered_set<std::string> stems = stems_of(denying_forms);
  return holds_stem_of(stems, word);
}

bool names_claim(std::string_view word) {
  return is_one_of(word, claim_nouns);
}

}  // namespace gainsay

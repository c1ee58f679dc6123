#include "attribution/reporting_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

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

constexpr std::array<std::string_view, 24> forms = {
    "say",       "said",     "says",    "saying",    "tell",      "told",      "add",    "added",
    "report",    "reported", "reports", "according", "note",      "state",     "stated", "announce",
    "announced", "write",    "wrote",   "explain",   "explained", "described", "quoted", "thought"};

std::unordered_set<std::string> base_stems() {
  std::unordered_set<std::string> stems;
  for (std::size_t at = 0; at < base_forms.size();) {
    const std::size_t end = std::min(base_forms.find(' ', at), base_forms.size());
    std::array<char, 64> buffer{};
    stems.emplace(stem(base_forms.substr(at, end - at), buffer));
    at = end + 1;
  }
  return stems;
}

}  // namespace

bool is_reporting_word(std::string_view word) {
  static const std::unordered_set<std::string> stems = base_stems();
  std::array<char, 64> buffer{};
  if (std::find(forms.begin(), forms.end(), word) != forms.end()) return true;
  return word.size() < buffer.size() && stems.contains(std::string(stem(word, buffer)));
}

}  // namespace gainsay

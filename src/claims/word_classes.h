// What is known of single words: which say the same in news, which say little, which blame.
#pragma once

#include <string>
#include <string_view>

namespace gainsay {

/// A lemma as statements hold it. Words that are one report's choice and not another's come out as one:
/// "die", "dead" and "fatality" as "kill". `negates` is set where the word holds a negation: "false" is
/// "true", negated.
struct ClassedWord {
  std::string_view text;
  bool negates = false;
};
/// `text` may be `lemma` itself, which has to stay as long.
ClassedWord classed(std::string_view lemma);

/// Whether a lemma tells nothing by itself: "be", "have", "make", "thing".
bool is_empty_word(std::string_view lemma);

/// Whether a lemma stands in many statements about different things: "people", "country", "say".
bool is_weak_word(std::string_view lemma);

/// Whether a verb, or the noun of one, is something that people are blamed for: "attack", "bribe", "hide".
bool is_blaming(std::string_view lemma);

/// "fail to", "refusal to": what hangs on such a word is not done.
bool is_undoing(std::string_view lemma);

/// "may", "might", "reportedly".
bool is_hedge(std::string_view lemma);

/// "deny", "reject", "dispute": what hangs on such a cue is said not to be so.
bool is_denying(std::string_view lemma);

/// "retract", "withdraw": what is said is taken back.
bool is_retracting(std::string_view lemma);

}  // namespace gainsay

// What an attribution asserts, reduced to what can be held against another: who does what, how many, when,
// where, and whether it is said to be so or not to be so.
//
// Made once, when the article is read and its syntax is at hand; two statements are compared without their
// articles.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gainsay {

enum class TermKind : std::uint8_t {
  actor,   ///< who is named, by the fullest form in the article
  place,   ///< a place that is named, so too
  number,  ///< as digits: "20", "3500000", "4.5"
  time,    ///< as a TIMEX3 value
  action,  ///< a verb, by its lemma
  thing,   ///< a noun, by its lemma
  quality  ///< an adjective or adverb, by its lemma
};

/// What a term is to the verb that it hangs on.
enum class TermRole : std::uint8_t { none, agent, patient };

struct Term {
  TermKind kind = TermKind::thing;
  TermRole role = TermRole::none;
  bool negated = false;  ///< "not", "no", "never" hangs on it
  std::string text;
  /// Of who or what is named, its other names, each behind "|"; of a number, the lemma that it counts; of a
  /// time, "2011-05-01/2011-05-02", the days it means, half open.
  std::string more;
  /// A clause that is said to be so turns on it, beside the one that the whole turns on (Statement::main).
  bool asserted = false;
  bool aside = false;  ///< stands in a further clause, not in the one that the whole turns on
  friend auto operator<=>(const Term&, const Term&) = default;
};

/// What is done with the content: only statements of one form can be the same.
enum class StatementForm : std::uint8_t {
  asserted,
  wanted,    ///< demands: "called on her to resign"
  promised,  ///< promises
  asked,     ///< a question asserts nothing
  named,     ///< no clause: "praised the plan" says nothing that could be so or not
};

/// A statement without a day of publication.
inline constexpr std::int32_t no_day = INT32_MIN;

struct Statement {
  std::vector<Term> terms;            ///< in the order of the text
  std::optional<std::uint32_t> main;  ///< the term that the content turns on: its verb, mostly
  StatementForm form = StatementForm::asserted;
  bool denied = false;  ///< said not to be so: by the stance, or by what negates `main`
  bool by_cue = false;  ///< of `denied`: a cue denies it, "denied that", and not the words alone, "said that
                        ///< it had not"
  bool hedged = false;  ///< "may", "reportedly", "if"
  bool retracted = false;  ///< taken back by who says so; `denied` is set as well
  std::string speaker;     ///< the fullest name; empty where nobody is named
  std::string aimed_at;    ///< of a denial, the name whose claim it is: "dismissed the Marsh Front's claim"
  std::int32_t day = no_day;  ///< of publication, days since 1970-01-01
  /// What its article is about, by names (names_about.h), where it says too little to tell by itself:
  /// "gendarmes had fired" is said of some place and day.
  std::vector<std::string> about;
  friend auto operator<=>(const Statement&, const Statement&) = default;
};

/// How much a term tells of what is meant; names most.
float weight(const Term& term);

/// Whether there is enough in it to be found again in other words: two terms that tell something.
bool is_comparable(const Statement& statement);

}  // namespace gainsay

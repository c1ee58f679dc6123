// Two statements held against each other: do they say the same, the contrary, or something else?
//
// Terms are aligned by what they mean; what has no counterpart counts against both. What they agree and
// differ in is said, so that a reader can judge for himself.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "claims/statement.h"

namespace gainsay {

enum class StatementRelation : std::uint8_t {
  other,     ///< about something else, or too little is known
  same,      ///< the same content, in these words or others
  contrary,  ///< one says that what the other says is not so
  differs,   ///< the same event, with another number or another time
  aimed      ///< one denies what the other's source said, by its name, on the same subject
};

std::string_view name(StatementRelation relation);

/// What the verdict rests on, in the words of the statements' terms.
struct TermAlignment {
  std::vector<std::string> actors;  ///< that both name, by the fuller name; so the others
  std::vector<std::string> places;
  std::vector<std::string> numbers;
  std::vector<std::string> times;
  std::vector<std::string> words;
  std::vector<std::pair<std::string, std::string>> other_numbers;  ///< of the same thing: of a, of b
  std::vector<std::pair<std::string, std::string>> other_times;
  std::vector<std::pair<std::string, std::string>> other_actors;  ///< in the same role
  std::vector<std::string> only_a;  ///< what tells something and has no counterpart
  std::vector<std::string> only_b;
  float common = 0;  ///< weight of what is common over that of all, 0 to 1 (Dice)
  float held = 0;    ///< the same over that of the shorter statement
};

struct Comparison {
  StatementRelation relation = StatementRelation::other;
  float confidence = 0;  ///< 0 to 1, in the relation: how much of what is said is common, never who is right
  TermAlignment alignment;
};

/// Pure, and the same both ways but for the sides of the alignment.
Comparison compare(const Statement& a, const Statement& b);

/// The evidence in words: "same actors: Marsh Front; same numbers: 20 people; differs: market, square".
std::string evidence_of(const Comparison& comparison);

}  // namespace gainsay

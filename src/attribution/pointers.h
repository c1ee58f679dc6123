// Words that point back at what was said before: "denied it", "both claims", "the minister's remarks".
#pragma once

#include <string>
#include <vector>

#include "attribution/attribution.h"
#include "attribution/words.h"

namespace gainsay {

enum class Pointer {
  none,
  pronoun,   ///< "denied it", "called that “an outrage”"
  one,       ///< "the allegation"
  account,   ///< "his explanation", "the report about the guards": all that one source says
  many,      ///< "the reports"
  both,      ///< "both claims"
  deed,      ///< "the offer", "the ruling": what is that, if anything
  person,    ///< "contradicted him", "agrees with Brill": what that one says
  document,  ///< "the minutes": what a source that is so called says, if any
  reply,     ///< "replied", "hit back"
  reaction,  ///< "disagreed", "called that rude": about one that it does not name
  contrary   ///< "said no such thing", "nothing of the kind", "he was mistaken"
};

struct PointedAt {
  Pointer pointer = Pointer::none;
  std::string owner;               ///< "minister" of "the former minister's remarks", lower case
  std::string noun;                ///< "remarks" of it, lower case
  std::vector<std::string> about;  ///< stems of what else the phrase says: "guards"
  bool reacts = false;             ///< it stands before: "Reacting to the allegations, she said"
};

/// What cue and content point at.
PointedAt pointed_at(const Article& article, const Text& text, const Attribution& item);

}  // namespace gainsay

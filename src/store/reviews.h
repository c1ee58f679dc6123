// What people decided on attributions: accepted, corrected, rejected, or taken back.
#pragma once

#include <cstdint>
#include <string>

#include "attribution/attribution.h"
#include "base/hash.h"

namespace gainsay {

struct Review {
  std::int64_t number = 0;  ///< from 1, in the order of decisions; 0 before it is kept
  Hash128 article;
  std::int64_t attribution = 0;  ///< its number when it was judged
  std::string judged;            ///< review_key of it
  std::string verdict;           ///< accept, correct, reject; withdraw takes back what was decided before
  std::string stance;            ///< with correct: what it is instead; empty where it is right
  std::string note;              ///< may be empty
  std::string reviewer;          ///< who decided, by the name they gave
  std::string decided;           ///< ISO 8601, UTC
};

inline constexpr std::size_t longest_reviewer = 100;  ///< bytes
inline constexpr std::size_t longest_note = 2000;     ///< bytes

/// The spans of an attribution, "0-9;10-14;15-40,50-60": source, cue, content. Decisions are on these words:
/// where another reading has other spans, they are on none of its attributions.
std::string review_key(const Attribution& attribution);

}  // namespace gainsay

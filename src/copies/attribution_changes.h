// What two texts of one story make of who said what: attributions that one of them lacks, and those that it
// gives otherwise.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "attribution/attribution.h"
#include "copies/alignment.h"
#include "copies/words.h"

namespace gainsay {

/// From the first text to the second. Which of them is earlier is not known here.
enum class AttributionChangeKind {
  went,             ///< its words stand in the first alone
  appeared,         ///< in the second alone
  unattributed,     ///< what was said stands in both, but in the second nobody says it
  attributed,       ///< the other way round
  softened,         ///< hedged, or by a weaker stance: denies to doubts, says to claims
  hardened,         ///< the other way round
  restated,         ///< by a stance that is neither weaker nor stronger: says to warns
  source_went,      ///< the second says it without a source
  source_appeared,  ///< the first does
  source_changed,   ///< another source
};

struct AttributionChange {
  AttributionChangeKind kind = AttributionChangeKind::went;
  std::optional<AttributionId> a;  ///< absent for what appeared
  std::optional<AttributionId> b;  ///< absent for what went
  /// Of what went, appeared, or stands unattributed: it denies a claim that the other text makes, too, or one
  /// that is not known.
  bool denial = false;
  friend bool operator==(const AttributionChange&, const AttributionChange&) = default;
};

/// A text as it is compared here. `words` are those of the part that is compared; attributions without a word
/// in it (those of headlines) are left alone. Holds references: keep the parts alive.
struct AttributedText {
  const std::vector<ComparedWord>& words;
  const Attributions& attributions;
};

/// Ascending by `a`, then what only `b` has, ascending. Where the words around an attribution are the same in
/// both texts nothing is a change, whatever was read there.
std::vector<AttributionChange> attribution_changes(const AttributedText& a, const AttributedText& b,
                                                   const Alignment& alignment);

/// The same, from the second text to the first.
AttributionChange turned(const AttributionChange& change);

std::string_view name(AttributionChangeKind kind);

}  // namespace gainsay

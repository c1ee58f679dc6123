// Closed sets as the words by which tables hold them, there and back.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "actors/decisions.h"
#include "attribution/attribution.h"
#include "claims/accusations.h"
#include "claims/compare.h"
#include "copies/attribution_changes.h"
#include "copies/credits.h"
#include "export/names.h"
#include "places/places.h"
#include "store/document.h"
#include "store/sqlite.h"
#include "times/times.h"

namespace gainsay {

inline std::string_view word(Mode value) {
  return name(value);
}
inline std::string_view word(Stance value) {
  return name(value);
}
inline std::string_view word(Polarity value) {
  return name(value);
}
inline std::string_view word(Certainty value) {
  return name(value);
}
inline std::string_view word(Anonymity value) {
  return name(value);
}
inline std::string_view word(ParagraphKind value) {
  return format_name(value);
}
inline std::string_view word(Timestamp::Precision value) {
  return format_name(value);
}
inline std::string_view word(EntityKind value) {
  return format_name(value);
}
inline std::string_view word(AliasKind value) {
  return format_name(value);
}
inline std::string_view word(EvidenceKind value) {
  return format_name(value);
}
inline std::string_view word(HeadlineFindingKind value) {
  return format_name(value);
}
inline std::string_view word(TimeKind value) {
  return name(value);
}
inline std::string_view word(TimeModifier value) {
  return name(value);
}
inline std::string_view word(Unresolved value) {
  return name(value);
}
inline std::string_view word(PlaceKind value) {
  return name(value);
}
inline std::string_view word(Unlocated value) {
  return name(value);
}
inline std::string_view word(CreditKind value) {
  return name(value);
}
inline std::string_view word(AttributionChangeKind value) {
  return name(value);
}
inline std::string_view word(DecisionKind value) {
  return name(value);
}
inline std::string_view word(StatementRelation value) {
  return name(value);
}
inline std::string_view word(Reply value) {
  return name(value);
}
inline std::string_view word(PageKind value) {
  constexpr std::array<std::string_view, 3> words = {"html", "fragment", "text"};
  return words.at(static_cast<std::size_t>(value));
}
inline std::string_view word(TextSource value) {
  return value == TextSource::detect ? "detect" : "as-is";
}
inline std::string_view word(ErrorCode value) {
  return name(value);
}

/// The value whose word this is; `last` is the set's last. Throws SqliteFailure where it is none of them.
template <typename Value>
Value value_of(std::string_view text, Value last) {
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    if (word(static_cast<Value>(i)) == text) return static_cast<Value>(i);
  }
  throw SqliteFailure(SQLITE_CORRUPT, "holds \"" + std::string(text) + "\", which is no value of its column");
}

}  // namespace gainsay

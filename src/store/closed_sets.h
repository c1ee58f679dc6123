// Closed sets as the words by which tables hold them, there and back.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "attribution/attribution.h"
#include "claims/accusations.h"
#include "claims/compare.h"
#include "export/names.h"
#include "store/document.h"
#include "store/sqlite.h"

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
  constexpr std::array words = {"not_found",      "unreadable", "truncated",  "damaged",   "unsupported",
                                "limit_exceeded", "not_text",   "no_article", "bad_model", "unwritable"};
  static_assert(words.size() == static_cast<std::size_t>(ErrorCode::unwritable) + 1);
  return words.at(static_cast<std::size_t>(value));
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

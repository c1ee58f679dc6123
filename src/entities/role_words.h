// The few closed lists behind roles. Folded words.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace gainsay::role_words {

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// Forms of address: said of anybody.
inline constexpr auto honorifics =
    std::to_array<std::string_view>({"mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "madam", "lady"});

inline constexpr auto former = std::to_array<std::string_view>(
    {"former", "formerly", "ex", "then", "retired", "onetime", "one-time", "erstwhile", "ousted", "deposed"});
inline constexpr auto acting = std::to_array<std::string_view>({"acting", "interim", "caretaker"});

/// "who heads the agency" tells a role; "who visits the agency" does not.
inline constexpr auto leading_lemmas = std::to_array<std::string_view>(
    {"head", "lead", "run", "chair", "represent", "manage", "direct", "own", "found", "co-found", "edit",
     "coach", "command", "govern", "oversee", "supervise"});

/// Prepositions that tie a role to whom it serves or where.
inline constexpr auto ties = std::to_array<std::string_view>(
    {"of", "for", "at", "in", "to", "with", "from", "on", "under", "within", "inside", "near"});

/// Organisation or place in a name ("House", "State"), but not where written small: "head of state".
inline constexpr auto no_organisation = std::to_array<std::string_view>(
    {"state", "press",  "news", "media", "daily", "post",    "red",   "cross",   "base",  "sea",       "road",
     "house", "square", "port", "front", "fund",  "command", "trust", "service", "radio", "television"});

/// Are won, and employ nobody.
inline constexpr auto honours = std::to_array<std::string_view>(
    {"prize", "award", "awards", "medal", "cup", "trophy", "oscar", "emmy", "grammy"});

/// Own nobody: "this year's winner".
inline constexpr auto times = std::to_array<std::string_view>(
    {"year", "month", "week", "day", "today", "yesterday", "season", "night", "century", "hour"});

/// Organisations that are written small as often as not; beside those of word_lists.h.
inline constexpr auto organisations = std::to_array<std::string_view>(
    {"firm", "charity", "campaign", "newspaper", "magazine", "band", "gendarmerie", "opposition", "regime",
     "guild", "kingdom", "clinic", "factory", "farm", "lab", "laboratory", "think-tank", "startup", "ngo"});

/// What follows the noun that it belongs to: "attorney general", "president elect".
inline constexpr auto postpositive =
    std::to_array<std::string_view>({"general", "elect", "designate", "emeritus"});

/// Words of a title that belong to the role even where a name is tagged up to them: "White House press
/// secretary".
inline constexpr auto title_parts =
    std::to_array<std::string_view>({"press", "majority", "minority", "crown"});

/// Whether a folded noun, singular or plural, is one for people: by its ending ("adviser", "activist") or by
/// a list of those whose ending does not show it.
bool is_person_noun(std::string_view word);

}  // namespace gainsay::role_words

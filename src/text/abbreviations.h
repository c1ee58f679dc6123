// Words that end in a period of their own.
#pragma once

#include <string_view>

namespace gainsay {

enum class Abbreviation {
  none,
  title,    ///< stands before a name, never ends a sentence: "Dr.", "Sen."
  general,  ///< may end a sentence: "Inc.", "etc.", "Oct."
  number,   ///< an abbreviation only where a figure follows: "No. 5", "p. 12"
};

/// Looks `word`, without its period, up; letter case does not matter.
Abbreviation abbreviation_kind(std::string_view word);

/// Whether `prefix` stays in one token with what its hyphen joins it to ("non-profit", "co-founder").
bool is_bound_prefix(std::string_view prefix);

/// Whether `unit` is cut off the figure that it follows without a space ("15km" is two tokens).
bool is_unit(std::string_view unit);

}  // namespace gainsay

// Small forms of strings that metadata is compared and shown in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

/// White space of any kind (no-break and zero-width space too) collapsed to one space, ends trimmed, soft
/// hyphens left out.
std::string collapse_space(std::string_view text);

/// What pages put where plain text is due: character references are resolved (also twice escaped ones), tags
/// left out, space collapsed.
std::string plain_value(std::string_view value);

/// ASCII letters in lower case, all else as it stands.
std::string lower_ascii(std::string_view text);

/// Letters and digits only, case folded: equal for two spellings of one headline or name.
std::string letters_only(std::string_view text);

/// The words of a text, case folded, with one space between: maximal runs of letters and digits.
std::string folded_words(std::string_view text);

/// The parts of a text between single spaces, such as folded_words gives. Views into `text`.
std::vector<std::string_view> split_at_spaces(std::string_view text);

/// Share of the words of `a` and `b` that they have in common (Dice), 0 to 1.
double word_overlap(std::string_view a, std::string_view b);

/// Whether an attribute name, tag or key is `name`, ASCII case aside.
bool equals_ignoring_case(std::string_view a, std::string_view b);

}  // namespace gainsay

// What a source is: named or not, a person, a role, a crowd, a document.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "attribution/attribution.h"
#include "attribution/words.h"

namespace gainsay {

/// The noun that says what the source is ("source" in "an official security source in Diala"), lower case;
/// empty for names alone and for no source.
std::string source_head(const std::vector<Word>& words);

/// Whether the source is one pronoun that stands for somebody ("he", "they", "it").
bool is_pronoun(const std::vector<Word>& words);

/// "that", "which", "who": stands for what is named just before.
bool is_relative_pronoun(const std::vector<Word>& words);

/// "Brightwater plc" of "its operator, Brightwater plc", "Irena Solt" of "one of them, a teacher named Irena
/// Solt".
std::optional<Span> apposed_name(const std::vector<Word>& words);

/// "a surveyor who asked not to be named", "speaking on condition of anonymity".
bool asks_for_no_name(const std::vector<Word>& words);

/// `has_name`: whether a name that was found in the article stands among the words. Without one, a single
/// noun with a capital is none: "Planners", "The Editor".
Anonymity anonymity_of(const std::vector<Word>& words, bool has_name);

}  // namespace gainsay

// Verbs that mean something else together with a particle or an object: "break down", "open fire".
#pragma once

#include <string_view>

namespace gainsay {

/// What a verb says with a particle ("break", "down") or an object ("open", "fire"), as a class of
/// word_classes.h: "fail", "shoot". Empty where it says what the verb says alone. Lemmas in lower case.
std::string_view verb_phrase(std::string_view verb, std::string_view with);

/// Whether an object of that lemma is part of what the verb says: "fire" of "open fire". It is no term then.
bool is_part_of_phrase(std::string_view verb, std::string_view object);

}  // namespace gainsay

// Whether two articles' names can stand for one: "Maud Ellery" and "Ellery", "the Marsh Front" and "MF".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/statement.h"

namespace gainsay {

/// The words of a name in lower case, without articles, titles, full stops and possessives.
std::vector<std::string> name_words(std::string_view name);

/// Whether one has all the words of the other and ends in the same, or is made of the other's first letters.
/// Two who share a full name can't be told apart here.
bool names_alike(std::string_view a, std::string_view b);

/// The same of terms, by any of their names.
bool names_alike(const Term& a, const Term& b);

}  // namespace gainsay

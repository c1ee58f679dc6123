// Why two statements are not joined: at which step, and what it saw.
#pragma once

#include <string>

#include "claims/statement.h"

namespace gainsay {

/// "no common key", "too little is stated", "0.43 in common; same actors: ...", with the terms of both. For
/// people who look for what is missed.
std::string told_apart(const Statement& a, const Statement& b);

/// The terms of a statement in one line: "gendarme/does, *shoot, 3 people of Tolva, Baskel". "*" marks what
/// it turns on,
/// "!" what else it asserts, "@" names; behind "of" stands what its article is about.
std::string terms_of(const Statement& statement);

}  // namespace gainsay

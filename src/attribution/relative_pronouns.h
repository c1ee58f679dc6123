// Whom "who", "which" and "that" stand for.
#pragma once

#include <optional>
#include <vector>

#include "attribution/words.h"
#include "entities/entities.h"

namespace gainsay {

/// "the Union, a party that claims": the name nearest before the pronoun in its sentence, where noun_before()
/// has no other noun.
std::optional<EntityId> antecedent(const Article& article, const Text& text, const Entities& entities,
                                   Span pronoun);

/// "a man" of "a man who told us": the phrase right before a relative pronoun, where its noun is none of a
/// name. Else no words.
std::vector<Word> noun_before(const Article& article, const Text& text, Span pronoun);

/// "The Goranists" of "The Goranists, who call themselves ...", where no name is known there.
std::vector<Word> capitals_before(const Article& article, const Text& text, Span pronoun);

}  // namespace gainsay

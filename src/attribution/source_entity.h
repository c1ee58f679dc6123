// Whom the words of a source name.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "attribution/words.h"
#include "entities/entities.h"

namespace gainsay {

/// The source without what explains it: up to the first comma or bracket. Of one word at least.
Span source_core(const std::vector<Word>& words);

/// "the company" where that is one of an entity's names here.
std::optional<EntityId> entity_named(const Entities& entities, Span source);

/// "the director, Ana Brill" is Ana Brill, "Ana Brill of the Union" too; else the last name of the core.
/// `words` are those of `source`.
std::optional<EntityId> entity_of(const Article& article, const Entities& entities, Span source,
                                  const std::vector<Word>& words);

/// The fullest name in the text: with its title ("Ms Adjei") where there is but a surname.
std::string full_name(const Article& article, const Entities& entities, EntityId id);

}  // namespace gainsay

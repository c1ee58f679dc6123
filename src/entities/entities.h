// Who and what an article names, and by which names.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "entities/name_tagger.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay {

enum class EntityKind { person, organisation, place, facility, group, role, document, unknown };

using EntityId = std::uint32_t;

struct Mention {
  Span span;
  EntityId entity = 0;
};

enum class AliasKind { abbreviation, alternative, former, surname, translation };

/// Another name for an entity, with the words that say so.
struct Alias {
  std::string name;
  AliasKind kind = AliasKind::alternative;
  Span said_at;  ///< where the article defines it, or the first use where it is inferred (surnames)
};

struct Entity {
  EntityKind kind = EntityKind::unknown;
  std::string name;  ///< the fullest form in the article
  std::vector<Alias> aliases;
  std::vector<std::uint32_t> mentions;  ///< indexes into Entities::mentions
};

struct Entities {
  std::vector<Mention> mentions;  ///< ascending by span
  std::vector<Entity> entities;   ///< by first mention
};

/// Finds names by their capitals and by the name tagger (`tagged`, which may be empty), joins those that the
/// article itself says are one (parentheses, "also known as", abbreviations of a full name, surnames of a
/// full name). Pure.
Entities find_entities(const Article& article, const Text& text, const std::vector<TaggedName>& tagged);

}  // namespace gainsay

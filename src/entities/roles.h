// What persons are said to be, and for whom: "police chief", "a spokesman for the Miners' Guild".
//
// A role is read where the article itself gives it, beside the name: before it ("Foreign Minister Tor
// Hale"), in apposition ("the ministry's spokesman, Ana Kask"), or in a clause on it ("who heads the
// Coastal Agency"). What stands in quotation marks is somebody's word on a person and is left out, as is
// "Tor Hale is a ...", which states a finding rather than who he is.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "entities/entities.h"
#include "entities/name_tagger.h"
#include "syntax/syntax.h"
#include "text/text.h"

namespace gainsay {

/// The organisation, place, group or person that a role belongs to, without its article.
struct Affiliation {
  Span span;
  EntityKind kind = EntityKind::unknown;
  std::optional<EntityId> entity;  ///< where it is a name
};

/// Index into the roles of an article.
using RoleId = std::uint32_t;

struct PersonRole {
  Span holder;                            ///< the name; of an unnamed source, the words that stand for it
  std::optional<EntityId> entity;         ///< of the holder
  Span phrase;                            ///< without its article: "spokesman for the Miners' Guild"
  std::optional<Span> head;               ///< "spokesman"; nothing where only an affiliation is given
  std::vector<Affiliation> affiliations;  ///< in the phrase, or right behind the name: "Vale of Harlow"
  bool former = false;                    ///< "former", "ex-", "then-", "retired" said of the role
  bool acting = false;                    ///< "acting", "interim"
};

/// What roles are read from. Views: all of it has to stay.
struct RoleLayers {
  std::string_view article_text;
  const Text& text;
  const Syntax& syntax;
  const SyntaxModel& model;
  const std::vector<TaggedName>& tagged;
  const Entities& entities;
};

/// The roles of all persons named, in the order of the names. Pure; one pass over the tokens.
std::vector<PersonRole> find_roles(const RoleLayers& layers);

/// The role of each source that has no name: "a senior official in the Harlow police". Nothing where the
/// words name a person, an organisation or a place, or have no noun. Pure.
std::vector<std::optional<PersonRole>> roles_of_unnamed(const RoleLayers& layers, const Spans& sources);

}  // namespace gainsay

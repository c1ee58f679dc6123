// Which names, pronouns and noun phrases of an article mean the same.
//
// A mention-ranking model (Denis and Baldridge 2008; with entity-level features): from left to right, every
// pronoun and every definite noun phrase chooses the chain that it continues, or begins one of its own.
// Names come joined from entities.h; appositions and roles beside a name are joined to it beforehand.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "entities/coreference_model.h"
#include "entities/references.h"

namespace gainsay {

/// Index into Coreference::chains.
using ChainId = std::uint32_t;

/// References to one person, body or thing.
struct Chain {
  std::optional<EntityId> entity;         ///< where one of them is a name
  Gender gender = Gender::unknown;        ///< by title, noun, pronouns and given name
  std::vector<std::uint32_t> references;  ///< indexes into Coreference::references, ascending
};

struct Coreference {
  std::vector<Reference> references;  ///< ascending by head
  std::vector<ChainId> chain_of;      ///< of each reference
  std::vector<Chain> chains;
};

/// Pure; the same on every machine. Every reference looks back over a bounded stretch.
Coreference resolve_references(const ReferenceLayers& layers, const CoreferenceModel& model);

}  // namespace gainsay

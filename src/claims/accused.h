// Whom an attribution accuses.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "claims/find_statements.h"
#include "claims/statement.h"

namespace gainsay {

struct Accused {
  std::optional<EntityId> entity;  ///< where the accused has a name
  Span words;                      ///< where the accused is named or told of
  /// Of one without a name: those noun phrases and pronouns that mean the same, and the noun that calls it.
  std::optional<ChainId> chain;
  std::string noun;
};

/// Whom each attribution accuses (accusations.h), parallel to them. Pure.
std::vector<std::optional<Accused>> find_accused(const StatementLayers& layers,
                                                 const std::vector<Statement>& statements);

/// From an attribution's cue to its content.
Span cue_to_content(const Attribution& said);

}  // namespace gainsay

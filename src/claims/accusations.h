// Who is accused in an article, and whether it lets the accused be heard.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "claims/find_statements.h"
#include "claims/statement.h"
#include "entities/roles.h"

namespace gainsay {

/// What an article says of the accused's answer, the fullest first.
enum class Reply : std::uint8_t {
  answers,     ///< denies, rejects, admits or otherwise answers the accusation
  quoted,      ///< is quoted, or somebody for the accused is, on what need not be the accusation
  declined,    ///< "declined to comment"
  unanswered,  ///< "did not respond to questions"
  unreached,   ///< "could not be reached"
  silent       ///< nothing of these is said
};

struct Accusation {
  AttributionId attribution = 0;  ///< that accuses
  /// A person, an organisation or a group; nothing where the accused has no name: "the mayor", "gendarmes".
  std::optional<EntityId> accused;
  Span accused_words;  ///< one place in what accuses, or nearby, where the accused is named or told of
  Reply reply = Reply::silent;
  std::optional<AttributionId> reply_attribution;
  Span reply_words;  ///< where the reply, or its absence, is told; empty where silent
};

std::string_view name(Reply reply);

/// Accusations: attributions that accuse somebody, and those that state of somebody what people are blamed
/// for (word_classes.h), of somebody named or told by a role or a group ("the governor", "gendarmes"); not of
/// "a man" or "somebody". Ascending by attribution; `statements` are those of the layers. Pure.
std::vector<Accusation> find_accusations(const StatementLayers& layers, const std::vector<PersonRole>& roles,
                                         const std::vector<Statement>& statements);

}  // namespace gainsay

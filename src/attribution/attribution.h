// Who says what: the attributions of an article.
//
// Terms follow PolNeAR (Newell et al., 2018): an attribution links a source (who), a cue (the words that
// attribute) and a content (what).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "entities/coreference.h"
#include "entities/entities.h"
#include "entities/roles.h"
#include "extract/article.h"
#include "syntax/syntax.h"
#include "text/text.h"

namespace gainsay {

enum class Mode { direct, indirect, mixed };

/// A closed set; docs/stances.md gives definition and examples for each.
enum class Stance {
  says,
  claims,
  denies,
  rejects,
  doubts,
  confirms,
  accuses,
  admits,
  corrects,
  warns,
  promises,
  predicts,
  demands,
  asks,
  praises,
  criticises,
  thinks,
  other
};

/// Whether the cue asserts the saying or negates it ("did not say").
enum class Polarity { positive, negative };

enum class Certainty { plain, hedged, reported, conditional };

/// How a source is given. `none`: the attribution names nobody ("are said to").
enum class Anonymity { named, role, unnamed, collective, document, none };

/// Index into Attributions::items.
using AttributionId = std::uint32_t;

struct Attribution {
  Spans source;  ///< empty where absent
  Spans cue;
  Spans content;  ///< at least one piece, but for "declined to comment"
  Mode mode = Mode::indirect;
  Stance stance = Stance::says;
  Polarity polarity = Polarity::positive;
  Certainty certainty = Certainty::plain;
  Anonymity anonymity = Anonymity::none;
  std::optional<Span> addressee;        ///< "told the agency": "the agency"
  std::optional<Span> time;             ///< of saying, as written: "on Saturday"
  std::optional<AttributionId> parent;  ///< the attribution whose content holds this one
  std::vector<AttributionId>
      answers;  ///< earlier ones, or one within, that this denies, confirms or comments on
  std::optional<std::uint32_t> speaker;  ///< index into Attributions::speakers
  float confidence = 0;  ///< 0 to 1: how often such attributions are right, see attribution/confidence.h
};

/// One source behind several attributions: "Mahdi Aqbaie", "Aqbaie", "he".
struct Speaker {
  std::string name;                ///< the fullest form used
  std::optional<EntityId> entity;  ///< where the source is a named entity
  Anonymity anonymity = Anonymity::named;
  std::vector<AttributionId> attributions;
  std::vector<RoleId> roles;  ///< what the article says the source is; filled by add_source_roles
};

struct Attributions {
  std::vector<Attribution> items;  ///< ascending by where they begin
  std::vector<Speaker> speakers;
};

std::string_view name(Mode mode);
std::string_view name(Stance stance);
std::string_view name(Polarity polarity);
std::string_view name(Certainty certainty);
std::string_view name(Anonymity anonymity);

/// Whether a stance speaks against a claim: denies, rejects, doubts, corrects.
bool is_denial(Stance stance);

class AttributionModel;

/// Finds the attributions whose confidence is at least `least_confidence`. Pure; models are read only and may
/// be shared by threads. `syntax` is what `syntax_model` made of `text`.
Attributions attribute(const Article& article, const Text& text, const Syntax& syntax,
                       const SyntaxModel& syntax_model, const std::vector<TaggedName>& names,
                       const Entities& entities, const Coreference& coreference,
                       const AttributionModel& model, float least_confidence);

}  // namespace gainsay

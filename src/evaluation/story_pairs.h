// Which attribution that was found is which of a story's gold, and who speaks in it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "attribution/attribution.h"
#include "entities/entities.h"
#include "evaluation/story.h"

namespace gainsay {

/// Offsets that `spans` cover, ascending: those of letters and digits, or of all marks where there are none.
std::vector<std::uint32_t> letters_in(std::string_view text, const Spans& spans);

/// Those in common, of those in either; 0 where both are empty.
double jaccard(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b);

bool have_common(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b);

/// For each attribution of the gold the one found whose cue shares a letter, one to one, those with most of
/// their content in common first.
std::vector<std::optional<AttributionId>> pair_attributions(const Story& story, const Attributions& found);

/// Whether a speaker of this name is the actor: it holds the actor's name or is one of its aliases (but for
/// surnames). An actor that the story never names is known by the words that are its source first.
bool is_actor(const Story& story, std::size_t actor, std::string_view speaker);

/// Whether an entity of the actor's name has this alias, or is mentioned by it.
bool knows_alias(const Story& story, const Entities& entities, const StoryActor& actor,
                 std::string_view alias);

}  // namespace gainsay

// What Gainsay reads in a story, held against its gold: spans, properties, links, names.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"
#include "base/result.h"
#include "evaluation/attribution_scores.h"
#include "evaluation/story.h"

namespace gainsay {

/// What is held against the gold of a paired attribution.
enum class StoryField {
  source,
  cue,
  content,
  mode,
  stance,
  polarity,
  certainty,
  anonymity,
  actor,
  addressee,
  parent,
  answers
};
constexpr std::size_t story_fields = 12;
std::string_view name(StoryField field);

/// `marked`: of these, where the gold is not what most attributions have (indirect, says, positive, plain,
/// named; no addressee, parent or answers).
struct FieldScore {
  std::size_t right = 0;
  std::size_t of = 0;
  std::size_t marked_right = 0;
  std::size_t marked_of = 0;
};

/// A field that was read otherwise than the gold has it.
struct StoryMiss {
  std::uint32_t id = 0;  ///< of the attribution; 0 for what belongs to none
  std::string what;      ///< one line: field, what was read, what is gold
};

struct StoryScores {
  FoundScore paired;                  ///< attributions: cues share a letter; one to one, most content first
  std::array<FoundScore, 3> exact;    ///< source, cue, content: the same letters and digits
  std::array<FoundScore, 3> relaxed;  ///< source, cue: some in common; content: Jaccard index of 0.5 or more
  std::array<FieldScore, story_fields> fields;  ///< over paired attributions
  FoundScore parents;                           ///< links of nesting
  FoundScore answers;                           ///< links from an answer to what it answers
  FieldScore aliases;                           ///< names of one actor that were found to be one
  FieldScore nothing;                           ///< lines `none` that no cue touches

  /// Fields that are right, of all attributions, aliases and lines `none`; and how many there are.
  [[nodiscard]] std::size_t right() const;
  [[nodiscard]] std::size_t of() const;
  /// Attributions found that the gold does not have.
  [[nodiscard]] std::size_t excess() const { return paired.found - paired.right; }
};

/// Sums `more` into `scores`.
void add(StoryScores& scores, const StoryScores& more);

/// The story as Gainsay reads it, its title known. Fails as extraction and analysis do, and with damaged
/// where its text would not be taken as it stands (white space, normal form C).
Result<Analysis> analyse_story(const Story& story, const Models& models);

/// The same with source, cue and content as the gold has them: what is left to tell is what they mean.
Result<Analysis> analyse_story_spans(const Story& story, const Models& models);

/// Adds what is wrong to `misses` where one is given.
StoryScores score_story(const Story& story, const Analysis& analysis,
                        std::vector<StoryMiss>* misses = nullptr);

}  // namespace gainsay

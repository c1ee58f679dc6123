// The attributions of an article in their order, as one that answers another looks back over them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "attribution/attribution.h"
#include "attribution/pointers.h"

namespace gainsay {

using AttributionIds = std::vector<AttributionId>;

/// Denies, rejects, doubts, corrects, confirms.
bool is_answer(Stance stance);

/// Parents, speakers and stances are known. Refers to its arguments, which have to stay; stances and answers
/// of `items` may change meanwhile.
struct Discourse {
  // How far back answers look: these many paragraphs for what a pronoun means and for what a reply answers,
  // and this many attributions in all, which bounds the work on an endless text.
  static constexpr std::uint32_t pronoun_reach = 3;
  static constexpr std::uint32_t reply_reach = 2;
  static constexpr std::uint32_t restated_reach = 6;
  static constexpr AttributionId farthest_answer = 200;
  static constexpr std::size_t most_answered = 8;

  Discourse(const Article& article, const Text& text, const std::vector<Attribution>& items);

  const Article& article;
  const Text& text;
  const std::vector<Attribution>& items;
  // Of each attribution:
  std::vector<std::set<std::string>> stems;  ///< of the words that carry its content's meaning
  std::vector<PointedAt> pointers;
  std::vector<std::uint32_t> paragraphs;
  std::vector<bool> turns;  ///< whether it is a turn of a dialogue
  /// Stems that so many contents have that they are what the article is about: to share one shows nothing.
  std::set<std::string> topics;

  [[nodiscard]] std::set<std::string> stems_of(const Spans& content) const;
  [[nodiscard]] bool in_headline(AttributionId id) const;
  /// Also where the speaker of either is not known.
  [[nodiscard]] bool by_another(AttributionId a, AttributionId b) const;
  [[nodiscard]] bool holds(AttributionId outer, AttributionId inner) const;
  /// Whether it stands in the words of somebody other than who says `id`.
  [[nodiscard]] bool is_told_by_another(AttributionId other, AttributionId id) const;
  /// Whether `id` can answer `other` at all: what another says, or what another says that `id`'s source said.
  [[nodiscard]] bool may_answer(AttributionId id, AttributionId other) const;
  /// What somebody else is quoted for within an attribution is answered with it, but for what a turn reports
  /// and for what is told of `id`'s own source: "The drover says that the nurse said so. She denies it."
  [[nodiscard]] AttributionId answered_with(AttributionId id, AttributionId other) const;
  [[nodiscard]] AttributionId first_before(AttributionId id) const;
  /// The nearest before `id`, at most `reach` paragraphs away; what it answers where it points back itself.
  [[nodiscard]] AttributionIds nearest(AttributionId id, std::uint32_t reach, bool questions) const;
  /// How many stems two contents have in common, but for topics.
  [[nodiscard]] std::size_t shared(AttributionId a, AttributionId b) const;
  /// What shares `least` stems, and a third of the shorter content's, with `id`; where one is enough, the
  /// last alone, and for no name or person: "the striker" is in whatever is said of him.
  [[nodiscard]] AttributionIds restated_by(AttributionId id, std::size_t least) const;
  /// Whether a stem that both contents have is that of a name or of a word for a person in `id`.
  [[nodiscard]] bool shares_person(AttributionId id, AttributionId other) const;
  [[nodiscard]] bool negates(AttributionId id) const;
  /// Whether a negation of `id` stands close by a word that it shares with `other`: "the gates were not
  /// opened".
  [[nodiscard]] bool negates_shared(AttributionId id, AttributionId other) const;
};

}  // namespace gainsay

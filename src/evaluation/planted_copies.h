// Articles with copies planted among them, so that it is known what is to be found.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

enum class PlantedKind {
  retitled,   ///< another headline
  cut,        ///< its first 45 to 80 percent
  reordered,  ///< its sentences in stretches of two to four, shuffled
  reworded,   ///< one word in eight replaced, left out, or another put in
  edited,     ///< retitled, cut a little, one word in sixteen reworded, a passage of another article put in
  brief,      ///< 60 to 120 words of it alone, with four different names or numbers where there are any
  inside,     ///< such a brief, held against an article of another story that has it inside
  extended,   ///< an article, held against the same with a brief of another story inside
};
inline constexpr std::size_t planted_kinds = 8;

std::string_view name(PlantedKind kind);

struct PlantedPair {
  std::size_t a = 0;  ///< indices into PlantedSet::texts, a < b
  std::size_t b = 0;
  PlantedKind kind = PlantedKind::retitled;
};

struct PlantedSet {
  std::vector<std::string> texts;
  /// What each text was made of: two that share one of these are neither to be found nor to be missed, unless
  /// `pairs` has them.
  std::vector<std::array<std::size_t, 2>> made_of;
  std::vector<PlantedPair> pairs;  ///< what is to be found
};

/// The articles that are no copies of each other by any measure: of those that share a fifth of the runs of
/// eight words of the shorter one the first is taken. What is planted among these is all that there is to
/// find.
std::vector<std::string> different_articles(const std::vector<std::string>& articles);

/// Each of `articles` with two copies of it, of kinds in turn; and all that again `times` - 1 times with
/// other names: of the words with a capital inside a sentence 85 in 100, each by one of another article, the
/// same all through the text, and half of the numbers. What stems from different articles, or from one under
/// other names, is no copy.
PlantedSet plant_copies(const std::vector<std::string>& articles, std::uint64_t seed, std::size_t times);

}  // namespace gainsay

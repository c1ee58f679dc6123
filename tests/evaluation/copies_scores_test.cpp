#include "evaluation/copies_scores.h"

#include <gtest/gtest.h>

#include <set>

namespace gainsay {
namespace {

// Articles of words that come from a seed, each with names of its own.
std::vector<std::string> articles(std::size_t count) {
  std::uint64_t state = 11;
  const auto next = [&] { return (state = state * 6364136223846793005U + 1442695040888963407U) >> 33; };
  std::vector<std::string> out;
  for (std::size_t i = 0; i < count; ++i) {
    std::string text = "A headline of the day\n";
    for (int sentence = 0; sentence < 30; ++sentence) {
      text += "The";
      for (int word = 0; word < 10; ++word) text += " w" + std::to_string(next() % 3000);
      text += " Name" + std::to_string(next() % 900) + " ended" + (sentence % 5 == 4 ? ".\n" : ". ");
    }
    out.push_back(text);
  }
  return out;
}

TEST(PlantedCopies, AreTheSameForTheSameSeed) {
  const auto base = articles(14);
  EXPECT_EQ(plant_copies(base, 3, 2).texts, plant_copies(base, 3, 2).texts);
  EXPECT_NE(plant_copies(base, 3, 2).texts, plant_copies(base, 4, 2).texts);
}

TEST(PlantedCopies, AreOfEveryKindAndPointAtTexts) {
  const PlantedSet set = plant_copies(articles(14), 1, 2);
  std::set<PlantedKind> kinds;
  for (const PlantedPair& pair : set.pairs) {
    kinds.insert(pair.kind);
    EXPECT_LT(pair.a, set.texts.size());
    EXPECT_LT(pair.b, set.texts.size());
    EXPECT_NE(pair.a, pair.b);
  }
  EXPECT_EQ(kinds.size(), planted_kinds);
  EXPECT_EQ(set.texts.size(), set.made_of.size());
}

TEST(PlantedCopies, AreFoundAndArticlesUnderOtherNamesAreNot) {
  const CopiesScores scores = score_copies(plant_copies(articles(21), 1, 3));
  EXPECT_GE(scores.recall(), 0.97);
  EXPECT_GE(scores.precision(), 0.97);
  EXPECT_GT(scores.compared, scores.found.size());
}

TEST(PlantedCopies, ArticlesThatAreAlikeAreLeftOut) {
  std::vector<std::string> all = articles(3);
  all.push_back(all.front() + "One more line.");
  EXPECT_EQ(different_articles(all).size(), 3U);
}

}  // namespace
}  // namespace gainsay

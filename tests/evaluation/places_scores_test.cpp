#include "evaluation/places_scores.h"

#include <gmock/gmock.h>

#include "places/made_gazetteer.h"

namespace gainsay {
namespace {

TEST(PlacesScores, OffsetsCountCodePointsAndMustFitTheirWords) {
  const auto line = read_place_documents(
      "{\"text\": \"Près de Saint Éda, Harlow.\", \"toponyms\": [{\"start\": 8, \"end\": 17, \"phrase\": "
      "\"Saint Éda\", "
      "\"lat\": 48.1, \"lon\": 12.2}, {\"start\": 18, \"end\": 24, \"phrase\": \"Harlow\", \"lat\": 48.2, "
      "\"lon\": 12.3}, "
      "{\"start\": 19, \"end\": 25, \"phrase\": \"Harlow\"}]}\n",
      "gold.jsonl");
  ASSERT_TRUE(line);
  const PlaceDocument& document = line->front();
  ASSERT_EQ(document.toponyms.size(), 1U);
  EXPECT_EQ(slice(document.text, document.toponyms[0].span), "Saint Éda");
  EXPECT_EQ(document.skipped, 1U);
}

TEST(PlacesScores, AHundredMilesAreNearEnough) {
  const Gazetteer& places = testing::made_gazetteer();
  const auto found = places.named("marrow");
  const PlaceId smaller = places.population(found[0]) < places.population(found[1]) ? found[0] : found[1];
  PlaceDocument document;
  document.text = "Marrow";
  document.toponyms.push_back({{0, 6}, {51.9, 9.2}});  // 67 km from the smaller Marrow
  PlaceScores scores;
  add_scores(scores, document, {{smaller, false, 2}}, places);
  add_scores(scores, document, {{}}, places);
  EXPECT_EQ(scores.toponyms, 2U);
  EXPECT_EQ(scores.located, 1U);
  EXPECT_EQ(scores.within_161, 1U);
  EXPECT_EQ(scores.within_161_by_people, 0U);  // the larger one lies on the other side of the world
}

}  // namespace
}  // namespace gainsay

#include "places/places.h"

#include <gmock/gmock.h>

#include <cmath>

#include "places/made_gazetteer.h"
#include "places/offsets.h"
#include "text/reading.h"

namespace gainsay {
namespace {

using ::testing::DoubleNear;

std::string offset(std::string_view text) {
  const auto found = offset_before(text, static_cast<std::uint32_t>(text.size()));
  if (!found) return "none";
  return std::string(slice(text, found->span)) + ": " + std::to_string(std::lround(found->kilometres)) +
         " km, " + std::to_string(std::lround(found->bearing));
}

TEST(Offsets, KilometresAndMiles) {
  EXPECT_EQ(offset("The pit lies 15 km north of "), "15 km north of: 15 km, 0");
  EXPECT_EQ(offset("some 20 miles south-west of "), "20 miles south-west of: 32 km, 225");
  EXPECT_EQ(offset("a 15km east of the "), "15km east of: 15 km, 90");
  EXPECT_EQ(offset("1,200 kilometres west of "), "1,200 kilometres west of: 1200 km, 270");
}

TEST(Offsets, NumbersInWords) {
  EXPECT_EQ(offset("forty-five miles northeast of "), "forty-five miles northeast of: 72 km, 45");
  EXPECT_EQ(offset("two hundred kilometers to the south of "),
            "two hundred kilometers to the south of: 200 km, 180");
}

TEST(Offsets, TheFirstOfTwoMeasures) {
  EXPECT_EQ(offset("30 miles (48 km) north of "), "30 miles (48 km) north of: 48 km, 0");
}

TEST(Offsets, ADirectionAloneIsNone) {
  EXPECT_EQ(offset("in the north of "), "none");
  EXPECT_EQ(offset("for 15 km of "), "none");
  EXPECT_EQ(offset("of "), "none");
  EXPECT_EQ(offset(""), "none");
}

TEST(Sphere, ADegreeIsAHundredAndElevenKilometres) {
  EXPECT_THAT(kilometres_between(Coordinates{0, 0}, Coordinates{1, 0}), DoubleNear(111.2, 0.1));
  const Coordinates north = moved({50, 10}, 0, 111.2);
  EXPECT_THAT(north.latitude, DoubleNear(51, 0.001));
  EXPECT_THAT(north.longitude, DoubleNear(10, 0.001));
  EXPECT_THAT(moved({0, 179.9}, 90, 50).longitude, DoubleNear(-179.65, 0.01));
}

/// An article about Saint Éda with its one entity, a place.
struct Town {
  explicit Town(std::string_view words, std::string_view place) : article(testing::article_of(words)) {
    text = std::move(*analyse_text(article, testing::sentence_model(), Limits{}));
    const auto begin = static_cast<std::uint32_t>(article.text.find(place));
    entities.mentions.push_back({{begin, begin + static_cast<std::uint32_t>(place.size())}, 0});
    entities.entities.push_back({EntityKind::place, std::string(place), {}, {0}});
  }
  [[nodiscard]] std::vector<Place> places(const Gazetteer* gazetteer) const {
    return find_places(article, text, {}, entities, gazetteer);
  }
  Article article;
  Text text;
  Entities entities;
};

TEST(Places, AMonthIsNone) {
  const Town month("The barn burnt on Sept. 8.", "Sept.");
  EXPECT_TRUE(month.places(&testing::made_gazetteer()).empty());
}

TEST(Places, APlaceHasItsIdCountryAndCoordinates) {
  const Town town("A barn burnt in St. Éda.", "St. Éda");
  const auto places = town.places(&testing::made_gazetteer());
  ASSERT_EQ(places.size(), 1U);
  EXPECT_EQ(places[0].name, "Saint Éda");
  EXPECT_EQ(places[0].geonames_id, 14U);
  EXPECT_EQ(places[0].country, "OL");
  EXPECT_EQ(places[0].division, "Timmer");
  EXPECT_EQ(places[0].entity, 0U);
  EXPECT_EQ(places[0].unlocated, Unlocated::no);
}

TEST(Places, AnOffsetMovesIt) {
  const Town town("A barn burnt 111 km north of Saint Éda.", "Saint Éda");
  const auto places = town.places(&testing::made_gazetteer());
  ASSERT_EQ(places.size(), 1U);
  ASSERT_TRUE(places[0].offset);
  EXPECT_EQ(slice(town.article.text, places[0].offset->span), "111 km north of");
  EXPECT_THAT(places[0].moved->latitude, DoubleNear(49.1, 0.01));
  EXPECT_THAT(places[0].at->latitude, DoubleNear(48.1, 0.01));
}

TEST(Places, WhatIsNotListedIsUnlocated) {
  const Town town("A barn burnt in Zorbek.", "Zorbek");
  const auto places = town.places(&testing::made_gazetteer());
  ASSERT_EQ(places.size(), 1U);
  EXPECT_EQ(places[0].unlocated, Unlocated::not_listed);
  EXPECT_FALSE(places[0].at);
}

TEST(Places, WithoutAGazetteerNoneIsLocated) {
  const Town town("A barn burnt in Saint Éda.", "Saint Éda");
  const auto places = town.places(nullptr);
  ASSERT_EQ(places.size(), 1U);
  EXPECT_EQ(places[0].unlocated, Unlocated::no_gazetteer);
}

TEST(Places, TheDatelineIsOne) {
  Town town("VASK, Orlund - A barn burnt in Zorbek.", "Zorbek");
  town.article.metadata.dateline = "VASK";
  const auto places = town.places(&testing::made_gazetteer());
  ASSERT_EQ(places.size(), 2U);
  EXPECT_EQ(slice(town.article.text, places[0].span), "VASK");
  EXPECT_EQ(places[0].geonames_id, 10U);
}

}  // namespace
}  // namespace gainsay

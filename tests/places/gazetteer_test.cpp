#include "places/gazetteer.h"

#include <gmock/gmock.h>

#include "places/made_gazetteer.h"
#include "places/name_key.h"

namespace gainsay {
namespace {

using ::testing::HasSubstr;
using testing::made_gazetteer;
using ::testing::SizeIs;

TEST(NameKey, CapitalsMarksAndDotsDoNotMatter) {
  EXPECT_EQ(name_key("Saint-Éda"), "saint eda");
  EXPECT_EQ(name_key("St. Éda"), "saint eda");
  EXPECT_EQ(name_key("Sana’a"), "sanaa");
  EXPECT_EQ(name_key("U.S."), "us");
  EXPECT_EQ(name_key("Łódź"), "lodz");
  EXPECT_EQ(name_key("  "), "");
}

TEST(SpellingKey, SpellingsFromAnotherScriptAreOne) {
  const auto key = [](std::string_view name) { return spelling_key(name_key(name)); };
  EXPECT_EQ(key("Baaquba"), key("Ba'qubah"));
  EXPECT_EQ(key("Baaquba"), key("Baquba"));
  EXPECT_EQ(key("Al-Fallujah"), key("Falluja"));
  EXPECT_EQ(key("Nasiriyah"), key("Nassiriya"));
  EXPECT_EQ(key("Diyala"), key("Diala"));
  EXPECT_NE(key("Basra"), key("Busra"));
}

TEST(Gazetteer, ATownKnowsWhatHoldsIt) {
  const Gazetteer& places = made_gazetteer();
  const auto found = places.named("saint eda");
  ASSERT_THAT(found, SizeIs(1));
  const PlaceId town = found.front();
  EXPECT_EQ(places.name(town), "Saint Éda");
  EXPECT_EQ(places.geonames_id(town), 14U);
  EXPECT_EQ(places.country(town), "OL");
  EXPECT_DOUBLE_EQ(places.at(town).latitude, 48.1);
  EXPECT_EQ(places.name(*places.holder(town, PlaceKind::division)), "Timmer");
  EXPECT_EQ(places.name(*places.holder(town, PlaceKind::country)), "Orlund");
}

TEST(Gazetteer, AProvinceIsFoundWithoutThatWord) {
  EXPECT_THAT(made_gazetteer().named("vask"), SizeIs(2));  // and the town
  EXPECT_THAT(made_gazetteer().named("vask province"), SizeIs(1));
}

TEST(Gazetteer, PeoplesBelongToTheirCountries) {
  const auto found = made_gazetteer().of_people("orlundish");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(made_gazetteer().name(found.front()), "Orlund");
}

TEST(Gazetteer, PlacesThatAreNoMoreAreLeftOut) {
  EXPECT_THAT(made_gazetteer().named("old marrow"), SizeIs(0));
}

TEST(Gazetteer, AFolderWithoutOneIsNotFound) {
  const auto missing = Gazetteer::load(::testing::TempDir() + "no-such-folder");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::not_found);
}

TEST(GazetteerRows, ALineThatIsNoneIsNamed) {
  const auto refused = compile_gazetteer(
      testing::row("1", "Orlund", "", "50", "10", "A", "PCLI", "OL", "", "9") + "Pellia\t12\n", "rows.tsv");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::damaged);
  EXPECT_THAT(refused.error().message, HasSubstr("line 2"));
  EXPECT_FALSE(
      compile_gazetteer(testing::row("1", "Orlund", "", "95", "10", "A", "PCLI", "OL", "", "9"), "rows.tsv"));
  EXPECT_FALSE(compile_gazetteer(testing::row("1", "Orlund", "", "nan", "10", "A", "PCLI", "OL", "", "9"),
                                 "rows.tsv"));
}

TEST(GazetteerRows, NoRowsMakeAGazetteerWithoutPlaces) {
  EXPECT_TRUE(compile_gazetteer("", "rows.tsv"));
}

}  // namespace
}  // namespace gainsay

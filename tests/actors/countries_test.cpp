#include "actors/countries.h"

#include <gtest/gtest.h>

#include <set>

#include "actors/actor_key.h"

namespace gainsay {
namespace {

TEST(Countries, AreFoundByNamesAndByWhatTheirPeopleAreCalled) {
  EXPECT_EQ(country_named("burma")->code, "MM");
  EXPECT_EQ(country_named("us")->code3, "USA");
  EXPECT_EQ(country_of_people("iraqis")->code, "IQ");
  EXPECT_EQ(country_named("selm"), nullptr);
}

TEST(Countries, CodesAndNamesAreEachOfOne) {
  std::set<std::string_view> codes;
  for (const Country& country : countries()) {
    EXPECT_TRUE(codes.insert(country.code).second) << country.code;
    EXPECT_TRUE(codes.insert(country.code3).second) << country.code3;
    EXPECT_EQ(country.code.size(), 2U);
    EXPECT_EQ(country.code3.size(), 3U);
    EXPECT_EQ(country_named(actor_key(country.name, EntityKind::place)), &country) << country.name;
  }
}

TEST(Countries, TheOneNamedMostIsWhatATextIsAbout) {
  EXPECT_EQ(main_country("Iraq’s minister met the Iraqi army and an Iranian envoy.", ""), "IQ");
  EXPECT_EQ(main_country("South Korea and South Korean ships passed Japan.", ""), "KR");
  EXPECT_EQ(main_country("An Iranian envoy met an Iraqi one.", ""), "");
  EXPECT_EQ(main_country("An Iranian envoy met an Iraqi one.", "BAGHDAD, Iraq"), "IQ");
  EXPECT_EQ(main_country("They told us that the turkey and the china were gone.", ""), "");
}

TEST(ActorKey, LeavesOutTitlesArticlesAndMarks) {
  EXPECT_EQ(actor_key("Dr Maud Ellery", EntityKind::person), "maud ellery");
  EXPECT_EQ(actor_key("The Miners’ Guild", EntityKind::organisation), "miners guild");
  EXPECT_EQ(actor_key("Islamic Republic of Iran", EntityKind::place), "iran");
  EXPECT_EQ(without_initials("maud j k ellery"), "maud ellery");
}

}  // namespace
}  // namespace gainsay

#include "places/locate.h"

#include <gmock/gmock.h>

#include "places/made_gazetteer.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;

/// Where each of `names`, in their order in `text`, was located: "settlement 12"; "nowhere".
std::vector<std::string> located(std::string_view text, const std::vector<std::string_view>& names) {
  std::vector<Span> spans;
  std::size_t at = 0;
  for (const std::string_view word : names) {
    at = text.find(word, at);
    spans.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.size())});
    at += word.size();
  }
  const Gazetteer& places = testing::made_gazetteer();
  std::vector<std::string> out;
  for (const Located& one : locate(text, spans, places))
    out.push_back(one.place ? std::string(name(places.kind(*one.place))) + " " +
                                  std::to_string(places.geonames_id(*one.place)) +
                                  (one.other_spelling ? ", other spelling" : "")
                            : "nowhere");
  return out;
}

TEST(Locate, TheLargerTownWhereNothingElseIsKnown) {
  EXPECT_THAT(located("Marrow was flooded.", {"Marrow"}), ElementsAre("settlement 13"));
}

TEST(Locate, TheOneInTheCountryThatStandsBesideIt) {
  EXPECT_THAT(located("Marrow, Orlund, was flooded.", {"Marrow", "Orlund"}),
              ElementsAre("settlement 12", "country 1"));
  EXPECT_THAT(located("Marrow (Vk.) was flooded.", {"Marrow"}), ElementsAre("settlement 12"));
}

TEST(Locate, WhatIsToldOnceHoldsForTheWholeArticle) {
  EXPECT_THAT(located("Marrow was flooded. The mayor of Marrow, Orlund, fled Marrow.",
                      {"Marrow", "Marrow", "Marrow"}),
              ElementsAre("settlement 12", "settlement 12", "settlement 12"));
}

TEST(Locate, TheOneNearTheOthers) {
  EXPECT_THAT(
      located("Roads from Harlow to Saint Éda in Timmer are closed.", {"Harlow", "Saint Éda", "Timmer"}),
      ElementsAre("settlement 15", "settlement 14", "division 3"));
}

TEST(Locate, ATownBeforeTheProvinceOfItsName) {
  EXPECT_THAT(located("A bridge in Vask fell.", {"Vask"}), ElementsAre("settlement 10"));
  EXPECT_THAT(located("A bridge in Vask province fell.", {"Vask"}), ElementsAre("division 2"));
}

TEST(Locate, SpellingsThatAreNotListed) {
  EXPECT_THAT(located("Shells hit Qasr al-Baaquma.", {"Qasr al-Baaquma"}),
              ElementsAre("settlement 11, other spelling"));
}

TEST(Locate, WordsAroundAName) {
  EXPECT_THAT(located("In downtown Saint Éda and northern Orlund it rained; the Orlunders stayed.",
                      {"downtown Saint Éda", "northern Orlund", "Orlunders"}),
              ElementsAre("settlement 14", "country 1", "country 1"));
}

TEST(Locate, ANameThatNoPlaceHas) {
  EXPECT_THAT(located("It rained in Zorbek.", {"Zorbek"}), ElementsAre("nowhere"));
}

}  // namespace
}  // namespace gainsay

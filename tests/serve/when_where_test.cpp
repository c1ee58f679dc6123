// Claims by time and by place, asked over a socket.
#include "serve/served.h"

namespace gainsay {
namespace {

using nlohmann::json;
using testing::Reply;

class WhenWhereTest : public testing::Served {
 protected:
  void SetUp() override {
    Served::SetUp();
    const auto ledger = open(path("a"));
    const sample::Sample ferry = sample::ferry_sold();
    add(*ledger, {Document{.bytes = ferry.article.text}, ferry.article, ferry.analysis});
    ASSERT_TRUE(ledger->commit());
  }
  json items(const std::string& target) { return get(target).json()["items"]; }
};

TEST_F(WhenWhereTest, ATimelineHasWhatIsSaidOfATimeApartFromWhenItWasSaid) {
  const json said = items("/api/v1/timeline?part=said");
  ASSERT_EQ(said.size(), 1U);
  EXPECT_EQ(said[0]["begin"], "1911-05-03");
  EXPECT_EQ(said[0]["end"], "1911-05-06");
  EXPECT_EQ(said[0]["words"], "3");
  EXPECT_EQ(said[0]["claim"]["speaker"], "Maud Ellery");
  EXPECT_EQ(said[0]["said_at"]["words"], "Monday");
  EXPECT_EQ(said[0]["said_at"]["begin"], "2024-03-11");
  const json saying = items("/api/v1/timeline?part=saying&actor=ellery");
  ASSERT_EQ(saying.size(), 2U);  // what she says of the café fire is known by its article's date only
  EXPECT_EQ(saying[0]["part"], "saying");
  EXPECT_EQ(saying[0]["times"][0]["words"], "3");
  EXPECT_EQ(saying[0]["times"][0]["end"], "1911-05-06");
  EXPECT_EQ(saying[1]["part"], "reported");
  EXPECT_TRUE(saying[1]["said_at"].is_null());
}

TEST_F(WhenWhereTest, ATimelineIsAskedByPeriodStanceAndPublisherAndComesAPageAtATime) {
  EXPECT_EQ(items("/api/v1/timeline?until=1950").size(), 1U);
  EXPECT_EQ(items("/api/v1/timeline?stance=denies&site=harbour.example").size(), 1U);
  EXPECT_EQ(items("/api/v1/timeline?contested=true&site=harbour.example").size(), 2U);
  const json first = get("/api/v1/timeline?limit=1").json();
  const json second = get("/api/v1/timeline?limit=1&cursor=" + std::string(first["next"])).json();
  EXPECT_EQ(items("/api/v1/timeline?limit=2"), json::array({first["items"][0], second["items"][0]}));
  EXPECT_EQ(items("/api/v1/timeline?newest=true")[0]["part"], "reported");
  EXPECT_EQ(get("/api/v1/timeline?part=whenever").status, 400);
  EXPECT_EQ(get("/api/v1/timeline?since=yesterday").status, 400);
}

TEST_F(WhenWhereTest, ClaimsThatTellPlacesHaveThemWithOffsetsAndWhatIsUnlocated) {
  const json all = items("/api/v1/places");
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0]["claim"]["speaker"], "Maud Ellery");
  EXPECT_EQ(all[0]["said_in"]["name"], "Cork");
  EXPECT_EQ(all[0]["places"][0]["words"], "Galway");
  EXPECT_TRUE(all[0]["places"][0]["unlocated"].is_null());
  EXPECT_TRUE(all[0]["places"][0]["at"]["latitude"].is_number());
  const json& moved = all[1]["places"][0];
  EXPECT_EQ(moved["words"], "Baaquba");
  EXPECT_EQ(moved["offset"]["words"], "15 km north of");
  EXPECT_GT(moved["offset"]["at"]["latitude"], moved["at"]["latitude"]);
  EXPECT_TRUE(all[1]["said_in"].is_null());
}

TEST_F(WhenWhereTest, ClaimsThatTellPlacesComeAPageAtATimeByAFilter) {
  const json first = get("/api/v1/places?limit=1").json();
  const json second = get("/api/v1/places?limit=1&cursor=" + std::string(first["next"])).json();
  EXPECT_EQ(second["items"][0]["claim"]["stance"], "denies");
  EXPECT_TRUE(second["next"].is_null());
  EXPECT_EQ(items("/api/v1/places?stance=denies").size(), 1U);
  EXPECT_EQ(items("/api/v1/places?contested=true").size(), 1U);
  EXPECT_EQ(items("/api/v1/places?article=" + to_hex(Hash128{3, 4})).size(), 2U);
  EXPECT_EQ(items("/api/v1/places?until=2023").size(), 0U);
}

TEST_F(WhenWhereTest, WhatContestsIsAskedInOne) {
  const json all = items("/api/v1/claims?contests=true");
  ASSERT_EQ(all.size(), 2U);
  for (const json& claim : all) EXPECT_EQ(claim["stance"], "denies");
}

}  // namespace
}  // namespace gainsay

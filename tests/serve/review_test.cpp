// Decisions on attributions, sent and asked for.
#include "serve/served.h"

namespace gainsay {
namespace {

using ::testing::HasSubstr;
using testing::Reply;

constexpr const char* place = "/api/v1/articles/00000000000000010000000000000002/reviews";

class ReviewTest : public testing::Served {
 protected:
  void SetUp() override {
    Served::SetUp();
    settings_.review = true;
  }
  Reply decide(const nlohmann::json& decision, const std::string& fields = {}) {
    return post(place, "application/json", decision.dump(), fields);
  }
  static nlohmann::json accept() { return {{"attribution", 1}, {"verdict", "accept"}, {"reviewer", "Ada"}}; }
};

TEST_F(ReviewTest, ADecisionIsTakenDownWithWhoAndWhen) {
  const Reply reply = decide(accept());
  ASSERT_EQ(reply.status, 200) << reply.body;
  const auto kept = reply.json();
  EXPECT_EQ(kept["number"], 1);
  EXPECT_EQ(kept["reviewer"], "Ada");
  EXPECT_THAT(std::string(kept["decided"]), ::testing::MatchesRegex("20..-..-..T..:..:..Z"));
  EXPECT_THAT(std::string(kept["judged"]), HasSubstr(";"));
  EXPECT_EQ(get(place).json()["items"], nlohmann::json::array({kept}));
}

TEST_F(ReviewTest, ItIsTakenBackByAnother) {
  decide(accept());
  decide({{"attribution", 1}, {"verdict", "withdraw"}, {"reviewer", "Ben"}});
  const auto all = get("/api/v1/reviews?limit=1").json();
  EXPECT_EQ(all["items"][0]["verdict"], "withdraw");
  const auto rest = get("/api/v1/reviews?limit=1&cursor=" + std::string(all["next"])).json();
  EXPECT_EQ(rest["items"][0]["verdict"], "accept");
  EXPECT_TRUE(rest["next"].is_null());
}

TEST_F(ReviewTest, ACorrectionSaysWhatIsRight) {
  auto correction = accept();
  correction["verdict"] = "correct";
  EXPECT_EQ(decide(correction).status, 400);
  correction["stance"] = "denies";
  EXPECT_EQ(decide(correction).json()["stance"], "denies");
  correction["stance"] = "shouts";
  EXPECT_THAT(decide(correction).body, HasSubstr("stance"));
}

TEST_F(ReviewTest, WhatIsNoDecisionIsRefused) {
  EXPECT_EQ(decide({{"verdict", "accept"}, {"reviewer", "Ada"}}).status, 400);
  EXPECT_EQ(decide({{"attribution", 1}, {"verdict", "accept"}, {"reviewer", " "}}).status, 400);
  EXPECT_EQ(decide({{"attribution", 99}, {"verdict", "accept"}, {"reviewer", "Ada"}}).status, 404);
  EXPECT_EQ(decide({{"attribution", 1}, {"verdict", "accept"}, {"reviewer", std::string(101, 'a')}}).status,
            400);
  EXPECT_EQ(post(place, "application/json", "[]").status, 400);
  EXPECT_EQ(post(place, "text/plain", accept().dump()).status, 415);
  EXPECT_EQ(post(place, "application/json", std::string(20'000, ' ')).status, 413);
  EXPECT_TRUE(get(place).json()["items"].empty());
}

TEST_F(ReviewTest, PagesOfOtherSitesDecideNothing) {
  EXPECT_EQ(decide(accept(), "Origin: http://other.example\r\n").status, 403);
  EXPECT_EQ(decide(accept(), "Sec-Fetch-Site: cross-site\r\n").status, 403);
  EXPECT_EQ(decide(accept(), "Origin: http://127.0.0.1\r\nSec-Fetch-Site: same-origin\r\n").status, 200);
}

TEST_F(ReviewTest, AServerThatOnlyReadsTakesNone) {
  settings_.review = false;
  EXPECT_THAT(decide(accept()).body, HasSubstr("--review"));
  EXPECT_EQ(decide(accept()).status, 403);
  EXPECT_EQ(get("/api/v1/ledger").json()["takes"]["reviews"], false);
}

TEST_F(ReviewTest, ReviewingGoesOnWhileAnotherProgramWrites) {
  start();
  const auto ingest = open(path("a"));
  add(*ingest, testing::kept("Maud Ellery said the well was dry.", "well.txt"));
  EXPECT_EQ(decide(accept()).status, 200);
  add(*ingest, testing::kept("Ivo Plume said the well was full.", "plume2.txt"));
  EXPECT_EQ(get(place).json()["items"].size(), 1U);
}

}  // namespace
}  // namespace gainsay

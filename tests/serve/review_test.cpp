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

TEST_F(ReviewTest, WhatAnswersWhatIsJudgedToo) {
  const auto of_link = [](const char* verdict) {
    return nlohmann::json{{"attribution", 1},
                          {"answers", "00000000000000010000000000000002:0"},
                          {"verdict", verdict},
                          {"reviewer", "Ada"}};
  };
  const auto kept = decide(of_link("reject")).json();
  EXPECT_EQ(kept["answers"]["article"], "00000000000000010000000000000002");
  EXPECT_THAT(std::string(kept["judged"]), HasSubstr(">00000000000000010000000000000002:"));
  const auto of_words = decide(accept()).json();
  EXPECT_TRUE(of_words["answers"].is_null());
  EXPECT_NE(of_words["judged"], kept["judged"]);
  EXPECT_EQ(decide(of_link("withdraw")).json()["judged"], kept["judged"]);
  EXPECT_EQ(decide(of_link("correct")).status, 400);
  for (const char* none :
       {"00000000000000010000000000000002:99", "00000000000000010000000000000009:0", "a claim"}) {
    auto lost = of_link("accept");
    lost["answers"] = none;
    EXPECT_EQ(decide(lost).status, 404) << none;
  }
}

TEST_F(ReviewTest, DecisionsAreTakenOutAsLinesAndForBrat) {
  decide(accept());
  decide({{"attribution", 0}, {"verdict", "reject"}, {"reviewer", "Ada"}});
  const std::string lines = get("/api/v1/export/reviews").body;
  EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 2);
  EXPECT_TRUE(nlohmann::json::parse(lines.substr(0, lines.find('\n')))["holds"]);
  const Reply tar = get("/api/v1/export/reviews?format=brat");
  EXPECT_EQ(tar.fields.at("content-type"), "application/x-tar");
  EXPECT_THAT(tar.body, HasSubstr("00000000000000010000000000000002.ann"));
  EXPECT_THAT(tar.body, HasSubstr("\tVerdict E"));
  EXPECT_EQ(get("/api/v1/export/reviews?format=csv").status, 400);
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

// What joins articles, asked over a socket.
#include "serve/served.h"
#include "store/stated.h"
#include "work/link_articles.h"

namespace gainsay {
namespace {

using nlohmann::json;
using testing::cracked;
using testing::denied;
using ::testing::HasSubstr;
using testing::Reply;
using testing::said;

class AcrossTest : public testing::Served {
 protected:
  void SetUp() override {
    Served::SetUp();
    const auto ledger = open(path("a"));
    add(*ledger, said("Maud Ellery said the Orrin bridge had cracked", 4, cracked("Orrin")));
    add(*ledger,
        said("Tobias Wren said the bridge at Orrin had a crack by noon", 5, cracked("Orrin", "noon")));
    add(*ledger, said("Ivo Plume said the Orrin bridge had not cracked", 6, denied(cracked("Orrin"))));
    add(*ledger, said("Ada Brock said the Vask bridge had cracked", 7, cracked("Vask")));
    add(*ledger, said("Ivo Plume said the Vask bridge had not cracked", 8, denied(cracked("Vask"))));
    ASSERT_TRUE(link_articles(*ledger, layers()));
    ASSERT_TRUE(ledger->commit());
  }

  json items(const std::string& target) { return get(target).json()["items"]; }
  Reply decide(const json& change, const std::string& fields = {}) {
    return post("/api/v1/actor-decisions", "application/json", change.dump(), fields);
  }
};

TEST_F(AcrossTest, ADisputeHasTheClaimAndItsAnswersFromOtherArticles) {
  const json all = items("/api/v1/disputes");
  ASSERT_EQ(all.size(), 2U);
  const json& orrin = all[1];
  EXPECT_EQ(orrin["said"][0]["speaker"], "Maud Ellery");
  EXPECT_EQ(orrin["said"][1]["speaker"], "Tobias Wren");
  EXPECT_EQ(orrin["articles"], 2);
  ASSERT_EQ(orrin["answers"].size(), 1U);
  EXPECT_EQ(orrin["answers"][0]["kind"], "denies");
  EXPECT_EQ(orrin["answers"][0]["said"]["speaker"], "Ivo Plume");
  EXPECT_EQ(orrin["answers"][0]["said"]["anonymity"], "none");
}

TEST_F(AcrossTest, DisputesComeAPageAtATime) {
  const json first = get("/api/v1/disputes?limit=1").json();
  const json second = get("/api/v1/disputes?limit=1&cursor=" + std::string(first["next"])).json();
  EXPECT_TRUE(second["next"].is_null());
  EXPECT_EQ(json::array({first["items"][0], second["items"][0]}), items("/api/v1/disputes"));
  EXPECT_EQ(items("/api/v1/disputes?actor=ellery").size(), 1U);
}

TEST_F(AcrossTest, ADisputeTellsWhatPeopleDecidedOnItsAnswers) {
  settings_.review = true;
  const json orrin = items("/api/v1/disputes")[1];
  const json& answer = orrin["answers"][0]["said"];
  // The claim by its second statement: it is one with the first.
  const json& claim = orrin["said"][1];
  const std::string id = std::string(claim["article"]) + ":" + std::to_string(int{claim["attribution"]});
  const Reply kept = post(
      "/api/v1/articles/" + std::string(answer["article"]) + "/reviews", "application/json",
      json{
          {"attribution", answer["attribution"]}, {"answers", id}, {"verdict", "reject"}, {"reviewer", "Ada"}}
          .dump());
  ASSERT_EQ(kept.status, 200) << kept.body;
  const json now = get("/api/v1/disputes/" + std::string(orrin["claim"])).json();
  EXPECT_EQ(now["answers"][0]["reviews"], json::array({kept.json()}));
  const json vask = items("/api/v1/disputes")[0];
  EXPECT_TRUE(get("/api/v1/disputes/" + std::string(vask["claim"])).json()["answers"][0]["reviews"].empty());
}

TEST_F(AcrossTest, AListInBriefCountsAnswersAndArticles) {
  const json orrin = items("/api/v1/disputes?brief=true")[1];
  EXPECT_EQ(orrin["counts"], json({{"denies", 1}}));
  EXPECT_EQ(orrin["articles"], 2);
  EXPECT_EQ(orrin["all_articles"], 3);
}

TEST_F(AcrossTest, AClaimIsKnownByWhoeverStatesIt) {
  const json orrin = items("/api/v1/disputes")[1];
  for (const json& member : orrin["said"]) {
    const std::string id =
        std::string(member["article"]) + ":" + std::to_string(member["attribution"].get<int>());
    json one = get("/api/v1/disputes/" + id).json();
    EXPECT_EQ(one["claim"], orrin["claim"]);
    EXPECT_TRUE(one["replies"].is_array());
  }
  EXPECT_EQ(get("/api/v1/disputes/nothing").status, 404);
  EXPECT_EQ(get("/api/v1/disputes/ffffffffffffffffffffffffffffffff:0").status, 404);
  EXPECT_EQ(get("/api/v1/disputes/" + std::string(orrin["said"][0]["article"]) + ":7").status, 404);
}

TEST_F(AcrossTest, WordingsAreHeldAgainstTheFirst) {
  const json shared = items("/api/v1/claims/shared");
  ASSERT_EQ(shared.size(), 1U);
  EXPECT_FALSE(shared[0]["said"][0].contains("difference"));
  std::string put_in;
  for (const json& piece : shared[0]["said"][1]["difference"]) {
    if (piece["kind"] == "only_second") put_in += std::string(piece["words"]) + " ";
  }
  EXPECT_THAT(put_in, HasSubstr("by noon"));
}

TEST_F(AcrossTest, TheMostContestedComeFirst) {
  const auto ledger = open(path("a"));
  add(*ledger,
      said("Osk Lind said the Orrin bridge never cracked at all", 9, denied(cracked("Orrin", "all"))));
  ASSERT_TRUE(link_articles(*ledger, layers()));
  ASSERT_TRUE(ledger->commit());
  EXPECT_EQ(items("/api/v1/disputes?most=true&limit=1")[0]["said"][0]["speaker"], "Maud Ellery");
}

TEST_F(AcrossTest, AFilterThatMakesNoSenseIsSaidInWords) {
  EXPECT_THAT(get("/api/v1/disputes?within=5").body, HasSubstr("around which place"));
  EXPECT_THAT(get("/api/v1/claims?time=yesterday").body, HasSubstr("no period"));
  EXPECT_THAT(get("/api/v1/claims?within=-1&place=Orrin").body, HasSubstr("no number from 0 to 20100"));
  EXPECT_THAT(get("/api/v1/claims?place=1,2").body, HasSubstr("needs a distance"));
  EXPECT_EQ(get("/api/v1/claims?place=Orrin&within=20&said_at=2031-03/2031-04").status, 200);
}

TEST_F(AcrossTest, AnArticleWithoutCopiesOrVersionsHasNone) {
  const std::string article = items("/api/v1/disputes")[0]["said"][0]["article"];
  EXPECT_TRUE(items("/api/v1/articles/" + article + "/copies").empty());
  EXPECT_TRUE(items("/api/v1/articles/" + article + "/versions").empty());
  EXPECT_EQ(get("/api/v1/articles/ffffffffffffffffffffffffffffffff/copies").status, 404);
}

TEST_F(AcrossTest, ActorsAreMergedAndThatIsTakenBack) {
  settings_.review = true;
  const auto called = [&](const std::string& name) { return items("/api/v1/actors?called=" + name); };
  const std::string ellery = called("Maud+Ellery")[0]["id"];
  const std::string wren = called("Tobias+Wren")[0]["id"];
  const auto entities = [&](const std::string& id) {
    return get("/api/v1/actors/" + id).json()["members"].size();
  };
  const std::size_t before = entities(ellery) + entities(wren);
  const Reply made = decide({{"kind", "merge"}, {"actors", {ellery, wren}}, {"by", "Ada"}});
  ASSERT_EQ(made.status, 200) << made.body;
  EXPECT_EQ(made.json()["made_by"], "Ada");
  EXPECT_EQ(called("Maud+Ellery")[0]["id"], called("Tobias+Wren")[0]["id"]);
  const std::string both = called("Maud+Ellery")[0]["id"];
  EXPECT_EQ(entities(both), before);
  const Reply undone = decide({{"kind", "undo"}, {"decision", made.json()["decision"]}, {"by", "Ben"}});
  EXPECT_EQ(undone.json()["undone_by"], "Ben");
  EXPECT_NE(called("Maud+Ellery")[0]["id"], called("Tobias+Wren")[0]["id"]);
  EXPECT_EQ(items("/api/v1/actor-decisions").size(), 1U);
  EXPECT_EQ(decide({{"kind", "undo"}, {"decision", 1}, {"by", "Ben"}}).status, 404);
}

TEST_F(AcrossTest, APartOfAnActorIsSplitOff) {
  settings_.review = true;
  const json plume = items("/api/v1/actors?called=Ivo+Plume")[0];
  const json account = get("/api/v1/actors/" + std::string(plume["id"])).json();
  const std::string article = account["members"].back()["article"];
  const Reply made =
      decide({{"kind", "split"}, {"actor", plume["id"]}, {"parts", json::array({article})}, {"by", "Ada"}});
  ASSERT_EQ(made.status, 200) << made.body;
  EXPECT_EQ(items("/api/v1/actors?called=Ivo+Plume").size(), 2U);
}

TEST_F(AcrossTest, WhatIsNoDecisionOnActorsIsRefused) {
  settings_.review = true;
  EXPECT_EQ(decide({{"kind", "merge"}, {"actors", json::array({"Maud Ellery"})}, {"by", "Ada"}}).status, 400);
  EXPECT_EQ(decide({{"kind", "merge"}, {"actors", {"Maud Ellery", "Nobody"}}, {"by", "Ada"}}).status, 404);
  EXPECT_EQ(decide({{"kind", "merge"}, {"actors", {"Maud Ellery", "Tobias Wren"}}, {"by", " "}}).status, 400);
  EXPECT_EQ(
      decide({{"kind", "split"}, {"actor", "Ivo Plume"}, {"parts", json::array()}, {"by", "Ada"}}).status,
      400);
  EXPECT_EQ(decide({{"kind", "rename"}, {"by", "Ada"}}).status, 400);
  EXPECT_EQ(decide(json::array()).status, 400);
  const json merge = {{"kind", "merge"}, {"actors", {"Maud Ellery", "Tobias Wren"}}, {"by", "Ada"}};
  EXPECT_EQ(decide(merge, "Origin: http://other.example\r\n").status, 403);
  EXPECT_EQ(post("/api/v1/actor-decisions", "text/plain", merge.dump()).status, 415);
  EXPECT_TRUE(items("/api/v1/actor-decisions").empty());
}

TEST_F(AcrossTest, AServerThatOnlyReadsDecidesNothingOnActors) {
  EXPECT_EQ(decide({{"kind", "merge"}, {"actors", {"Maud Ellery", "Tobias Wren"}}, {"by", "Ada"}}).status,
            403);
}

}  // namespace
}  // namespace gainsay

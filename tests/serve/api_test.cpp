// What the API answers, asked over a socket.
#include "serve/served.h"

namespace gainsay {
namespace {

using ::testing::HasSubstr;
using testing::Reply;

class ApiTest : public testing::Served {
 protected:
  /// All items of a list, read a page at a time.
  std::vector<nlohmann::json> items(const std::string& target, std::size_t limit) {
    std::vector<nlohmann::json> all;
    std::string cursor;
    for (int pages = 0; pages < 20; ++pages) {
      const Reply reply = get(target + "limit=" + std::to_string(limit) + cursor);
      EXPECT_EQ(reply.status, 200) << reply.body;
      const auto page = reply.json();
      EXPECT_LE(page["items"].size(), limit);
      all.insert(all.end(), page["items"].begin(), page["items"].end());
      if (page["next"].is_null()) break;
      cursor = "&cursor=" + page["next"].get<std::string>();
    }
    return all;
  }
};

TEST_F(ApiTest, ArticlesAreListedNewestFirstAPageAtATime) {
  const auto all = items("/api/v1/articles?", 1);
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(all.front()["title"], "Owner denies fire claim");
  EXPECT_EQ(all.front()["id"], "00000000000000010000000000000002");
  EXPECT_EQ(all.front()["attributions"], 2);
  EXPECT_EQ(all, items("/api/v1/articles?", 200));
  EXPECT_TRUE(get("/api/v1/articles?since=2999").json()["items"].empty());
}

TEST_F(ApiTest, AnArticleComesWithAllThatWasReadInIt) {
  const Reply reply = get("/api/v1/articles/00000000000000010000000000000002");
  EXPECT_EQ(reply.status, 200);
  EXPECT_EQ(reply.fields.at("content-type"), "application/json");
  const auto article = reply.json();
  EXPECT_EQ(article["reader"]["program"], "0.1.0");
  EXPECT_EQ(article["analysis"]["attributions"].size(), 2U);
  const Reply text = get("/api/v1/articles/00000000000000010000000000000002/text");
  EXPECT_EQ(text.fields.at("content-type"), "text/plain; charset=utf-8");
  EXPECT_EQ(text.body, article["analysis"]["text"]);
}

TEST_F(ApiTest, ClaimsAreAskedForAsOnTheCommandLine) {
  EXPECT_EQ(items("/api/v1/claims?", 3), items("/api/v1/claims?", 200));
  EXPECT_EQ(items("/api/v1/claims?", 1).size(), 4U);
  const auto one = items("/api/v1/claims?words=bridge&actor=plume&", 10);
  ASSERT_EQ(one.size(), 1U);
  EXPECT_EQ(one.front()["content"], "the bridge stood.");
  EXPECT_EQ(one.front()["speaker"], "Ivo Plume");
  const auto contested = items("/api/v1/claims?contested=true&", 10);
  ASSERT_EQ(contested.size(), 1U);
  EXPECT_EQ(contested.front()["denials"], 1);
  EXPECT_EQ(items("/api/v1/claims?stance=denies&", 10).size(), 1U);
}

TEST_F(ApiTest, ActorsAndFoundArticlesComeAPageAtATime) {
  const auto actors = items("/api/v1/actors?all=true&", 1);
  EXPECT_EQ(actors, items("/api/v1/actors?all=true&", 200));
  EXPECT_GE(actors.size(), 2U);
  const auto found = items("/api/v1/search?words=bridg*&", 1);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_THAT(found.front()["excerpt"], HasSubstr("[bridge]"));
  EXPECT_EQ(get("/api/v1/search?words=%22caf%C3%A9+burnt%22").json()["items"].size(), 1U);
}

TEST_F(ApiTest, TheLedgerSaysHowMuchItHoldsAndWhatCouldNotBeRead) {
  EXPECT_EQ(get("/api/v1/ledger").json()["articles"], 3);
  EXPECT_EQ(items("/api/v1/failures?", 1).front()["input"], "torn.html");
}

TEST_F(ApiTest, WhatIsWrongWithAQuestionIsSaidInWords) {
  const auto detail = [&](const std::string& target, int status) {
    const Reply reply = get(target);
    EXPECT_EQ(reply.status, status) << target;
    EXPECT_EQ(reply.fields.at("content-type"), "application/problem+json");
    EXPECT_EQ(reply.json()["status"], status);
    return reply.json()["detail"].get<std::string>();
  };
  EXPECT_EQ(detail("/api/v1/claims?limit=0", 400), "limit: is no number from 1 to 200");
  EXPECT_EQ(detail("/api/v1/claims?limit=999999999999999999999", 400), "limit: is no number from 1 to 200");
  EXPECT_EQ(detail("/api/v1/claims?since=yesterday", 400), "since: is no date: 2024, 2024-03 or 2024-03-14");
  EXPECT_EQ(detail("/api/v1/claims?stance=lies", 400), "stance: is no stance; docs/stances.md lists them");
  EXPECT_EQ(detail("/api/v1/claims?actor=a&actor=b", 400), "actor: is given twice");
  EXPECT_EQ(detail("/api/v1/claims?cursor=1~2~3", 400), "cursor: is no cursor of this server");
  EXPECT_EQ(detail("/api/v1/search?words=a&cursor=99999999", 400),
            "cursor: a list is given up to its row 10000; ask for less at once");
  EXPECT_EQ(detail("/api/v1/search", 400), "words: is wanted");
  EXPECT_THAT(detail("/api/v1/search?words=%22open", 400), HasSubstr("quotation mark"));
  EXPECT_THAT(detail("/api/v1/search?word=a", 400), HasSubstr("no parameter \"word\" here"));
  EXPECT_THAT(detail("/api/v1/search?words=%zz", 400), HasSubstr("escape"));
  EXPECT_THAT(detail("/api/v1/search?words=%ff", 400), HasSubstr("UTF-8"));
  EXPECT_THAT(detail("/api/v1/search?words=a%00b", 400), HasSubstr("control character"));
  EXPECT_THAT(detail("/api/v1/articles/12", 404), HasSubstr("32 hexadecimal digits"));
  EXPECT_THAT(detail("/api/v1/articles/ffffffffffffffffffffffffffffffff", 404), HasSubstr("no article"));
  EXPECT_THAT(detail("/api/v1/../../etc/passwd", 404), HasSubstr("nothing is here"));
}

TEST_F(ApiTest, WhatTheClientHasIsNotSentAgain) {
  const Reply first = get("/api/v1/articles");
  const std::string tag = first.fields.at("etag");
  const Reply again = get("/api/v1/articles", "If-None-Match: \"other\", " + tag + "\r\n");
  EXPECT_EQ(again.status, 304);
  EXPECT_EQ(again.body, "");
  EXPECT_EQ(again.fields.at("etag"), tag);
  EXPECT_EQ(get("/api/v1/claims", "If-None-Match: " + tag + "\r\n").status, 200);
}

TEST_F(ApiTest, LongAnswersArePackedForWhoTakesThem) {
  const Reply plain = get("/api/v1/openapi.json");
  const Reply packed = get("/api/v1/openapi.json", "Accept-Encoding: br, gzip\r\n");
  EXPECT_EQ(packed.fields.at("content-encoding"), "gzip");
  EXPECT_LT(packed.body.size() * 4, plain.body.size());
  EXPECT_EQ(packed.fields.at("etag"), plain.fields.at("etag"));
  EXPECT_EQ(get("/api/v1/openapi.json", "Accept-Encoding: gzip;q=0\r\n").body, plain.body);
}

TEST_F(ApiTest, HeadIsGetWithoutTheBody) {
  const Reply whole = get("/api/v1/articles");
  const Reply head = get("/api/v1/articles", {}, "HEAD");
  EXPECT_EQ(head.status, 200);
  EXPECT_EQ(head.fields.at("content-length"), whole.fields.at("content-length"));
}

TEST_F(ApiTest, WhatIsAddedWhileItServesIsSeen) {
  EXPECT_EQ(get("/api/v1/ledger").json()["articles"], 3);
  add(*open(path("a")), testing::kept("Ada Brock said the ferry sank.", "ferry.txt"));
  EXPECT_EQ(get("/api/v1/ledger").json()["articles"], 4);
}

}  // namespace
}  // namespace gainsay

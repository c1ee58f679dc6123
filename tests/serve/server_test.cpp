// The server as its clients, good and bad, meet it.
#include <atomic>
#include <chrono>

#include "serve/same_questions.h"
#include "serve/served.h"

namespace gainsay {
namespace {

using testing::Client;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::Reply;

class ServerTest : public testing::Served {
 protected:
  static std::string question(const std::string& target = "/api/v1/ledger") {
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
  }
};

TEST_F(ServerTest, OneConnectionAsksAgainAndAgain) {
  start();
  Client client(port_);
  for (int i = 0; i < 3; ++i) {
    client.send(question());
    EXPECT_EQ(client.receive().value_or(Reply{}).status, 200);
  }
  client.send(question() + question("/api/v1/nothing"));
  EXPECT_EQ(client.receive().value_or(Reply{}).status, 200);
  EXPECT_EQ(client.receive().value_or(Reply{}).status, 404);
}

TEST_F(ServerTest, AnswersRunNothingAndTellNobody) {
  const Reply reply = get("/api/v1/articles");
  EXPECT_THAT(reply.fields.at("content-security-policy"), HasSubstr("default-src 'none'"));
  EXPECT_THAT(reply.fields.at("content-security-policy"), Not(HasSubstr("unsafe-inline")));
  EXPECT_EQ(reply.fields.at("x-content-type-options"), "nosniff");
  EXPECT_EQ(reply.fields.at("referrer-policy"), "no-referrer");
  EXPECT_EQ(reply.fields.at("cross-origin-resource-policy"), "same-origin");
  EXPECT_EQ(reply.fields.count("access-control-allow-origin"), 0U);
  EXPECT_EQ(get("/api/v1/nothing").fields.at("x-content-type-options"), "nosniff");
}

TEST_F(ServerTest, ManyAskAtOnce) {
  start();
  std::vector<std::thread> askers;
  std::atomic<int> good = 0;
  for (int i = 0; i < 16; ++i) {
    askers.emplace_back([&] {
      Client client(port_);
      for (int n = 0; n < 25; ++n) {
        client.send(question(n % 2 == 0 ? "/api/v1/claims" : "/api/v1/search?words=bridg*"));
        const auto reply = client.receive();
        if (reply && reply->status == 200 && !reply->json()["items"].empty()) ++good;
      }
    });
  }
  for (std::thread& asker : askers) asker.join();
  EXPECT_EQ(good, 16 * 25);
}

TEST(SameQuestions, WaitTogetherUntilOneIsBegunWith) {
  serve::SameQuestions questions;
  std::vector<int> answered;
  const auto asker = [&](int number) {
    return [&answered, number](serve::Answer) { answered.push_back(number); };
  };
  EXPECT_TRUE(questions.wait("claims", asker(1)));
  EXPECT_FALSE(questions.wait("claims", asker(2)));
  EXPECT_TRUE(questions.wait("actors", asker(3)));
  for (const auto& done : questions.begin("claims")) done({});
  EXPECT_THAT(answered, ::testing::ElementsAre(1, 2));
  EXPECT_TRUE(questions.wait("claims", asker(4)));
  EXPECT_EQ(questions.begin("claims").size(), 1U);
  EXPECT_TRUE(questions.begin("claims").empty());
}

TEST(SameQuestions, AreOfOneTargetAndOneWayToBeAnswered) {
  const auto key = [](const std::string& target, const std::string& encoding) {
    return serve::SameQuestions::key_of(
        {"GET", target, {{"accept-encoding", encoding}, {"user-agent", target}}, ""});
  };
  EXPECT_EQ(key("/a", "gzip"), key("/a", "gzip"));
  EXPECT_NE(key("/a", "gzip"), key("/a", ""));
  EXPECT_NE(key("/a", "gzip"), key("/b", "gzip"));
}

TEST_F(ServerTest, WhatIsNoQuestionIsRefused) {
  start();
  const auto status = [&](const std::string& bytes) {
    Client client(port_);
    client.send(bytes);
    const auto reply = client.receive();
    EXPECT_TRUE(reply && client.closed()) << bytes.substr(0, 60);
    return reply ? reply->status : 0;
  };
  const std::string host = "Host: localhost\r\n";
  EXPECT_EQ(status("hello\r\n\r\n"), 400);
  EXPECT_EQ(status("GET / HTTP/9.9\r\n" + host + "\r\n"), 400);
  EXPECT_EQ(status("GET / HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nhello"), 413);
  EXPECT_EQ(status("GET / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"),
            413);
  EXPECT_EQ(status("GET /" + std::string(20'000, 'a') + " HTTP/1.1\r\n" + host + "\r\n"), 431);
  EXPECT_EQ(status("GET / HTTP/1.1\r\n" + host + "X: " + std::string(20'000, 'a') + "\r\n\r\n"), 431);
  EXPECT_EQ(status("GET /nothing HTTP/1.1\r\nConnection: close\r\n" + host + "\r\n"), 404);
}

TEST_F(ServerTest, MethodsThatWriteAreRefused) {
  for (const char* method : {"POST", "PUT", "DELETE", "OPTIONS"}) {
    const Reply reply = get("/api/v1/articles", {}, method);
    EXPECT_EQ(reply.status, 405) << method;
    EXPECT_EQ(reply.fields.at("allow"), "GET, HEAD");
  }
}

TEST_F(ServerTest, NamesThatOthersCouldPointHereAreRefused) {
  settings_.access.hosts = {"desk.example"};
  start();
  const auto status = [&](const std::string& fields) {
    Client client(port_);
    client.send("GET /api/v1/ledger HTTP/1.1\r\n" + fields + "\r\n");
    return client.receive().value_or(Reply{}).status;
  };
  EXPECT_EQ(status("Host: localhost:1234\r\n"), 200);
  EXPECT_EQ(status("Host: [::1]:1234\r\n"), 200);
  EXPECT_EQ(status("Host: Desk.example\r\n"), 200);
  EXPECT_EQ(status("Host: rebound.example\r\n"), 421);
  EXPECT_EQ(status("Host: localhost.rebound.example\r\n"), 421);
  EXPECT_EQ(status(""), 400);
  EXPECT_EQ(status("Host: localhost\r\nHost: rebound.example\r\n"), 400);
}

TEST_F(ServerTest, PagesOfOtherSitesCanNotAsk) {
  EXPECT_EQ(get("/api/v1/ledger", "Origin: http://127.0.0.1\r\n").status, 200);
  EXPECT_EQ(get("/api/v1/ledger", "Origin: http://other.example\r\n").status, 403);
  EXPECT_EQ(get("/api/v1/ledger", "Origin: null\r\n").status, 403);
  EXPECT_EQ(get("/api/v1/ledger", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n").status, 403);
  EXPECT_EQ(get("/api/v1/ledger", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n").status, 200);
  EXPECT_EQ(get("/api/v1/ledger", "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors\r\n").status, 200);
}

TEST_F(ServerTest, WithATokenOnlyWhoBringsItIsAnswered) {
  settings_.access.token = "a-token-of-some-length";
  const Reply without = get("/api/v1/ledger");
  EXPECT_EQ(without.status, 401);
  EXPECT_THAT(without.fields.at("www-authenticate"), HasSubstr("Bearer"));
  for (const char* wrong : {"", "a-token-of-some-lengtH", "a-token-of-some-lengt",
                            "a-token-of-some-lengtha-token-of-some-length"})
    EXPECT_EQ(get("/api/v1/ledger", std::string("Authorization: Bearer ") + wrong + "\r\n").status, 401)
        << wrong;
  EXPECT_EQ(get("/api/v1/ledger", "Authorization: Basic a-token-of-some-length\r\n").status, 401);
  EXPECT_EQ(get("/api/v1/ledger", "Authorization: Bearer a-token-of-some-length\r\n").status, 200);
}

TEST_F(ServerTest, AnAddressThatOthersReachWantsAToken) {
  settings_.address = "0.0.0.0";
  EXPECT_EQ(serve::Server::open(settings_).error().code, ErrorCode::unsupported);
  settings_.access.token = "short";
  EXPECT_EQ(serve::Server::open(settings_).error().code, ErrorCode::unsupported);
  settings_.access.token = "a-token-of-some-length";
  EXPECT_TRUE(serve::Server::open(settings_).has_value());
  settings_.address = "news.example";
  EXPECT_THAT(serve::Server::open(settings_).error().message, HasSubstr("no address in numbers"));
}

TEST_F(ServerTest, ALedgerOrPortThatCanNotBeHadIsSaid) {
  start();
  settings_.port = port_;
  EXPECT_THAT(serve::Server::open(settings_).error().message, HasSubstr("can't be listened on"));
  settings_.ledger = path("missing");
  EXPECT_EQ(serve::Server::open(settings_).error().code, ErrorCode::not_found);
}

TEST_F(ServerTest, SlowAndSilentClientsAreNotWaitedForAndStopNobody) {
  settings_.request_time = std::chrono::seconds(1);
  start();
  Client silent(port_);
  Client slow(port_);
  slow.send("GET /api/v1/ledger HTTP/1.1\r\nHost: lo");
  EXPECT_EQ(get("/api/v1/ledger").status, 200);
  EXPECT_TRUE(silent.closed());
  EXPECT_TRUE(slow.closed());
}

TEST_F(ServerTest, WhenTooManyAreOpenTheLongestIdleGivesWay) {
  settings_.connections = 8;
  start();
  std::vector<std::unique_ptr<Client>> idle;
  for (int i = 0; i < 40; ++i) {
    idle.push_back(std::make_unique<Client>(port_));
    EXPECT_EQ(get("/api/v1/ledger").status, 200);
  }
  EXPECT_TRUE(idle.front()->closed());
  idle.back()->send(question());
  EXPECT_EQ(idle.back()->receive().value_or(Reply{}).status, 200);
}

TEST_F(ServerTest, StoppingClosesWhoWaitsAndTakesNoMore) {
  start();
  Client waiting(port_);
  waiting.send(question());
  EXPECT_EQ(waiting.receive().value_or(Reply{}).status, 200);
  const auto before = std::chrono::steady_clock::now();
  stop();
  EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(5));
  EXPECT_TRUE(waiting.closed());
  EXPECT_FALSE(Client(port_).connected());
}

TEST_F(ServerTest, EveryAnswerIsLogged) {
  get("/api/v1/ledger");
  get("/api/v1/nothing?x=1");
  stop();
  const auto lines = log();
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].client, "127.0.0.1");
  EXPECT_EQ(lines[0].method, "GET");
  EXPECT_EQ(lines[0].target, "/api/v1/ledger");
  EXPECT_EQ(lines[0].status, 200);
  EXPECT_GT(lines[0].bytes, 0U);
  EXPECT_EQ(lines[1].target, "/api/v1/nothing?x=1");
  EXPECT_EQ(lines[1].status, 404);
}

}  // namespace
}  // namespace gainsay

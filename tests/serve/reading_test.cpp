// Documents that are sent to be read.
#include "serve/reading.h"

#include "serve/served.h"

namespace gainsay {
namespace {

using testing::Client;
using ::testing::HasSubstr;
using testing::Reply;

constexpr const char* read_here = "/api/v1/read";
constexpr const char* quarrel =
    "The mayor of Dunmere, Ada Quill, said the ferry was safe. The harbour master denied it.";

class ReadingTest : public testing::Served {
 protected:
  void SetUp() override {
    Served::SetUp();
    settings_.models = GAINSAY_MODELS_DIR;
  }
};

TEST_F(ReadingTest, ATextComesBackWithWhoSaysWhat) {
  const Reply reply = post(read_here, "text/plain; charset=utf-8", quarrel);
  ASSERT_EQ(reply.status, 200) << reply.body;
  EXPECT_EQ(reply.fields.at("content-type"), "application/json");
  EXPECT_EQ(reply.fields.at("cache-control"), "no-store");
  const auto read = reply.json();
  EXPECT_EQ(read["text"], quarrel);
  ASSERT_FALSE(read["attributions"].empty());
  EXPECT_EQ(read["attributions"][0]["cue"][0]["text"], "said");
}

TEST_F(ReadingTest, APageComesBackWithoutItsFurniture) {
  const Reply reply =
      post(read_here, "text/html; charset=windows-1252",
           "<title>Ferry</title><nav><a href=/>Home</a></nav><article><h1>Ferry</h1><p>Ada Quill said the "
           "caf\xe9 on the ferry was shut for the whole of the winter.</p></article>");
  ASSERT_EQ(reply.status, 200) << reply.body;
  EXPECT_THAT(std::string(reply.json()["text"]), HasSubstr("caf\u00e9 on the ferry"));
}

TEST_F(ReadingTest, AnObjectBringsWhatIsKnownOfTheDocument) {
  const nlohmann::json sent = {{"text", quarrel}, {"title", "Ferry quarrel"}, {"published", "2024-03-14"}};
  const Reply reply = post(read_here, "application/json", sent.dump());
  ASSERT_EQ(reply.status, 200) << reply.body;
  EXPECT_EQ(reply.json()["article"]["title"], "Ferry quarrel");
}

TEST_F(ReadingTest, WhatCanNotBeReadIsSaidInWords) {
  const auto refused = [&](const std::string& type, const std::string& body, int status) {
    const Reply reply = post(read_here, type, body);
    EXPECT_EQ(reply.status, status) << reply.body;
    EXPECT_EQ(reply.fields.at("content-type"), "application/problem+json");
    return std::string(reply.json()["detail"]);
  };
  EXPECT_THAT(refused("image/png", "\x89PNG", 415), HasSubstr("Content-Type"));
  EXPECT_THAT(refused("text/plain", "   \n ", 422), HasSubstr("request"));
  EXPECT_THAT(refused("application/json", "{\"text\": ", 422), HasSubstr("request"));
  EXPECT_THAT(refused("application/json", R"({"url": "http://news.example/a"})", 403),
              HasSubstr("--read-addresses"));
}

TEST_F(ReadingTest, ABodyHasAnEnd) {
  start();
  Client client(port_);
  client.send(
      "POST /api/v1/read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\nContent-Length: " +
      std::to_string(serve::largest_body + 1) + "\r\n\r\n");
  EXPECT_EQ(client.receive().value_or(Reply{}).status, 413);
  Client chunked(port_);
  chunked.send(
      "POST /api/v1/read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\n"
      "Transfer-Encoding: chunked\r\n\r\n");
  const std::string piece(1u << 20, 'a');
  for (int i = 0; i < 9; ++i) chunked.send("100000\r\n" + piece + "\r\n");
  EXPECT_EQ(chunked.receive().value_or(Reply{}).status, 413);
}

TEST_F(ReadingTest, AClientThatAsksFirstIsInvited) {
  start();
  Client client(port_);
  client.send(
      "POST /api/v1/read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\n"
      "Expect: 100-continue\r\nContent-Length: 28\r\n\r\n");
  EXPECT_EQ(client.receive().value_or(Reply{}).status, 100);
  client.send("Ada Quill said it was cold. ");
  EXPECT_EQ(client.receive().value_or(Reply{}).status, 200);
}

TEST_F(ReadingTest, PagesOfOtherSitesCanNotSend) {
  EXPECT_EQ(post(read_here, "text/plain", quarrel, "Origin: http://other.example\r\n").status, 403);
  EXPECT_EQ(post(read_here, "text/plain", quarrel, "Origin: http://127.0.0.1\r\n").status, 200);
}

TEST_F(ReadingTest, OnlyWhatIsSentIsRead) {
  const Reply reply = get(read_here);
  EXPECT_EQ(reply.status, 405);
  EXPECT_EQ(reply.fields.at("allow"), "POST");
  EXPECT_EQ(post("/api/v1/claims", "text/plain", quarrel).status, 413);
}

TEST_F(ReadingTest, WithoutModelsNothingIsRead) {
  settings_.models.clear();
  EXPECT_EQ(post(read_here, "text/plain", quarrel).status, 503);
}

TEST_F(ReadingTest, QuestionsAreAnsweredWhileALongDocumentIsRead) {
  std::string long_text;
  for (int i = 0; i < 4000; ++i) long_text += quarrel + std::string(i % 5 == 0 ? "\n" : " ");
  start();
  Client sender(port_);
  sender.send(
      "POST /api/v1/read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\nContent-Length: " +
      std::to_string(long_text.size()) + "\r\n\r\n" + long_text);
  for (int i = 0; i < 20; ++i) EXPECT_EQ(get("/api/v1/claims").status, 200);
  const auto all = log();
  EXPECT_TRUE(std::none_of(all.begin(), all.end(), [](const auto& each) { return each.method == "POST"; }))
      << "the document was read too soon to tell";
}

// Addresses, fetched from a web that the test makes.
class FetchedReadingTest : public ::testing::Test {
 protected:
  static Reply read(const std::string& address, const std::map<std::string, FetchAnswer>& web) {
    const auto reading = serve::Reading::open({GAINSAY_MODELS_DIR, true, Limits{},
                                               [web](const FetchRequest& request) -> Result<FetchAnswer> {
                                                 const auto found = web.find(request.address);
                                                 if (found == web.end())
                                                   return fail(ErrorCode::unsupported, "is a private address",
                                                               request.address);
                                                 return found->second;
                                               }})
                             .value();
    serve::Request request{"POST", read_here, {{"content-type", "application/json"}}, {}};
    request.body = nlohmann::json({{"url", address}}).dump();
    const serve::Answer answer = reading->answer(request);
    return {answer.status, {}, answer.body};
  }
  static FetchAnswer page(int status, const std::string& body, const std::string& location = {}) {
    FetchAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.content_type = "text/html";
    answer.location = location;
    return answer;
  }
};

TEST_F(FetchedReadingTest, AnAddressIsFetchedThroughItsRedirects) {
  const Reply reply = read(
      "http://news.example/old",
      {{"http://news.example/old", page(301, "", "https://news.example/new")},
       {"https://news.example/new", page(200,
                                         "<article><p>Ada Quill said the ferry was safe and would sail on "
                                         "Sunday at noon.</p></article>")}});
  ASSERT_EQ(reply.status, 200) << reply.body;
  EXPECT_EQ(reply.json()["article"]["url"], "https://news.example/new");
}

TEST_F(FetchedReadingTest, WhatLeadsAstrayIsRefused) {
  EXPECT_EQ(read("http://inside.example/", {}).status, 422);
  EXPECT_EQ(read("http://news.example/", {{"http://news.example/", page(404, "")}}).status, 502);
  EXPECT_EQ(
      read("http://news.example/", {{"http://news.example/", page(302, "", "http://news.example/")}}).status,
      502);
}

// The real client, which looks at where an address leads when it connects.
TEST_F(ReadingTest, AddressesOfPrivateNetworksAreNeverFetched) {
  settings_.read_addresses = true;
  start();
  for (const std::string& address :
       {"http://127.0.0.1:" + std::to_string(port_) + "/", std::string("http://[::1]/"),
        std::string("http://10.0.0.1/"), std::string("http://169.254.169.254/latest"),
        std::string("file:///etc/passwd")}) {
    const Reply reply = post(read_here, "application/json", nlohmann::json({{"url", address}}).dump());
    EXPECT_TRUE(reply.status == 422 || reply.status == 502) << address << reply.status << reply.body;
    EXPECT_THAT(reply.body, ::testing::Not(HasSubstr("<h1>"))) << address;
  }
}

}  // namespace
}  // namespace gainsay

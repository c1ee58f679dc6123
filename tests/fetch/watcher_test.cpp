#include "fetch/watcher.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gainsay {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// A web of a few addresses, and a clock that only waiting moves.
class Web : public testing::Test {
 protected:
  Web() { answer("http://post.example/robots.txt", 404, ""); }

  void answer(const std::string& address, int status, const std::string& body,
              const std::string& type = "text/xml") {
    FetchAnswer& made = answers_[address];
    made = {};
    made.status = status;
    made.body = body;
    made.content_type = type;
  }

  WatchWorld world() {
    return {[this](const FetchRequest& request) -> Result<FetchAnswer> {
              asked_.push_back(request.address);
              etags_.push_back(request.etag);
              const auto found = answers_.find(request.address);
              if (found == answers_.end())
                return fail(ErrorCode::unreadable, "can't be fetched", request.address);
              if (!request.etag.empty() && request.etag == found->second.etag)
                return FetchAnswer{.status = 304};
              return found->second;
            },
            [this] { return now_; },
            [this](double seconds) {
              slept_ += seconds;
              now_ += seconds;
            }};
  }

  // One poll: "page ADDRESS: content" and "error: message".
  std::vector<std::string> poll(Watcher& watcher) {
    std::vector<std::string> seen;
    next_ = watcher.poll({[&](const Page& page) { seen.push_back("page " + page.url + ": " + page.content); },
                          [&](const Error& error) { seen.push_back("error " + describe(error)); }});
    return seen;
  }

  std::map<std::string, FetchAnswer> answers_;
  std::vector<std::string> asked_;
  std::vector<std::string> etags_;
  double now_ = 1'000'000;
  double slept_ = 0;
  double next_ = 0;
};

std::string item(const std::string& number, const std::string& words) {
  return "<item><link>http://post.example/" + number + "</link><description>" + words +
         "</description></item>";
}
std::string feed(const std::string& items) {
  return "<rss><channel>" + items + "</channel></rss>";
}

const std::string address = "http://post.example/feed";

TEST_F(Web, WhatIsNewOrHasNewWordsIsHandedOn) {
  Watcher watcher({address}, {}, world());
  answer(address, 200, feed(item("1", "One.")));
  EXPECT_THAT(poll(watcher), ElementsAre("page http://post.example/1: One."));
  EXPECT_THAT(poll(watcher), IsEmpty());  // not due
  now_ = next_;
  answer(address, 200, feed(item("2", "Two.") + item("1", "One, corrected.")));
  EXPECT_THAT(poll(watcher),
              ElementsAre("page http://post.example/2: Two.", "page http://post.example/1: One, corrected."));
  now_ = next_;
  EXPECT_THAT(poll(watcher), IsEmpty());
}

TEST_F(Web, AnAnswerAtHandIsNotSentAgain) {
  Watcher watcher({address}, {}, world());
  answer(address, 200, feed(item("1", "One.")));
  answers_[address].etag = "\"7\"";
  poll(watcher);
  now_ = next_;
  EXPECT_THAT(poll(watcher), IsEmpty());
  EXPECT_EQ(etags_.back(), "\"7\"");
}

TEST_F(Web, StateOutlivesTheWatcher) {
  answer(address, 200, feed(item("1", "One.")));
  Watcher first({address}, {}, world());
  poll(first);
  Watcher second({address}, {}, world());
  ASSERT_TRUE(second.load(first.save()));
  EXPECT_THAT(poll(second), IsEmpty());
  now_ = next_;
  EXPECT_THAT(poll(second), IsEmpty());
  EXPECT_FALSE(second.load("{\"format\":\"other\"}"));
  EXPECT_FALSE(second.load("no JSON"));
}

TEST_F(Web, RobotsHoldAndHostsAreNotHurried) {
  answer("http://post.example/robots.txt", 200, "User-agent: *\nDisallow: /closed\nCrawl-delay: 9\n");
  Watcher watcher({"http://post.example/closed/feed", address}, {}, world());
  answer(address, 200, feed(item("1", "One.")));
  EXPECT_THAT(poll(watcher),
              ElementsAre("error http://post.example/closed/feed: is closed to programs by the "
                          "site's robots.txt",
                          "page http://post.example/1: One."));
  EXPECT_THAT(asked_, ElementsAre("http://post.example/robots.txt", address));
  EXPECT_EQ(slept_, 9);
}

TEST_F(Web, ASiteWhoseRobotsCannotBeHadIsLeftAlone) {
  answer("http://post.example/robots.txt", 503, "");
  answer(address, 200, feed(item("1", "One.")));
  Watcher watcher({address}, {}, world());
  EXPECT_THAT(poll(watcher),
              ElementsAre("error " + address + ": belongs to a site whose robots.txt can't be had"));
  Watcher gone({"http://gone.example/"}, {}, world());
  EXPECT_THAT(poll(gone), ElementsAre("error http://gone.example/: can't be fetched"));
}

TEST_F(Web, FailuresDrawOutTheTimeToTheNextVisit) {
  Watcher watcher({address}, {.every = 100, .longest = 500}, world());
  answer(address, 503, "");
  EXPECT_THAT(poll(watcher), ElementsAre("error " + address + ": was answered with status 503"));
  EXPECT_NEAR(next_ - now_, 200, 0.01);
  now_ = next_;
  poll(watcher);
  EXPECT_NEAR(next_ - now_, 400, 0.01);
  now_ = next_;
  answers_[address].retry_after = "2000";
  poll(watcher);
  now_ += 1999;
  asked_.clear();
  poll(watcher);
  EXPECT_THAT(asked_, IsEmpty());
}

TEST_F(Web, RedirectsAreFollowedAFewTimesAndNotInCircles) {
  Watcher watcher({address}, {.host_delay = 0}, world());
  answer(address, 301, "");
  answers_[address].location = "http://post.example/new";
  answer("http://post.example/new", 200, feed(item("1", "One.")));
  EXPECT_THAT(poll(watcher), ElementsAre("page http://post.example/1: One."));
  answer("http://post.example/new", 302, "");
  answers_["http://post.example/new"].location = address;
  now_ = next_;
  EXPECT_THAT(poll(watcher), ElementsAre("error " + address + ": redirects in a circle"));
  Watcher local({"http://post.example/out"}, {}, world());
  answer("http://post.example/out", 302, "");
  answers_["http://post.example/out"].location = "file:///etc/hostname";
  EXPECT_THAT(poll(local), ElementsAre("error file:///etc/hostname: is no address of http or https"));
}

TEST_F(Web, ThePageOfEachNewItemIsFetched) {
  Watcher watcher({address}, {.pages = true}, world());
  answer(address, 200, feed("<item><title>Fund</title><link>/1</link></item>" + item("2", "Short.")));
  answer("http://post.example/1", 200, "<p>The fund was empty.", "text/html");
  answer("http://post.example/2", 404, "");
  EXPECT_THAT(poll(watcher), ElementsAre("page http://post.example/1: <p>The fund was empty.",
                                         "error http://post.example/2: was answered with status 404"));
  now_ = next_;
  asked_.clear();
  poll(watcher);
  EXPECT_THAT(asked_, ElementsAre(address));
}

TEST(SplitOrigin, TakesTheHostInLowerCase) {
  EXPECT_EQ(split_origin("HTTP://Post.example:8080?a#b").origin, "http://post.example:8080");
  EXPECT_EQ(split_origin("HTTP://Post.example:8080?a#b").path, "/?a");
  EXPECT_EQ(split_origin("ftp://post.example/").origin, "");
  EXPECT_EQ(split_origin("http:///").origin, "http://");
}

}  // namespace
}  // namespace gainsay

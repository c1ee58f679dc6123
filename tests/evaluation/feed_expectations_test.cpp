#include "evaluation/feed_expectations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "evaluation/time_tuple.h"

namespace gainsay {
namespace {

using testing::ElementsAre;

TEST(FeedExpectations, ComparisonsArePathsAndAValue) {
  const auto found = read_feed_expectations(
      "<!--\nDescription: x\nExpect:  not bozo and (entries[0]['title'] == 'it\\'s <b>')\n-->");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_THAT(found[0].paths, ElementsAre("entries.0.title"));
  EXPECT_EQ(found[0].value, "it's <b>");
}

TEST(FeedExpectations, SeveralPathsMayHaveToBeEqual) {
  const auto found =
      read_feed_expectations("<!-- Expect: feed.link == entries[1]['link'] == \"x and y\"\n-->");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_THAT(found[0].paths, ElementsAre("feed.link", "entries.1.link"));
  EXPECT_EQ(found[0].value, "x and y");
}

TEST(FeedExpectations, OfOneLineEndsWithItsComment) {
  const auto found = read_feed_expectations("<!-- Expect: feed.link == 'x' --><rss/>");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].value, "x");
}

TEST(TimeTuple, IsInUtc) {
  EXPECT_EQ(utc_tuple("Sat, 07 May 2011 01:30:05 +0300"), "(2011, 5, 6, 22, 30, 5,");
  EXPECT_EQ(utc_tuple("2011-05-07"), "(2011, 5, 7, 0, 0, 0,");
  EXPECT_FALSE(utc_tuple("soon"));
}

}  // namespace
}  // namespace gainsay

#include "fetch/robots.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(Robots, TheLongestRuleDecidesAndAllowWinsTies) {
  const Robots robots = Robots::parse(
      "User-agent: *\nDisallow: /news/\nAllow: /news/open/\nDisallow: /same\nAllow: /same\nDisallow:\n",
      "gainsay");
  EXPECT_TRUE(robots.allows("/"));
  EXPECT_FALSE(robots.allows("/news/1"));
  EXPECT_TRUE(robots.allows("/news/open/1"));
  EXPECT_TRUE(robots.allows("/same"));
}

TEST(Robots, StarsAndEnds) {
  const Robots robots = Robots::parse("User-agent: *\nDisallow: /*.pdf$\nDisallow: /a*b*c\n", "gainsay");
  EXPECT_FALSE(robots.allows("/x/y.pdf"));
  EXPECT_TRUE(robots.allows("/x/y.pdf?z"));
  EXPECT_FALSE(robots.allows("/a1b2c3"));
  EXPECT_TRUE(robots.allows("/a1c2b3"));
}

TEST(Robots, AGroupOfOurOwnGoesBeforeThatForAll) {
  const Robots robots = Robots::parse(
      "# rules\nUser-agent: other\nUser-agent: Gainsay/2\nCrawl-delay: 7.5\nDisallow: /ours # all\n\n"
      "User-agent: *\nDisallow: /\n",
      "gainsay");
  EXPECT_FALSE(robots.allows("/ours"));
  EXPECT_TRUE(robots.allows("/theirs"));
  EXPECT_EQ(robots.delay(), 7.5);
}

TEST(Robots, WithoutRulesAllIsAllowed) {
  EXPECT_TRUE(Robots::parse("<html>no such page", "gainsay").allows("/a"));
  EXPECT_TRUE(Robots().allows("/a"));
}

}  // namespace
}  // namespace gainsay

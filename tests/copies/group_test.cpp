#include "copies/group.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "copies/moment.h"
#include "copies/version_order.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;

TEST(Moments, AreAsExactAsTheyAreGiven) {
  EXPECT_EQ(moment_of("1970-01-02")->begin, 86400);
  EXPECT_EQ(moment_of("1970-01-02")->end, 2 * 86400);
  EXPECT_EQ(moment_of("1970-01-01T01:00:00+01:00")->begin, 0);
  EXPECT_EQ(moment_of("1970-01-01T01:00Z")->end, 3660);
  EXPECT_EQ(moment_of("1970")->end, 365 * 86400);
  for (const char* no_time :
       {"", "Friday", "2024-02-30", "2024-13", "2024-01-01T25:00", "2024-01-01T09:00+5"})
    EXPECT_FALSE(moment_of(no_time).has_value()) << no_time;
}

TEST(Moments, OfOneDayHaveNoOrder) {
  EXPECT_EQ(order_of("2024-03-14", "2024-03-15"), Order::before);
  EXPECT_EQ(order_of("2024-03-14T23:30:00-05:00", "2024-03-15T01:00:00Z"), Order::after);
  EXPECT_EQ(order_of("2024-03-14", "2024-03-14T10:00"), Order::unknown);
  EXPECT_EQ(order_of("", "2024-03-14"), Order::unknown);
}

TEST(Groups, HoldEachArticleAgainstTheFirstThatItSharesTextWith) {
  const std::vector<GroupMember> members = {{{0, 3}, "2024-03-15", "late.example", ""},
                                            {{0, 1}, "2024-03-14", "first.example", ""},
                                            {{0, 2}, "2024-03-14", "same-day.example", ""},
                                            {{0, 4}, "", "undated.example", ""}};
  const GroupOrder order = order_group(members, {{0, 1}, {1, 2}, {0, 2}, {3, 0}});
  ASSERT_EQ(order.places.size(), 4U);
  EXPECT_EQ(order.places[0].member, 1U);
  EXPECT_FALSE(order.places[0].held_against.has_value());
  EXPECT_EQ(order.places[1].member, 2U);
  EXPECT_FALSE(order.places[1].certainly_later);
  EXPECT_EQ(order.places[2].member, 0U);
  EXPECT_EQ(order.places[2].held_against, 1U);
  EXPECT_TRUE(order.places[2].certainly_later);
  EXPECT_EQ(order.places[3].held_against, 0U);
  EXPECT_THAT(order.origins, ElementsAre("first.example"));
}

TEST(Groups, CountOriginsByWhatArticlesCredit) {
  const std::vector<GroupMember> members = {{{0, 1}, "2024-03-14", "a.example", "Reuters"},
                                            {{0, 2}, "2024-03-15", "b.example", ""},
                                            {{0, 3}, "2024-03-16", "c.example", "AP"},
                                            {{0, 4}, "2024-03-17", "d.example", "Reuters"}};
  const GroupOrder order = order_group(members, {{0, 1}, {1, 2}, {0, 3}});
  EXPECT_THAT(order.origins, ElementsAre("Reuters", "AP"));
  EXPECT_EQ(order.places[1].origin, 0U);
  EXPECT_EQ(order.places[2].origin, 1U);
  EXPECT_EQ(order.places[3].origin, 0U);
}

TEST(Groups, AreWhatPairsConnect) {
  EXPECT_THAT(connected({{5, 2}, {7, 9}, {2, 1}}), ElementsAre(ElementsAre(1, 2, 5), ElementsAre(7, 9)));
}

TEST(Versions, ComeAsThePageSaysElseAsTheyWereFetched) {
  const VersionTime first{{0, 9}, "2024-03-14T09:00", "", "2024-03-14T20:00"};
  const VersionTime changed{{0, 1}, "2024-03-14T09:00", "2024-03-14T12:00", "2024-03-14T19:00"};
  const VersionTime fetched_early{{0, 5}, "2024-03-14T09:00", "", "2024-03-14T10:00"};
  EXPECT_TRUE(is_earlier_version(first, changed));
  EXPECT_TRUE(is_earlier_version(fetched_early, first));
  EXPECT_TRUE(is_order_known(first, changed));
  EXPECT_FALSE(is_order_known({{0, 1}, "", "", ""}, {{0, 2}, "", "", ""}));
}

}  // namespace
}  // namespace gainsay

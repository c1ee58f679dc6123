#include "times/minutes.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(Minutes, CountFrom1970ByTheCalendarThatIsWritten) {
  EXPECT_EQ(minute_of("1970-01-01"), 0);
  EXPECT_EQ(minute_of("1970-01-02T00:30"), 24 * 60 + 30);
  EXPECT_EQ(minute_of("1969-12-31T23:59"), -1);
  EXPECT_EQ(minute_of("2024-03-14T10:05:59+02:00"), *minute_of("2024-03-14") + 605);
  EXPECT_EQ(minute_of("2024-03"), minute_of("2024-03-01"));
  EXPECT_LT(*minute_of("-0489-01-01"), *minute_of("-0488-01-01"));
}

TEST(Minutes, WhatIsNoDateHasNone) {
  for (const char* text : {"", "May", "2024-13", "2023-02-29", "2024-00-10", "24-3-1", "2024-03-14T9",
                           "2024-03-14T25:00", "2024-03T10:00", "--24"})
    EXPECT_FALSE(minute_of(text)) << text;
}

TEST(Minutes, APeriodTakesInItsEnd) {
  const auto span = [](const char* text) {
    const auto period = period_of(text);
    return period ? iso_of(period->begin) + " to " + iso_of(period->end) : "none";
  };
  EXPECT_EQ(span("2024"), "2024-01-01 to 2025-01-01");
  EXPECT_EQ(span("2024-02"), "2024-02-01 to 2024-03-01");
  EXPECT_EQ(span("2024-02-29"), "2024-02-29 to 2024-03-01");
  EXPECT_EQ(span("2023-12/2024-12"), "2023-12-01 to 2025-01-01");
  EXPECT_EQ(span("2024-03/2024-02"), "none");
  EXPECT_EQ(span("/"), "none");
  EXPECT_EQ(span("2024-03-14T10:00"), "none");
  EXPECT_EQ(iso_of(period_of("2024/")->begin), "2024-01-01");
  EXPECT_EQ(iso_of(period_of("/2024")->end), "2025-01-01");
}

TEST(Minutes, AreWrittenAsDaysWhereTheyAreDays) {
  EXPECT_EQ(iso_of(*minute_of("2011-05-07")), "2011-05-07");
  EXPECT_EQ(iso_of(*minute_of("2011-05-07T14:30")), "2011-05-07T14:30");
  EXPECT_EQ(iso_of(*minute_of("-0489-06-01T01:00")), "-0489-06-01T01:00");
}

}  // namespace
}  // namespace gainsay

#include "base/read_number.h"

#include <gmock/gmock.h>

#include <cstdint>

namespace gainsay {
namespace {

using ::testing::Optional;

TEST(ReadNumber, TheWholeTextIsTheNumber) {
  EXPECT_THAT(read_number<std::uint32_t>("0042"), Optional(42U));
  EXPECT_THAT(read_number<int>("-7"), Optional(-7));
  EXPECT_THAT(read_number<double>("33.75"), Optional(33.75));
}

TEST(ReadNumber, WhatFollowsOrComesBeforeMakesItNone) {
  for (const char* text : {"", " 4", "4 ", "4km", "+4", "four", "0x4"})
    EXPECT_EQ(read_number<int>(text), std::nullopt) << text;
}

TEST(ReadNumber, WhatTheTypeCannotHoldIsNone) {
  EXPECT_EQ(read_number<std::uint32_t>("-1"), std::nullopt);
  EXPECT_EQ(read_number<std::uint32_t>("4294967296"), std::nullopt);
  EXPECT_EQ(read_number<double>("1e999"), std::nullopt);
}

}  // namespace
}  // namespace gainsay

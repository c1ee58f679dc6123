#include "base/result.h"

#include <gtest/gtest.h>

#include "base/hash.h"

namespace gainsay {
namespace {

TEST(Error, NamesInputCauseAndPlace) {
  EXPECT_EQ(describe({ErrorCode::truncated, "ends in the middle of a gzip member", "day.gz", 812}),
            "day.gz: ends in the middle of a gzip member (at byte 812)");
}

TEST(Error, LeavesOutWhatIsNotKnown) {
  EXPECT_EQ(describe({ErrorCode::damaged, "no", {}, {}}), "no");
}

TEST(Hash128, IsTheSameEverywhere) {
  EXPECT_EQ(to_hex(hash128("")), "99aa06d3014798d86001c324468d497f");
}

}  // namespace
}  // namespace gainsay

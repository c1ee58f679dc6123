#include "cli/progress.h"

#include <gtest/gtest.h>

namespace gainsay::cli {
namespace {

TEST(ProgressLine, SaysHowFarHowFastAndHowLong) {
  EXPECT_EQ(progress_line({.done = 300, .failed = 2, .share = 0.25}, 2, 100),
            "[#######.......................]  25%  300 documents, 150 a second, 2 failed, 0:06 left");
  EXPECT_EQ(progress_line({.done = 90'000, .failed = 0, .share = 0.1}, 900, 100),
            "[###...........................]  10%  90000 documents, 100 a second, 2:15:00 left");
}

TEST(ProgressLine, SaysLessWhereLessIsKnownOrFits) {
  EXPECT_EQ(progress_line({.done = 300, .failed = 0, .share = -1}, 2, 100), "300 documents, 150 a second");
  EXPECT_EQ(progress_line({.done = 300, .failed = 0, .share = 0.5}, 2, 40),
            " 50%  300 documents, 150 a second, 0:02 ");
}

}  // namespace
}  // namespace gainsay::cli

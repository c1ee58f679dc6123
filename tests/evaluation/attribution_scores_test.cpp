#include "evaluation/attribution_scores.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace gainsay {
namespace {

const std::string text = "Ana Kask said the ferry was late. Tor Hale denied it.";
const BratAttribution kask{{{0, 8}}, {{9, 13}}, {{14, 32}}, 0};
const BratAttribution hale{{{34, 42}}, {{43, 49}}, {{50, 52}}, 0};

BratAttribution sure(BratAttribution found, double confidence) {
  found.confidence = confidence;
  return found;
}

TEST(AttributionScores, CountWholeAttributionsByWords) {
  AttributionScores scores;
  BratAttribution half = kask;
  half.content = {{14, 27}};  // three words of four
  add_scores(text, {kask, hale}, {half, hale}, scores);
  EXPECT_EQ(scores.relaxed.right, 2U);
  EXPECT_EQ(scores.exact.right, 1U);
  EXPECT_EQ(scores.cue_found, 2U);
  EXPECT_EQ(scores.source_right, 2U);
}

TEST(AttributionScores, HoldConfidenceAgainstWhatIsRight) {
  AttributionScores scores;
  BratAttribution wrong = hale;
  wrong.source = {{0, 8}};
  add_scores(text, {kask, hale}, {sure(kask, 0.9), sure(wrong, 0.7)}, scores);
  EXPECT_EQ(scores.confidence[9].found, 1U);
  EXPECT_EQ(scores.confidence[9].right, 1U);
  EXPECT_EQ(scores.confidence[7].right, 0U);
  EXPECT_NEAR(scores.calibration_error(), (0.1 + 0.7) / 2, 1e-9);
}

}  // namespace
}  // namespace gainsay

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "text/reading.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using testing::sentences_of;

TEST(Sentences, EndAtPeriodsButNotAtAbbreviations) {
  EXPECT_THAT(sentences_of("Dr. Amsel left Kask Inc. on Monday. She gave no reason."),
              ElementsAre("Dr. Amsel left Kask Inc. on Monday.", "She gave no reason."));
}

TEST(Sentences, AnAbbreviationEndsOneBeforeAWordThatOpensSentences) {
  EXPECT_THAT(sentences_of("He moved to the U.S. The firm stayed."),
              ElementsAre("He moved to the U.S.", "The firm stayed."));
}

TEST(Sentences, ClosingMarksBelongToTheSentenceBefore) {
  EXPECT_THAT(sentences_of("“We lost.” The mayor left."), ElementsAre("“We lost.”", "The mayor left."));
}

TEST(Sentences, AQuestionInsideAQuotationGoesOn) {
  EXPECT_THAT(sentences_of("“Who lost?” asked Ana Kask."), ElementsAre("“Who lost?” asked Ana Kask."));
}

TEST(Sentences, ParagraphsEndThem) {
  EXPECT_THAT(sentences_of("Mayor resigns\nOrvel is quiet"), ElementsAre("Mayor resigns", "Orvel is quiet"));
}

}  // namespace
}  // namespace gainsay

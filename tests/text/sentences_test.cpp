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

TEST(Sentences, TitlesAndInitialsGoOn) {
  EXPECT_THAT(sentences_of("Sen. Ode Tarvell met U.S. President J. K. Amsel in St. Orvel. Both left."),
              ElementsAre("Sen. Ode Tarvell met U.S. President J. K. Amsel in St. Orvel.", "Both left."));
}

TEST(Sentences, AFirmsAbbreviationGoesOnBeforeItsVerb) {
  EXPECT_THAT(sentences_of("Kask Inc. said on Monday it would close. Workers were told on Friday."),
              ElementsAre("Kask Inc. said on Monday it would close.", "Workers were told on Friday."));
}

TEST(Sentences, AQuotationOfTwoSentencesIsTwo) {
  EXPECT_THAT(sentences_of("“The dam is safe. Nobody should leave,” said Ana Kask, the mayor."),
              ElementsAre("“The dam is safe.", "Nobody should leave,” said Ana Kask, the mayor."));
}

TEST(Sentences, AHeadingThatRunsIntoTheTextIsOneOfItsOwn) {
  EXPECT_THAT(
      sentences_of("She left Selm in 1931. Early life and education She was born in Orvel, where her "
                   "father ran a mill. Her mother was a teacher."),
      ElementsAre("She left Selm in 1931.", "Early life and education",
                  "She was born in Orvel, where her father ran a mill.", "Her mother was a teacher."));
}

TEST(Sentences, AHeadingBeforeANameIsOneOfItsOwn) {
  EXPECT_THAT(
      sentences_of(
          "The harbour closed in 1931. Career Tarvell joined the council in 2004. He left it in 2010."),
      ElementsAre("The harbour closed in 1931.", "Career", "Tarvell joined the council in 2004.",
                  "He left it in 2010."));
}

TEST(Sentences, NamesInsideASentenceAreNoHeadings) {
  EXPECT_THAT(sentences_of("The Highland Council of Unity and Selm Water Board chairman Ode Tarvell agreed."),
              ElementsAre("The Highland Council of Unity and Selm Water Board chairman Ode Tarvell agreed."));
}

TEST(Sentences, ParagraphsEndThem) {
  EXPECT_THAT(sentences_of("Mayor resigns\nOrvel is quiet"), ElementsAre("Mayor resigns", "Orvel is quiet"));
}

TEST(Sentences, AListWithoutEndIsCut) {
  std::string list = "Boats";
  for (int i = 0; i < 1'200; ++i) list += " anchors";
  const auto text = analyse_text(testing::article_of(list), testing::sentence_model(), Limits{});
  std::vector<std::uint32_t> sizes;
  for (const Sentence& sentence : text->sentences) sizes.push_back(sentence.tokens.size());
  EXPECT_THAT(sizes, ElementsAre(500, 500, 201));
}

}  // namespace
}  // namespace gainsay

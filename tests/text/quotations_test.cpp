#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "text/reading.h"

namespace gainsay {
namespace {

using testing::article_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::quotations_of;

TEST(Quotations, StraightAndCurlyMarksPair) {
  EXPECT_THAT(quotations_of("\"It was,\" she said, “too late.”"), ElementsAre("\"It was,\"", "“too late.”"));
}

TEST(Quotations, OneInsideAnotherIsDeeper) {
  const std::string text = "“He said ‘never’ twice,” she added.";
  EXPECT_THAT(quotations_of(text), ElementsAre("“He said ‘never’ twice,”", "‘never’"));
  EXPECT_EQ(analyse_text(article_of(text), testing::sentence_model(), Limits{})->quotations[1].depth, 1u);
}

TEST(Quotations, ApostrophesAreNotMarks) {
  EXPECT_THAT(quotations_of("The ministers' plan wasn't Orvel's in the '90s."), IsEmpty());
  EXPECT_THAT(quotations_of("‘The ministers’ plan failed,’ he said."),
              ElementsAre("‘The ministers’ plan failed,’"));
}

TEST(Quotations, InchMarksAreNotMarks) {
  EXPECT_THAT(quotations_of("A screen of 15\" costs more."), IsEmpty());
}

TEST(Quotations, RepeatedOpeningMarksAreOneQuotation) {
  EXPECT_THAT(quotations_of("“We waited.\n“We left,” he said."), ElementsAre("“We waited.\n“We left,”"));
}

TEST(Quotations, AMissingMarkEndsWithTheParagraph) {
  EXPECT_THAT(quotations_of("“We waited, he said.\nThe rest “left” later."),
              ElementsAre("“We waited, he said. (open)", "“left”"));
}

TEST(Quotations, AClosingMarkAloneIsNoQuotation) {
  EXPECT_THAT(quotations_of("We left,” he said."), IsEmpty());
}

TEST(Quotations, GuillemetsAndLowMarksPair) {
  EXPECT_THAT(quotations_of("«Oui», „nein“, ‹si›"), ElementsAre("«Oui»", "„nein“", "‹si›"));
}

}  // namespace
}  // namespace gainsay

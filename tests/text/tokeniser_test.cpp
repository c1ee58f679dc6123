#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "text/reading.h"

namespace gainsay {
namespace {

using testing::article_of;
using ::testing::ElementsAre;
using testing::sentence_model;
using testing::tokens_of;

TEST(Tokeniser, CutsCliticsOff) {
  EXPECT_THAT(tokens_of("They don't know Orvel's mayor."),
              ElementsAre("They", "do", "n't", "know", "Orvel", "'s", "mayor", "."));
  EXPECT_THAT(tokens_of("He’ll stay, we can’t"), ElementsAre("He", "’ll", "stay", ",", "we", "ca", "n’t"));
  EXPECT_THAT(tokens_of("I cannot, he's gonna"),
              ElementsAre("I", "can", "not", ",", "he", "'s", "gon", "na"));
  EXPECT_THAT(tokens_of("it wont go, thats all, IM me"),
              ElementsAre("it", "wo", "nt", "go", ",", "that", "s", "all", ",", "IM", "me"));
}

TEST(Tokeniser, KeepsAbbreviationsAndInitialsWhole) {
  EXPECT_THAT(tokens_of("Dr. J. K. Amsel of the U.S. office, etc."),
              ElementsAre("Dr.", "J.", "K.", "Amsel", "of", "the", "U.S.", "office", ",", "etc."));
}

TEST(Tokeniser, CutsUnitsAndSignsOffFigures) {
  EXPECT_THAT(tokens_of("15km, 5% of $1,200.50, US$7"),
              ElementsAre("15", "km", ",", "5", "%", "of", "$", "1,200.50", ",", "US$", "7"));
}

TEST(Tokeniser, CutsThousandsAndMillionsOff) {
  EXPECT_THAT(tokens_of("a 10k run, 2.5m people"),
              ElementsAre("a", "10", "k", "run", ",", "2.5", "m", "people"));
}

TEST(Tokeniser, YearsKeepTheAbbreviationBeforeThemWhole) {
  EXPECT_THAT(tokens_of("(c. 1580, d. 1640) at point c."),
              ElementsAre("(", "c.", "1580", ",", "d.", "1640", ")", "at", "point", "c", "."));
}

TEST(Tokeniser, RunsOfStopsAndArrowsAreOne) {
  EXPECT_THAT(tokens_of("so.? well!.. << back >>"),
              ElementsAre("so", ".?", "well", "!", "..", "<<", "back", ">>"));
}

TEST(Tokeniser, APeriodAfterAnAbbreviationsOwnStandsAlone) {
  EXPECT_THAT(tokens_of("in D.C.. Then"), ElementsAre("in", "D.C.", ".", "Then"));
}

TEST(Tokeniser, KeepsTimesDatesAndNumbersWhole) {
  EXPECT_THAT(tokens_of("at 7:30 on 11/28/2000, 555-0199, .265"),
              ElementsAre("at", "7:30", "on", "11/28/2000", ",", "555-0199", ",", ".265"));
}

TEST(Tokeniser, CutsAtHyphensUnlessAPrefixStandsThere) {
  EXPECT_THAT(
      tokens_of("a 15-year non-profit well-known mid-1980s F-16"),
      ElementsAre("a", "15", "-", "year", "non-profit", "well", "-", "known", "mid-1980s", "F", "-", "16"));
}

TEST(Tokeniser, KeepsAddressesAndHandlesWhole) {
  EXPECT_THAT(tokens_of("(see https://orvel.example/a?b=1), ana@orvel.example, @anakask #orvel"),
              ElementsAre("(", "see", "https://orvel.example/a?b=1", ")", ",", "ana@orvel.example", ",",
                          "@anakask", "#orvel"));
}

TEST(Tokeniser, QuotationMarksAndDashesStandAlone) {
  EXPECT_THAT(tokens_of("“Go,” he said—``now''... 'No'"),
              ElementsAre("“", "Go", ",", "”", "he", "said", "—", "``", "now", "''", "...", "'", "No", "'"));
}

TEST(Tokeniser, DecadesKeepTheirApostrophe) {
  EXPECT_THAT(tokens_of("the '90s and 1980s"), ElementsAre("the", "'90s", "and", "1980s"));
}

TEST(Tokeniser, MoreTokensThanTheLimitIsAnError) {
  const auto read = analyse_text(article_of("one two three four"), sentence_model(), Limits{.max_tokens = 3});
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, ErrorCode::limit_exceeded);
  EXPECT_TRUE(analyse_text(article_of("one two three "), sentence_model(), Limits{.max_tokens = 3}));
}

TEST(Tokeniser, HostileParagraphsTakeLinearTime) {
  const Limits limits{.max_tokens = 5'000'000};
  for (const std::string_view piece :
       {"\"", "'", ".", "a", "1-", "a@", "://", "a.", "a'", "“‘", "(", "“a "}) {
    std::string text;
    while (text.size() < 1'000'000) text += piece;
    EXPECT_TRUE(analyse_text(article_of(text), sentence_model(), limits)) << piece;
  }
}

}  // namespace
}  // namespace gainsay

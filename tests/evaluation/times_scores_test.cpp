#include "evaluation/times_scores.h"

#include <gmock/gmock.h>

namespace gainsay {
namespace {

using ::testing::ElementsAre;

constexpr std::string_view document =
    "<TimeML><DOCID>rain</DOCID>\n"
    "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2012-03-14\">2012-03-14</TIMEX3></DCT>\n"
    "<TEXT>Rain &amp; wind.\n"
    "It began <TIMEX3 tid=\"t1\" value=\"2012-03-13TNI\">the night of <TIMEX3 tid=\"t2\" "
    "value=\"2012-03-13\">Tuesday</TIMEX3></TIMEX3>.</TEXT></TimeML>";

TEST(TimesScores, ADocumentLosesItsTagsAndKeepsTheOuterExpressions) {
  const auto read = read_timeml(document, "rain.tml");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->article.text, "Rain & wind.\nIt began the night of Tuesday.");
  EXPECT_EQ(read->article.metadata.published.iso, "2012-03-14");
  EXPECT_EQ(read->article.paragraphs.size(), 2U);
  ASSERT_EQ(read->gold.size(), 1U);
  EXPECT_EQ(slice(read->article.text, read->gold[0].span), "the night of Tuesday");
  EXPECT_EQ(read->gold[0].value, "2012-03-13TNI");
}

TEST(TimesScores, AFileWithoutTextIsDamaged) {
  const auto read = read_timeml("<TimeML></TimeML>", "rain.tml");
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, ErrorCode::damaged);
}

TEST(TimesScores, LenientIsAnyOverlapAndValueCountsApart) {
  TimeExpression shorter, other;
  shorter.span = {20, 25};
  shorter.value = "2012";
  other.span = {40, 45};
  other.value = "2013";
  TimeScores scores;
  add_scores(scores, {{{18, 25}, "2012"}, {{40, 45}, "2014"}, {{60, 65}, "2015"}}, {shorter, other});
  EXPECT_EQ(scores.strict.correct, 1U);
  EXPECT_EQ(scores.lenient.correct, 2U);
  EXPECT_EQ(scores.valued.correct, 1U);
  EXPECT_EQ(scores.lenient.gold, 3U);
  EXPECT_EQ(scores.lenient.predicted, 2U);
}

TEST(TimesScores, AShortCaseTakesAnyOfItsValues) {
  const auto cases = read_time_cases(
      R"([{"Input": "I'll go on Friday", "Context": {"ReferenceDateTime": "2012-03-14T09:00:00"},
           "Results": [{"Text": "friday", "Start": 11, "Length": 6,
                        "Resolution": {"values": [{"timex": "XXXX-WXX-5", "value": "2012-03-16"}]}}]}])",
      "cases.json");
  ASSERT_TRUE(cases);
  ASSERT_EQ(cases->size(), 1U);
  const TimeCase& one = cases->front();
  EXPECT_EQ(slice(one.article.text, one.expected[0].span), "Friday");
  EXPECT_THAT(one.expected[0].values, ElementsAre("XXXX-WXX-5", "2012-03-16"));
  TimeExpression friday;
  friday.span = one.expected[0].span;
  friday.value = "2012-03-16";
  CaseScores scores;
  add_case(scores, one, {friday});
  EXPECT_EQ(scores.values, 1U);
}

}  // namespace
}  // namespace gainsay

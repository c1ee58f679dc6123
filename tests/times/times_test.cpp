#include "times/times.h"

#include <gmock/gmock.h>

#include "text/reading.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<TimeExpression> read(Article& article, std::string_view published, TimeStyle style) {
  static const SyntaxModel model = std::move(*SyntaxModel::load(GAINSAY_MODELS_DIR));
  if (!published.empty())
    article.metadata.published = {Timestamp::Precision::day, std::string(published), std::string(published)};
  const Text text = std::move(*analyse_text(article, testing::sentence_model(), Limits{}));
  Syntax syntax;
  syntax.tags = analyse_tags(article.text, text, model);
  return find_times(article, text, syntax, model.tagset(), style);
}

/// "words: value", of lines published on Wednesday 14 March 2012.
std::vector<std::string> values(std::string_view lines, std::string_view published = "2012-03-14",
                                TimeStyle style = TimeStyle::automatic) {
  Article article = testing::article_of(lines);
  std::vector<std::string> out;
  for (const TimeExpression& time : read(article, published, style))
    out.push_back(std::string(slice(article.text, time.span)) + ": " + time.value);
  return out;
}

/// "begin/end", or why there is none.
std::vector<std::string> intervals(std::string_view lines, std::string_view published = "2012-03-14") {
  Article article = testing::article_of(lines);
  std::vector<std::string> out;
  for (const TimeExpression& time : read(article, published, TimeStyle::automatic))
    out.push_back(time.begin.empty() ? std::string(name(time.unresolved)) : time.begin + "/" + time.end);
  return out;
}

TEST(Times, AWholeDate) {
  EXPECT_THAT(values("The bridge was opened on September 1, 1939."),
              ElementsAre("September 1, 1939: 1939-09-01"));
  EXPECT_THAT(values("The bridge was opened on 5 May 2011."), ElementsAre("5 May 2011: 2011-05-05"));
  EXPECT_THAT(values("Filed on 2011-05-07."), ElementsAre("2011-05-07: 2011-05-07"));
}

TEST(Times, MonthsYearsAndLongerPeriods) {
  EXPECT_THAT(values("The mill closed in June 2010."), ElementsAre("June 2010: 2010-06"));
  EXPECT_THAT(values("The mill closed in 2010."), ElementsAre("2010: 2010"));
  EXPECT_THAT(values("It was built in the 1930s."), ElementsAre("the 1930s: 193"));
  EXPECT_THAT(values("It was built in the spring of 1918."), ElementsAre("the spring of 1918: 1918-SP"));
}

TEST(Times, AWeekdayCountsFromTheDayOfPublication) {
  EXPECT_THAT(values("The mayor resigned on Monday."), ElementsAre("Monday: 2012-03-12"));
  EXPECT_THAT(values("The council will meet on Friday."), ElementsAre("Friday: 2012-03-16"));
}

TEST(Times, WhatSomebodyWasLedToSayOnADayIsPast) {
  EXPECT_THAT(values("That talk led Kask to speak up on Friday."), ElementsAre("Friday: 2012-03-09"));
}

TEST(Times, YesterdayTodayTomorrow) {
  EXPECT_THAT(values("She arrived yesterday and will leave tomorrow."),
              ElementsAre("yesterday: 2012-03-13", "tomorrow: 2012-03-15"));
}

TEST(Times, LastWeekAndNextMonth) {
  EXPECT_THAT(values("The strike began last week and should end next month."),
              ElementsAre("last week: 2012-W10", "next month: 2012-04"));
}

TEST(Times, AMonthWithoutAYearIsTheNearestThatTheTenseAllows) {
  EXPECT_THAT(values("The pumps failed in November."), ElementsAre("November: 2011-11"));
  EXPECT_THAT(values("The pumps will be tested in November."), ElementsAre("November: 2012-11"));
}

TEST(Times, Durations) {
  EXPECT_THAT(values("They waited three days for two dozen lorries."), ElementsAre("three days: P3D"));
  EXPECT_THAT(values("The siege lasted several months."), ElementsAre("several months: PXM"));
}

TEST(Times, AgoIsADate) {
  EXPECT_THAT(values("The ferry sank two years ago."), ElementsAre("two years ago: 2010"));
}

TEST(Times, WhatComesBackIsASet) {
  Article article = testing::article_of("The market is held every Monday.");
  const auto times = read(article, "2012-03-14", TimeStyle::automatic);
  ASSERT_EQ(times.size(), 1U);
  EXPECT_EQ(times[0].kind, TimeKind::set);
}

TEST(Times, PartsOfADay) {
  EXPECT_THAT(values("The roof fell on Tuesday night."), ElementsAre("Tuesday night: 2012-03-13TNI"));
  EXPECT_THAT(values("The roof fell at 5:34 a.m. on Tuesday."),
              ElementsAre("5:34 a.m. on Tuesday: 2012-03-13T05:34"));
}

TEST(Times, ARangeIsTwoDatesThatAreTied) {
  Article article = testing::article_of("Talks ran between 3 and 5 May 2011.");
  const auto times = read(article, "2012-03-14", TimeStyle::automatic);
  ASSERT_EQ(times.size(), 2U);
  EXPECT_EQ(times[0].value, "2011-05-03");
  EXPECT_EQ(times[0].until, 1U);
  EXPECT_EQ(times[1].value, "2011-05-05");
}

TEST(Times, YearsBeforeChrist) {
  EXPECT_THAT(values("The league was founded in 478 BC."), ElementsAre("478 BC: BC0478"));
  EXPECT_THAT(intervals("The league was founded in 478 BC."), ElementsAre("-0477-01-01/-0476-01-01"));
}

TEST(Times, AnIntervalIsHalfOpen) {
  EXPECT_THAT(intervals("It rained in June 2010."), ElementsAre("2010-06-01/2010-07-01"));
  EXPECT_THAT(intervals("It rained on Monday."), ElementsAre("2012-03-12/2012-03-13"));
  EXPECT_THAT(intervals("It rained last week."), ElementsAre("2012-03-05/2012-03-12"));
}

TEST(Times, WithoutADayOfPublicationItStaysOpenAndSaysSo) {
  EXPECT_THAT(values("The mayor resigned on Monday.", ""), ElementsAre("Monday: XXXX-WXX-1"));
  EXPECT_THAT(intervals("The mayor resigned on Monday.", ""), ElementsAre("no_publication"));
  EXPECT_THAT(intervals("He came last week.", ""), ElementsAre("no_publication"));
  EXPECT_THAT(intervals("The mill closed in June 2010.", ""), ElementsAre("2010-06-01/2010-07-01"));
}

TEST(Times, VagueWordsSayThatTheyAreVague) {
  EXPECT_THAT(values("The quay was recently paved."), ElementsAre("recently: PAST_REF"));
  EXPECT_THAT(intervals("The quay was recently paved."), ElementsAre("vague"));
}

TEST(Times, ANarrativeGoesOnFromTheDateNamedLast) {
  EXPECT_THAT(values("The siege began on 3 April 1612. Two days later the gate fell. In June the king fled.",
                     "2012-03-14", TimeStyle::narrative),
              ElementsAre("3 April 1612: 1612-04-03", "Two days later: 1612-04-05", "June: 1612-06"));
}

TEST(Times, NumbersAndWordsThatOnlyLookLikeTimes) {
  EXPECT_THAT(values("She may march on with 1,200 people and 1500 soldiers."), IsEmpty());
  EXPECT_THAT(values("The second man sat in the sun."), IsEmpty());
}

TEST(Times, CountsBeyondTheCalendarAreNoDates) {
  for (const char* lines : {"It was formed 99999999999999999999 years ago.", "It fell 4000000000 days ago.",
                            "It was formed 2147483647 years ago.", "In 2147483647 hours it will be gone."}) {
    for (const std::string& interval : intervals(lines))
      EXPECT_THAT(interval, ::testing::Not(::testing::HasSubstr("/")));
  }
}

TEST(Times, ADayThatAMonthDoesNotHaveIsNone) {
  EXPECT_THAT(values("It was signed on 30 February 2011."), ElementsAre("30 February 2011: 2011-02-30"));
  EXPECT_THAT(intervals("It was signed on 30 February 2011."), ElementsAre("vague"));
}

TEST(Times, TheExpressionAtSomeWords) {
  Article article = testing::article_of("He said on Monday that it had burnt on Friday.");
  const auto times = read(article, "2012-03-14", TimeStyle::automatic);
  const auto begin = static_cast<std::uint32_t>(article.text.find("on Friday"));
  const TimeExpression* time = time_at(times, {begin, begin + 9});
  ASSERT_NE(time, nullptr);
  EXPECT_EQ(time->value, "2012-03-09");
  EXPECT_EQ(time_at(times, {0, 2}), nullptr);
}

}  // namespace
}  // namespace gainsay

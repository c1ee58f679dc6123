#include "evaluation/story.h"

#include <gmock/gmock.h>

#include "evaluation/story_pairs.h"
#include "evaluation/story_scores.h"
#include "evaluation/story_words.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr std::string_view text_part =
    "manner: wire\n"
    "title: Mill\n"
    "publisher: The Post\n"
    "date: 2031-01-01\n"
    "\n"
    "The mill at Orvel was sold, Ana Kask said. “It was,” she said, “my mill.”\n"
    "== gold\n"
    "actor: Ana Kask\n"
    "  alias: Kask (surname)\n";

Result<Story> read(std::string_view gold) {
  return read_story(std::string(text_part) + std::string(gold), "mill.story");
}

std::string failure(std::string_view gold) {
  const auto story = read(gold);
  return story ? "" : describe(story.error());
}

std::vector<std::string> words(const Story& story, const Spans& spans) {
  std::vector<std::string> shown;
  for (const Span span : spans) shown.emplace_back(slice(story.text, span));
  return shown;
}

constexpr std::string_view two_attributions =
    "1: Ana Kask\n"
    "  source: Ana Kask\n"
    "  cue: said #1\n"
    "  content: The mill [...] sold\n"
    "  is: indirect says named\n"
    "2: Ana Kask\n"
    "  source: she\n"
    "  cue: said #2\n"
    "  content: “It was,” … “my mill.”\n"
    "  is: direct confirms named\n"
    "  answers: 1\n"
    "none: mill #1\n";

TEST(Story, SpansAreQuotedFromTheText) {
  const auto story = read(two_attributions);
  ASSERT_TRUE(story) << describe(story.error());
  ASSERT_THAT(story->attributions, SizeIs(2));
  const StoryAttribution& second = story->attributions[1];
  EXPECT_THAT(words(*story, story->attributions[0].content), ElementsAre("The mill at Orvel was sold"));
  EXPECT_THAT(words(*story, second.content), ElementsAre("“It was,”", "“my mill.”"));
  EXPECT_EQ(second.cue.front().begin, story->text.rfind("said"));
  EXPECT_EQ(second.stance, Stance::confirms);
  EXPECT_THAT(second.answers, ElementsAre(0U));
  EXPECT_THAT(words(*story, story->nothing), ElementsAre("mill"));
}

TEST(Story, WhatIsWrongIsNamedWithItsLine) {
  EXPECT_EQ(failure("1: Bo\n"), "mill.story:10: no actor of this name");
  EXPECT_THAT(failure("1: Ana Kask\n  cue: told\n"), HasSubstr("mill.story:11: “told” does not stand"));
  EXPECT_THAT(failure("1: Ana Kask\n  cue: said\n"), HasSubstr("stands in the text 2 times"));
  EXPECT_THAT(failure("1: Ana Kask\n  cue: said #3\n"), HasSubstr("only 2 times"));
  EXPECT_THAT(failure("1: Ana Kask\n  is: direct shouts named\n"), HasSubstr("“shouts” is of no closed set"));
  EXPECT_THAT(failure("1: Ana Kask\n  is: direct says\n"), HasSubstr("an anonymity"));
  EXPECT_THAT(failure("1: Ana Kask\n  colour: said #1\n"), HasSubstr("no such field"));
  EXPECT_THAT(failure("  alias: Ana (pet name)\n"), HasSubstr("no such kind of alias"));
  EXPECT_THAT(failure(std::string(two_attributions) + "2: -\n"), HasSubstr("this number is taken"));
  EXPECT_THAT(failure("1: -\n  cue: said #1\n  is: indirect says none\n  in: 4\n"),
              HasSubstr("mill.story:13: no other attribution has the number 4"));
  EXPECT_THAT(failure("1: -\n  source: she\n  cue: said #1\n  is: indirect says named\n"),
              HasSubstr("not both"));
}

TEST(Story, AnAnswerComesAfterWhatItAnswers) {
  EXPECT_THAT(failure("1: -\n  cue: said #1\n  is: indirect says none\n  answers: 2\n"
                      "2: -\n  cue: said #2\n  is: indirect says none\n"),
              HasSubstr("mill.story:13: 2 is said later"));
}

TEST(StoryWords, StandWhole) {
  const auto found = find_quoted_words("The theory he held", "he");
  ASSERT_TRUE(found);
  EXPECT_THAT(*found, ElementsAre(Span{11, 13}));
}

TEST(StoryScores, GoldReadAsItStandsIsAllRight) {
  const auto story = read(two_attributions);
  ASSERT_TRUE(story);
  Analysis analysis;
  for (const StoryAttribution& gold : story->attributions) {
    Attribution item;
    item.source = gold.source;
    item.cue = gold.cue;
    item.content = gold.content;
    item.mode = gold.mode;
    item.stance = gold.stance;
    item.anonymity = gold.anonymity;
    item.speaker = 0;
    analysis.attributions.items.push_back(item);
  }
  analysis.attributions.items[1].answers = {0};
  analysis.attributions.speakers.push_back({"Ana Kask", {}, Anonymity::named, {0, 1}});
  analysis.entities.entities.push_back(
      {EntityKind::person, "Ana Kask", {{"Kask", AliasKind::surname, {}}}, {}});
  std::vector<StoryMiss> misses;
  const StoryScores scores = score_story(*story, analysis, &misses);
  EXPECT_THAT(misses, IsEmpty());
  EXPECT_EQ(scores.right(), scores.of());
  EXPECT_EQ(scores.excess(), 0U);
  EXPECT_EQ(scores.answers.right, 1U);

  analysis.attributions.items[1].stance = Stance::says;
  analysis.attributions.items[0].cue = {{0, 4}};  // "Mill" of the title
  const StoryScores worse = score_story(*story, analysis, &misses);
  EXPECT_EQ(worse.paired.right, 1U);
  EXPECT_EQ(worse.excess(), 1U);
  EXPECT_EQ(worse.fields.at(static_cast<std::size_t>(StoryField::stance)).right, 0U);
  EXPECT_THAT(misses, SizeIs(4));  // one not found; a stance; an answer to nothing; an excess
}

TEST(StoryPairs, AnActorIsKnownByItsFullNameOrAnotherNameOfIt) {
  const auto story = read(two_attributions);
  ASSERT_TRUE(story);
  EXPECT_TRUE(is_actor(*story, 0, "Mayor Ana Kask"));
  EXPECT_FALSE(is_actor(*story, 0, "Kask"));
  EXPECT_FALSE(is_actor(*story, 0, "she"));
}

}  // namespace
}  // namespace gainsay

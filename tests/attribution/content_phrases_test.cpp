// Contents that end in the midst of a phrase, and what their neighbours take along.
#include "attribution/content_phrases.h"

#include <gmock/gmock.h>

#include "attribution/reading.h"
#include "attribution/source_edges.h"

namespace gainsay {
namespace {

using ::testing::IsEmpty;
using testing::ReadArticle;

TEST(ContentPhrases, AContentGoesOnToTheEndOfItsPhrase) {
  const ReadArticle read(
      "Shares\nShares in Holt Marine fell 8 percent after the company warned that profits would come in "
      "below "
      "forecasts, "
      "citing weak demand in the south.");
  EXPECT_EQ(read.shown(read.with_cue("warned").content), "that profits would come in below forecasts");
}

TEST(ContentPhrases, WhoIsQuotedIsNoPartOfWhatIsTold) {
  const ReadArticle read(
      "Talks\nThe Gazette reported on Sunday, quoting two officials, that the talks had collapsed; both "
      "governments said "
      "they were continuing.");
  EXPECT_EQ(read.shown(read.with_cue("reported").content), "that the talks had collapsed");
}

TEST(SubjectBehindAConjunction, IsWhoSaysItWhateverStandsBetweenCommas) {
  const ReadArticle clerk(
      "Arrests\nNeither bank answered, but a clerk, speaking on condition of anonymity, described the "
      "arrests as "
      "routine.");
  EXPECT_EQ(clerk.shown(clerk.with_cue("described").source), "a clerk, speaking on condition of anonymity,");
  const ReadArticle chemist(
      "Study\nThe authors caution that the effect may not hold, and Lise Aune, who took no part, questioned "
      "its "
      "sample "
      "size.");
  EXPECT_EQ(chemist.shown(chemist.with_cue("questioned").source), "Lise Aune, who took no part,");
  EXPECT_EQ(chemist.shown(chemist.with_cue("caution").content), "that the effect may not hold");
}

TEST(SubjectBehindAConjunction, IsNotWhoseParticipleFollowsLater) {
  // The first of these names stands two words into the article.
  for (const char* sentence :
       {"Trial\n, and the trial, the first of its kind, ended on Friday, saying she had been in Oslo.",
        "Trial\nMs Brock denied the charge, and the trial, the first of its kind, ended on Friday, saying "
        "she had "
        "been in Oslo."}) {
    const ReadArticle read(sentence);
    for (const Attribution& item : read.attributions.items) EXPECT_NE(read.shown(item.source), "the trial");
  }
}

TEST(SubjectBehindAConjunction, OfAPassiveIsNoSource) {
  const ReadArticle read(
      "Deficit\nThe deficit for this year, which ends in June, is projected to be nine million crowns.");
  EXPECT_THAT(read.with_cue("is projected").source, IsEmpty());
}

TEST(Appositions, WhomSomebodyCallsUpIsNotCalledAnything) {
  for (const char* sentence : {"Flood\nShe thanked Tom Weir, a plumber they called in after the flood.",
                               "Calls\nHe mourned his brother, a man he called every day."}) {
    const ReadArticle read(sentence);
    EXPECT_EQ(read.find_cue("called"), nullptr) << sentence;
  }
}

TEST(Sources, WhichAloneIsTheSourceOfItsClause) {
  const ReadArticle read(
      "Delay\nThe airline blamed the delay on the airport, which in turn blamed the airline.");
  ASSERT_EQ(read.attributions.items.size(), 2U);
  EXPECT_EQ(read.shown(read.attributions.items[1].source), "which");
  EXPECT_EQ(read.shown(read.attributions.items[1].content), "the airline");
}

TEST(Sources, NobodyIsNamedWhoUnderstands) {
  const ReadArticle read(
      "Fee\nIt is understood the club has agreed a fee, although neither side would confirm it.");
  EXPECT_THAT(read.with_cue("It is understood").source, IsEmpty());
  EXPECT_EQ(read.with_cue("would confirm").stance, Stance::other);
}

TEST(Told, WhoIsToldDoesNotTell) {
  const ReadArticle members(
      "Bridge\nMembers of the council were told on Tuesday that the bridge would cost twice as much as "
      "promised, "
      "though the treasurer disputed that estimate.");
  const Attribution& told = members.with_cue("were told");
  EXPECT_THAT(told.source, IsEmpty());
  ASSERT_TRUE(told.addressee);
  EXPECT_EQ(members.shown(*told.addressee), "Members of the council");
  EXPECT_EQ(members.shown(told.content), "that the bridge would cost twice as much as promised");
  const ReadArticle pier("Pier\nTold that the pier had burned, she laughed and said it had been insured.");
  EXPECT_THAT(pier.with_cue("Told").source, IsEmpty());
  ASSERT_TRUE(pier.with_cue("Told").addressee);
  EXPECT_EQ(pier.shown(*pier.with_cue("Told").addressee), "she");
}

TEST(PhrasalVerbs, OfWhatTheySpokeIsAContent) {
  const ReadArticle read(
      "Shells\nResidents reached by telephone spoke of a night of explosions, but none could say who had "
      "fired "
      "first.");
  EXPECT_EQ(read.shown(read.with_cue("spoke of").content), "a night of explosions");
  EXPECT_EQ(read.with_cue("could say").stance, Stance::other);
}

TEST(Appositions, AFigureThatSomebodyElsePutsLowerIsASecondStatement) {
  const ReadArticle read(
      "Shells\nThe Front said its fighters had shelled the barracks, killing nine soldiers, a figure the "
      "army put "
      "at two.");
  EXPECT_EQ(read.shown(read.with_cue("put").source), "the army");
  EXPECT_EQ(read.shown(read.with_cue("put").content), "a figure | at two");
}

TEST(FalseCues, WhoAsksNotToBeNamedSaysNothingByIt) {
  const ReadArticle read(
      "Order\nOfficials, who asked not to be named, said the order came from the top; the prime minister's "
      "office "
      "said no such order existed.");
  EXPECT_EQ(read.find_cue("asked"), nullptr);
  EXPECT_EQ(read.attributions.items.size(), 2U);
}

TEST(FalseCues, WhatAPaperHasSeenItDoesNotSay) {
  const ReadArticle read(
      "Memo\nMs Tarn said she had “no recollection” of it; the memo, which the Lantern has seen, bears her "
      "initials.");
  for (const Attribution& item : read.attributions.items)
    EXPECT_EQ(read.shown(item.cue).find("seen"), std::string::npos);
}

TEST(Sources, OfARelativeClauseIsWhoStandsInIt) {
  const Article article = testing::article_of(
      "Camp\nIt made no mention of the prisoners, whose release the rebels had announced hours earlier.");
  const Text text = *analyse_text(article, testing::sentence_model(), Limits{});
  const auto span = [&](std::string_view words) {
    const auto begin = static_cast<std::uint32_t>(article.text.find(words));
    return Span{begin, begin + static_cast<std::uint32_t>(words.size())};
  };
  std::vector<LinkedSpans> linked = {
      {{span("whose release the rebels")}, {span("had announced")}, {span("hours earlier")}, 1.0F}};
  mend_source_edges(article, text, linked);
  EXPECT_EQ(linked.front().source, Spans{span("the rebels")});
}

TEST(ContentEdges, WhoSaysTheOneRejectsTheOther) {
  const ReadArticle read(
      "Mill\nThe water regulator said on Thursday it had found no proof that the Tarn mill dumped bleach "
      "into the "
      "river, rejecting a complaint by three villages that say the spill killed their fish.");
  EXPECT_EQ(read.shown(read.with_cue("said").content),
            "it had found no proof that the Tarn mill dumped bleach into the river");
  EXPECT_EQ(read.shown(read.with_cue("rejecting").source), "The water regulator");
}

TEST(Sources, AReportIsNotThatOfAnother) {
  const ReadArticle read(
      "Mill\nA report by the clinic, leaked to the Post in June, put the number of cases at 61; the "
      "regulator's own "
      "report mentions 14.");
  EXPECT_EQ(read.shown(read.with_cue("put").source), "A report by the clinic");
  EXPECT_EQ(read.shown(read.with_cue("mentions").source), "the regulator's own report");
  EXPECT_NE(read.with_cue("put").speaker, read.with_cue("mentions").speaker);
}

TEST(Sources, WhoAreTheLawyersOfTheCompanyBefore) {
  const ReadArticle read(
      "Mill\nMr Ruun declined to comment on the drums, referring questions to the company's lawyers, who did "
      "not "
      "return two calls.");
  EXPECT_EQ(read.speaker(read.with_cue("did not return two calls")), "the company's lawyers");
}

TEST(ContentEdges, WhatAnotherSaysBehindASemicolonIsCutOff) {
  const ReadArticle read("March\nAccording to the union, 300 people marched; police put the number at 90.");
  EXPECT_EQ(read.shown(read.with_cue("According to").content), "300 people marched");
  EXPECT_EQ(read.shown(read.with_cue("put").content), "the number at 90");
}

}  // namespace
}  // namespace gainsay

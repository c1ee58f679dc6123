// Where contents begin and end.
#include "attribution/content_edges.h"

#include <gmock/gmock.h>

#include "attribution/attribution.h"
#include "attribution/reading.h"

namespace gainsay {
namespace {

using ::testing::IsEmpty;
using testing::ReadArticle;

TEST(ContentEdges, WhoFeltBelongsToWhatIsTold) {
  const ReadArticle read("Arrow\nOne senior player said the manager had told the squad he felt “let down”.");
  const Attribution& told = read.with_cue("had told");
  EXPECT_EQ(read.shown(told.content), "he felt “let down”");
  ASSERT_TRUE(told.addressee);
  EXPECT_EQ(read.shown(*told.addressee), "the squad");
}

TEST(ContentEdges, TheClockOfALivePageIsNotSaid) {
  const ReadArticle read(
      "Live: bridge collapse\n17:42 The number of injured has risen to 14, the ambulance service says.");
  EXPECT_EQ(read.shown(read.with_cue("says").content), "The number of injured has risen to 14");
}

TEST(ContentEdges, ARelativePronounGoesWithWhatFollows) {
  const ReadArticle read(
      "Deputy\nA former sheriff's deputy was charged with manslaughter Thursday in the death of an inmate "
      "who "
      "prosecutors say was left in a restraint chair for 11 hours.");
  EXPECT_EQ(read.shown(read.with_cue("say").source), "prosecutors");
  EXPECT_EQ(read.shown(read.with_cue("say").content), "who | was left in a restraint chair for 11 hours");
  EXPECT_THAT(read.with_cue("was charged with").source, IsEmpty());
}

TEST(ContentEdges, AnAnswerIsNoPartOfTheQuestion) {
  const ReadArticle read(
      "Dust\nA spokesperson said there was no evidence that limits had been exceeded. Asked whether the "
      "limits were "
      "themselves too high, she did not answer.");
  EXPECT_EQ(read.shown(read.with_cue("Asked").content), "whether the limits were themselves too high");
  EXPECT_EQ(read.with_cue("did not answer").stance, Stance::other);
}

TEST(ContentEdges, AnAccusationThatIsRejectedInPassingEndsAtTheDash) {
  const ReadArticle read(
      "Works\nThe council's leader, Priya Nair, accused Mr Shaw of “scaremongering” — an accusation he "
      "rejects.");
  EXPECT_EQ(read.shown(read.with_cue("accused").content), "Mr Shaw of “scaremongering”");
  EXPECT_EQ(read.shown(read.with_cue("rejects").source), "he");
}

TEST(ContentEdges, WhatStandsInTheSourceIsNotSaid) {
  const Article article = testing::article_of(
      "Trophy\nThe secretary, who asked us not to use his name, reckons it was never in the pub.");
  const Text text = *analyse_text(article, testing::sentence_model(), Limits{});
  const auto span = [&](std::string_view words) {
    const auto begin = static_cast<std::uint32_t>(article.text.find(words));
    return Span{begin, begin + static_cast<std::uint32_t>(words.size())};
  };
  std::vector<LinkedSpans> linked = {{{span("The secretary, who asked us not to use his name")},
                                      {span("reckons")},
                                      {span("not to use his name"), span("it was never in the pub")},
                                      1.0F}};
  mend_content_edges(article, text, linked);
  EXPECT_EQ(linked.front().content, Spans{span("it was never in the pub")});
}

TEST(ContentEdges, WhenSomethingWasShoutedIsNotShouted) {
  const ReadArticle read(
      "Parliament\n“He has stolen from every family in this country,” Sadyk shouted as guards escorted her "
      "out.");
  EXPECT_EQ(read.shown(read.with_cue("shouted").content),
            "“He has stolen from every family in this country,”");
}

TEST(ContentEdges, WhatCallsAreDescribedAsIsNotCalledFor) {
  const ReadArticle read(
      "Dam\nThe governing Union accused the opposition of exploiting a technical matter, with its "
      "parliamentary chief Max "
      "Thelen describing the calls for an inquiry as “theatre”.");
  EXPECT_EQ(read.shown(read.with_cue("describing").content), "the calls for an inquiry as “theatre”");
  EXPECT_EQ(read.shown(read.with_cue("the calls for").content), "an inquiry");
}

TEST(ContentEdges, ToWhomItIsConfirmedIsNotConfirmed) {
  const ReadArticle read(
      "Beef\nThe National Food Authority has confirmed to Arvane that it is not investigating the firm.");
  const Attribution& confirmed = read.with_cue("has confirmed to");
  EXPECT_EQ(read.shown(confirmed.content), "that it is not investigating the firm");
  ASSERT_TRUE(confirmed.addressee);
  EXPECT_EQ(read.shown(*confirmed.addressee), "Arvane");
}

TEST(Silences, MayBeOfThoseNamedBeside) {
  const ReadArticle read(
      "Jail\nThe county commission did not immediately respond to a request for comment. Neither did the "
      "state prison "
      "board.");
  const Attribution& silence = read.with_cue("Neither did");
  EXPECT_EQ(read.shown(silence.source), "the state prison board");
  EXPECT_EQ(silence.stance, Stance::other);
}

TEST(Silences, ACommentMayNotYetHaveBeenMade) {
  const ReadArticle read("Bridge\nBridge owner Selvet Crossings has not yet commented.");
  EXPECT_EQ(read.shown(read.with_cue("has not yet commented").source), "Bridge owner Selvet Crossings");
}

TEST(Silences, CallsToHisLineAreHis) {
  const ReadArticle read(
      "Stalls\nEfforts to reach the Commissioner for Environment, Tola Ade, proved abortive as calls to his "
      "line were "
      "not answered.");
  EXPECT_EQ(read.shown(read.with_cue("were not answered").source), "his");
}

TEST(TrailingClauses, AStudyHasFound) {
  const ReadArticle read(
      "Dust\nChildren living within a mile of the works are twice as likely to develop asthma, a study has "
      "found.");
  EXPECT_EQ(read.shown(read.with_cue("has found").source), "a study");
}

TEST(Sources, WhoIsReachedForCommentSpeaks) {
  const ReadArticle read(
      "Bonus\nBank officials reached for comment said they were not authorised to speak to the media.");
  EXPECT_EQ(read.shown(read.with_cue("said").source), "Bank officials reached for comment");
}

}  // namespace
}  // namespace gainsay

// Claims that are told within their denial, or right beside it.
#include <gmock/gmock.h>

#include "attribution/attribution.h"
#include "attribution/reading.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::ReadArticle;

TEST(DeniedClaims, ReportsThatAreDeniedAreWhatIsAnswered) {
  const ReadArticle read(
      "Water\nThe interior ministry denied reports that water had been cut off to the camp.");
  const Attribution& denial = read.with_cue("denied");
  EXPECT_EQ(read.shown(denial.content), "reports that water had been cut off to the camp");
  EXPECT_THAT(read.cues(denial.answers), ElementsAre("reports"));
  EXPECT_EQ(read.shown(read.with_cue("reports").content), "that water had been cut off to the camp");
  EXPECT_THAT(read.with_cue("reports").source, IsEmpty());
}

TEST(DeniedClaims, BelongToWhoMakesThem) {
  const ReadArticle read("Camp\nThe governor rejected the Front's claim that families had been moved.");
  EXPECT_EQ(read.shown(read.with_cue("claim").source), "the Front's");
  EXPECT_THAT(read.cues(read.with_cue("rejected").answers), ElementsAre("claim"));
}

TEST(DeniedClaims, RumoursOfAThingAreClaims) {
  const ReadArticle read("Mill\nAn official dismissed rumours of a deal.");
  EXPECT_EQ(read.shown(read.with_cue("rumours").content), "a deal");
  EXPECT_THAT(read.cues(read.with_cue("dismissed").answers), ElementsAre("rumours"));
}

TEST(DeniedClaims, EndBeforeTheVerbThatCallsThemUntrue) {
  const ReadArticle read(
      "Site\nRumours that the council intends to sell the site are wrong, its leader Maud Rahimi said.");
  EXPECT_EQ(read.shown(read.with_cue("Rumours").content), "that the council intends to sell the site");
  EXPECT_THAT(read.cues(read.with_cue("said").answers), ElementsAre("Rumours"));
}

TEST(DeniedClaims, AnotherDenialBeforeIsNotWhatIsAnswered) {
  const ReadArticle read(
      "Losses\nAn official dismissed rumours of a deal.\nThe ministry said nothing more. The company denied "
      "allegations by former staff that it had hidden losses.");
  EXPECT_THAT(read.cues(read.with_cue("denied").answers), ElementsAre("allegations"));
  EXPECT_THAT(read.with_cue("said").answers, IsEmpty());
}

TEST(DeniedClaims, TheDeedThatIsDeniedIsNoPartOfTheCue) {
  const ReadArticle read("Mayor denies knowing about dump\nThe council met on Monday.");
  EXPECT_EQ(read.shown(read.with_cue("denies").content), "knowing about dump");
}

TEST(DeniedClaims, MayStandBehindTheDenial) {
  const ReadArticle read(
      "Bid\nCity have denied making an offer, despite reports in Italy that a bid had been rejected.");
  EXPECT_THAT(read.cues(read.with_cue("have denied").answers), ElementsAre("reports in Italy"));
}

TEST(DeniedClaims, WhoIsSpokenOfIsNotWhatIsDenied) {
  const ReadArticle read(
      "Striker\nRovers said on Monday that the striker was happy.\nCity denied making an offer for the "
      "striker.");
  EXPECT_THAT(read.with_cue("denied").answers, IsEmpty());
}

TEST(DeniedClaims, AnotherSourcesDenialIsNoAnswerToWhatItWasNotAccusedOf) {
  const ReadArticle read(
      "Vote\nOpposition leader Wynn Caldera accused Osric Tane of running scared. His party has denied that "
      "it is "
      "short of money for a campaign.");
  EXPECT_THAT(read.with_cue("has denied").answers, IsEmpty());
}

TEST(DeniedClaims, AreThePapersThatReportedThem) {
  const ReadArticle read(
      "Sorvine\nSorvine Ltd denied a report in the Daily Flare that it had tried to stop publication.");
  EXPECT_EQ(read.shown(read.with_cue("report").source), "the Daily Flare");
  EXPECT_EQ(read.shown(read.with_cue("report").content), "that it had tried to stop publication");
}

TEST(DeniedClaims, AreAnsweredByOthersWhoDenyThemToo) {
  const ReadArticle read(
      "Crews\nThe service rejected a whistleblower's claim that crews were told to falsify records.\nMr "
      "Abery said that "
      "no records had been falsified.");
  EXPECT_THAT(read.cues(read.with_cue("said").answers), ElementsAre("claim"));
}

TEST(DeniedClaims, ADenialThatPointsAtNothingMayRestate) {
  const ReadArticle read(
      "Warning\nGuy Pell accused her of having ignored a warning last year. Ms Morrow denied receiving any "
      "warning.");
  EXPECT_THAT(read.cues(read.with_cue("denied").answers), ElementsAre("accused"));
}

TEST(DeniedClaims, DoingNothingWrongCallsNothingWrong) {
  const ReadArticle read(
      "Donor\n“She lied to the people,” Bob Harkness said.\nFay Dunmore has said Lyle Quist did nothing "
      "wrong.");
  EXPECT_THAT(read.with_cue("has said").answers, IsEmpty());
}

TEST(DeniedClaims, WhatAnAccusationIsRejectedAsIsNotWhatItSays) {
  const ReadArticle read("Accusation\nThe Kremlin rejected the accusation as “groundless”.");
  EXPECT_EQ(read.attributions.items.size(), 1U);
}

TEST(DeniedClaims, MayBeDeniedInThePassive) {
  const ReadArticle read("Prison\nAllegations of torture were denied by the prison service.");
  EXPECT_EQ(read.shown(read.with_cue("were denied").source), "the prison service");
  EXPECT_THAT(read.cues(read.with_cue("were denied").answers), ElementsAre("Allegations"));
}

TEST(DeniedClaims, ThePassiveBehindAClaimIsNotInIt) {
  const ReadArticle read("Dam\nFears that the dam could fail were dismissed by Ivo Kask.");
  EXPECT_EQ(read.shown(read.with_cue("Fears").content), "that the dam could fail");
  EXPECT_EQ(read.shown(read.with_cue("were dismissed").source), "Ivo Kask");
  EXPECT_THAT(read.cues(read.with_cue("were dismissed").answers), ElementsAre("Fears"));
}

TEST(DeniedClaims, WhetherAClaimCouldBeVerifiedIsNotInIt) {
  const ReadArticle read("Town\nThe general's claim that the town had fallen could not be verified.");
  EXPECT_EQ(read.shown(read.with_cue("claim").content), "that the town had fallen");
}

TEST(DeniedClaims, MayBeDeniedInARelativeClause) {
  const ReadArticle read(
      "Contract\nOpposition leaders accused the premier of lying about the contract, which he denies.");
  EXPECT_EQ(read.shown(read.with_cue("accused").content), "the premier of lying about the contract");
  EXPECT_THAT(read.cues(read.with_cue("denies").answers), ElementsAre("accused"));
}

TEST(DeniedClaims, MayBeOnesOwnWordsTakenBack) {
  const ReadArticle read("Dam\nIvo Kask retracted his statement that the dam was safe.");
  EXPECT_EQ(read.shown(read.with_cue("statement").source), "his");
  EXPECT_THAT(read.cues(read.with_cue("retracted").answers), ElementsAre("statement"));
}

TEST(DeniedClaims, AFantasyIsUntrue) {
  const ReadArticle read(
      "Memo\nThe minister said the claim that she had known about the memo was “a fantasy”.");
  EXPECT_EQ(read.with_cue("said").stance, Stance::denies);
  EXPECT_EQ(read.shown(read.with_cue("claim").content), "that she had known about the memo");
}

TEST(DeniedClaims, HeDidNotDeniesWhatWasSaid) {
  const ReadArticle read("Lie\nThe opposition says Ivo Kask lied. Kask insists he did not.");
  EXPECT_THAT(read.cues(read.with_cue("insists").answers), ElementsAre("says"));
}

TEST(DeniedClaims, AFigureMayBeDisputedInPassing) {
  const ReadArticle read("Losses\nRebels say 40 soldiers died, a figure disputed by the army.");
  EXPECT_EQ(read.shown(read.with_cue("say").content), "40 soldiers died");
  EXPECT_EQ(read.shown(read.with_cue("disputed").source), "the army");
  EXPECT_THAT(read.cues(read.with_cue("disputed").answers), ElementsAre("say"));
}

TEST(DeniedClaims, NeedNoThat) {
  const ReadArticle read("Resignation\nPer Lind rejected suggestions he might resign.");
  EXPECT_EQ(read.shown(read.with_cue("suggestions").content), "he might resign");
  EXPECT_THAT(read.cues(read.with_cue("rejected").answers), ElementsAre("suggestions"));
}

TEST(DeniedClaims, WhatAReportIsDismissedAsIsNotReported) {
  const ReadArticle read("Resignation\nPer Lind dismissed as “nonsense” a report that he might resign.");
  EXPECT_EQ(read.shown(read.with_cue("report").content), "that he might resign");
}

TEST(DeniedClaims, OfOneMayBeDeniedByAnother) {
  const ReadArticle read("Sun\nThe Sun's report that she would resign was denied by her office.");
  EXPECT_EQ(read.shown(read.with_cue("was denied").source), "her office");
  EXPECT_EQ(read.shown(read.with_cue("was denied").content), "The Sun's report that she would resign");
  EXPECT_EQ(read.shown(read.with_cue("report").source), "The Sun's");
}

TEST(DeniedClaims, MayBeMakingTheRounds) {
  const ReadArticle read(
      "Stalls\nThe government has debunked reports making the rounds that Governor Tunji Alade ordered the "
      "demolition.");
  EXPECT_EQ(read.shown(read.with_cue("has debunked").content),
            "reports making the rounds that Governor Tunji Alade ordered the demolition");
  EXPECT_EQ(read.shown(read.with_cue("reports").content), "that Governor Tunji Alade ordered the demolition");
  EXPECT_THAT(read.cues(read.with_cue("has debunked").answers), ElementsAre("reports"));
}

TEST(DeniedClaims, StandBehindWhatTheyAreDismissedAs) {
  const ReadArticle read(
      "Qarsha\nNuman dismissed as “baseless propaganda” a claim by the Sahel Dawn Movement that its fighters "
      "had shot "
      "down a helicopter.");
  EXPECT_EQ(read.shown(read.with_cue("claim").source), "the Sahel Dawn Movement");
  EXPECT_EQ(read.shown(read.with_cue("claim").content), "that its fighters had shot down a helicopter");
  EXPECT_THAT(read.cues(read.with_cue("dismissed as").answers), ElementsAre("claim"));
}

TEST(DeniedClaims, AreHitBackAt) {
  const ReadArticle read("Singer\nPop star Mika Dahl has hit back at claims that she slapped a guard.");
  EXPECT_EQ(read.with_cue("has hit back at").stance, Stance::rejects);
  EXPECT_THAT(read.cues(read.with_cue("has hit back at").answers), ElementsAre("claims"));
}

TEST(DeniedClaims, FromSomebodyAreTheirs) {
  const ReadArticle read(
      "Jail\nSheriff Ron Appleby denied allegations from Moss' family that other deputies took part in a "
      "cover-up.");
  EXPECT_EQ(read.shown(read.with_cue("allegations").source), "Moss' family");
  EXPECT_THAT(read.cues(read.with_cue("denied").answers), ElementsAre("allegations"));
}

TEST(DeniedClaims, MayBePlayedDown) {
  const ReadArticle read(
      "Arrow\nLindqvist also played down suggestions that striker Obi Kanu wants to leave.");
  EXPECT_EQ(read.shown(read.with_cue("suggestions").content), "that striker Obi Kanu wants to leave");
  EXPECT_THAT(read.cues(read.with_cue("also played down").answers), ElementsAre("suggestions"));
}

TEST(DeniedClaims, MayBeSaidByALeaflet) {
  const ReadArticle read(
      "Water\nWardens of the Tarn have denied 'wild' claims made in a leaflet that said the well had run "
      "dry.");
  EXPECT_THAT(read.cues(read.with_cue("have denied").answers), ElementsAre("said"));
}

}  // namespace
}  // namespace gainsay

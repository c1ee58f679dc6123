#include "attribution/answers.h"

#include <gmock/gmock.h>

#include "attribution/pointers.h"
#include "text/reading.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// An article whose attributions are given by their words.
class Given {
 public:
  explicit Given(std::string_view lines) : article_(testing::article_of(lines)) {
    text_ = std::move(*analyse_text(article_, testing::sentence_model(), Limits{}));
  }

  Given& add(std::uint32_t speaker, std::string_view cue, std::string_view content,
             Stance stance = Stance::says) {
    Attribution item;
    item.cue = {span(cue)};
    if (!content.empty()) item.content = {span(content)};
    item.speaker = speaker;
    item.stance = stance;
    items_.push_back(item);
    return *this;
  }

  /// The last one stands within the words of `outer`.
  Given& within(AttributionId outer) {
    items_.back().parent = outer;
    return *this;
  }

  /// The source of the last one.
  Given& from(std::string_view source) {
    items_.back().source = {span(source)};
    return *this;
  }

  std::vector<AttributionId> answers(AttributionId id) {
    find_answers(article_, text_, items_);
    return items_[id].answers;
  }

  [[nodiscard]] PointedAt pointed() const { return pointed_at(article_, text_, items_.back()); }

 private:
  [[nodiscard]] Span span(std::string_view words) const {
    const std::size_t at = article_.text.rfind(words);
    if (at == std::string::npos) throw std::runtime_error("not in the text: " + std::string(words));
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
  }

  Article article_;
  Text text_;
  std::vector<Attribution> items_;
};

TEST(Answers, ItIsWhatWasSaidLast) {
  Given given("Mill\nOrvel claimed that the mill was sold. Brill denied it.");
  given.add(0, "claimed", "that the mill was sold", Stance::claims).add(1, "denied", "it", Stance::denies);
  EXPECT_THAT(given.answers(1), ElementsAre(0U));
}

TEST(Answers, BothClaimsAreTheLastTwo) {
  Given given(
      "Road\nOrvel vowed to pay. Hale claimed the raid. Sund claimed the ambush. Brill dismissed both "
      "claims.");
  given.add(0, "vowed", "to pay", Stance::promises)
      .add(1, "Hale claimed", "the raid", Stance::claims)
      .add(2, "Sund claimed", "the ambush", Stance::claims)
      .add(3, "dismissed", "both claims", Stance::rejects);
  EXPECT_THAT(given.answers(3), ElementsAre(1U, 2U));
}

TEST(Answers, WhatPointsAtAnAnswerAnswersTheSame) {
  Given given("Coup\nOrvel said she had warned the king. Brill never confirmed this. Sund believes it.");
  given.add(0, "said", "she had warned the king")
      .add(1, "never confirmed", "this", Stance::confirms)
      .add(2, "believes", "it", Stance::thinks);
  EXPECT_THAT(given.answers(2), ElementsAre(0U));
}

TEST(Answers, WhatIsThoughtOfItIsNoAnswer) {
  Given given("Coup\nOrvel said she had warned the king. Brill thinks that.");
  given.add(0, "said", "she had warned the king").add(1, "thinks", "that", Stance::thinks);
  EXPECT_THAT(given.answers(1), IsEmpty());
}

TEST(Answers, ANegationFarFromTheSharedWordContradictsNothing) {
  Given given(
      "Mill\nOrvel said the mill would close. Brill said that nobody had seen rain in the valley for weeks "
      "while "
      "the mill and the inn were full.");
  given.add(0, "Orvel said", "the mill would close")
      .add(1, "Brill said",
           "that nobody had seen rain in the valley for weeks while the mill and the inn were full");
  EXPECT_THAT(given.answers(1), IsEmpty());
}

TEST(Answers, WhatAllSpeakOfShowsNoAnswer) {
  Given given(
      "Mill\nOrvel praised the mill. Sund sold the mill. Hale saw the mill. Kask left the mill. Varn burnt "
      "the mill. "
      "Brill never visited the mill.");
  given.add(0, "Orvel", "praised the mill")
      .add(1, "Sund", "sold the mill")
      .add(2, "Hale", "saw the mill")
      .add(3, "Kask", "left the mill")
      .add(4, "Varn", "burnt the mill")
      .add(5, "Brill", "never visited the mill");
  EXPECT_THAT(given.answers(5), IsEmpty());
}

TEST(Answers, TwoSumsOfMillionsAreNotTwoFiguresForOne) {
  Given given("Bank\nOrvel said it lost 500 million. Brill said debts of 700 million were old.");
  given.add(0, "Orvel said", "it lost 500 million").add(1, "Brill said", "debts of 700 million were old");
  EXPECT_THAT(given.answers(1), IsEmpty());
}

TEST(Answers, ANameThatBeginsWithNoNegatesNothing) {
  Given given(
      "School\nOrvel said children would be left alone. Brill said No Child Left Alone was assertive.");
  given.add(0, "Orvel said", "children would be left alone")
      .add(1, "Brill said", "No Child Left Alone was assertive");
  EXPECT_THAT(given.answers(1), IsEmpty());
}

TEST(Answers, TheWrongTrackCallsNothingWrong) {
  Given given("Poll\nOrvel said spending rose. Brill said the country was on the wrong track.");
  given.add(0, "Orvel said", "spending rose").add(1, "Brill said", "the country was on the wrong track");
  EXPECT_THAT(given.answers(1), IsEmpty());
}

TEST(Answers, AReplyAnswersTheQuestion) {
  Given given("Fish\nOrvel asked why nobody was told. Brill replied that they were.");
  given.add(0, "asked", "why nobody was told", Stance::asks).add(1, "replied", "that they were");
  EXPECT_THAT(given.answers(1), ElementsAre(0U));
}

TEST(Answers, ToStandByAStoryIsNoAnswer) {
  Given given("Mill\nOrvel said the mill was sold. Brill stands by the story.");
  given.add(0, "said", "the mill was sold").add(1, "stands by", "the story", Stance::claims);
  EXPECT_THAT(given.answers(1), IsEmpty());
}

TEST(Answers, WhoIsToldToHaveSaidSoAnswersThat) {
  Given given("Well\nA drover said the nurse had said the well was poisoned. The nurse denied it.");
  given.add(0, "A drover said", "the nurse had said the well was poisoned")
      .add(1, "had said", "the well was poisoned")
      .within(0)
      .add(1, "denied", "it", Stance::denies);
  EXPECT_THAT(given.answers(2), ElementsAre(1U));
}

TEST(Answers, AnAnnouncementIsWhatWasAnnounced) {
  Given given(
      "Ferry\nThe line announced that the ferry was sold. A clerk said it was on time. Brill called the "
      "announcement a joke.");
  given.add(0, "announced", "that the ferry was sold")
      .add(1, "clerk said", "it was on time")
      .add(2, "called", "the announcement a joke", Stance::rejects);
  EXPECT_THAT(given.answers(2), ElementsAre(0U));
}

TEST(Answers, AnOfferThatNobodyMadeIsNotGuessed) {
  Given given("Ferry\nOrvel said the ferry was late. Brill rejected the offer.");
  given.add(0, "said", "the ferry was late").add(1, "rejected", "the offer", Stance::rejects);
  EXPECT_THAT(given.answers(1), IsEmpty());
}

TEST(Answers, ToRuleOutAPartInItAnswersWhoClaimedIt) {
  Given given(
      "Fire\nThe Front claimed responsibility for the fire. A clerk said the rain had come. Police ruled out "
      "its involvement.");
  given.add(0, "claimed responsibility", "for the fire", Stance::admits)
      .add(1, "said", "the rain had come")
      .add(2, "ruled out", "its involvement", Stance::rejects);
  EXPECT_THAT(given.answers(2), ElementsAre(0U));
}

TEST(Answers, ACorrectionAnswersItsOwnEarlierWords) {
  Given given("Post\nThe Post said nine were hurt. Brill said it rained. The Post clarified that two were.");
  given.add(0, "Post said", "nine were hurt")
      .add(1, "Brill said", "it rained")
      .add(0, "clarified", "that two were", Stance::corrects);
  EXPECT_THAT(given.answers(2), ElementsAre(0U));
}

TEST(Answers, ToClarifyAnotherMatterPutsNothingRight) {
  Given given("Trip\nKask said the charter saved a fifth. Kask clarified that her daughter came as a guest.");
  given.add(0, "said", "the charter saved a fifth")
      .add(0, "clarified", "that her daughter came as a guest", Stance::corrects);
  EXPECT_THAT(given.answers(1), IsEmpty());
}

TEST(Answers, AnotherTimeOfDayAnswers) {
  Given given("Leak\nThe mill claimed it had telephoned at 10.14. The district says that it rang at 11.40.");
  given.add(0, "claimed", "it had telephoned at 10.14", Stance::claims)
      .add(1, "says", "that it rang at 11.40");
  EXPECT_THAT(given.answers(1), ElementsAre(0U));
}

TEST(Answers, WhoIsAgreedWithIsAnswered) {
  Given given("Merger\nMarit Kask said the deal was fair. Orvel said it was dear. Hale agreed with Kask.");
  given.add(0, "Kask said", "the deal was fair")
      .from("Marit Kask")
      .add(1, "Orvel said", "it was dear")
      .from("Orvel")
      .add(2, "agreed with", "Kask", Stance::confirms);
  EXPECT_THAT(given.answers(2), ElementsAre(0U));
}

TEST(Pointers, TheOwnerOfTheWordsIsKept) {
  Given given("Mill\nBrill called the former minister's remarks cheap.");
  given.add(0, "called", "the former minister's remarks");
  EXPECT_EQ(given.pointed().pointer, Pointer::account);
  EXPECT_EQ(given.pointed().owner, "minister");
}

TEST(Pointers, AClauseIsNoPronoun) {
  Given given("Mill\nBrill denied that the mill was sold.");
  given.add(0, "denied", "that the mill was sold");
  EXPECT_EQ(given.pointed().pointer, Pointer::none);
}

TEST(Answers, ItAtTheTimeIsWhatWasSaidLast) {
  Given given(
      "Singer\nA guard said she had hit him. In 2022, a stylist said she had been hit. Dahl denied it at the "
      "time.");
  given.add(0, "said", "she had hit him")
      .add(1, "a stylist said", "she had been hit")
      .add(2, "denied", "it at the time", Stance::denies);
  EXPECT_THAT(given.answers(2), ElementsAre(1U));
}

TEST(Answers, AReactionThatOpensTheSentenceNamesWhatIsAnswered) {
  Given given(
      "River\nRathod alleged that the river was being sold. Reacting to the allegations, Sohal said his "
      "words had been "
      "twisted.");
  given.add(0, "alleged", "that the river was being sold", Stance::claims)
      .add(1, "said", "his words had been twisted")
      .from("Sohal");
  EXPECT_THAT(given.answers(1), ElementsAre(0U));
}

TEST(Answers, WhatFollowsACommaIsNotPointedAt) {
  Given given(
      "Bonus\nKiprono claimed that directors bought cars. Wanjala refuted the claims, terming them malicious "
      "and "
      "politically instigated.");
  given.add(0, "claimed", "that directors bought cars", Stance::claims)
      .add(1, "refuted", "the claims, terming them malicious and politically instigated", Stance::denies);
  EXPECT_THAT(given.answers(1), ElementsAre(0U));
}

TEST(Answers, WhatWasSaidDaysBeforeIsNoReply) {
  Given given(
      "Dam\nFaber said she had handed in a report. It is dated nine days before Brandt told the chamber that "
      "there were no "
      "concerns.");
  given.add(0, "Faber said", "she had handed in a report")
      .add(1, "told", "that there were no concerns")
      .from("Brandt");
  EXPECT_THAT(given.answers(1), IsEmpty());
}

TEST(Answers, NotSoIsADenial) {
  Given given("Cup\nPratt says she gave it to Bob. Not so, says Bob.");
  given.add(0, "Pratt says", "she gave it to Bob").add(1, "says Bob", "Not so");
  EXPECT_THAT(given.answers(1), ElementsAre(0U));
}

TEST(Answers, WhoDisagreesAloudAnswersTheLast) {
  Given given("Dam\nBohl doubts that it was in danger. Strauss disagrees: “I would have moved.”");
  given.add(0, "doubts", "that it was in danger", Stance::doubts)
      .add(1, "disagrees:", "“I would have moved.”", Stance::rejects);
  EXPECT_THAT(given.answers(1), ElementsAre(0U));
}

TEST(Answers, WhatIsPutOtherwiseIsAnswered) {
  Given given(
      "Crown\nTembo says the prince wanted a boat. The hairdresser said the word was “boar”, not “boat”.");
  given.add(0, "Tembo says", "the prince wanted a boat")
      .add(1, "The hairdresser said", "the word was “boar”, not “boat”");
  EXPECT_THAT(given.answers(1), ElementsAre(0U));
}

TEST(Answers, NoNeedIsNoDenial) {
  Given given(
      "Weir\nBrill said that leaks of the weir are measured. Kask said there is no need to fear the weir.");
  given.add(0, "Brill said", "that leaks of the weir are measured")
      .add(1, "Kask said", "there is no need to fear the weir");
  EXPECT_THAT(given.answers(1), IsEmpty());
}

}  // namespace
}  // namespace gainsay

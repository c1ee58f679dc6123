#include "attribution/trailing_clauses.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "attribution/reading.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::ReadArticle;

/// "ROLE: words" of what is added to an article where nothing was labelled, or to `labelled`.
std::vector<std::string> added(const ReadArticle& read, std::vector<LabelledSpan> labelled = {}) {
  static const SyntaxModel model = std::move(*SyntaxModel::load(GAINSAY_MODELS_DIR));
  const Syntax syntax = analyse_syntax(read.article.text, read.text, model);
  add_trailing_clauses(read.article, read.text, syntax, model, labelled);
  std::vector<std::string> shown;
  for (const LabelledSpan& span : labelled) {
    shown.push_back(std::string(name(span.role)) + ": " + read.shown(span.span));
  }
  return shown;
}

TEST(TrailingClauses, GiveTheSentenceToItsReporter) {
  const ReadArticle read(
      "Camp\nTwenty guards entered the camp near Selm, a harbour source said on Saturday.");
  EXPECT_THAT(added(read), ElementsAre("content: Twenty guards entered the camp near Selm",
                                       "source: a harbour source", "cue: said"));
}

TEST(TrailingClauses, TakeTheVerbBeforeItsSubject) {
  const ReadArticle read("Mill\nThe mill lost its licence in May, said Ana Kask.");
  EXPECT_THAT(added(read),
              ElementsAre("content: The mill lost its licence in May", "cue: said", "source: Ana Kask"));
}

TEST(TrailingClauses, PutThemselvesBeforeASpeakerInsideTheClause) {
  const ReadArticle read(
      "Camp\nTwenty guards entered the camp near Selm, a harbour source said on Saturday.");
  const auto at = static_cast<std::uint32_t>(read.article.text.find("entered"));
  EXPECT_THAT(added(read, {{Role::cue, {at, at + 7}, 0, 1.0F}}),
              ElementsAre("content: Twenty guards entered the camp near Selm", "source: a harbour source",
                          "cue: said"));
}

TEST(TrailingClauses, LeaveQuotationsAndPlainSentencesAlone) {
  EXPECT_THAT(added(ReadArticle("Mill\n“We lost it in May,” Ana Kask said.")), IsEmpty());
  EXPECT_THAT(added(ReadArticle("Mill\nAna Kask, who runs the mill, left on Saturday.")), IsEmpty());
}

TEST(TrailingClauses, MayStandBetweenCommas) {
  const ReadArticle read(
      "Mill\nThe mill was shut without notice, two bakers told the Orvel Post, and its doors were chained.");
  EXPECT_THAT(added(read),
              ElementsAre("content: The mill was shut without notice", "source: two bakers", "cue: told"));
}

TEST(TrailingClauses, MayStandBeforeAnotherClause) {
  const ReadArticle read(
      "Clinic\nNine people were killed when a rocket struck a clinic, the aid group Open Hands said, but the "
      "army "
      "denied that it had fired.");
  EXPECT_THAT(added(read), ElementsAre("content: Nine people were killed when a rocket struck a clinic",
                                       "source: the aid group Open Hands", "cue: said"));
}

TEST(TrailingClauses, TellWhatAnInquestHeard) {
  const ReadArticle read("Ward\nA nurse told managers that a ward was unsafe, an inquest heard on Tuesday.");
  EXPECT_THAT(added(read), ElementsAre("content: A nurse told managers that a ward was unsafe",
                                       "source: an inquest", "cue: heard"));
}

TEST(TrailingClauses, WhatWasAskedIsNotWhatIsSaid) {
  const ReadArticle read("Audit\nAsked about the discrepancy, the service said the audit had been misread.");
  EXPECT_EQ(read.shown(read.with_cue("said").content), "the audit had been misread");
}

}  // namespace
}  // namespace gainsay

#include "attribution/turns.h"

#include <gmock/gmock.h>

#include "attribution/turn_speakers.h"
#include "text/reading.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> shown(const Article& article) {
  std::vector<std::string> out;
  for (const Turn& turn : find_turns(article)) {
    std::string line =
        std::string(slice(article.text, turn.label)) + std::string(slice(article.text, turn.mark));
    for (const Span piece : turn.content) line += " | " + std::string(slice(article.text, piece));
    out.push_back(line);
  }
  return out;
}

TEST(Turns, QuestionsAndAnswersByLetter) {
  const Article article =
      testing::article_of("The keeper\nQ. Was it out?\nA. For six nights.\nQ. Who knew?\nA. I did.");
  EXPECT_THAT(shown(article),
              ElementsAre("Q. | Was it out?", "A. | For six nights.", "Q. | Who knew?", "A. | I did."));
}

TEST(Turns, AParagraphWithoutALabelGoesOn) {
  const Article article = testing::article_of(
      "The bridge\nPRESENTER (Ada Quist): Is it safe?\nORVEL: To walk on.\nTo drive on, no.\nPRESENTER: "
      "Thank you.\n"
      "ORVEL: Not at all.");
  EXPECT_THAT(shown(article),
              ElementsAre("PRESENTER (Ada Quist): | Is it safe?", "ORVEL: | To walk on. | To drive on, no.",
                          "PRESENTER: | Thank you.", "ORVEL: | Not at all."));
  const auto turns = find_turns(article);
  EXPECT_EQ(turns[0].who, turns[2].who);
}

TEST(Turns, AFactBoxIsNoDialogue) {
  EXPECT_THAT(shown(testing::article_of(
                  "At a glance\nOpened: in May.\nCost: nine crowns.\nOwner: the town.\nKeys: two.")),
              IsEmpty());
}

TEST(Turns, ANoIsADenialAndAQuestionAsks) {
  const Article article =
      testing::article_of("Eels\nThat is false. I never met them.\nDid you meet them?\nWe met in May.");
  const Text text = std::move(*analyse_text(article, testing::sentence_model(), Limits{}));
  const auto stance = [&](std::size_t paragraph) {
    return stance_of_turn(article, text, {article.paragraphs[paragraph].span});
  };
  EXPECT_EQ(stance(1), Stance::denies);
  EXPECT_EQ(stance(2), Stance::asks);
  EXPECT_EQ(stance(3), Stance::says);
}

TEST(TurnSpeakers, LabelsAreNamesOfTheTextOrOffices) {
  const Article article = testing::article_of(
      "The bridge\nGwil Orvel was the inspector.\nHOST: Is it safe?\nORVEL: To walk on.\nHOST: Thank "
      "you.\nORVEL: Yes.");
  Entities entities;
  entities.mentions = {{{11, 21}, 0}};
  entities.entities = {{EntityKind::person, "Gwil Orvel", {}, {0}}};
  const auto speakers = find_turn_speakers(article, entities, find_turns(article));
  ASSERT_EQ(speakers.size(), 2U);
  EXPECT_EQ(speakers[0].name, "HOST");
  EXPECT_EQ(speakers[0].anonymity, Anonymity::role);
  EXPECT_EQ(speakers[1].name, "Gwil Orvel");
}

}  // namespace
}  // namespace gainsay

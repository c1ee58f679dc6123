#include "evaluation/names_scores.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(LabelledWords, AreReadFromEachCorpusesColumns) {
  for (const std::string_view content :
       {"Ana\tB-PER\nKask\tI-PER\n\nleft\tO\n",  // word, label
        "# text = Ana\n1\tAna\tB-PER\t-\t-\n2\tKask\tI-PER\t-\t-\n\n1\tleft\tO\t-\t-\n",
        "Ana    B-PER\nKask    I-PER\n\nleft O\n"}) {
    const auto sentences = read_labelled_words(content, "names").value();
    ASSERT_EQ(sentences.size(), 2u) << content;
    EXPECT_EQ(sentences[0].words, (std::vector<std::string>{"Ana", "Kask"}));
    EXPECT_EQ(sentences[0].labels, (std::vector<std::string>{"B-PER", "I-PER"}));
    EXPECT_EQ(sentences[1].labels, (std::vector<std::string>{"O"}));
  }
}

TEST(LabelledWords, MayBeNumeralsAndRoads) {
  const auto numeral = read_labelled_words("Quay\tB-Facility\n2\tI-Facility\tB-Location\n", "names").value();
  EXPECT_EQ(numeral[0].words, (std::vector<std::string>{"Quay", "2"}));
  EXPECT_EQ(numeral[0].labels, (std::vector<std::string>{"B-Facility", "I-Facility"}));
  const auto road = read_labelled_words("1\tI-95\tB-LOC\t-\t-\n", "names").value();
  EXPECT_EQ(road[0].words, (std::vector<std::string>{"I-95"}));
  EXPECT_EQ(road[0].labels, (std::vector<std::string>{"B-LOC"}));
}

TEST(LabelledWords, OfOneColumnAreDamaged) {
  EXPECT_EQ(read_labelled_words("Ana\n", "names").error().code, ErrorCode::damaged);
}

TEST(NameScheme, FollowsTheCorpusesLabels) {
  const auto uner = NameScheme::of({{{"Orvel"}, {"B-PER"}}}, "names").value();
  EXPECT_EQ(uner.name(NameKind::facility), "LOC");
  EXPECT_EQ(uner.name(NameKind::date), "");
  EXPECT_FALSE(NameScheme::of({{{"Orvel"}, {"B-Colour"}}}, "names"));
}

TEST(NameScores, CountExactSpansAndKinds) {
  const std::vector<LabelledWords> gold = {
      {{"Ana", "Kask", "left", "Orvel"}, {"B-PER", "I-PER", "O", "B-LOC"}}};
  const auto scheme = NameScheme::of(gold, "names").value();
  const auto scores = score_names(gold, {{"B-PER", "O", "O", "B-LOC"}}, scheme);
  ASSERT_EQ(scores.size(), 2u);
  EXPECT_EQ(scores[0].first, "LOC");
  EXPECT_EQ(scores[0].second.correct, 1u);
  EXPECT_EQ(scores[1].second.correct, 0u) << "half of the person's name";
  EXPECT_EQ(scores[1].second.predicted, 1u);
}

}  // namespace
}  // namespace gainsay

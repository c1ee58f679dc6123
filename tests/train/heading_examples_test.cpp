#include "heading_examples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace gainsay::train {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

/// A treebank of one paragraph with these sentences.
RawTreebank bank_of(const std::vector<std::string>& sentences) {
  SegmentationGold gold;
  std::string& text = gold.article.text;
  for (const std::string& sentence : sentences) {
    if (!text.empty()) text += ' ';
    const auto at = static_cast<std::uint32_t>(text.size());
    text += sentence;
    gold.sentences.push_back({at, static_cast<std::uint32_t>(text.size())});
  }
  gold.article.paragraphs.push_back({{0, static_cast<std::uint32_t>(text.size())}});
  return read_raw("made up", std::move(gold));
}

TEST(HeadingExamples, AHeadingStandsBetweenSentencesThreeTimes) {
  const RawTreebank bank = bank_of({"Early life", "Tarvell was born in Orvel.", "so he says"});
  const RawTreebank headings = heading_examples(bank, Half::both);
  std::vector<std::string> found;
  for (const Span sentence : sentences_of(headings, headings.paragraphs.at(0))) {
    found.emplace_back(slice(headings.gold.article.text, sentence));
  }
  EXPECT_THAT(found, ElementsAre("Tarvell was born in Orvel.", "Early life", "Tarvell was born in Orvel.",
                                 "Tarvell was born in Orvel."));
  EXPECT_THAT(headings.paragraphs, SizeIs(3));
}

TEST(HeadingExamples, WithoutSentencesThereAreNone) {
  EXPECT_THAT(heading_examples(bank_of({"Early life", "Later life"}), Half::both).paragraphs, SizeIs(0));
}

TEST(HeadingExamples, AreTheSameEveryTime) {
  const RawTreebank bank =
      bank_of({"Early life", "Tarvell was born in Orvel.", "Career", "Kask left her post in 1931."});
  EXPECT_EQ(heading_examples(bank, Half::both).gold.article.text,
            heading_examples(bank, Half::both).gold.article.text);
}

}  // namespace
}  // namespace gainsay::train

#include "evaluation/syntax_scores.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

constexpr std::string_view gold =
    "# newdoc id = one\n"
    "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "1\tdo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_\n"
    "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n"
    "3\tsay\tsay\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n"
    "4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n"
    "\n"
    "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n";

TEST(WordAnalyses, CountHeadsThroughTheFile) {
  const auto words = read_word_analyses(gold, "gold").value();
  ASSERT_EQ(words.size(), 5u);
  EXPECT_EQ(words[0].head, 2u);
  EXPECT_EQ(words[2].head, WordAnalysis::root);
  EXPECT_EQ(words[4].head, WordAnalysis::root);
  EXPECT_EQ(words[1].lemma, "not");
}

TEST(WordAnalyses, NameTheByteOfADamagedLine) {
  const auto words = read_word_analyses("1\tGo\tgo\n", "gold");
  ASSERT_FALSE(words);
  EXPECT_EQ(words.error().code, ErrorCode::damaged);
}

TEST(WordAnalyses, HeadsStandInTheirSentence) {
  const auto beyond = read_word_analyses("1\tGo\tgo\tVERB\tVB\t_\t2\tdep\t_\t_\n", "parse");
  ASSERT_FALSE(beyond);
  EXPECT_EQ(beyond.error().message, "has a head outside its sentence");
}

TEST(WordAnalyses, NoHeadIsNoRoot) {
  const std::string_view line = "1\tGo\tgo\tVERB\tVB\t_\t_\t_\t_\t_\n";
  const auto without = read_word_analyses(line, "parse").value();
  EXPECT_EQ(without[0].head, WordAnalysis::no_head);
  auto rooted = without;
  rooted[0].head = WordAnalysis::root;
  EXPECT_EQ(score_syntax({{0, 2}}, rooted, {{0, 2}}, without).heads.correct, 0u);
}

TEST(SyntaxScores, CountWordsThatAgree) {
  const auto spans = read_segmentation(gold, Breaks::paragraphs, "gold").value().words;
  const auto words = read_word_analyses(gold, "gold").value();
  auto guess = words;
  guess[0].relation = "cop";  // the head is right, the relation is not
  guess[1].head = 0;          // hangs on another word
  guess[2].universal_tag = "NOUN";
  const SyntaxScores scores = score_syntax(spans, words, spans, guess);
  EXPECT_EQ(scores.heads.correct, 4u);
  EXPECT_EQ(scores.heads_relations.correct, 3u);
  EXPECT_EQ(scores.universal_tags.correct, 4u);
  EXPECT_EQ(scores.lemmas.correct, 5u);
}

TEST(SyntaxScores, AWordCutOtherwiseCountsForNothingAndIsNobodysHead) {
  const auto spans = read_segmentation(gold, Breaks::paragraphs, "gold").value().words;
  const auto words = read_word_analyses(gold, "gold").value();
  // "say" is taken for two words: what hangs on it hangs on no word of the treebank.
  Spans cut = {spans[0], spans[1], {spans[2].begin, spans[2].begin + 1}, {spans[2].begin + 1, spans[2].end},
               spans[3], spans[4]};
  std::vector<WordAnalysis> guess = {words[0], words[1], words[2], words[2], words[3], words[4]};
  for (std::size_t i : {0, 1, 3, 4}) guess[i].head = 2;
  const SyntaxScores scores = score_syntax(spans, words, cut, guess);
  EXPECT_EQ(scores.heads.predicted, 6u);
  EXPECT_EQ(scores.heads.correct, 1u) << "only the second sentence's root";
}

}  // namespace
}  // namespace gainsay

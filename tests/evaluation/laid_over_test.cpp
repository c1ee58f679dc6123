#include "evaluation/laid_over.h"

#include <gtest/gtest.h>

#include <array>

#include "evaluation/syntax_scores.h"

namespace gainsay {
namespace {

SegmentationGold read(std::string_view conllu) {
  return read_segmentation(conllu, Breaks::paragraphs, "parse").value();
}

constexpr std::string_view go_home =
    "1\tGo\tgo\t_\t_\t_\t_\t_\t_\t_\n"
    "2\thome\thome\t_\t_\t_\t_\t_\t_\t_\n"
    "3\t.\t.\t_\t_\t_\t_\t_\t_\t_\n";

TEST(LaidOver, AParseNeedNotSayWhereItSawSpaces) {
  const auto parse = laid_over("Go\n home.", read(go_home), "parse").value();
  EXPECT_EQ(parse.tokens, (Spans{{0, 2}, {4, 8}, {8, 9}}));
  EXPECT_EQ(parse.sentences, (Spans{{0, 9}}));
  EXPECT_EQ(parse.article.text, "Go\n home.");
}

TEST(LaidOver, OtherWordsAreNamed) {
  const auto other = laid_over("Go west.", read(go_home), "parse");
  ASSERT_FALSE(other);
  EXPECT_EQ(describe(other.error()),
            "parse: is no parse of this text: has 'home' where the treebank has 'west.'");
  EXPECT_EQ(laid_over("Go home", read(go_home), "parse").error().message,
            "is no parse of this text: has '.' where the treebank has its end");
  EXPECT_EQ(laid_over("Go home. Now!", read(go_home), "parse").error().message,
            "is no parse of this text: has its end where the treebank has 'Now!'");
}

// Counted by hand after the rules of the CoNLL 2018 evaluation: a word agrees with one of the same
// characters, a token and a sentence likewise; heads agree where they are the same word; subtypes of
// relations are left out.
TEST(LaidOver, AForeignParseIsScoredAsInConll2018) {
  constexpr std::string_view gold_file =
      "1\tAna\tAna\tPROPN\tNNP\t_\t4\tnsubj\t_\t_\n"
      "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
      "2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_\n"
      "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n"
      "4\tlie\tlie\tVERB\tVB\t_\t0\troot\t_\t_\n"
      "5\tin\tin\tADP\tIN\t_\t6\tcase\t_\t_\n"
      "6\tOrvel-Kask\tOrvel-Kask\tPROPN\tNNP\t_\t4\tobl\t_\tSpaceAfter=No\n"
      "7\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n"
      "\n"
      "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n"
      "2\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_\n";
  // One sentence, no word of two words, a name in three pieces.
  constexpr std::string_view system_file =
      "1\tAna\tAna\tPROPN\tNNP\t_\t4\tnsubj:pass\t_\t_\n"
      "2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_\n"
      "3\tn't\tn't\tPART\tRB\t_\t4\tneg\t_\t_\n"
      "4\tlie\tlie\tNOUN\tNN\t_\t0\troot\t_\t_\n"
      "5\tin\tin\tADP\tIN\t_\t6\tcase\t_\t_\n"
      "6\tOrvel\tOrvel\tPROPN\tNNP\t_\t4\tobl\t_\t_\n"
      "7\t-\t-\tPUNCT\tHYPH\t_\t6\tpunct\t_\t_\n"
      "8\tKask\tKask\tPROPN\tNNP\t_\t6\tflat\t_\t_\n"
      "9\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n"
      "10\tGo\tgo\tVERB\tVB\t_\t4\tparataxis\t_\t_\n"
      "11\t!\t!\tPUNCT\t.\t_\t10\tpunct\t_\t_\n";
  const auto gold = read(gold_file);
  const auto parse = laid_over(gold.article.text, read(system_file), "parse").value();

  const auto counts = [](const SpanScore& score) {
    return std::array<std::uint64_t, 3>{score.gold, score.predicted, score.correct};
  };
  using Counts = std::array<std::uint64_t, 3>;
  EXPECT_EQ(counts(score_spans(gold.tokens, parse.tokens)), (Counts{8, 11, 6}));
  EXPECT_EQ(counts(score_spans(gold.sentences, parse.sentences)), (Counts{2, 1, 0}));
  EXPECT_EQ(counts(score_spans(gold.words, parse.words)), (Counts{9, 11, 8}));
  EXPECT_DOUBLE_EQ(score_spans(gold.words, parse.words).f1(), 0.8);

  const SyntaxScores scores = score_syntax(gold.words, read_word_analyses(gold_file, "gold").value(),
                                           parse.words, read_word_analyses(system_file, "parse").value());
  EXPECT_EQ(counts(scores.universal_tags), (Counts{9, 11, 7})) << "lie";
  EXPECT_EQ(counts(scores.penn_tags), (Counts{9, 11, 7})) << "lie";
  EXPECT_EQ(counts(scores.lemmas), (Counts{9, 11, 7})) << "n't";
  EXPECT_EQ(counts(scores.heads), (Counts{9, 11, 6})) << "in hangs on a piece, Go on another word";
  EXPECT_EQ(counts(scores.heads_relations), (Counts{9, 11, 5})) << "n't is neg";
}

}  // namespace
}  // namespace gainsay

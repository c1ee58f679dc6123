#include "syntax/syntax.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gainsay {
namespace {

using ::testing::ElementsAre;

const SyntaxModel& model() {
  static const SyntaxModel loaded = std::move(*SyntaxModel::load(GAINSAY_MODELS_DIR));
  return loaded;
}

using Words = std::vector<std::string_view>;
const Words sentence = {"A", "harbour", "source", "said", "that", "two", "ships", "had", "collided", "."};

TEST(Syntax, TagsEachWordTwice) {
  const Syntax syntax = analyse_words(sentence, model());
  std::vector<std::string> tags;
  for (const Tag tag : syntax.tags) tags.push_back(model().tagset()[tag]);
  EXPECT_THAT(tags, ElementsAre("DET DT", "NOUN NN", "NOUN NN", "VERB VBD", "SCONJ IN", "NUM CD", "NOUN NNS",
                                "AUX VBD", "VERB VBN", "PUNCT ."));
}

TEST(Syntax, GivesLemmas) {
  EXPECT_THAT(analyse_words(sentence, model()).lemmas,
              ElementsAre("a", "harbour", "source", "say", "that", "two", "ship", "have", "collide", "."));
}

TEST(Syntax, HangsWordsOnHeads) {
  const Syntax syntax = analyse_words(sentence, model());
  std::vector<std::string> arcs;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const Arc arc = syntax.arcs[i];
    arcs.push_back(model().relations()[arc.relation] + " " +
                   (arc.head == 0 ? "-" : std::string(sentence[arc.head - 1])));
  }
  EXPECT_THAT(arcs,
              ElementsAre("det source", "compound source", "nsubj said", "root -", "mark collided",
                          "nummod ships", "nsubj collided", "aux collided", "ccomp said", "punct said"));
}

TEST(Syntax, KnowsClitics) {
  const Words words = {"They", "do", "n’t", "know"};
  EXPECT_THAT(analyse_words(words, model()).lemmas, ElementsAre("they", "do", "not", "know"));
}

TEST(Syntax, ASentenceLongerThanAnyTreebanksIsATree) {
  const Words words(3 * Parser::longest + 5, "harbour");
  const Syntax syntax = analyse_words(words, model());
  std::size_t roots = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::size_t at = i + 1;
    std::size_t steps = 0;
    while (at != 0 && steps++ <= words.size()) at = syntax.arcs[at - 1].head;
    ASSERT_EQ(at, 0u) << "word " << i << " hangs in a cycle";
    roots += syntax.arcs[i].head == 0;
  }
  EXPECT_EQ(roots, 1u);
}

TEST(Syntax, OfNothingIsNothing) {
  const Syntax syntax = analyse_words({}, model());
  EXPECT_TRUE(syntax.tags.empty());
  EXPECT_TRUE(syntax.arcs.empty());
}

TEST(SyntaxModel, SaysWhatIsMissing) {
  const auto loaded = SyntaxModel::load("/nonexistent");
  ASSERT_FALSE(loaded);
  EXPECT_EQ(loaded.error().code, ErrorCode::not_found);
}

}  // namespace
}  // namespace gainsay

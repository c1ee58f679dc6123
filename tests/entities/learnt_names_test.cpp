#include "entities/learnt_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "text/reading.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// A line, its words as names are built from, and which of its words the tagger took for a name.
struct Line {
  Article article;
  Text text;
  std::vector<NameWord> words;

  explicit Line(const std::string& line) : article(testing::article_of(line)) {
    text = analyse_text(article, testing::sentence_model(), Limits{}).value();
    words = read_words(article.text, text);
  }
  [[nodiscard]] TaggedName tagged(std::uint32_t first, std::uint32_t last, NameKind kind) const {
    return {{first, last}, kind};
  }
  [[nodiscard]] std::vector<std::string> shown(const std::vector<Name>& names) const {
    std::vector<std::string> out;
    for (const Name& name : names) {
      out.push_back(std::string(slice(article.text, name.span)) + " " +
                    std::to_string(static_cast<int>(name.kind)));
    }
    return out;
  }
};

std::string with(const std::string& name, EntityKind kind) {
  return name + " " + std::to_string(static_cast<int>(kind));
}

TEST(LearntNames, SettleTheKindOfANameThatCapitalsShow) {
  const Line line("They met Orvel there.");
  std::vector<Name> names = {{{9, 14}, 2, 3, EntityKind::unknown}};
  add_learnt_names(line.article.text, line.text, {line.tagged(2, 3, NameKind::person)}, line.words, names);
  EXPECT_THAT(line.shown(names), ElementsAre(with("Orvel", EntityKind::person)));
}

TEST(LearntNames, AreAddedWhereNoNameWasFound) {
  const Line line("Orvel Bank said so.");
  std::vector<Name> names;
  add_learnt_names(line.article.text, line.text, {line.tagged(0, 2, NameKind::organisation)}, line.words,
                   names);
  EXPECT_THAT(line.shown(names), ElementsAre(with("Orvel Bank", EntityKind::organisation)));
}

TEST(LearntNames, LeaveWhatTheNameItselfSays) {
  const Line line("They saw Camp Orsel there.");
  std::vector<Name> names = {{{9, 19}, 2, 4, EntityKind::facility}};
  add_learnt_names(line.article.text, line.text, {line.tagged(2, 4, NameKind::person)}, line.words, names);
  EXPECT_THAT(line.shown(names), ElementsAre(with("Camp Orsel", EntityKind::facility)));
}

TEST(LearntNames, AnOfficeIsNoPartOfAPersonsName) {
  const Line line("They met Roads Minister Ode Tarvell there.");
  std::vector<Name> names = {{{9, 35}, 2, 6, EntityKind::unknown}};
  add_learnt_names(line.article.text, line.text, {line.tagged(4, 6, NameKind::person)}, line.words, names);
  EXPECT_THAT(line.shown(names), ElementsAre(with("Ode Tarvell", EntityKind::person)));
}

TEST(LearntNames, AnOfficeOfSeveralWordsIsNoPartOfAPersonsName) {
  const Line line("They met Secretary of Roads Ode Tarvell there.");
  std::vector<Name> names = {{{9, 39}, 2, 7, EntityKind::unknown}};
  add_learnt_names(line.article.text, line.text, {line.tagged(5, 7, NameKind::person)}, line.words, names);
  EXPECT_THAT(line.shown(names), ElementsAre(with("Ode Tarvell", EntityKind::person)));
}

TEST(LearntNames, DaysAndSumsAreNoActors) {
  const Line line("It cost $5 on Tuesday.");
  std::vector<Name> names;
  add_learnt_names(line.article.text, line.text,
                   {line.tagged(2, 4, NameKind::money), line.tagged(5, 6, NameKind::date)}, line.words,
                   names);
  EXPECT_THAT(line.shown(names), IsEmpty());
}

TEST(LearntNames, APersonMayBeCalledLikeAPaper) {
  const Line line("They met Mila Post there.");
  std::vector<Name> names = {{{9, 18}, 2, 4, EntityKind::organisation}};
  add_learnt_names(line.article.text, line.text, {line.tagged(2, 4, NameKind::person)}, line.words, names);
  EXPECT_THAT(line.shown(names), ElementsAre(with("Mila Post", EntityKind::person)));
}

TEST(LearntNames, AMinistryHasItsWholeName) {
  const Line line("The Interior Ministry said so.");
  std::vector<Name> names = {{{13, 21}, 2, 3, EntityKind::person}};
  add_learnt_names(line.article.text, line.text, {line.tagged(1, 3, NameKind::organisation)}, line.words,
                   names);
  EXPECT_THAT(line.shown(names), ElementsAre(with("Interior Ministry", EntityKind::organisation)));
}

}  // namespace
}  // namespace gainsay

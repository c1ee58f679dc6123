// What says little is held against what says more by the names that their articles are about.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "claims/compare.h"
#include "claims/index_keys.h"
#include "claims/statement_code.h"

namespace gainsay {
namespace {

// "Two dockers were hurt when guards opened fire at the north pier of Tolva", in an article about Tolva and
// Sund Freight.
Statement report() {
  Statement out;
  out.terms = {{TermKind::number, TermRole::none, false, "2", "docker"},
               {TermKind::thing, TermRole::patient, false, "docker", {}},
               {TermKind::action, TermRole::none, false, "injure", {}},
               {TermKind::thing, TermRole::agent, false, "guard", {}, false, true},
               {TermKind::action, TermRole::none, false, "shoot", {}, true, true},
               {TermKind::thing, TermRole::none, false, "north", {}, false, true},
               {TermKind::thing, TermRole::none, false, "pier", {}, false, true},
               {TermKind::place, TermRole::none, false, "Tolva", {}, false, true}};
  out.main = 2;
  out.day = 22340;
  out.about = {"Tolva", "Sund Freight", "Ola Ries"};
  return out;
}

// "Guards had fired."
Statement fired(std::int32_t day) {
  Statement out;
  out.terms = {{TermKind::thing, TermRole::agent, false, "guard", {}},
               {TermKind::action, TermRole::none, false, "shoot", {}}};
  out.main = 1;
  out.day = day;
  out.about = {"Sund Freight", "Tolva"};
  return out;
}

TEST(ShortStatement, IsTheSameAsWhatALongerOneAsserts) {
  EXPECT_TRUE(are_candidates(index_keys(report()), index_keys(fired(22342))));
  const Comparison found = compare(report(), fired(22342));
  EXPECT_EQ(found.relation, StatementRelation::same);
  EXPECT_EQ(found.alignment.words, (std::vector<std::string>{"guard", "shoot"}));
}

TEST(ShortStatement, IsTheContraryWhereItIsDenied) {
  Statement denial = fired(22342);
  denial.denied = true;
  denial.by_cue = true;
  EXPECT_EQ(compare(report(), denial).relation, StatementRelation::contrary);
}

TEST(ShortStatement, ThatIsHedgedContradictsNobody) {
  Statement doubt = fired(22342);
  doubt.denied = true;
  doubt.hedged = true;
  EXPECT_EQ(compare(report(), doubt).relation, StatementRelation::other);
}

TEST(ShortStatement, OfOneSpeakerOnOneDayIsNoContradictionInTheSameWords) {
  Statement there = report();
  there.speaker = "Tor Hale";
  Statement back = there;
  back.denied = true;
  EXPECT_EQ(compare(there, back).relation, StatementRelation::other);
  back.speaker = "Ola Ries";
  EXPECT_EQ(compare(there, back).relation, StatementRelation::contrary);
}

TEST(ShortStatement, IsNotHeldAgainstAnotherMatter) {
  Statement elsewhere = fired(22342);
  elsewhere.about = {"Baskel", "Marsh Front"};
  EXPECT_EQ(compare(report(), elsewhere).relation, StatementRelation::other);
}

TEST(ShortStatement, IsNotHeldAgainstAnotherMonth) {
  EXPECT_EQ(compare(report(), fired(22380)).relation, StatementRelation::other);
}

TEST(ShortStatement, IsNotTheSameWhereAnotherDoesIt) {
  Statement dockers = fired(22342);
  dockers.terms[0].text = "docker";
  EXPECT_EQ(compare(report(), dockers).relation, StatementRelation::other);
}

TEST(ShortStatement, NeedsMoreThanAPlaceInCommonWithWhatIsDone) {
  Statement somebody = fired(22342);
  somebody.terms[0] = {TermKind::thing, TermRole::none, false, "pier", {}};
  EXPECT_EQ(compare(report(), somebody).relation, StatementRelation::other);
}

TEST(ShortStatement, IsNotTheSameAsWhatAnotherOnlyMentions) {
  Statement mentions = report();
  mentions.terms[4].asserted = false;
  EXPECT_EQ(compare(mentions, fired(22342)).relation, StatementRelation::other);
}

TEST(ShortStatement, IsHeldByTheClauseThatItTurnsOn) {
  Statement longer = fired(22342);
  for (const char* word : {"repair", "harbour", "winter"})
    longer.terms.push_back({TermKind::thing, TermRole::none, false, word, {}, false, true});
  EXPECT_EQ(compare(report(), longer).relation, StatementRelation::same);
  for (Term& term : longer.terms) term.aside = false;
  EXPECT_EQ(compare(report(), longer).relation, StatementRelation::other);
}

TEST(ShortStatement, KeepsItsClausesAndNamesInItsCode) {
  const auto back = decode_statement(encode(report()));
  ASSERT_TRUE(back);
  EXPECT_EQ(*back, report());
}

TEST(ShortStatement, OfAnOlderLedgerIsReadWithoutThem) {
  Statement older = fired(22342);
  older.about.clear();
  std::string code = encode(older);
  code.front() = 1;
  code.pop_back();  // the number of names
  const auto back = decode_statement(code);
  ASSERT_TRUE(back);
  EXPECT_EQ(*back, older);
}

TEST(Evidence, TellsAWordThatStandsTwiceOnce) {
  Statement twice = fired(22342);
  twice.terms.push_back({TermKind::thing, TermRole::patient, false, "shoot", {}});
  EXPECT_EQ(evidence_of(compare(twice, twice)), "same words: guard, shoot");
}

}  // namespace
}  // namespace gainsay

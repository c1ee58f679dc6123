#include "claims/compare.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "claims/index_keys.h"
#include "claims/statement_code.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;

Term actor(const std::string& name, TermRole role = TermRole::none) {
  return {TermKind::actor, role, false, name, {}};
}
Term place(const std::string& name) {
  return {TermKind::place, TermRole::none, false, name, {}};
}
Term number(const std::string& value, const std::string& of) {
  return {TermKind::number, TermRole::none, false, value, of};
}
Term action(const std::string& lemma) {
  return {TermKind::action, TermRole::none, false, lemma, {}};
}
Term thing(const std::string& lemma) {
  return {TermKind::thing, TermRole::none, false, lemma, {}};
}

// "The Marsh Front destroyed 2 trucks near Baskel."
Statement trucks() {
  Statement out;
  out.terms = {actor("Marsh Front", TermRole::agent), action("destroy"), number("2", "truck"), thing("truck"),
               place("Baskel")};
  out.main = 1;
  out.day = 20000;
  return out;
}

TEST(Compare, SaysWhatTwoStatementsHaveInCommon) {
  Statement other = trucks();
  other.terms.push_back(thing("morning"));
  const Comparison found = compare(trucks(), other);
  EXPECT_EQ(found.relation, StatementRelation::same);
  EXPECT_EQ(evidence_of(found),
            "same actors: Marsh Front; same places: Baskel; same numbers: 2 truck; same words: destroy, "
            "truck; only in "
            "the second: morning");
}

TEST(Compare, FindsTheContraryWhereOneIsDenied) {
  Statement denial = trucks();
  denial.denied = true;
  EXPECT_EQ(compare(trucks(), denial).relation, StatementRelation::contrary);
  EXPECT_EQ(compare(denial, denial).relation, StatementRelation::same);
}

TEST(Compare, TakesAnotherNumberOfTheSameForADifference) {
  Statement other = trucks();
  other.terms[2] = number("9", "truck");
  const Comparison found = compare(trucks(), other);
  EXPECT_EQ(found.relation, StatementRelation::differs);
  EXPECT_THAT(found.alignment.other_numbers, ElementsAre(Pair("2 truck", "9 truck")));
  EXPECT_THAT(evidence_of(found), HasSubstr("other numbers: 2 truck against 9 truck"));
}

TEST(Compare, KeepsApartWhoDoesItAndToWhom) {
  Statement attack;
  attack.terms = {actor("Marsh Front", TermRole::agent), action("attack"),
                  actor("Coast Guard", TermRole::patient)};
  attack.main = 1;
  Statement turned = attack;
  turned.terms[0].role = TermRole::patient;
  turned.terms[2].role = TermRole::agent;
  EXPECT_EQ(compare(attack, turned).relation, StatementRelation::other);
}

TEST(Compare, KeepsApartWhatTwoPeopleDo) {
  Statement first = trucks();
  Statement second = trucks();
  second.terms[0] = actor("River Brigade", TermRole::agent);
  EXPECT_EQ(compare(first, second).relation, StatementRelation::other);
}

TEST(Compare, KnowsAPersonByTheSurnameAndAGroupByItsInitials) {
  Statement first = trucks();
  first.terms[0].text = "Marsh Liberation Front";
  Statement second = trucks();
  second.terms[0].text = "MLF";
  EXPECT_EQ(compare(first, second).relation, StatementRelation::same);
}

TEST(Compare, JoinsNoReportsOfEventsThatAreMonthsApart) {
  Statement later = trucks();
  for (const char* word : {"convoy", "morning", "driver"}) later.terms.push_back(thing(word));
  EXPECT_EQ(compare(trucks(), later).relation, StatementRelation::same);
  later.day += 200;
  EXPECT_EQ(compare(trucks(), later).relation, StatementRelation::other);
}

TEST(Compare, HoldsADenialAgainstThatOfWhoseClaimItSpeaks) {
  Statement claim = trucks();
  claim.speaker = "Marsh Front";
  Statement denial;
  denial.terms = {thing("claim"),     thing("truck"),   place("Baskel"),
                  thing("invention"), thing("morning"), action("laugh")};
  denial.denied = true;
  denial.aimed_at = "Marsh Front";
  denial.day = claim.day + 1;
  EXPECT_EQ(compare(claim, denial).relation, StatementRelation::aimed);
  denial.day = claim.day - 1;
  EXPECT_EQ(compare(claim, denial).relation, StatementRelation::other);
}

TEST(Compare, IsTheSameBothWays) {
  Statement other = trucks();
  other.terms[2] = number("9", "truck");
  const Comparison there = compare(trucks(), other);
  const Comparison back = compare(other, trucks());
  EXPECT_EQ(there.relation, back.relation);
  EXPECT_EQ(there.confidence, back.confidence);
  EXPECT_THAT(back.alignment.other_numbers, ElementsAre(Pair("9 truck", "2 truck")));
}

TEST(Compare, LeavesQuestionsAndTheLeastOfStatementsAlone) {
  Statement question = trucks();
  question.form = StatementForm::asked;
  EXPECT_EQ(compare(question, question).relation, StatementRelation::other);
  Statement little;
  little.terms = {action("agree")};
  EXPECT_EQ(compare(little, little).relation, StatementRelation::other);
}

TEST(IndexKeys, AreSharedByStatementsThatMaySayTheSame) {
  Statement other = trucks();
  other.terms = {thing("truck"), place("Baskel"), actor("the Marsh Front"), action("burn")};
  EXPECT_TRUE(are_candidates(index_keys(trucks()), index_keys(other)));
  EXPECT_TRUE(are_candidates(index_keys(other), index_keys(trucks())));
  other.terms = {thing("school"), place("Marden"), action("shut")};
  EXPECT_FALSE(are_candidates(index_keys(trucks()), index_keys(other)));
}

TEST(IndexKeys, AreNoneWhereNothingIsSaidThatCouldBeFoundAgain) {
  Statement little;
  little.terms = {action("agree")};
  EXPECT_THAT(index_keys(little).keep, IsEmpty());
}

TEST(StatementCode, GivesBackWhatWasWritten) {
  Statement statement = trucks();
  statement.denied = true;
  statement.hedged = true;
  statement.form = StatementForm::wanted;
  statement.speaker = "Maud Ellery";
  statement.aimed_at = "Marsh Front";
  statement.terms[0].more = "|MF";
  statement.terms[1].negated = true;
  const auto back = decode_statement(encode(statement));
  ASSERT_TRUE(back);
  EXPECT_EQ(*back, statement);
}

TEST(StatementCode, RefusesOtherBytes) {
  const std::string code = encode(trucks());
  for (std::size_t size = 0; size < code.size(); ++size)
    EXPECT_FALSE(decode_statement(std::string_view(code).substr(0, size))) << size;
  EXPECT_FALSE(decode_statement(code + "x"));
  EXPECT_FALSE(decode_statement("a note"));
}

}  // namespace
}  // namespace gainsay

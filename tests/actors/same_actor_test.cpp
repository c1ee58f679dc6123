#include "actors/same_actor.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "actors/sketched.h"

namespace gainsay {
namespace {

using Verdict = SameActor::Verdict;
using testing::organisation;
using testing::person;

void expect(const ActorSketch& a, const ActorSketch& b, Verdict verdict, JoinRule rule) {
  for (const SameActor& found : {same_actor(a, b), same_actor(b, a)}) {
    EXPECT_EQ(found.verdict, verdict) << found.words;
    EXPECT_EQ(found.rule, rule) << found.words;
  }
}

TEST(SameActor, AFullNameIsEnoughWhereNothingSpeaksAgainstIt) {
  expect(person(1, "Maud Ellery"), person(2, "Dr Maud Ellery"), Verdict::weak, JoinRule::name);
}

TEST(SameActor, ASurnameAloneJoinsNothing) {
  EXPECT_EQ(same_actor(person(1, "Ellery"), person(2, "Ellery")).verdict, Verdict::unknown);
  EXPECT_EQ(same_actor(person(1, "Ellery"), person(2, "Maud Ellery")).verdict, Verdict::unknown);
}

TEST(SameActor, AnAffiliationThatBothHaveIsStrong) {
  expect(person(1, "Jon Marsh").is("spokesman for the Miners’ Guild", "spokesman", {"Miners’ Guild"}),
         person(2, "Jon Marsh").is("secretary of the Guild", "secretary", {"Guild"}), Verdict::same,
         JoinRule::affiliation);
}

TEST(SameActor, AMiddleNameMayBeLeftOutOfOnesOffice) {
  expect(person(1, "Jon Ellis Marsh").is("spokesman for the Miners’ Guild", "spokesman", {"Miners’ Guild"}),
         person(2, "Jon Marsh").is("secretary of the Guild", "secretary", {"Guild"}), Verdict::same,
         JoinRule::affiliation);
  EXPECT_EQ(same_actor(person(1, "Jon Ellis Marsh"), person(2, "Jon Marsh")).verdict, Verdict::unknown);
}

TEST(SameActor, FieldsThatOnePersonHardlyHasBothOfPartTwoOfOneName) {
  expect(person(1, "Jon Marsh").is("goalkeeper", "goalkeeper"),
         person(2, "Jon Marsh").is("surgeon", "surgeon"), Verdict::apart, JoinRule::field);
}

TEST(SameActor, ALawyerMayBeAMinister) {
  expect(person(1, "Ada Brock").is("lawyer", "lawyer"),
         person(2, "Ada Brock").is("interior minister", "minister"), Verdict::weak, JoinRule::name);
}

TEST(SameActor, TwoPlacesHaveTwoMayors) {
  expect(person(1, "Leon Sand").is("mayor of Selm", "mayor", {"@Selm"}),
         person(2, "Leon Sand").is("mayor of Orvel", "mayor", {"@Orvel"}), Verdict::apart, JoinRule::office);
}

TEST(SameActor, TwoCountriesHaveTwoForeignMinisters) {
  expect(person(1, "Tor Hale").is("Iraqi foreign minister", "minister", {"@Iraq"}),
         person(2, "Tor Hale").is("Iran’s interior minister", "minister", {"@Iran"}), Verdict::apart,
         JoinRule::nation);
}

TEST(SameActor, AnArticleMayStateTheNameThatAnotherUses) {
  expect(organisation(1, "Harbour Workers Union").also("HWU"), organisation(2, "HWU"), Verdict::weak,
         JoinRule::stated_name);
}

TEST(SameActor, APersonsStatedNameHasToShareAWord) {
  expect(person(1, "Maud Ellery").also("Maud Brand", AliasKind::former), person(2, "Maud Brand"),
         Verdict::weak, JoinRule::stated_name);
  EXPECT_EQ(
      same_actor(person(1, "Maud Ellery").also("Leon Sand", AliasKind::alternative), person(2, "Leon Sand"))
          .verdict,
      Verdict::unknown);
}

TEST(SameActor, OneAbbreviationOfTwoNamesPartsThem) {
  expect(organisation(1, "Harbour Workers Union").also("HWU"),
         organisation(2, "Hill Walkers Union").also("HWU"), Verdict::apart, JoinRule::other_name);
}

TEST(SameActor, TwoSpellingsOfOneNameHaveOneAbbreviation) {
  expect(organisation(1, "Orvel Fishermens Organisation").also("OFO"),
         organisation(2, "Orvel Fishermens Organization").also("OFO"), Verdict::same, JoinRule::expansion);
}

TEST(SameActor, InitialsInTheMiddleMayBeLeftOutButNotDiffer) {
  expect(person(1, "Maud J. Ellery"), person(2, "Maud Ellery"), Verdict::weak, JoinRule::initials);
  expect(person(1, "Maud J. Ellery"), person(2, "Maud K. Ellery"), Verdict::apart, JoinRule::other_initials);
}

TEST(SameActor, AMinistryIsOfTheCountryThatItsArticleSpeaksOf) {
  EXPECT_EQ(
      same_actor(organisation(1, "Interior Ministry").in("IQ"), organisation(2, "Interior Ministry").in("IR"))
          .verdict,
      Verdict::unknown);
  expect(organisation(1, "Interior Ministry").in("IQ"), organisation(2, "Interior Ministry").in("IQ"),
         Verdict::weak, JoinRule::name);
  EXPECT_EQ(same_actor(organisation(1, "Ministry").in("IQ"), organisation(2, "Ministry").in("IQ")).verdict,
            Verdict::unknown);
}

TEST(SameActor, ACountryIsOneWhateverItIsCalled) {
  expect(testing::Sketched(1, EntityKind::place, "Iraq"),
         testing::Sketched(2, EntityKind::organisation, "Republic of Iraq"), Verdict::same,
         JoinRule::country);
}

TEST(SameActor, WhatStandsForItInItsArticleAloneIsNoOtherName) {
  const ActorSketch union_one =
      organisation(1, "Harbour Workers Union").also("the union", AliasKind::alternative);
  EXPECT_TRUE(union_one.others.empty());
}

}  // namespace
}  // namespace gainsay

#include "actors/resolve.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "actors/sketched.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using testing::organisation;
using testing::person;

std::vector<std::string> alone(const Hash128& /*article*/) {
  return {};
}

// The numbers of the articles of each actor.
using Groups = std::vector<std::vector<std::uint64_t>>;

Groups groups_of(const std::vector<ActorSketch>& sketches, const std::vector<ActorDecision>& decisions = {},
                 const Company& company = alone) {
  Groups groups;
  for (const ResolvedActor& actor : resolve(sketches, decisions, company).actors) {
    auto& group = groups.emplace_back();
    for (const ResolvedMember& member : actor.members)
      group.push_back(sketches[member.sketch].member.article.high);
  }
  return groups;
}

NamedMember in(std::uint64_t article, const std::string& key) {
  return {{article, 0}, key};
}

TEST(Resolve, AStatedNameJoinsThoseWhoUseEither) {
  EXPECT_THAT(
      groups_of({organisation(1, "HWU"), organisation(2, "Harbour Workers Union"),
                 organisation(3, "Harbour Workers Union").also("HWU"), organisation(4, "Orvel Courier")}),
      ElementsAre(ElementsAre(1, 2, 3), ElementsAre(4)));
}

TEST(Resolve, ACommonNameWithRolesThatContradictStaysApart) {
  const std::vector<ActorSketch> all = {person(1, "Jon Marsh").is("goalkeeper", "goalkeeper"),
                                        person(2, "Jon Marsh").is("surgeon", "surgeon"),
                                        person(3, "Jon Marsh").is("goalkeeper", "goalkeeper")};
  EXPECT_THAT(groups_of(all), ElementsAre(ElementsAre(1, 3), ElementsAre(2)));
  const Resolution resolution = resolve(all, {}, alone);
  ASSERT_EQ(resolution.apart.size(), 1U);
  EXPECT_EQ(resolution.apart.front().rule, JoinRule::field);
  EXPECT_EQ(resolution.apart.front().words, "one is said to be “goalkeeper”, the other “surgeon”");
}

TEST(Resolve, OneWhoMayBeEitherIsNeither) {
  EXPECT_THAT(groups_of({person(1, "Jon Marsh").is("goalkeeper", "goalkeeper"),
                         person(2, "Jon Marsh").is("surgeon", "surgeon"), person(3, "Jon Marsh")}),
              ElementsAre(ElementsAre(1), ElementsAre(2), ElementsAre(3)));
}

TEST(Resolve, TheNamesBesideItSayWhichIsMeant) {
  const std::map<std::uint64_t, std::vector<std::string>> named = {{1, {"orvel rovers", "ode marrish"}},
                                                                   {2, {"selm infirmary", "ada brock"}},
                                                                   {3, {"ode marrish", "orvel rovers"}}};
  const auto company = [&](const Hash128& article) { return named.at(article.high); };
  EXPECT_THAT(groups_of({person(1, "Jon Marsh").is("goalkeeper", "goalkeeper"),
                         person(2, "Jon Marsh").is("surgeon", "surgeon"), person(3, "Jon Marsh")},
                        {}, company),
              ElementsAre(ElementsAre(1, 3), ElementsAre(2)));
}

TEST(Resolve, SingleNamesOfPersonsStayInTheirArticles) {
  EXPECT_THAT(groups_of({person(1, "Bernard"), person(2, "Bernard")}),
              ElementsAre(ElementsAre(1), ElementsAre(2)));
}

TEST(Resolve, TheOrderOfArticlesIsNothing) {
  std::vector<ActorSketch> all = {person(1, "Jon Marsh").is("goalkeeper", "goalkeeper"),
                                  person(2, "Jon Marsh"),
                                  person(3, "Jon Marsh").is("surgeon", "surgeon"),
                                  person(4, "Jon K. Marsh"),
                                  organisation(5, "HWU"),
                                  organisation(6, "Harbour Workers Union").also("HWU"),
                                  organisation(7, "Hill Walkers Union").also("HWU")};
  const auto named = [&](const std::vector<ActorSketch>& sketches) {
    Groups groups = groups_of(sketches);
    for (auto& group : groups) std::sort(group.begin(), group.end());
    std::sort(groups.begin(), groups.end());
    return groups;
  };
  const Groups expected = named(all);
  // The ids of articles are hashes, so their order is any.
  for (int turn = 0; turn < 20; ++turn) {
    std::next_permutation(all.begin(), all.end(), [](const ActorSketch& a, const ActorSketch& b) {
      return a.member.article.high * 7 % 11 < b.member.article.high * 7 % 11;
    });
    EXPECT_EQ(named(all), expected);
  }
}

TEST(Resolve, EveryMemberButTheFirstSaysWhyItIsOne) {
  const std::vector<ActorSketch> all = {organisation(1, "HWU"), organisation(2, "Harbour Workers Union"),
                                        organisation(3, "Harbour Workers Union").also("HWU")};
  const Resolution resolution = resolve(all, {}, alone);
  ASSERT_EQ(resolution.actors.size(), 1U);
  EXPECT_EQ(resolution.actors.front().name, "Harbour Workers Union");
  EXPECT_FALSE(resolution.actors.front().members[0].join);
  EXPECT_EQ(resolution.actors.front().members[2].join->rule, JoinRule::stated_name);
  EXPECT_EQ(resolution.actors.front().members[2].join->to.article.high, 1U);
  EXPECT_THAT(resolution.actors.front().members[2].join->words, ::testing::HasSubstr("“HWU”"));
}

TEST(Resolve, APersonMergesWhatNoRuleJoins) {
  const std::vector<ActorSketch> all = {organisation(1, "Dockers’ League"),
                                        organisation(2, "Harbour Workers Union"),
                                        organisation(3, "Dockers’ League")};
  ActorDecision merge;
  merge.n = 7;
  merge.members = {in(2, "harbour workers union"), in(1, "dockers league")};
  EXPECT_THAT(groups_of(all, {merge}), ElementsAre(ElementsAre(1, 2, 3)));
  EXPECT_EQ(resolve(all, std::vector{merge}, alone).actors.front().members[1].join->decision, 7);
}

TEST(Resolve, APersonSplitsWhatRulesJoin) {
  const std::vector<ActorSketch> all = {person(1, "Jon Marsh"), person(2, "Jon Marsh"),
                                        person(3, "Jon Marsh")};
  ActorDecision split;
  split.kind = DecisionKind::split;
  split.stays = in(1, "jon marsh");
  split.members = {in(2, "jon marsh")};
  EXPECT_THAT(groups_of(all, {split}), ElementsAre(ElementsAre(1, 3), ElementsAre(2)));
  ASSERT_EQ(resolve(all, std::vector{split}, alone).apart.size(), 1U);
  EXPECT_EQ(resolve(all, std::vector{split}, alone).apart.front().rule, JoinRule::decision);
}

TEST(Resolve, ANameIsSplitOffInAllArticles) {
  ActorDecision split;
  split.kind = DecisionKind::split;
  split.stays = in(2, "harbour workers union");
  split.keys = {"hwu"};
  EXPECT_THAT(groups_of({organisation(1, "HWU"), organisation(2, "Harbour Workers Union").also("HWU"),
                         organisation(3, "HWU")},
                        {split}),
              ElementsAre(ElementsAre(1, 3), ElementsAre(2)));
}

TEST(Resolve, TheLaterDecisionWins) {
  const std::vector<ActorSketch> all = {organisation(1, "Dockers’ League"),
                                        organisation(2, "Harbour Workers Union")};
  ActorDecision merge;
  merge.members = {in(1, "dockers league"), in(2, "harbour workers union")};
  ActorDecision split;
  split.kind = DecisionKind::split;
  split.stays = in(1, "dockers league");
  split.members = {in(2, "harbour workers union")};
  EXPECT_THAT(groups_of(all, {merge, split}), ElementsAre(ElementsAre(1), ElementsAre(2)));
  EXPECT_THAT(groups_of(all, {split, merge}), ElementsAre(ElementsAre(1, 2)));
}

TEST(Resolve, AListJoinsNamesWithinTheirTime) {
  ActorDecision list;
  list.kind = DecisionKind::list;
  list.listed = {{"Harbour Workers Union",
                  {{"Harbour Workers Union", "harbour workers union", "", ""},
                   {"Dockers’ League", "dockers league", "", "1998"}},
                  {},
                  {}}};
  EXPECT_THAT(
      groups_of({organisation(1, "Dockers’ League").on("1997-05-01"),
                 organisation(2, "Harbour Workers Union").on("2011-05-01"),
                 organisation(3, "Dockers’ League").on("2011-05-01").is("league of old sailors", "league")},
                {list}),
      ElementsAre(ElementsAre(1, 2), ElementsAre(3)));
}

TEST(Resolve, AListSaysWhoIsNotMeant) {
  ActorDecision list;
  list.kind = DecisionKind::list;
  list.listed = {{"Jon Marsh", {{"Jon Marsh", "jon marsh", "", ""}}, EntityKind::person, {"orvel rovers"}}};
  EXPECT_THAT(
      groups_of({person(1, "Jon Marsh"), person(2, "Jon Marsh").is("captain of Orvel Rovers", "captain"),
                 person(3, "Jon Marsh")},
                {list}),
      ElementsAre(ElementsAre(1, 3), ElementsAre(2)));
}

}  // namespace
}  // namespace gainsay

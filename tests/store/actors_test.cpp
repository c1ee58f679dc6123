#include "store/actors.h"

#include <gmock/gmock.h>

#include "actors/actor_key.h"
#include "store/kept.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::Kept;
using ::testing::Not;

Kept organisation_says(const std::string& text, const std::string& input) {
  Kept kept = testing::kept(text, input);
  kept.analysis.entities.entities[0].kind = EntityKind::organisation;
  return kept;
}

// "Harbour Workers Union (HWU) said ...": the one that states both names.
Kept stating_both(const std::string& input) {
  Kept kept = organisation_says("Harbour Workers Union said the pier (HWU) would stay.", input);
  const auto at = static_cast<std::uint32_t>(kept.article.text.find("HWU"));
  kept.analysis.entities.entities[0].aliases = {{"HWU", AliasKind::abbreviation, {at, at + 3}}};
  return kept;
}

class ActorsTest : public testing::LedgerFolder {
 protected:
  void SetUp() override {
    LedgerFolder::SetUp();
    ledger_ = open(path("a"));
    add(*ledger_, organisation_says("HWU said the strike was off.", "one.txt"));
    add(*ledger_, stating_both("two.txt"));
    add(*ledger_, organisation_says("Dockers League said the strike went on.", "three.txt"));
  }

  std::vector<std::string> names() {
    std::vector<std::string> all;
    const auto actors = ledger_->actors({}, false, 10);
    for (const ActorLine& actor : *actors) {
      std::string line = actor.name + " " + std::to_string(actor.claims);
      for (const std::string& other : actor.others) line += ", " + other;
      all.push_back(line);
    }
    return all;
  }

  ActorLine only(const std::string& name) {
    const auto found = ledger_->actors_called(name);
    EXPECT_EQ(found->size(), 1U) << name;
    return found->empty() ? ActorLine{} : found->front();
  }

  ActorDecision merge() {
    ActorDecision decision;
    decision.words = "Harbour Workers Union and Dockers League are one";
    decision.made_by = "ellery";
    decision.made_at = "2031-03-14T09:30:00Z";
    for (const char* name : {"Harbour Workers Union", "Dockers League"}) {
      const auto account = ledger_->actor(*only(name).id);
      const ActorMemberLine& first = account->members.front();
      decision.members.push_back({first.member.article, actor_key(first.name, EntityKind::organisation)});
    }
    return decision;
  }

  std::int64_t decide(const ActorDecision& decision) {
    const auto n = ledger_->decide(decision);
    EXPECT_TRUE(n.has_value());
    EXPECT_TRUE(ledger_->join_actors().has_value());
    return n.value_or(0);
  }

  std::unique_ptr<Ledger> ledger_;
};

TEST_F(ActorsTest, AreOneWhateverArticlesCallThem) {
  EXPECT_THAT(names(), ElementsAre("Harbour Workers Union 2, HWU", "Dockers League 1"));
  EXPECT_EQ(only("HWU").id, only("the Harbour Workers Union").id);
}

TEST_F(ActorsTest, ClaimsAreFoundUnderAnyName) {
  EXPECT_EQ(ledger_->claims({.actor = "hwu"}, 10)->size(), 2U);
  EXPECT_EQ(ledger_->claims({.actor = "\"harbour workers union\""}, 10)->size(), 2U);
  EXPECT_EQ(ledger_->claims({.actor_id = only("HWU").id}, 10)->size(), 2U);
  EXPECT_EQ(ledger_->actors({.words = "strike", .actor = "harbour"}, false, 10)->front().claims, 1);
}

TEST_F(ActorsTest, SayWhatJoinsThem) {
  const auto account = ledger_->actor(*only("HWU").id);
  ASSERT_EQ(account->members.size(), 2U);
  EXPECT_EQ(account->members[0].rule, "");
  EXPECT_EQ(account->members[1].rule, "stated_name");
  EXPECT_EQ(account->members[1].to, account->members[0].member);
  EXPECT_THAT(account->members[1].words, HasSubstr("“HWU”"));
  EXPECT_EQ(account->names.size(), 2U);
  EXPECT_EQ(account->stances.front().claims, 2);
}

TEST_F(ActorsTest, AMergeHoldsUntilItIsTakenBack) {
  const std::int64_t n = decide(merge());
  EXPECT_THAT(names(), ElementsAre("Harbour Workers Union 3, Dockers League, HWU"));
  EXPECT_TRUE(ledger_->undo(n, "brock", "2031-03-15T09:30:00Z").has_value());
  EXPECT_TRUE(ledger_->join_actors().has_value());
  EXPECT_THAT(names(), ElementsAre("Harbour Workers Union 2, HWU", "Dockers League 1"));
  const auto decisions = ledger_->decisions();
  ASSERT_EQ(decisions->size(), 1U);
  EXPECT_EQ(decisions->front().made_by, "ellery");
  EXPECT_EQ(decisions->front().undone_by, "brock");
  EXPECT_EQ(ledger_->undo(n, "brock", "").error().code, ErrorCode::not_found);
  EXPECT_EQ(ledger_->undo(99, "brock", "").error().code, ErrorCode::not_found);
}

TEST_F(ActorsTest, AMergeOutlivesAnotherReadingAndNewArticles) {
  decide(merge());
  add(*ledger_, organisation_says("HWU said nothing was settled.", "four.txt"));
  EXPECT_THAT(names(), ElementsAre("Harbour Workers Union 4, HWU, Dockers League"));
  const auto held = ledger_->articles();
  ASSERT_TRUE(held.has_value());
  for (const Hash128& article : *held) EXPECT_TRUE(ledger_->note_actors(article).has_value());
  EXPECT_TRUE(ledger_->join_actors().has_value());
  EXPECT_THAT(names(), ElementsAre("Harbour Workers Union 4, HWU, Dockers League"));
}

TEST_F(ActorsTest, ALaterListOfAFileTakesTheEarlierOnesPlace) {
  ActorDecision list;
  list.kind = DecisionKind::list;
  list.file = "actors.toml";
  list.listed = {{"Dock Union",
                  {{"Harbour Workers Union", "harbour workers union", "", ""},
                   {"Dockers League", "dockers league", "", ""}},
                  {},
                  {}}};
  decide(list);
  EXPECT_THAT(names(), ElementsAre("Dock Union 3, Dockers League, HWU, Harbour Workers Union"));
  EXPECT_EQ(only("Dock Union").claims, 3);
  list.listed.clear();
  decide(list);
  EXPECT_THAT(names(), ElementsAre("Harbour Workers Union 2, HWU", "Dockers League 1"));
}

TEST_F(ActorsTest, LedgersWithTheSameArticlesHaveTheSameActors) {
  const auto other = open(path("b"));
  add(*other, organisation_says("Dockers League said the strike went on.", "three.txt"));
  add(*other, stating_both("two.txt"));
  add(*other, organisation_says("HWU said the strike was off.", "one.txt"));
  EXPECT_EQ(lines(*other), lines(*ledger_));
  EXPECT_THAT(lines(*other), HasSubstr("\"rule\":\"stated_name\""));
}

TEST_F(ActorsTest, ExportHoldsDecisions) {
  EXPECT_THAT(lines(*ledger_), Not(HasSubstr("actor_decision")));
  decide(merge());
  EXPECT_THAT(lines(*ledger_), HasSubstr("\"record\":\"actor_decision\""));
  EXPECT_THAT(lines(*ledger_), HasSubstr("\"rule\":\"decision\""));
}

TEST_F(ActorsTest, NothingIsWrongWithTheTables) {
  decide(merge());
  EXPECT_THAT(*ledger_->faults(), ::testing::IsEmpty());
}

}  // namespace
}  // namespace gainsay

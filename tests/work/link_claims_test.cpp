#include "work/link_claims.h"

#include "store/stated.h"
#include "work/link_articles.h"

namespace gainsay {
namespace {

using testing::cracked;
using testing::denied;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::said;
using ::testing::SizeIs;

class LinkClaims : public testing::LedgerFolder {
 protected:
  static void link(Ledger& ledger) { ASSERT_TRUE(link_articles(ledger, layers())); }
};

TEST_F(LinkClaims, PutsWhatTwoArticlesStateUnderOneClaim) {
  const auto ledger = open(path("l"));
  add(*ledger, said("Maud Ellery said the Orrin bridge had cracked", 4, cracked("Orrin")));
  add(*ledger, said("Tobias Wren said the bridge at Orrin had a crack by noon", 5, cracked("Orrin", "noon")));
  add(*ledger, said("Ada Brock said the Vask bridge had cracked", 5, cracked("Vask")));
  link(*ledger);
  const auto claims = ledger->shared_claims({}, 10);
  ASSERT_TRUE(claims);
  ASSERT_THAT(*claims, SizeIs(1));
  EXPECT_EQ(claims->front().articles, 2U);
  EXPECT_EQ(claims->front().wordings, 2U);
  ASSERT_THAT(claims->front().said, SizeIs(2));
  EXPECT_EQ(claims->front().said.front().speaker, "Maud Ellery");
  EXPECT_FALSE(claims->front().said.back().repeats);
}

TEST_F(LinkClaims, CountsACopyAsNoFurtherVoice) {
  const auto ledger = open(path("l"));
  add(*ledger, said("Maud Ellery said the Orrin bridge had cracked", 4, cracked("Orrin")));
  add(*ledger, said("Maud Ellery said the Orrin bridge had cracked today", 4, cracked("Orrin")));
  link(*ledger);
  const auto claims = ledger->shared_claims({}, 10);
  ASSERT_THAT(*claims, SizeIs(1));
  EXPECT_EQ(claims->front().wordings, 1U);
  EXPECT_TRUE(claims->front().said.back().repeats);
}

TEST_F(LinkClaims, ListsADenialFromAnotherArticleWithItsReason) {
  const auto ledger = open(path("l"));
  add(*ledger, said("Maud Ellery said the Orrin bridge had cracked", 4, cracked("Orrin")));
  add(*ledger, said("Ivo Plume said the Orrin bridge had not cracked", 6, denied(cracked("Orrin"))));
  link(*ledger);
  const auto disputes = ledger->disputes({}, 10);
  ASSERT_TRUE(disputes);
  ASSERT_THAT(*disputes, SizeIs(1));
  EXPECT_EQ(disputes->front().claim.said.front().speaker, "Maud Ellery");
  ASSERT_THAT(disputes->front().answers, SizeIs(1));
  const AnswerLine& answer = disputes->front().answers.front();
  EXPECT_EQ(answer.said.speaker, "Ivo Plume");
  EXPECT_EQ(answer.kind, "denies");
  EXPECT_EQ(answer.evidence, "same places: Orrin; same words: bridge, crack");
}

TEST_F(LinkClaims, PutsWhatOneDenialAnswersIntoOneThread) {
  const auto ledger = open(path("l"));
  testing::Kept kept = said("Maud Ellery said the Orrin bridge had cracked", 4, cracked("Orrin"));
  auto& items = kept.analysis.attributions.items;
  items.resize(3, items.front());
  items[2].stance = Stance::denies;
  items[2].answers = {0, 1};
  kept.analysis.attributions.speakers.front().attributions = {0, 1, 2};
  kept.analysis.statements.resize(3, kept.analysis.statements.front());
  kept.analysis.statements[1].terms[0].text = "Vask";
  kept.analysis.statements[2] = {};
  add(*ledger, kept);
  link(*ledger);
  const auto disputes = ledger->disputes({}, 10);
  ASSERT_TRUE(disputes);
  ASSERT_THAT(*disputes, SizeIs(1));
  EXPECT_THAT(disputes->front().claim.said, SizeIs(2));
  EXPECT_THAT(disputes->front().answers, SizeIs(1));
}

TEST_F(LinkClaims, FindsADisputeByAnyOfItsSides) {
  const auto ledger = open(path("l"));
  add(*ledger, said("Maud Ellery said the Orrin bridge had cracked", 4, cracked("Orrin")));
  add(*ledger, said("Ivo Plume said the Orrin bridge had not cracked", 6, denied(cracked("Orrin"))));
  link(*ledger);
  ClaimFilter filter;
  filter.actor = "plume";
  EXPECT_THAT(*ledger->disputes(filter, 10), SizeIs(1));
  filter.actor = "wren";
  EXPECT_THAT(*ledger->disputes(filter, 10), IsEmpty());
  filter.actor = "\"";
  EXPECT_FALSE(ledger->disputes(filter, 10));
}

TEST_F(LinkClaims, AccusedWhoAreNotHeardAreListed) {
  const auto ledger = open(path("l"));
  testing::Kept kept = said("Maud Ellery said Ivo Plume had cracked the Orrin bridge", 4, cracked("Orrin"));
  kept.analysis.entities.mentions.push_back({{17, 26}, 1});
  kept.analysis.entities.entities.push_back({EntityKind::person, "Ivo Plume", {}, {1}});
  kept.analysis.accusations = {{0, 1, {17, 26}, Reply::silent, std::nullopt, {}}};
  add(*ledger, kept);
  add(*ledger, said("Ivo Plume said the Orrin bridge had not cracked", 7, denied(cracked("Orrin"))));
  link(*ledger);
  const auto replies = ledger->replies({}, true, 10);
  ASSERT_TRUE(replies);
  ASSERT_THAT(*replies, SizeIs(1));
  EXPECT_EQ(replies->front().accused, "Ivo Plume");
  EXPECT_EQ(replies->front().reply, "silent");
  ASSERT_TRUE(replies->front().later);
  EXPECT_EQ(replies->front().later->kind, "denies");
  EXPECT_EQ(replies->front().days, 3);
}

TEST_F(LinkClaims, AccusedWithoutANameAreListedByTheirWords) {
  const auto ledger = open(path("l"));
  testing::Kept kept = said("Maud Ellery said the mayor had cracked the Orrin bridge", 4, cracked("Orrin"));
  kept.analysis.accusations = {{0, std::nullopt, {17, 26}, Reply::silent, std::nullopt, {}}};
  add(*ledger, kept);
  link(*ledger);
  const auto replies = ledger->replies({}, true, 10);
  ASSERT_TRUE(replies);
  ASSERT_THAT(*replies, SizeIs(1));
  EXPECT_EQ(replies->front().accused, "the mayor");
  EXPECT_THAT(lines(*ledger), HasSubstr("\"accused\":null"));
  EXPECT_THAT(*ledger->faults(), IsEmpty());
}

TEST_F(LinkClaims, HoldTheSameInAnyOrderAndInAnyNumberOfRuns) {
  const std::vector<testing::Kept> all = {
      said("Maud Ellery said the Orrin bridge had cracked", 4, cracked("Orrin")),
      said("Tobias Wren said the bridge at Orrin had a crack by noon", 5, cracked("Orrin", "noon")),
      said("Ada Brock said the crack in the Orrin bridge was new", 5, cracked("Orrin", "morning")),
      said("Ivo Plume said the Orrin bridge had not cracked", 6, denied(cracked("Orrin")))};
  const auto at_once = open(path("at_once"));
  for (const testing::Kept& kept : all) add(*at_once, kept);
  link(*at_once);
  const auto one_by_one = open(path("one_by_one"));
  for (auto kept = all.rbegin(); kept != all.rend(); ++kept) {
    add(*one_by_one, *kept);
    link(*one_by_one);
  }
  EXPECT_EQ(lines(*at_once), lines(*one_by_one));
  EXPECT_THAT(lines(*at_once), HasSubstr("\"record\":\"claim_pair\""));
}

TEST_F(LinkClaims, FallApartWhenWhatHeldThemTogetherIsReadAnew) {
  const auto ledger = open(path("l"));
  Statement middle = cracked("Orrin", "noon");
  const testing::Kept kept = said("Tobias Wren said the bridge at Orrin had a crack by noon", 5, middle);
  add(*ledger, said("Maud Ellery said the Orrin bridge had cracked", 4, cracked("Orrin")));
  add(*ledger, kept);
  link(*ledger);
  ASSERT_THAT(*ledger->shared_claims({}, 10), SizeIs(1));
  // The same article from another document, and read otherwise.
  testing::Kept other = kept;
  Statement elsewhere = cracked("Vask");
  elsewhere.speaker = "Tobias Wren";
  elsewhere.day = middle.day;
  other.analysis.statements = {elsewhere};
  for (int n = 0; n < 64 && id_of(other.document) >= id_of(kept.document); ++n)
    other.document.beside = {{"title", std::to_string(n)}};
  ASSERT_LT(id_of(other.document), id_of(kept.document));
  add(*ledger, other);
  link(*ledger);
  EXPECT_THAT(*ledger->shared_claims({}, 10), IsEmpty());
  EXPECT_THAT(*ledger->faults(), IsEmpty());
}

}  // namespace
}  // namespace gainsay

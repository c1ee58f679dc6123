#include "store/questions.h"

#include "export/sample.h"
#include "store/kept.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::kept;

class QuestionsTest : public testing::LedgerFolder {
 protected:
  void SetUp() override {
    LedgerFolder::SetUp();
    ledger_ = open(path("a"));
    sample::Sample fire = sample::cafe_fire();
    fire.article.id = {1, 2};
    fire.article.metadata.site = "live.news.example";
    add(*ledger_, {Document{.bytes = fire.article.text}, fire.article, fire.analysis});
    add(*ledger_, kept("Maud Ellery said the bridge fell.", "bridge.txt"));
    add(*ledger_, kept("Ivo Plume said the bridge stood.", "plume.txt"));
  }

  std::vector<std::string> claims(const ClaimFilter& filter, std::size_t limit = 10) {
    std::vector<std::string> out;
    const auto found = ledger_->claims(filter, limit);
    EXPECT_TRUE(found.has_value()) << describe(found.error());
    for (const ClaimLine& claim : *found)
      out.push_back(claim.source + " | " + claim.cue + " | " + claim.content);
    return out;
  }

  std::unique_ptr<Ledger> ledger_;
};

TEST_F(QuestionsTest, ArticlesAreFoundByWordsWhateverTheirCaseAndAccents) {
  const auto found = ledger_->find("CAFE burnt", 10);
  ASSERT_EQ(found->size(), 1U);
  EXPECT_EQ(found->front().article.title, "Owner denies fire claim");
  EXPECT_THAT(found->front().excerpt, ::testing::HasSubstr("[café] [burnt]"));
  EXPECT_EQ(found->front().attributions, 2);
  EXPECT_EQ(ledger_->find("bridg*", 10)->size(), 2U);
  EXPECT_EQ(ledger_->find("bridg*", 1)->size(), 1U);
  EXPECT_EQ(ledger_->find("bridge -stood", 10)->size(), 1U);
  EXPECT_THAT(*ledger_->find("windmill", 10), IsEmpty());
  EXPECT_EQ(ledger_->find("-stood", 10).error().code, ErrorCode::unsupported);
}

TEST_F(QuestionsTest, ClaimsComeWithTheirWordsNewestFirst) {
  EXPECT_THAT(claims({}), ElementsAre("Maud Ellery | said | “The café burnt for days,”",
                                      "The owner, Ivo Plume | denied | it.", ::testing::_, ::testing::_));
  EXPECT_EQ(claims({}, 3).size(), 3U);
}

TEST_F(QuestionsTest, ClaimsAreAskedForByWhatIsKnownOfThem) {
  EXPECT_THAT(claims({.words = "bridge", .actor = "plume"}),
              ElementsAre("Ivo Plume | said | the bridge stood."));
  EXPECT_EQ(claims({.actor = "ellery"}).size(), 2U);
  EXPECT_THAT(claims({.stance = "denies"}), ElementsAre("The owner, Ivo Plume | denied | it."));
  EXPECT_EQ(claims({.site = "news.example"}).size(), 2U);
  EXPECT_THAT(claims({.site = "ews.example"}), IsEmpty());
  EXPECT_EQ(claims({.since = "2024-03-14", .until = "2024-03"}).size(), 2U);
  EXPECT_THAT(claims({.since = "2024-03-15"}), IsEmpty());
  EXPECT_THAT(claims({.until = "2024-03-13"}), IsEmpty());
}

TEST_F(QuestionsTest, AClaimIsContestedWhereItsArticleSaysWhoDeniesIt) {
  const auto contested = ledger_->claims({.contested = true}, 10);
  ASSERT_EQ(contested->size(), 1U);
  EXPECT_EQ(contested->front().speaker, "Maud Ellery");
  EXPECT_EQ(contested->front().denials, 1);
  EXPECT_EQ(contested->front().confirmations, 0);
}

TEST_F(QuestionsTest, ActorsAreCountedByName) {
  const auto actors = ledger_->actors({}, false, 10);
  ASSERT_EQ(actors->size(), 2U);
  EXPECT_EQ(actors->at(0).name, "Maud Ellery");
  EXPECT_EQ(actors->at(0).kind, "person");
  EXPECT_EQ(actors->at(0).articles, 2);
  EXPECT_EQ(actors->at(0).claims, 2);
  EXPECT_EQ(actors->at(0).contested, 1);
  EXPECT_EQ(ledger_->actors({.words = "bridge", .actor = "ellery"}, false, 10)->front().claims, 1);
}

TEST_F(QuestionsTest, ArticlesAreListedNewestFirstAndFromWhereAListWasLeft) {
  const auto all = ledger_->newest({}, 10);
  ASSERT_EQ(all->size(), 3U);
  EXPECT_EQ(all->front().article.title, "Owner denies fire claim");
  EXPECT_EQ(all->front().attributions, 2);
  std::vector<Hash128> read;
  ArticleQuestion question;
  for (;;) {
    const auto page = ledger_->newest(question, 1);
    if (page->empty()) break;
    const ArticleLine& last = page->front().article;
    read.push_back(last.id);
    question.after = ListPosition{last.published, last.id};
  }
  EXPECT_THAT(read, ElementsAre((*all)[0].article.id, (*all)[1].article.id, (*all)[2].article.id));
  EXPECT_EQ(ledger_->newest({.site = "news.example"}, 10)->size(), 1U);
}

TEST_F(QuestionsTest, ClaimsGoOnFromWhereTheListWasLeft) {
  const std::vector<std::string> all = claims({});
  std::vector<std::string> read;
  ClaimFilter filter;
  for (;;) {
    const auto page = ledger_->claims(filter, 1);
    if (page->empty()) break;
    const ClaimLine& last = page->front();
    read.push_back(last.source + " | " + last.cue + " | " + last.content);
    filter.after = ListPosition{last.article.published, last.article.id, last.attribution};
  }
  EXPECT_EQ(read, all);
}

}  // namespace
}  // namespace gainsay

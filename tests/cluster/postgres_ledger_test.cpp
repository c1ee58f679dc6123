// A ledger in PostgreSQL holds what one in SQLite holds, and answers the same.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "cluster/servers.h"
#include "export/sample.h"
#include "store/shared_ledger.h"
#include "store/stated.h"
#include "store/verify.h"
#include "work/link_articles.h"

namespace gainsay {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::kept;
using testing::Kept;

class PostgresLedgerTest : public testing::LedgerFolder {
 protected:
  void SetUp() override {
    LedgerFolder::SetUp();
    url_ = testing::fresh_database();
    if (url_.empty()) GTEST_SKIP() << "no server: run tests/cluster/cluster_test.sh";
  }

  /// Without facts between articles.
  static bool add(Ledger& ledger, const Kept& kept) {
    const auto added = ledger.add(kept.document, kept.article, kept.analysis, {"0.1.0", "models"});
    EXPECT_TRUE(added.has_value()) << describe(added.error());
    EXPECT_TRUE(ledger.commit().has_value());
    return added.value_or(false);
  }

  static Kept ferry() {
    const sample::Sample sample = sample::ferry_sold();
    return {Document{.bytes = sample.article.text}, sample.article, sample.analysis};
  }

  static Kept page(const std::string& words, const std::string& url, const std::string& input = "notes.txt") {
    Kept out = kept(words, input);
    out.article.metadata.url = out.article.metadata.canonical_url = url;
    out.article.metadata.site = "news.example";
    out.article.metadata.title = words.substr(0, 20);
    out.article.metadata.published = {Timestamp::Precision::day,
                                      "2024-03-1" + std::to_string(words.size() % 10), ""};
    out.article.id = hash128(url + out.article.text);
    out.document.beside = {{"url", url}};
    return out;
  }

  static std::vector<Kept> pages() {
    return {page("Maud Ellery said the bridge had cracked.", "https://news.example/bridge"),
            page("Ivo Plume said the caf\xC3\xA9 on the quay was never late.", "https://news.example/cafe"),
            page("Nobody spoke at the weir.", "https://news.example/weir"),
            page("Ada Brock said report 7 was lost\\twice.\nIt rained.", "https://news.example/\t\\odd")};
  }

  std::string url_;
};

TEST_F(PostgresLedgerTest, HoldsWhatSqliteHolds) {
  const auto here = open(url_);
  const auto there = open(path("a"));
  auto all = pages();
  for (const Kept& one : all) EXPECT_TRUE(add(*there, one));
  std::reverse(all.begin(), all.end());
  for (const Kept& one : all) EXPECT_TRUE(add(*here, one));
  EXPECT_FALSE(add(*here, all[0]));
  EXPECT_EQ(lines(*here), lines(*there));
  EXPECT_EQ(here->size()->documents, 4);
  EXPECT_THAT(*here->faults(), IsEmpty());
}

TEST_F(PostgresLedgerTest, GivesBackAnArticleWithAllItsLayers) {
  sample::Sample fire = sample::cafe_fire();
  fire.article.id = {1, 2};
  Document document;
  document.bytes = fire.article.text;
  document.raw_hash = fire.article.raw_hash = hash128(document.bytes);
  const auto here = open(url_);
  const auto there = open(path("a"));
  add(*here, {document, fire.article, fire.analysis});
  add(*there, {document, fire.article, fire.analysis});
  EXPECT_EQ(lines(*here), lines(*there));
  const auto checked = verify(*open(url_, Ledger::Access::read), Limits{}, [](const LedgerFault&) {});
  ASSERT_TRUE(checked.has_value()) << describe(checked.error());
}

TEST_F(PostgresLedgerTest, OneTransactionMayHoldManyDocuments) {
  const auto here = open(url_);
  const auto there = open(path("a"));
  // The second and third are of the same article.
  std::vector<Kept> all = pages();
  all.push_back(page("Nobody spoke at the weir.", "https://news.example/weir", "again.txt"));
  all.back().document.beside.push_back({"title", "Silence"});
  for (const Kept& one : all) {
    add(*there, one);
    ASSERT_TRUE(here->add(one.document, one.article, one.analysis, {"0.1.0", "models"}).has_value());
    ASSERT_TRUE(*here->holds(id_of(one.document)));
  }
  EXPECT_EQ(open(url_)->size()->documents, 0);
  ASSERT_TRUE(here->commit().has_value());
  EXPECT_EQ(lines(*here), lines(*there));
}

TEST_F(PostgresLedgerTest, ManyAreAddedAtOnceAsTheyAreOneByOne) {
  const auto here = open(url_);
  const auto there = open(path("a"));
  // Three documents of one article, of which one is held, and one that comes twice.
  std::vector<Kept> all = pages();
  add(*here, all[2]);
  add(*there, all[2]);
  for (const char* title : {"Silence", "The weir"}) {
    all.push_back(page("Nobody spoke at the weir.", "https://news.example/weir", "again.txt"));
    all.back().document.beside.push_back({"title", title});
  }
  all.push_back(all[0]);
  all.back().article.provenance.input = "twice.txt";
  std::stable_sort(all.begin(), all.end(),
                   [](const Kept& a, const Kept& b) { return a.article.id < b.article.id; });
  std::vector<Addition> additions;
  std::vector<bool> are_new;
  for (const Kept& one : all) {
    additions.push_back({one.document, one.article, one.analysis});
    are_new.push_back(add(*there, one));
  }
  auto* shared = dynamic_cast<SharedLedger*>(here.get());
  ASSERT_NE(shared, nullptr);
  const auto added = shared->add_all(additions, {"0.1.0", "models"});
  ASSERT_TRUE(added.has_value()) << describe(added.error());
  ASSERT_TRUE(here->commit().has_value());
  EXPECT_EQ(*added, are_new);
  EXPECT_EQ(lines(*here), lines(*there));
  EXPECT_THAT(*here->faults(), IsEmpty());
}

TEST_F(PostgresLedgerTest, OfSeveralDocumentsTheOneWithTheLowestIdIsRead) {
  std::vector<Kept> same;
  for (const char* title : {"One", "Two", "Three", "Four"}) {
    same.push_back(page("Maud Ellery said the bridge had cracked.", "https://news.example/bridge"));
    same.back().document.beside.push_back({"title", title});
    same.back().article.metadata.title = title;
  }
  const auto there = open(path("a"));
  for (const Kept& one : same) add(*there, one);
  for (int order = 0; order < 2; ++order) {
    const std::string url = testing::fresh_database();
    const auto here = open(url);
    for (const Kept& one : same) add(*here, one);
    EXPECT_EQ(lines(*here), lines(*there));
    EXPECT_THAT(*here->faults(), IsEmpty());
    std::reverse(same.begin(), same.end());
  }
}

TEST_F(PostgresLedgerTest, BytesThatPostgresqlRefusesAreKeptAllTheSame) {
  const auto here = open(url_);
  const auto there = open(path("a"));
  Kept odd = page("Maud Ellery said it rained.", "https://news.example/odd",
                  "a\xFF"
                  "b\xEF\xB7\x90.txt");
  odd.document.beside.push_back({"title", std::string("nul \0 and \xC3 alone", 16)});
  Kept longer = page("Ivo Plume said it snowed.", "https://news.example/" + std::string(8000, 'a'));
  longer.analysis.attributions.speakers[0].name = std::string(7000, 'P');
  for (Ledger* ledger : {here.get(), there.get()}) {
    add(*ledger, odd);
    add(*ledger, longer);
    for (const char* input : {"b\xFE.html", "a.html", "\xEF\xB7\x90"})
      ASSERT_TRUE(ledger->add_failure({ErrorCode::damaged, "is broken", input, 7}).has_value());
    ASSERT_TRUE(ledger->commit().has_value());
  }
  const auto ours = here->article(odd.article.id);
  ASSERT_TRUE(ours.has_value()) << describe(ours.error());
  EXPECT_EQ(ours->documents[0].document.beside, odd.document.beside);
  EXPECT_EQ(ours->documents[0].seen[0].input, odd.article.provenance.input);
  EXPECT_EQ(here->failures()->size(), 3U);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ((*here->failures())[i].input, (*there->failures())[i].input);
}

TEST_F(PostgresLedgerTest, AFailureIsForgottenOnceItsInputIsRead) {
  const auto here = open(url_);
  ASSERT_TRUE(here->add_failure({ErrorCode::damaged, "is broken", "notes.txt", {}}).has_value());
  ASSERT_TRUE(here->add_failure({ErrorCode::damaged, "is torn", "notes.txt", {}}).has_value());
  ASSERT_TRUE(here->commit().has_value());
  ASSERT_EQ(here->failures()->size(), 1U);
  EXPECT_EQ(here->failures()->at(0).message, "is torn");
  add(*here, pages()[0]);
  EXPECT_THAT(*here->failures(), IsEmpty());
}

TEST_F(PostgresLedgerTest, AnswersAsSqliteDoes) {
  const auto here = open(url_);
  const auto there = open(path("a"));
  for (const Kept& one : pages()) add(*here, one), LedgerFolder::add(*there, one);
  for (const char* words :
       {"bridge", "CAFE \"never late\"", "crack*", "rained -report", "\"the weir\"", "zebra"}) {
    const auto ours = here->find(words, 10);
    const auto theirs = there->find(words, 10);
    ASSERT_TRUE(ours.has_value()) << describe(ours.error());
    ASSERT_TRUE(theirs.has_value()) << describe(theirs.error());
    ASSERT_EQ(ours->size(), theirs->size()) << words;
    for (std::size_t i = 0; i < ours->size(); ++i) {
      EXPECT_EQ((*ours)[i].article.id, (*theirs)[i].article.id);
      EXPECT_EQ((*ours)[i].excerpt, (*theirs)[i].excerpt);
    }
  }
  std::vector<ClaimFilter> filters(7);
  filters[1].words = "crack*";
  filters[2].actor = "ellery";
  filters[3].site = "example";
  filters[4].since = "2024-03";
  filters[5].contested = true;
  filters[6].stance = "denies";
  for (const ClaimFilter& filter : filters) {
    const auto ours = here->claims(filter, 10);
    const auto theirs = there->claims(filter, 10);
    ASSERT_TRUE(ours.has_value()) << describe(ours.error());
    ASSERT_TRUE(theirs.has_value()) << describe(theirs.error());
    ASSERT_EQ(ours->size(), theirs->size());
    for (std::size_t i = 0; i < ours->size(); ++i) {
      EXPECT_EQ((*ours)[i].article.id, (*theirs)[i].article.id);
      EXPECT_EQ((*ours)[i].source, (*theirs)[i].source);
      EXPECT_EQ((*ours)[i].content, (*theirs)[i].content);
    }
    const auto our_actors = here->actors(filter, true, 10);
    const auto their_actors = there->actors(filter, true, 10);
    ASSERT_TRUE(our_actors.has_value()) << describe(our_actors.error());
    ASSERT_TRUE(their_actors.has_value()) << describe(their_actors.error());
    ASSERT_EQ(our_actors->size(), their_actors->size());
    for (std::size_t i = 0; i < our_actors->size(); ++i)
      EXPECT_EQ((*our_actors)[i].name, (*their_actors)[i].name);
  }
  // Page by page, the list is that of one page.
  const auto all = here->newest({}, 10);
  ASSERT_TRUE(all.has_value()) << describe(all.error());
  ASSERT_EQ(all->size(), 4U);
  EXPECT_EQ((*all)[3].article.id, (*there->newest({}, 10))[3].article.id);
  ArticleQuestion next;
  next.after = ListPosition{(*all)[1].article.published, (*all)[1].article.id, 0};
  EXPECT_EQ((*here->newest(next, 10))[0].article.id, (*all)[2].article.id);
}

TEST_F(PostgresLedgerTest, TimesAndPlacesAreAskedForAsInSqlite) {
  const auto here = open(url_);
  const auto there = open(path("a"));
  for (const Kept& one : {ferry(), pages()[0]}) add(*here, one), add(*there, one);
  EXPECT_EQ(lines(*here), lines(*there));
  EXPECT_THAT(*here->faults(), IsEmpty());
  const std::vector<ClaimFilter> filters = {{.place = {"galway"}},
                                            {.place = {"2964180"}},
                                            {.place = {"IQ"}},
                                            {.place = {"53.3,-9.1", 20}},
                                            {.place = {"galway", 500}},
                                            {.said_in = {"galway", 500}},
                                            {.time = "2024"},
                                            {.said_at = "2024-03"},
                                            {.time = "1999"}};
  std::size_t found = 0;
  for (const ClaimFilter& filter : filters) {
    const auto ours = here->selected(filter);
    const auto theirs = there->selected(filter);
    ASSERT_TRUE(ours.has_value()) << describe(ours.error());
    ASSERT_TRUE(theirs.has_value()) << describe(theirs.error());
    ASSERT_EQ(ours->size(), theirs->size()) << &filter - filters.data();
    for (std::size_t i = 0; i < ours->size(); ++i) {
      EXPECT_EQ((*ours)[i].article, (*theirs)[i].article);
      EXPECT_EQ((*ours)[i].attributions, (*theirs)[i].attributions);
    }
    found += ours->size();
  }
  EXPECT_GT(found, 3U);
  for (const bool newest : {false, true}) {
    TimelineQuestion question;
    question.newest = newest;
    const auto ours = here->timeline(question, 100);
    const auto theirs = there->timeline(question, 100);
    ASSERT_TRUE(ours.has_value()) << describe(ours.error());
    ASSERT_TRUE(theirs.has_value()) << describe(theirs.error());
    ASSERT_EQ(ours->size(), theirs->size());
    EXPECT_GT(ours->size(), 2U);
    for (std::size_t i = 0; i < ours->size(); ++i) {
      EXPECT_EQ((*ours)[i].begin, (*theirs)[i].begin);
      EXPECT_EQ((*ours)[i].end, (*theirs)[i].end);
      EXPECT_EQ((*ours)[i].words, (*theirs)[i].words);
      EXPECT_EQ((*ours)[i].claim.content, (*theirs)[i].claim.content);
    }
  }
}

TEST_F(PostgresLedgerTest, TellsWhoSpeaksOfWhomAsSqliteDoes) {
  const sample::Sample fire = sample::cafe_fire();
  const Kept all = {Document{.bytes = fire.article.text}, fire.article, fire.analysis};
  std::vector<std::string> told[2];
  const std::unique_ptr<Ledger> ledgers[] = {open(url_), open(path("a"))};
  for (std::size_t i = 0; i < 2; ++i) {
    add(*ledgers[i], all);
    add(*ledgers[i], ferry());
    const auto done = ledgers[i]->each_spoken_of({}, [&](const SpokenOf& one) -> Result<void> {
      told[i].push_back(one.speaker + " (" + one.speaker_kind + ") of " + one.of + " (" + one.of_kind + ") " +
                        std::to_string(one.claims) + " " + std::to_string(one.denials) + " " +
                        std::to_string(one.accusations));
      return {};
    });
    ASSERT_TRUE(done.has_value()) << describe(done.error());
  }
  EXPECT_EQ(told[0], told[1]);
  EXPECT_FALSE(told[0].empty());
}

TEST_F(PostgresLedgerTest, DecisionsOfPeopleStayInTheirOrderWhateverBecomesOfTheReading) {
  const auto here = open(url_);
  Kept one = page("Maud Ellery said the bridge had cracked.", "https://news.example/bridge");
  add(*here, one);
  Review review{
      0,     one.article.id,        0, review_key(one.analysis.attributions.items[0]), "accept", "", "",
      "Ada", "2024-03-14T09:00:00Z"};
  EXPECT_EQ(here->add_review(review).value(), 1);
  review.verdict = "correct";
  review.stance = "denies";
  review.note = "caf\xC3\xA9 \xFF";
  EXPECT_EQ(here->add_review(review).value(), 2);
  ASSERT_TRUE(here->commit().has_value());
  // Documents of the same article, some with a lower id, which take the reading's place.
  for (const char* title : {"One", "Two", "Three", "Four"}) {
    one.document.beside = {{"title", title}};
    add(*here, one);
  }
  const auto reader = open(url_, Ledger::Access::read);
  const auto all = reader->reviews_of(one.article.id).value();
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].verdict, "accept");
  EXPECT_EQ(all[1].note, review.note);
  EXPECT_EQ(all[1].stance, "denies");
  const auto latest = reader->reviews(INT64_MAX, 1).value();
  ASSERT_EQ(latest.size(), 1U);
  EXPECT_EQ(latest[0].number, 2);
  review.verdict = "perhaps";
  EXPECT_FALSE(here->add_review(review).has_value());
}

// Articles that state the same and the contrary, by people who are named in several.
std::vector<Kept> linked_pages() {
  std::vector<Kept> all = {
      testing::said("Maud Ellery said the Orrin bridge had cracked", 4, testing::cracked("Orrin")),
      testing::said("Tobias Wren said the bridge at Orrin had a crack by noon", 5,
                    testing::cracked("Orrin", "noon")),
      testing::said("Ivo Plume said the Orrin bridge had not cracked", 6,
                    testing::denied(testing::cracked("Orrin"))),
      testing::said("Maud Ellery said the Vask bridge had cracked", 7, testing::cracked("Vask"))};
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i].document.beside = {{"url", "https://news.example/" + std::to_string(i)}};
    all[i].article.id = hash128(std::to_string(i) + all[i].article.text);
  }
  return all;
}

TEST_F(PostgresLedgerTest, JoinsArticlesAsSqliteDoes) {
  const auto here = open(url_);
  const auto there = open(path("a"));
  for (const Kept& one : linked_pages()) add(*here, one), add(*there, one);
  for (const auto* ledger : {&here, &there}) ASSERT_TRUE(link_articles(**ledger, layers()).has_value());
  EXPECT_THAT(lines(*there), HasSubstr("\"record\":\"claim_pair\""));
  EXPECT_THAT(lines(*there), HasSubstr("\"record\":\"actor\""));
  EXPECT_EQ(lines(*here), lines(*there));
  EXPECT_THAT(*here->faults(), IsEmpty());
  EXPECT_EQ(here->disputes({}, 10)->size(), there->disputes({}, 10)->size());
}

TEST_F(PostgresLedgerTest, AnOlderLedgerIsBroughtUpToDateAndAnswersAsBefore) {
  {
    const auto ledger = open(url_);
    for (const Kept& one : linked_pages()) add(*ledger, one);
    ASSERT_TRUE(link_articles(*ledger, layers()).has_value());
  }
  PostgresSession(url_).execute(
      "DROP TABLE actor_called; DROP TABLE claim_shared; DROP INDEX article_newest; DROP INDEX "
      "attribution_of_stance;"
      " DROP INDEX statement_pair_apart; DROP INDEX time_ending; CREATE INDEX article_of_day ON article "
      "(published);"
      " DELETE FROM migration WHERE version = 9");
  const auto here = open(url_);
  const auto there = open(path("a"));
  for (const Kept& one : linked_pages()) add(*there, one);
  ASSERT_TRUE(link_articles(*there, layers()).has_value());
  EXPECT_EQ(lines(*here), lines(*there));
  const auto actors = there->actors({}, false, 10);
  ASSERT_THAT(*actors, ::testing::Not(IsEmpty()));
  for (const ActorLine& actor : *actors)
    EXPECT_EQ(here->actors_called(actor.name)->size(), there->actors_called(actor.name)->size())
        << actor.name;
  EXPECT_EQ(here->shared_claims({}, 10)->size(), there->shared_claims({}, 10)->size());
}

TEST_F(PostgresLedgerTest, LinksAreTheSameHoweverOftenTheyAreMadeInBetween) {
  const auto here = open(url_);
  const auto there = open(path("a"));
  for (const Kept& one : linked_pages()) {
    add(*here, one);
    ASSERT_TRUE(link_articles(*here, layers()).has_value());
    add(*there, one);
  }
  ASSERT_TRUE(link_articles(*there, layers()).has_value());
  EXPECT_EQ(lines(*here), lines(*there));
}

TEST_F(PostgresLedgerTest, AReadingThatGoesTakesItsLinksWithIt) {
  const auto here = open(url_);
  const auto there = open(path("a"));
  for (const Kept& one : linked_pages()) {
    add(*here, one);
    add(*there, one);
    ASSERT_TRUE(link_articles(*here, layers()).has_value());
  }
  // Of each article documents with a lower id come, by whose reading it states nothing of the kind.
  for (Kept one : linked_pages()) {
    one.analysis.statements.front() = testing::cracked("Tarn End");
    for (int n = 0; n < 8; ++n) {
      one.document.beside = {{"title", std::to_string(n)}};
      add(*here, one);
      add(*there, one);
    }
  }
  ASSERT_TRUE(link_articles(*there, layers()).has_value());
  ASSERT_TRUE(link_articles(*here, layers()).has_value());
  EXPECT_EQ(lines(*here), lines(*there));
  EXPECT_THAT(*here->faults(), IsEmpty());
}

TEST_F(PostgresLedgerTest, ManyMayLinkAndWriteAtOnce) {
  open(url_);
  const auto articles = [](int writer) {
    std::vector<Kept> all;
    for (int n = 0; n < 24; ++n) {
      // What every article states others state, too; each is had from two documents.
      Kept one = testing::said("Speaker " + std::to_string(n % 5) + " said of bridge " + std::to_string(n) +
                                   " that it had cracked",
                               1 + n % 9, testing::cracked("Orrin", n % 2 == 0 ? "" : "noon"));
      if (n % 4 == 3) one.analysis.statements.front().denied = true;
      one.document.beside = {{"title", std::to_string(writer % 2)}};
      one.article.metadata.title = std::to_string(writer % 2);
      one.article.id = hash128(one.article.text);
      all.push_back(std::move(one));
    }
    return all;
  };
  std::vector<std::thread> programs;
  for (int i = 0; i < 4; ++i) {
    programs.emplace_back([&, i] {
      const auto here = open(url_);
      for (const Kept& one : articles(i)) add(*here, one);
    });
  }
  for (int i = 0; i < 2; ++i) {
    programs.emplace_back([&] {
      const auto here = open(url_);
      for (int n = 0; n < 10; ++n) {
        const auto linked = link_articles(*here, layers());
        EXPECT_TRUE(linked.has_value()) << describe(linked.error());
      }
    });
  }
  for (std::thread& program : programs) program.join();
  const auto there = open(path("a"));
  for (int i = 0; i < 2; ++i) {
    for (const Kept& one : articles(i)) add(*there, one);
  }
  const auto here = open(url_);
  ASSERT_TRUE(link_articles(*here, layers()).has_value());
  ASSERT_TRUE(link_articles(*there, layers()).has_value());
  EXPECT_EQ(lines(*here), lines(*there));
  EXPECT_THAT(*here->faults(), IsEmpty());
}

TEST_F(PostgresLedgerTest, NamesOfAnyLengthAreJoined) {
  const auto here = open(url_);
  const auto there = open(path("a"));
  std::string name;
  for (int n = 0; n < 900; ++n) name += "Plume" + std::to_string(n * 7919 % 10007) + " ";
  const Kept longer = kept(name + "Sand said it snowed.");
  for (Ledger* ledger : {here.get(), there.get()}) {
    add(*ledger, longer);
    const auto linked = link_articles(*ledger, layers());
    ASSERT_TRUE(linked.has_value()) << describe(linked.error());
  }
  EXPECT_EQ(lines(*here), lines(*there));
}

TEST_F(PostgresLedgerTest, WhatIsNotCommittedIsNotThere) {
  open(url_);
  {
    const auto here = open(url_);
    const Kept one = pages()[0];
    ASSERT_TRUE(here->add(one.document, one.article, one.analysis, {"0.1.0", "models"}).has_value());
  }
  EXPECT_EQ(open(url_)->size()->articles, 0);
}

TEST_F(PostgresLedgerTest, ManyMayWriteTheSameAtOnce) {
  open(url_);
  std::vector<std::thread> writers;
  for (int i = 0; i < 4; ++i) {
    writers.emplace_back([&, i] {
      const auto here = open(url_);
      for (int n = 0; n < 20; ++n) {
        // Each document by two, and each article by all, from documents of their own.
        Kept one = page("Maud Ellery said bridge " + std::to_string(n) + " had cracked.",
                        "https://news.example/" + std::to_string(n));
        one.document.beside.push_back({"title", std::to_string(i % 2)});
        one.article.metadata.title = std::to_string(i % 2);
        add(*here, one);
      }
    });
  }
  for (std::thread& writer : writers) writer.join();
  const auto there = open(path("a"));
  for (int n = 0; n < 20; ++n) {
    for (int i = 0; i < 2; ++i) {
      Kept one = page("Maud Ellery said bridge " + std::to_string(n) + " had cracked.",
                      "https://news.example/" + std::to_string(n));
      one.document.beside.push_back({"title", std::to_string(i)});
      one.article.metadata.title = std::to_string(i);
      add(*there, one);
    }
  }
  const auto here = open(url_);
  EXPECT_EQ(lines(*here), lines(*there));
  EXPECT_THAT(*here->faults(), IsEmpty());
}

TEST_F(PostgresLedgerTest, WhatSharesTheDatabaseIsCommittedWithIt) {
  PostgresSession(url_).execute("CREATE TABLE done (n INTEGER PRIMARY KEY)");
  const auto here = open(url_);
  auto* shared = dynamic_cast<SharedLedger*>(here.get());
  ASSERT_NE(shared, nullptr);
  const Kept one = pages()[0];
  ASSERT_TRUE(here->add(one.document, one.article, one.analysis, {"0.1.0", "models"}).has_value());
  ASSERT_TRUE(shared->commit_with("INSERT INTO done VALUES (1)").has_value());
  const Kept two = pages()[1];
  ASSERT_TRUE(here->add(two.document, two.article, two.analysis, {"0.1.0", "models"}).has_value());
  EXPECT_FALSE(shared->commit_with("INSERT INTO done VALUES (1)").has_value());
  EXPECT_EQ(open(url_)->size()->articles, 1);
}

TEST_F(PostgresLedgerTest, AnEmptyDatabaseIsNoLedgerToRead) {
  const auto none = Ledger::open(url_, Ledger::Access::read);
  ASSERT_FALSE(none.has_value());
  EXPECT_EQ(none.error().code, ErrorCode::not_found);
}

TEST_F(PostgresLedgerTest, AMissingRowIsFound) {
  const auto here = open(url_);
  add(*here, pages()[0]);
  PostgresSession(url_).execute("DELETE FROM entity");
  EXPECT_FALSE(here->faults()->empty());
  EXPECT_EQ(here->article(pages()[0].article.id).error().code, ErrorCode::damaged);
}

}  // namespace
}  // namespace gainsay

#include "store/ledger.h"

#include <sqlite3.h>

#include <fstream>

#include "export/json.h"
#include "export/sample.h"
#include "store/kept.h"
#include "store/stated.h"

namespace gainsay {
namespace {

using testing::kept;
using testing::Kept;

class LedgerTest : public testing::LedgerFolder {
 protected:
  static void run_sql(const std::string& path, const char* sql) {
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &handle), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
    sqlite3_close(handle);
  }

  static Error refusal(const std::string& path, Ledger::Access access = Ledger::Access::read) {
    const auto ledger = Ledger::open(path, access);
    EXPECT_FALSE(ledger.has_value());
    return ledger ? Error{} : ledger.error();
  }
};

TEST_F(LedgerTest, GivesBackAnArticleWithAllItsLayers) {
  sample::Sample fire = sample::cafe_fire();
  fire.article.id = {1, 2};
  Document document;
  document.bytes = fire.article.text;
  document.raw_hash = fire.article.raw_hash = hash128(document.bytes);
  document.beside = {{"url", "https://example.org/fire"}};
  const auto ledger = open(path("a"));
  add(*ledger, {document, fire.article, fire.analysis});

  const auto stored = ledger->article({1, 2});
  ASSERT_TRUE(stored.has_value()) << describe(stored.error());
  const JsonOptions options{.from_store = true};
  EXPECT_EQ(to_json(stored->article, stored->analysis, options),
            to_json(fire.article, fire.analysis, options));
  EXPECT_EQ(stored->reader.models, "models");
  ASSERT_EQ(stored->documents.size(), 1U);
  EXPECT_EQ(stored->documents[0].document.bytes, document.bytes);
  EXPECT_EQ(stored->documents[0].document.beside, document.beside);
  EXPECT_EQ(stored->documents[0].seen[0].input, "fire.txt");
}

TEST_F(LedgerTest, AddingTwiceChangesNothing) {
  const auto ledger = open(path("a"));
  EXPECT_TRUE(add(*ledger, kept("Maud Ellery said it rained.")));
  const std::string once = lines(*ledger);
  EXPECT_FALSE(add(*ledger, kept("Maud Ellery said it rained.")));
  EXPECT_EQ(lines(*ledger), once);
}

TEST_F(LedgerTest, ADocumentMetElsewhereIsNotedOnce) {
  const auto ledger = open(path("a"));
  const Kept note = kept("Maud Ellery said it rained.", "b.txt");
  add(*ledger, note);
  for (int i = 0; i < 2; ++i)
    ASSERT_TRUE(ledger->add_sighting(id_of(note.document), {.input = "a.txt", .line = {}, .offset = {}}));
  ASSERT_TRUE(ledger->commit());
  const auto stored = ledger->article(note.article.id);
  ASSERT_EQ(stored->documents[0].seen.size(), 2U);
  EXPECT_EQ(stored->article.provenance.input, "a.txt");
}

TEST_F(LedgerTest, HoldsTheSameInWhateverOrderItCame) {
  // The same words with and without a byte order mark: two documents, one article.
  const Kept plain = kept("Maud Ellery said it rained.", "plain.txt");
  const Kept marked = kept("\xEF\xBB\xBFMaud Ellery said it rained.", "marked.txt");
  const Kept other = kept("Ivo Plume said it snowed.", "other.txt");
  ASSERT_EQ(plain.article.id, marked.article.id);
  const auto one = open(path("one"));
  for (const Kept* each : {&plain, &marked, &other}) add(*one, *each);
  const auto two = open(path("two"));
  for (const Kept* each : {&other, &marked, &plain}) add(*two, *each);
  EXPECT_EQ(lines(*one), lines(*two));
  EXPECT_EQ(one->size()->articles, 2);
  EXPECT_EQ(one->size()->documents, 3);
  EXPECT_TRUE(one->faults()->empty()) << one->faults()->front();
  EXPECT_TRUE(two->faults()->empty()) << two->faults()->front();
}

TEST_F(LedgerTest, WhatIsNotCommittedIsGone) {
  {
    const auto ledger = open(path("a"));
    add(*ledger, kept("Maud Ellery said it rained."));
    const Kept lost = kept("Ivo Plume said it snowed.");
    ASSERT_TRUE(ledger->add(lost.document, lost.article, lost.analysis, {}));
  }
  EXPECT_EQ(open(path("a"))->size()->articles, 1);
}

TEST_F(LedgerTest, WhatIsTakenBackIsGoneAndOthersCanBeAdded) {
  const auto ledger = open(path("a"));
  const Kept lost = kept("Ivo Plume said it snowed.");
  ASSERT_TRUE(ledger->add(lost.document, lost.article, lost.analysis, {}));
  ledger->roll_back();
  EXPECT_FALSE(*ledger->holds(id_of(lost.document)));
  add(*ledger, kept("Maud Ellery said it rained."));
  EXPECT_EQ(ledger->size()->articles, 1);
  EXPECT_TRUE(ledger->faults()->empty());
}

TEST_F(LedgerTest, AFailureIsKeptUntilItsInputIsRead) {
  const auto ledger = open(path("a"));
  ASSERT_TRUE(ledger->add_failure({ErrorCode::truncated, "ends early", "notes.txt", 7}));
  ASSERT_TRUE(ledger->add_failure({ErrorCode::not_found, "no such file", "gone.txt", {}}));
  const auto failures = ledger->failures();
  ASSERT_EQ(failures->size(), 2U);
  EXPECT_EQ(failures->at(1).code, ErrorCode::truncated);
  EXPECT_EQ(failures->at(1).offset, 7U);
  add(*ledger, kept("Maud Ellery said it rained.", "notes.txt"));
  ASSERT_EQ(ledger->failures()->size(), 1U);
  EXPECT_EQ(ledger->failures()->front().input, "gone.txt");
}

TEST_F(LedgerTest, ANewerLedgerIsRefused) {
  open(path("a"));
  run_sql(path("a"), "PRAGMA user_version = 99");
  for (const auto access : {Ledger::Access::read, Ledger::Access::write}) {
    EXPECT_EQ(refusal(path("a"), access).code, ErrorCode::unsupported);
    EXPECT_THAT(refusal(path("a"), access).message, ::testing::HasSubstr("newer gainsay (version 99"));
  }
}

TEST_F(LedgerTest, AnOlderLedgerIsBroughtUpToDateAndAnswersAsBefore) {
  {
    const auto ledger = open(path("a"));
    for (const char* text :
         {"Maud Ellery said the Orrin bridge had cracked", "Maud Ellery said it had cracked"})
      add(*ledger, testing::said(text, 4, testing::cracked("Orrin")));
  }
  run_sql(path("a"),
          "DROP TABLE actor_called; DROP TABLE claim_shared; DROP INDEX article_newest; DROP INDEX"
          " attribution_of_stance; DROP INDEX statement_pair_apart; DROP INDEX time_ending; CREATE INDEX "
          "article_of_day"
          " ON article (published); DELETE FROM migration WHERE version = 9; PRAGMA user_version = 8");
  EXPECT_THAT(refusal(path("a")).message, ::testing::HasSubstr("older gainsay"));
  const auto ledger = open(path("a"));
  EXPECT_EQ(ledger->actors_called("maud ellery")->size(), 1U);
  EXPECT_EQ(ledger->claims({.actor = "ellery"}, 10)->size(), 2U);
  EXPECT_EQ(ledger->shared_claims({}, 10)->size(), 1U);
  EXPECT_TRUE(ledger->faults()->empty());
}

TEST_F(LedgerTest, OtherFilesAreRefusedAndLeftAsTheyAre) {
  std::ofstream(path("notes")) << std::string(5000, 'x');
  run_sql(path("shop"), "CREATE TABLE goods (name TEXT)");
  EXPECT_EQ(refusal(path("notes"), Ledger::Access::write).code, ErrorCode::damaged);
  EXPECT_EQ(refusal(path("shop"), Ledger::Access::write).message, "is a database of another program");
  EXPECT_EQ(std::filesystem::file_size(path("notes")), 5000U);
  EXPECT_EQ(refusal(path("none")).code, ErrorCode::not_found);
  EXPECT_EQ(refusal(folder_.string()).message, "is a folder: name a file in it");
}

TEST_F(LedgerTest, ANameIsAPathWhateverItsCharacters) {
  const std::string odd = path("a b?mode=memory&x=%41#é");
  add(*open(odd), kept("Maud Ellery said it rained."));
  EXPECT_TRUE(std::filesystem::exists(odd));
  EXPECT_EQ(open(odd, Ledger::Access::read)->size()->articles, 1);
}

TEST_F(LedgerTest, AReaderLeavesNoFilesBehindAndChangesNothing) {
  add(*open(path("a")), kept("Maud Ellery said it rained."));
  open(path("a"), Ledger::Access::read)->size();
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_), {}), 1);
  const auto ledger = open(path("a"), Ledger::Access::read);
  EXPECT_EQ(ledger->add_failure({ErrorCode::damaged, "bad", "x", {}}).error().code, ErrorCode::unwritable);
}

TEST_F(LedgerTest, TextIsDataHoweverItReads) {
  const std::string hostile = "Robert'); DROP TABLE article;-- said \"%n\" OR 1=1 é.";
  const auto ledger = open(path("a"));
  const Kept note = kept(hostile);
  add(*ledger, note);
  EXPECT_EQ(ledger->article(note.article.id)->article.text, note.article.text);
  EXPECT_THAT(note.article.text, ::testing::StartsWith("Robert'); DROP TABLE article;-- said"));
  EXPECT_TRUE(ledger->faults()->empty());
}

}  // namespace
}  // namespace gainsay

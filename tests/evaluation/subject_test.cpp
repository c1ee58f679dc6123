// examples/subject: its gold is sound, and what must hold of it holds. Figures are lower bounds a little
// under what was measured, so that they fail when something breaks and not when a word is read otherwise.
#include "evaluation/subject.h"

#include <gmock/gmock.h>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <set>

#include "evaluation/gold_lines.h"
#include "evaluation/subject_actors.h"
#include "evaluation/subject_claims.h"
#include "evaluation/subject_copies.h"
#include "evaluation/subject_scores.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const std::string folder = std::string(GAINSAY_SOURCE_DIR) + "/examples/subject";

const Subject& subject() {
  static const Subject read = [] {
    auto gold = read_subject(folder);
    if (!gold) throw std::runtime_error(describe(gold.error()));
    return std::move(*gold);
  }();
  return read;
}

/// The subject read once for all tests, into a ledger of its own.
struct Read {
  std::filesystem::path place =
      std::filesystem::path(::testing::TempDir()) / ("gainsay_subject_test_" + std::to_string(getpid()));
  std::unique_ptr<Ledger> ledger;
  SubjectReading reading;

  Read() {
    std::filesystem::remove_all(place);
    std::filesystem::create_directories(place);
    const auto models = load_models(GAINSAY_MODELS_DIR);
    if (!models) throw std::runtime_error(describe(models.error()));
    auto opened = Ledger::open((place / "subject.ledger").string(), Ledger::Access::write);
    if (!opened) throw std::runtime_error(describe(opened.error()));
    ledger = std::move(*opened);
    const auto counts = ingest_subject(subject(), *ledger, *models, {"test", "test"}, 2);
    if (!counts) throw std::runtime_error(describe(counts.error()));
    if (counts->added != 40 || counts->failed != 0) throw std::runtime_error("not forty documents were read");
    auto back = read_back(subject(), *ledger);
    if (!back) throw std::runtime_error(describe(back.error()));
    reading = std::move(*back);
  }
  ~Read() {
    ledger.reset();
    std::error_code ignored;
    std::filesystem::remove_all(place, ignored);
  }
  Read(const Read&) = delete;
  Read& operator=(const Read&) = delete;
};

const Read& read_once() {
  static const Read read;
  return read;
}

const SubjectReading& reading() {
  return read_once().reading;
}

TEST(GoldLines, AreEntriesWithFields) {
  const auto entries =
      parse_gold_lines("# copies\ncopy: b\n  of: a\n  cut: He said no.\n\ncopy: c\n  of: a\n", "x.gold",
                       "copy", {"of", "cut"});
  ASSERT_TRUE(entries) << describe(entries.error());
  ASSERT_THAT(*entries, SizeIs(2));
  EXPECT_EQ(entries->front().field("cut"), "He said no.");
  EXPECT_EQ(entries->back().line, 6U);
  EXPECT_THAT(parts_of("a | Ada Brock | no"), ElementsAre("a", "Ada Brock", "no"));
}

TEST(GoldLines, AreRefusedWithTheirLine) {
  const auto unknown = parse_gold_lines("copy: b\n  off: a\n", "x.gold", "copy", {"of"});
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().input, "x.gold:2");
  EXPECT_THAT(unknown.error().message, HasSubstr("no field"));
  EXPECT_FALSE(parse_gold_lines("  of: a\n", "x.gold", "copy", {"of"}));
  EXPECT_FALSE(parse_gold_lines("claim: b\n", "x.gold", "copy", {"of"}));
  EXPECT_FALSE(parse_gold_lines("copy\n", "x.gold", "copy", {"of"}));
}

TEST(Subject, HasWhatItPromises) {
  EXPECT_THAT(subject().articles, SizeIs(40));
  EXPECT_THAT(subject().versions, SizeIs(3));
  EXPECT_THAT(subject().copies, SizeIs(10));
  EXPECT_THAT(subject().stories, SizeIs(13));
  std::set<std::string> publishers;
  for (const SubjectArticle& each : subject().articles) publishers.insert(each.publisher);
  EXPECT_THAT(publishers, SizeIs(12));
  for (const auto& [name, stored] : reading()) {
    const std::string_view text = body(stored.article);
    const auto words =
        1 + std::count_if(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\n'; });
    EXPECT_TRUE(words >= 110 && words <= 700) << name << " has " << words << " words";
  }
}

TEST(Subject, QuotesOnlyWordsOfItsArticles) {
  SubjectMisses misses;
  const FieldScore words = score_quoted_words(subject(), reading(), misses);
  EXPECT_GE(words.of, 200U);
  // The headline of a page whose title element has only the newspaper's name.
  EXPECT_GE(words.right + 1, words.of) << ::testing::PrintToString(misses);
}

TEST(Subject, IsReadWholeAndWithItsData) {
  SubjectMisses misses;
  const DocumentScores scores = score_documents(subject(), reading(), misses);
  EXPECT_EQ(scores.read.right, 40U);
  EXPECT_GE(scores.title.right, 39U) << ::testing::PrintToString(misses);
  EXPECT_EQ(scores.published.right, 40U) << ::testing::PrintToString(misses);
  EXPECT_GE(scores.publisher.right, 30U) << ::testing::PrintToString(misses);
}

TEST(Subject, StatementsAreFoundAcrossItsArticles) {
  SubjectMisses misses;
  const StatementScores scores = score_statements(subject(), reading(), misses);
  EXPECT_GE(scores.found.of, 100U);
  EXPECT_GE(10 * scores.found.right, 9 * scores.found.of) << ::testing::PrintToString(misses);
  EXPECT_GE(10 * scores.actor.right, 7 * scores.actor.of) << ::testing::PrintToString(misses);
  EXPECT_GE(10 * scores.denials.right, 3 * scores.denials.of) << ::testing::PrintToString(misses);
}

TEST(Subject, AttributionsAreRead) {
  SubjectMisses misses;
  const auto scores = score_subject_stories(subject(), reading(), misses);
  ASSERT_TRUE(scores) << describe(scores.error());
  EXPECT_EQ(scores->articles, 13U);
  EXPECT_GE(scores->stories.paired.gold, 160U);
  EXPECT_GE(scores->stories.paired.recall(), 0.8) << ::testing::PrintToString(misses);
  EXPECT_GE(scores->stories.paired.precision(), 0.85) << ::testing::PrintToString(misses);
  EXPECT_GE(scores->disputes.right, 4U) << ::testing::PrintToString(misses);
}

TEST(Subject, HeadlinesAreHeldAgainstTheirTexts) {
  SubjectMisses misses;
  const FoundScore scores = score_headlines(subject(), reading(), misses);
  EXPECT_EQ(scores.gold, 8U);
  EXPECT_GE(scores.right, 3U) << ::testing::PrintToString(misses);
}

TEST(Subject, CopiesAndVersionsAreFound) {
  SubjectMisses misses;
  const auto scores = score_copies(subject(), reading(), *read_once().ledger, misses);
  ASSERT_TRUE(scores) << describe(scores.error());
  EXPECT_EQ(scores->pairs.gold, 28U);
  EXPECT_GE(scores->pairs.right, 27U) << ::testing::PrintToString(misses);
  EXPECT_LE(scores->pairs.found, 29U) << ::testing::PrintToString(misses);
  EXPECT_GE(scores->origins.right, 9U) << ::testing::PrintToString(misses);
  EXPECT_GE(scores->dropped_denials.right, 2U) << ::testing::PrintToString(misses);
  EXPECT_EQ(scores->versions.right, 3U) << ::testing::PrintToString(misses);
  EXPECT_GE(scores->changes.right, 7U) << ::testing::PrintToString(misses);
}

TEST(Subject, ClaimsAndDisputesAreFound) {
  SubjectMisses misses;
  const auto scores = score_claims(subject(), reading(), *read_once().ledger, misses);
  ASSERT_TRUE(scores) << describe(scores.error());
  EXPECT_GE(scores->across.right, 6U) << ::testing::PrintToString(misses);
  EXPECT_LE(scores->pairs.found, scores->pairs.right + 3) << ::testing::PrintToString(misses);
  EXPECT_GE(scores->answers.right, 6U) << ::testing::PrintToString(misses);
  EXPECT_EQ(scores->sides.right, scores->sides.of) << ::testing::PrintToString(misses);
  EXPECT_GE(scores->accusations.right, 2U) << ::testing::PrintToString(misses);
}

TEST(Subject, ActorsAreJoined) {
  SubjectMisses misses;
  const auto scores = score_actors(subject(), *read_once().ledger, misses);
  ASSERT_TRUE(scores) << describe(scores.error());
  EXPECT_GE(scores->known.right, 11U) << ::testing::PrintToString(misses);
  EXPECT_GE(scores->joined.right, 3U) << ::testing::PrintToString(misses);
  EXPECT_EQ(scores->apart.right, 4U) << ::testing::PrintToString(misses);
}

TEST(Subject, WhatWasNotReadIsWrongInEverything) {
  SubjectMisses misses;
  const DocumentScores documents = score_documents(subject(), {}, misses);
  EXPECT_EQ(documents.read.right, 0U);
  EXPECT_EQ(documents.title.right, 0U);
  EXPECT_EQ(documents.ends.of, 40U);
  EXPECT_EQ(score_quoted_words(subject(), {}, misses).right, 0U);
  EXPECT_EQ(score_statements(subject(), {}, misses).found.right, 0U);
  EXPECT_EQ(score_headlines(subject(), {}, misses).found, 0U);
  EXPECT_FALSE(score_subject_stories(subject(), {}, misses));
}

}  // namespace
}  // namespace gainsay

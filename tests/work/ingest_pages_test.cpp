#include "work/ingest_pages.h"

#include <fmt/format.h>

#include "store/kept.h"
#include "store/sqlite.h"

namespace gainsay {
namespace {

class IngestPages : public testing::LedgerFolder {
 protected:
  /// Pages of `texts`, then the end; every fifth text from the third on is read as damaged.
  static std::vector<Result<Page>> pages(std::size_t count) {
    std::vector<Result<Page>> all;
    for (std::size_t n = 0; n < count; ++n) {
      const Provenance place{.input = fmt::format("page{}.txt", n), .line = {}, .offset = {}};
      if (n % 5 == 2) {
        all.push_back(fail(ErrorCode::damaged, "is torn", to_string(place)));
      } else {
        // Every seventh repeats the one before it.
        const std::size_t said = n % 7 == 6 ? n - 1 : n;
        all.push_back(
            make_page(fmt::format("Maud Ellery said bridge {} fell.", said), PageKind::text, place));
      }
    }
    return all;
  }

  IngestCounts ingest(const std::string& name, std::vector<Result<Page>> pages, std::size_t threads = 1,
                      std::string* refused = nullptr) {
    const auto ledger = open(path(name));
    std::size_t at = 0;
    IngestParts parts;
    parts.next = [&]() -> std::optional<Result<Page>> {
      if (at == pages.size()) return std::nullopt;
      return pages[at++];
    };
    parts.analyse = [&](const Article& article) -> Result<Analysis> {
      if (article.text == poison_) throw std::runtime_error("odd");
      return testing::kept(article.text).analysis;
    };
    parts.tell_failure = [&](const Error& failure) { told_.push_back(describe(failure)); };
    parts.tell_progress = [](const IngestCounts&) {};
    IngestPlan plan;
    plan.threads = threads;
    plan.text_source = TextSource::as_is;
    plan.filter = filter_;
    plan.reader = {"0.1.0", "none"};
    plan.layers = linked_;
    IngestCounts counts;
    const auto done = ingest_pages(*ledger, plan, parts, counts);
    EXPECT_EQ(done.has_value(), refused == nullptr);
    if (!done && refused != nullptr) *refused = describe(done.error());
    return counts;
  }

  std::string held(const std::string& name) { return lines(*open(path(name), Ledger::Access::read)); }

  std::string poison_;
  ArticleFilter filter_;
  std::span<const Layer> linked_;
  std::vector<std::string> told_;
};

TEST_F(IngestPages, TheLedgerDoesNotHangOnThreads) {
  const IngestCounts one = ingest("one", pages(60));
  const IngestCounts four = ingest("four", pages(60), 4);
  EXPECT_EQ(held("one"), held("four"));
  EXPECT_EQ(one.added, four.added);
  EXPECT_EQ(one.known, four.known);
  EXPECT_EQ(one.failed, 12U);
  EXPECT_EQ(one.all(), 60U);
}

TEST_F(IngestPages, ASecondRunReadsNothingAgain) {
  const IngestCounts first = ingest("a", pages(20));
  const std::string once = held("a");
  const IngestCounts again = ingest("a", pages(20), 3);
  EXPECT_EQ(again.added, 0U);
  EXPECT_EQ(again.known, first.added + first.known);
  EXPECT_EQ(held("a"), once);
}

TEST_F(IngestPages, WhatIsLinkedAsItComesIsLinkedAsAfterwards) {
  ingest("afterwards", pages(30));
  linked_ = layers();
  ingest("along", pages(30), 2);
  for (const Layer& layer : layers())
    EXPECT_TRUE(open(path("along"))->unlinked(layer.name)->empty()) << layer.name;
  for (const char* name : {"afterwards", "along"}) ASSERT_TRUE(link_articles(*open(path(name)), layers()));
  EXPECT_EQ(held("along"), held("afterwards"));
}

TEST_F(IngestPages, GoesOnWhereItWasStopped) {
  ingest("whole", pages(30));
  for (const std::size_t stop : {1, 3, 8, 17, 29}) {
    ingest("broken", pages(stop), 2);
    ingest("broken", pages(30), 2);
    EXPECT_EQ(held("broken"), held("whole")) << "stopped after " << stop;
    std::filesystem::remove(path("broken"));
  }
}

TEST_F(IngestPages, AFailureIsToldAndTheOthersAreRead) {
  poison_ = "Maud Ellery said bridge 1 fell.";
  const IngestCounts counts = ingest("a", pages(4));
  EXPECT_EQ(counts.added, 2U);
  EXPECT_EQ(counts.failed, 2U);
  EXPECT_THAT(told_, ::testing::ElementsAre("page1.txt: internal error: odd", "page2.txt: is torn"));
  EXPECT_EQ(open(path("a"))->failures()->size(), 2U);
}

TEST_F(IngestPages, KeepsEachDocumentBeforeTheOneThatTheLedgerRefuses) {
  ASSERT_TRUE(open(path("a")));
  SqliteConnection(path("a"), SqliteConnection::Access::write)
      .execute(
          "CREATE TRIGGER refuses BEFORE INSERT ON article WHEN (SELECT count(*) FROM article) = 4"
          " BEGIN SELECT RAISE(ABORT, 'no more'); END");
  std::string refused;
  const IngestCounts counts = ingest("a", pages(16), 2, &refused);
  EXPECT_THAT(refused, ::testing::HasSubstr("no more"));
  // Of the first five texts one is torn; the sixth would be the fifth article.
  EXPECT_EQ(counts.added, 4U);
  EXPECT_EQ(counts.failed, 1U);
  const auto ledger = open(path("a"));
  EXPECT_EQ(ledger->size()->articles, 4);
  EXPECT_EQ(ledger->failures()->size(), 1U);
  EXPECT_TRUE(ledger->faults()->empty());
}

TEST_F(IngestPages, LeavesOutWhatIsNotWanted) {
  filter_.since = "2024";
  const IngestCounts counts = ingest("a", pages(2));
  EXPECT_EQ(counts.left_out, 2U);
  EXPECT_EQ(counts.without_date, 2U);
  EXPECT_EQ(open(path("a"))->size()->articles, 0);
}

}  // namespace
}  // namespace gainsay

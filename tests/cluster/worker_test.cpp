// Workers between a queue and a ledger, on real servers; reading is stood in for, since models take their
// time.
#include "work/work_on_queue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <thread>

#include "cluster/servers.h"
#include "queue/reference.h"
#include "store/kept.h"
#include "work/ingest_pages.h"
#include "work/referenced_pages.h"

namespace gainsay {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class WorkerTest : public testing::LedgerFolder, public ::testing::WithParamInterface<const char*> {
 protected:
  void SetUp() override {
    LedgerFolder::SetUp();
    url_ = testing::fresh_database();
    queue_url_ = GetParam() == std::string("postgresql") ? url_ : testing::fresh_streams();
    if (url_.empty() || queue_url_.empty()) GTEST_SKIP() << "no server: run tests/cluster/cluster_test.sh";
  }

  std::string file(const std::string& name, const std::string& content) {
    std::ofstream(path(name)) << content;
    return path(name);
  }

  std::string lines_of_news(int count) {
    std::string all;
    for (int i = 0; i < count; ++i)
      all += R"({"url":"https://news.example/)" + std::to_string(i) +
             R"(","text":"Maud Ellery said that bridge )" + std::to_string(i) + " had cracked.\"}\n";
    return file("news.jsonl", all + "{\"text\": torn\n");
  }

  [[nodiscard]] std::unique_ptr<Queue> open_queue() const {
    auto queue = Queue::open(queue_url_, {.lease = 1s, .most_deliveries = 3});
    EXPECT_TRUE(queue.has_value()) << describe(queue.error());
    return std::move(*queue);
  }

  static void submit(Queue& queue, const std::string& input) {
    std::vector<std::string> messages;
    const auto send = [&](const DocumentReference& reference) -> Result<void> {
      messages.push_back(to_message(reference).value());
      return {};
    };
    ASSERT_TRUE(each_reference({input}, Limits{}, false, send, [](const Error&) {}).has_value());
    ASSERT_TRUE(queue.submit(messages).has_value());
  }

  WorkerCounts work() {
    WorkerPlan plan;
    plan.threads = 2;
    plan.batch = 8;
    plan.reader = {"0.1.0", "models"};
    plan.ledger = url_;
    plan.until_empty = true;
    WorkerParts parts;
    parts.analyse = [](const Article&) { return Result<Analysis>(Analysis()); };
    parts.tell_failure = [](const Error&) {};
    parts.tell_progress = [](const WorkerCounts&) {};
    WorkerCounts counts;
    const auto queue = open_queue();
    const auto ledger = open(url_);
    const auto done = work_on_queue(*queue, *ledger, plan, parts, counts);
    EXPECT_TRUE(done.has_value()) << describe(done.error());
    return counts;
  }

  std::string in_sqlite(const std::string& input) {
    PageReader reader({input}, Limits{});
    IngestPlan plan;
    plan.reader = {"0.1.0", "models"};
    IngestParts parts;
    parts.next = [&] { return reader.next(); };
    parts.analyse = [](const Article&) { return Result<Analysis>(Analysis()); };
    parts.tell_failure = [](const Error&) {};
    parts.tell_progress = [](const IngestCounts&) {};
    IngestCounts counts;
    const auto ledger = open(path("sqlite"));
    EXPECT_TRUE(ingest_pages(*ledger, plan, parts, counts).has_value());
    return lines(*ledger);
  }

  std::string url_;
  std::string queue_url_;
};

TEST_P(WorkerTest, FourWorkersGiveTheLedgerOfOneProgram) {
  const std::string input = lines_of_news(100);
  submit(*open_queue(), input);
  open(url_);
  std::vector<std::thread> workers;
  std::atomic<std::uint64_t> added{0};
  for (int i = 0; i < 4; ++i) workers.emplace_back([&] { added += work().added; });
  for (std::thread& worker : workers) worker.join();
  EXPECT_EQ(added, 100U);
  EXPECT_EQ(lines(*open(url_)), in_sqlite(input));
}

TEST_P(WorkerTest, WhatAWorkerTookToItsGraveIsDoneByAnother) {
  submit(*open_queue(), lines_of_news(20));
  ASSERT_THAT(*open_queue()->take(5, 2s), SizeIs(5));
  EXPECT_EQ(work().added, 20U);
  EXPECT_EQ(open_queue()->size()->dead, 0U);
}

TEST_P(WorkerTest, WhatTheLedgerHoldsIsOnlyNoted) {
  const std::string input = lines_of_news(10);
  submit(*open_queue(), input);
  work();
  const std::string once = lines(*open(url_));
  submit(*open_queue(), input);
  const WorkerCounts again = work();
  EXPECT_EQ(again.known, 10U);
  EXPECT_EQ(again.added, 0U);
  EXPECT_EQ(lines(*open(url_)), once);
}

TEST_P(WorkerTest, AMessageThatIsNoReferenceEndsInTheDeadLetters) {
  ASSERT_TRUE(open_queue()->submit(std::vector<std::string>{"poison"}).has_value());
  submit(*open_queue(), lines_of_news(3));
  const WorkerCounts counts = work();
  EXPECT_EQ(counts.buried, 1U);
  EXPECT_EQ(counts.added, 3U);
  const auto dead = open_queue()->dead_letters(10);
  ASSERT_THAT(*dead, SizeIs(1));
  EXPECT_EQ(dead->at(0).message, "poison");
}

TEST_P(WorkerTest, ADocumentThatIsGoneIsAFailureInTheLedger) {
  const std::string input = file("one.txt", "Maud Ellery said the bridge had cracked.");
  submit(*open_queue(), input);
  std::filesystem::remove(input);
  EXPECT_EQ(work().failed, 1U);
  const auto failures = open(url_)->failures();
  ASSERT_THAT(*failures, SizeIs(1));
  EXPECT_EQ(failures->at(0).input, input);
}

INSTANTIATE_TEST_SUITE_P(Queues, WorkerTest, ::testing::Values("postgresql", "nats"),
                         [](const auto& about) { return std::string(about.param); });

class ReferencedPagesTest : public testing::LedgerFolder {};

TEST_F(ReferencedPagesTest, DocumentsAreFoundInAnyOrder) {
  std::ofstream(path("a.jsonl")) << "{\"text\":\"one\"}\n{\"text\":\"two\"}\n{\"text\":\"three\"}\n";
  ReferencedPages pages(Limits{});
  for (const auto& [position, content] :
       std::vector<std::pair<std::uint64_t, std::string>>{{0, "one"}, {2, "three"}, {1, "two"}, {1, "two"}}) {
    const auto page = pages.page({path("a.jsonl"), position, false});
    ASSERT_TRUE(page.has_value()) << describe(page.error());
    EXPECT_EQ(page->content, content);
  }
  EXPECT_EQ(pages.page({path("a.jsonl"), 3, false}).error().code, ErrorCode::not_found);
}

TEST_F(ReferencedPagesTest, AFolderGivesAReferenceForEachDocument) {
  std::filesystem::create_directory(path("in"));
  std::ofstream(path("in/a.jsonl")) << "{\"text\":\"one\"}\n{\"text\":\"two\"}\n";
  std::ofstream(path("in/b.txt")) << "three";
  std::vector<DocumentReference> all;
  std::vector<Error> failures;
  const auto done = each_reference(
      {path("in"), path("none.txt")}, Limits{}, false,
      [&](const DocumentReference& reference) -> Result<void> {
        all.push_back(reference);
        return {};
      },
      [&](const Error& failure) { failures.push_back(failure); });
  ASSERT_TRUE(done.has_value());
  EXPECT_THAT(all,
              ElementsAre(DocumentReference{path("in/a.jsonl"), 0}, DocumentReference{path("in/a.jsonl"), 1},
                          DocumentReference{path("in/b.txt"), 0}));
  ASSERT_THAT(failures, SizeIs(1));
  EXPECT_EQ(failures[0].code, ErrorCode::not_found);
}

}  // namespace
}  // namespace gainsay

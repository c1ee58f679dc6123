// What holds of a queue, on real servers of both kinds.
#include "queue/queue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <thread>

#include "cluster/servers.h"

namespace gainsay {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class QueueTest : public ::testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    url_ = GetParam() == std::string("postgresql") ? testing::fresh_database() : testing::fresh_streams();
    if (url_.empty()) GTEST_SKIP() << "no server: run tests/cluster/cluster_test.sh";
  }

  [[nodiscard]] std::unique_ptr<Queue> open(const QueueSettings& settings = {}) const {
    auto queue = Queue::open(url_, settings);
    EXPECT_TRUE(queue.has_value()) << describe(queue.error());
    return queue ? std::move(*queue) : nullptr;
  }

  static void submit(Queue& queue, const std::vector<std::string>& messages) {
    const auto done = queue.submit(messages);
    ASSERT_TRUE(done.has_value()) << describe(done.error());
  }

  static std::vector<Delivery> take(Queue& queue, std::size_t most = 10,
                                    std::chrono::milliseconds wait = 2s) {
    auto taken = queue.take(most, wait);
    EXPECT_TRUE(taken.has_value()) << describe(taken.error());
    return taken.value_or(std::vector<Delivery>());
  }

  static std::vector<std::string> messages(const std::vector<Delivery>& all) {
    std::vector<std::string> out;
    for (const Delivery& delivery : all) out.push_back(delivery.message);
    return out;
  }

  static void acknowledge(Queue& queue, const std::vector<Delivery>& all) {
    std::vector<std::string> receipts;
    for (const Delivery& delivery : all) receipts.push_back(delivery.receipt);
    const auto done = queue.acknowledge(receipts);
    ASSERT_TRUE(done.has_value()) << describe(done.error());
  }

  std::string url_;
};

TEST_P(QueueTest, GivesWhatWasSubmittedInItsOrder) {
  const auto queue = open();
  submit(*queue, {"the first", "the second", std::string("\0\xFF third", 8)});
  EXPECT_THAT(messages(take(*queue)), ElementsAre("the first", "the second", std::string("\0\xFF third", 8)));
}

TEST_P(QueueTest, KeepsWhatWasSubmittedWhenItsMakerIsGone) {
  submit(*open(), {"one"});
  EXPECT_THAT(messages(take(*open())), ElementsAre("one"));
}

TEST_P(QueueTest, AnEmptyQueueIsNoError) {
  EXPECT_THAT(take(*open(), 10, 20ms), IsEmpty());
}

TEST_P(QueueTest, WhatOneWorkerTookNoOtherGets) {
  submit(*open(), {"one", "two"});
  const auto mine = open();
  const auto yours = open();
  EXPECT_THAT(messages(take(*mine, 1)), ElementsAre("one"));
  EXPECT_THAT(messages(take(*yours, 10, 200ms)), ElementsAre("two"));
}

TEST_P(QueueTest, WhatIsAcknowledgedIsGone) {
  const auto queue = open({.lease = 300ms});
  submit(*queue, {"one", "two"});
  acknowledge(*queue, take(*queue));
  EXPECT_THAT(take(*queue, 10, 700ms), IsEmpty());
  const auto size = queue->size();
  ASSERT_TRUE(size.has_value());
  EXPECT_EQ(size->waiting + size->taken, 0U);
}

TEST_P(QueueTest, WhatIsNotAcknowledgedIsDeliveredAgain) {
  const auto queue = open({.lease = 300ms});
  submit(*queue, {"one"});
  EXPECT_EQ(take(*queue).at(0).deliveries, 1U);
  const auto again = take(*queue);
  ASSERT_THAT(messages(again), ElementsAre("one"));
  EXPECT_EQ(again[0].deliveries, 2U);
}

TEST_P(QueueTest, WhatIsGivenBackComesAfterItsDelay) {
  const auto queue = open();
  submit(*queue, {"one"});
  const auto taken = take(*queue);
  ASSERT_THAT(taken, SizeIs(1));
  ASSERT_TRUE(queue->give_back(std::vector{taken[0].receipt}, 300ms).has_value());
  EXPECT_THAT(take(*queue, 10, 50ms), IsEmpty());
  EXPECT_THAT(messages(take(*queue)), ElementsAre("one"));
}

TEST_P(QueueTest, WhatIsDeliveredTooOftenIsADeadLetter) {
  const auto queue = open({.lease = 200ms, .most_deliveries = 2});
  submit(*queue, {"poison"});
  EXPECT_THAT(take(*queue), SizeIs(1));
  EXPECT_THAT(take(*queue), SizeIs(1));
  EXPECT_THAT(take(*queue, 10, 700ms), IsEmpty());
  const auto dead = queue->dead_letters(10);
  ASSERT_TRUE(dead.has_value());
  ASSERT_THAT(*dead, SizeIs(1));
  EXPECT_EQ(dead->at(0).message, "poison");
  EXPECT_THAT(dead->at(0).reason, HasSubstr("2 times"));
  EXPECT_EQ(queue->size()->dead, 1U);
}

TEST_P(QueueTest, WhatCantBeWorkedOnIsPutAwayWithTheReason) {
  const auto queue = open();
  submit(*queue, {"nonsense", "sense"});
  const auto taken = take(*queue);
  ASSERT_TRUE(queue->bury(taken.at(0), "is no object of JSON").has_value());
  acknowledge(*queue, {taken.at(1)});
  ASSERT_THAT(*queue->dead_letters(10), SizeIs(1));
  EXPECT_EQ(queue->dead_letters(10)->at(0).reason, "is no object of JSON");
  EXPECT_EQ(queue->size()->waiting + queue->size()->taken, 0U);
}

TEST_P(QueueTest, WhatIsAcknowledgedLateIsDoneAllTheSame) {
  const auto queue = open({.lease = 200ms});
  submit(*queue, {"one"});
  const auto late = take(*queue);
  ASSERT_THAT(take(*queue), SizeIs(1));
  acknowledge(*queue, late);
  EXPECT_THAT(take(*queue, 10, 500ms), IsEmpty());
}

TEST_P(QueueTest, AFullQueueTakesNoMoreUntilThereIsRoom) {
  const auto queue = open({.most_waiting = 2, .patience = 100ms});
  submit(*queue, {"one"});
  submit(*queue, {"two"});
  const auto refused = queue->submit(std::vector<std::string>{"three"});
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::limit_exceeded);
  acknowledge(*queue, take(*queue, 1));
  submit(*queue, {"three"});
  EXPECT_THAT(messages(take(*queue)), ElementsAre("two", "three"));
}

TEST_P(QueueTest, FourWorkersShareTwoThousandAndEachIsWorkedOnOnce) {
  std::vector<std::string> all;
  for (int i = 0; i < 2000; ++i) all.push_back("message " + std::to_string(i));
  submit(*open(), all);
  std::array<std::vector<std::string>, 4> done;
  std::vector<std::thread> workers;
  for (auto& mine : done) {
    workers.emplace_back([&] {
      const auto queue = open();
      for (auto taken = take(*queue, 50); !taken.empty(); taken = take(*queue, 50, 300ms)) {
        for (const Delivery& delivery : taken) mine.push_back(delivery.message);
        acknowledge(*queue, taken);
      }
    });
  }
  for (std::thread& worker : workers) worker.join();
  std::vector<std::string> together;
  for (const auto& mine : done) together.insert(together.end(), mine.begin(), mine.end());
  std::sort(together.begin(), together.end());
  std::sort(all.begin(), all.end());
  EXPECT_EQ(together, all);
}

TEST(QueueUrlTest, AnAddressOfAnotherKindIsRefused) {
  EXPECT_EQ(Queue::open("amqp://127.0.0.1", {}).error().code, ErrorCode::unsupported);
}

TEST(QueueUrlTest, AServerThatIsNotThereIsSaid) {
  for (const char* url : {"postgresql://gainsay@127.0.0.1:1/gainsay", "nats://127.0.0.1:1"}) {
    const auto queue = Queue::open(url, {});
    ASSERT_FALSE(queue.has_value());
    EXPECT_EQ(queue.error().input, url);
  }
}

INSTANTIATE_TEST_SUITE_P(Servers, QueueTest, ::testing::Values("postgresql", "nats"),
                         [](const auto& about) { return std::string(about.param); });

}  // namespace
}  // namespace gainsay

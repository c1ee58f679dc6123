// Two programs that write one ledger: each waits for the other, and what both did is what one would have
// done.
#include <atomic>
#include <chrono>
#include <thread>

#include "store/stated.h"
#include "work/link_articles.h"

namespace gainsay {
namespace {

using testing::cracked;
using testing::kept;
using testing::Kept;
using testing::said;

class TwoWriters : public testing::LedgerFolder {
 protected:
  static void put(Ledger& ledger, const Kept& one) {
    const auto added = ledger.add(one.document, one.article, one.analysis, {"0.1.0", "models"});
    EXPECT_TRUE(added.has_value()) << describe(added.error());
  }
  static void put_for_good(Ledger& ledger, const Kept& one) {
    put(ledger, one);
    const auto done = ledger.commit();
    EXPECT_TRUE(done.has_value()) << describe(done.error());
  }

  // Each by two documents, of which the second may take the reading of the first away.
  static std::vector<Kept> articles(int title) {
    std::vector<Kept> all;
    for (int n = 0; n < 12; ++n) {
      Kept one = said("Speaker " + std::to_string(n % 5) + " said of bridge " + std::to_string(n) +
                          " that it had cracked",
                      1 + n % 9, cracked("Orrin", n % 2 == 0 ? "" : "noon"));
      one.document.beside = {{"title", std::to_string(title)}};
      one.article.metadata.title = std::to_string(title);
      one.article.id = hash128(one.article.text);
      all.push_back(std::move(one));
    }
    return all;
  }
};

TEST_F(TwoWriters, WhoHasTheLedgerForLongLetsOthersIn) {
  const auto one = open(path("a"));
  const auto other = open(path("a"));
  std::atomic<bool> is_in{false};
  put(*one, kept("Maud Ellery said it rained."));
  std::thread waiting([&] {
    put_for_good(*other, kept("Ivo Plume said it snowed."));
    is_in = true;
  });
  constexpr int many = 100;
  int turns = 0;
  for (; turns < many && !is_in; ++turns) {
    // As long as it takes to link many articles; then the next ones at once.
    std::this_thread::sleep_for(std::chrono::milliseconds(120));
    ASSERT_TRUE(one->commit().has_value());
    put(*one, kept("Ada Brock said report " + std::to_string(turns) + " was lost."));
  }
  EXPECT_TRUE(one->commit().has_value());
  waiting.join();
  EXPECT_LT(turns, many);
  EXPECT_EQ(one->size()->documents, 2 + turns);
}

TEST_F(TwoWriters, MayMakeTheLedgerAtTheSameMoment) {
  for (int round = 0; round < 40; ++round) {
    const std::string place = path("new" + std::to_string(round));
    std::atomic<int> faults{0};
    std::vector<std::thread> programs;
    for (int i = 0; i < 4; ++i) {
      programs.emplace_back([&] {
        const auto ledger = Ledger::open(place, Ledger::Access::write);
        if (!ledger) {
          ADD_FAILURE() << describe(ledger.error());
          ++faults;
        }
      });
    }
    for (std::thread& program : programs) program.join();
    ASSERT_EQ(faults, 0) << "round " << round;
  }
}

TEST_F(TwoWriters, MakeTheLedgerThatOneWouldHaveMade) {
  std::vector<std::thread> programs;
  for (int i = 0; i < 2; ++i) {
    programs.emplace_back([&, i] {
      const auto ledger = open(path("a"));
      for (const Kept& one : articles(i)) {
        put_for_good(*ledger, one);
        const auto linked = link_articles(*ledger, layers());
        EXPECT_TRUE(linked.has_value()) << describe(linked.error());
      }
    });
  }
  for (std::thread& program : programs) program.join();
  const auto alone = open(path("b"));
  for (int i = 0; i < 2; ++i) {
    for (const Kept& one : articles(i)) put_for_good(*alone, one);
  }
  ASSERT_TRUE(link_articles(*alone, layers()).has_value());
  const auto both = open(path("a"));
  ASSERT_TRUE(link_articles(*both, layers()).has_value());
  EXPECT_EQ(lines(*both), lines(*alone));
  EXPECT_THAT(*both->faults(), ::testing::IsEmpty());
}

}  // namespace
}  // namespace gainsay

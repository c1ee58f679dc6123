#include "base/thread_pool.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace gainsay {
namespace {

std::string squares(std::size_t threads, int count) {
  std::string out;
  int next = 0;
  ordered_parallel(
      threads, [&]() -> std::optional<int> { return next < count ? std::optional(next++) : std::nullopt; },
      [](int n) { return n * n; }, [&](int square) { out += std::to_string(square) + ' '; });
  return out;
}

TEST(OrderedParallel, GivesTheSameOrderForAnyNumberOfThreads) {
  const std::string one = squares(1, 1000);
  EXPECT_EQ(squares(2, 1000), one);
  EXPECT_EQ(squares(8, 1000), one);
}

TEST(OrderedParallel, NothingInNothingOut) {
  EXPECT_EQ(squares(4, 0), "");
}

TEST(OrderedParallel, AnExceptionReachesTheCaller) {
  int next = 0;
  EXPECT_THROW(ordered_parallel(
                   4, [&]() -> std::optional<int> { return next < 9 ? std::optional(next++) : std::nullopt; },
                   [](int n) { return n == 5 ? throw std::runtime_error("five") : n; }, [](int) {}),
               std::runtime_error);
}

}  // namespace
}  // namespace gainsay

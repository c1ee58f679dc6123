// A step of training on two threads: each works on half of the batch, in an order that does not depend on
// time.
#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <thread>
#include <vector>

namespace gainsay::train {

/// Eigen cuts products by threads and by the size of the caches, which would let sums differ between
/// machines. Call it before training.
inline void fix_order_of_sums() {
  Eigen::setNbThreads(1);
  Eigen::setCpuCacheSizes(32 << 10, 512 << 10, 4 << 20);
}

/// What one thread works on.
template <typename Weights, typename Item, typename Loss>
struct Half {
  template <typename Shape>
  explicit Half(const Shape& shape) : gradients(shape) {}

  std::vector<const Item*> batch;
  Weights gradients;
  std::vector<std::int32_t> touched;  ///< rows of the embeddings; may repeat
  Loss loss{};
};

/// `Weights` have `embeddings` and, as dense(), all other matrices. `Loss` has +=.
template <typename Weights, typename Item, typename Loss>
class Halves {
 public:
  using Part = Half<Weights, Item, Loss>;

  template <typename Shape>
  explicit Halves(const Shape& shape) : first_(shape), second_(shape) {}

  /// Fills both halves with items of `order` from `at` on, each with `words` words or a little more, and
  /// moves `at`.
  template <typename WordsOf>
  void fill(const std::vector<const Item*>& order, std::size_t& at, std::size_t words,
            const WordsOf& words_of) {
    for (Part* half : {&first_, &second_}) {
      half->batch.clear();
      half->touched.clear();
      half->loss = {};
      for (std::size_t taken = 0; at < order.size() && taken < words; ++at) {
        half->batch.push_back(order[at]);
        taken += words_of(*order[at]);
      }
    }
  }

  /// Calls work(half, its number), each on a thread of its own; returns the first half, with the sums of
  /// both.
  template <typename Work>
  Part& run(const Work& work) {
    const auto work_on = [&](Part& half, std::uint64_t number) {
      if (!half.batch.empty()) work(half, number);
    };
    std::thread other(work_on, std::ref(second_), 1);
    work_on(first_, 0);
    other.join();
    add_second();
    return first_;
  }

 private:
  /// Leaves the gradients of the second half at zero.
  void add_second() {
    Weights &ours = first_.gradients, &theirs = second_.gradients;
    const auto to = ours.dense(), from = theirs.dense();
    for (std::size_t i = 0; i < to.size(); ++i) {
      *to[i] += *from[i];
      from[i]->setZero();
    }
    for (const std::int32_t row : second_.touched) {  // where it repeats, nothing is left the second time
      ours.embeddings.row(row) += theirs.embeddings.row(row);
      theirs.embeddings.row(row).setZero();
    }
    first_.touched.insert(first_.touched.end(), second_.touched.begin(), second_.touched.end());
    first_.loss += second_.loss;
  }

  Part first_, second_;
};

}  // namespace gainsay::train

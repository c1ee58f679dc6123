// Many workers, one order: results come out as their inputs went in, whatever the number of threads.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace gainsay {

/// A fixed number of threads that take jobs in the order given. Destruction runs what is queued, then joins.
class ThreadPool {
 public:
  explicit ThreadPool(std::size_t threads) {
    workers_.reserve(threads);
    for (std::size_t i = 0; i < threads; ++i) workers_.emplace_back([this] { work(); });
  }
  ~ThreadPool() {
    {
      const std::lock_guard lock(mutex_);
      closed_ = true;
    }
    ready_.notify_all();
    for (std::thread& worker : workers_) worker.join();
  }
  ThreadPool(const ThreadPool&) = delete;
  ThreadPool& operator=(const ThreadPool&) = delete;

  /// Queues `job`; its value or exception arrives through the future.
  template <typename Job>
  auto submit(Job job) -> std::future<std::invoke_result_t<Job>> {
    auto task = std::make_shared<std::packaged_task<std::invoke_result_t<Job>()>>(std::move(job));
    auto result = task->get_future();
    {
      const std::lock_guard lock(mutex_);
      jobs_.push_back([task] { (*task)(); });
    }
    ready_.notify_one();
    return result;
  }

 private:
  void work() {
    for (;;) {
      std::function<void()> job;
      {
        std::unique_lock lock(mutex_);
        ready_.wait(lock, [this] { return closed_ || !jobs_.empty(); });
        if (jobs_.empty()) return;
        job = std::move(jobs_.front());
        jobs_.pop_front();
      }
      job();
    }
  }

  std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<std::function<void()>> jobs_;
  bool closed_ = false;
  std::vector<std::thread> workers_;
};

/// Calls `produce()` until it gives nullopt, `transform(item)` on `threads` threads, and `consume(result)` on
/// the calling thread in the order of production. At most 4 * threads items are in flight, so memory is
/// bounded however long the input. With threads == 1 nothing is started and all runs on the caller.
template <typename Produce, typename Transform, typename Consume>
void ordered_parallel(std::size_t threads, Produce produce, Transform transform, Consume consume) {
  if (threads <= 1) {
    while (auto item = produce()) consume(transform(std::move(*item)));
    return;
  }
  using Item = typename std::invoke_result_t<Produce>::value_type;
  using Out = std::invoke_result_t<Transform, Item>;
  std::deque<std::future<Out>> in_flight;
  ThreadPool pool(threads);
  while (auto item = produce()) {
    auto shared = std::make_shared<Item>(std::move(*item));
    in_flight.push_back(pool.submit([shared, &transform] { return transform(std::move(*shared)); }));
    if (in_flight.size() >= 4 * threads) {
      consume(in_flight.front().get());
      in_flight.pop_front();
    }
  }
  for (; !in_flight.empty(); in_flight.pop_front()) consume(in_flight.front().get());
}

}  // namespace gainsay

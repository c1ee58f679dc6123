// A body that one thread makes while another sends it, so that nobody holds all of it: who makes it waits for
// who takes it.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace gainsay::serve {

class StreamedBody {
 public:
  /// Bytes; nothing of them where the body is at its end; nothing at all where it broke off.
  using Taken = std::function<void(std::optional<std::string> bytes)>;

  /// What is taken is told on `sender`.
  explicit StreamedBody(boost::asio::any_io_executor sender) : sender_(std::move(sender)) {}

  /// For the thread that makes it. Waits while as much as fits is not taken; fails with unwritable where
  /// nobody takes it any more.
  Result<void> write(std::string_view bytes);
  /// No more comes; `whole`: because that is all.
  void end(bool whole);

  /// For the thread that sends it, one at a time: `taken` is called later, when there is something.
  void take(Taken taken);
  /// From any thread: nobody takes any more.
  void give_up();
  /// From any thread: whether no more comes, though some may still be to be taken.
  [[nodiscard]] bool is_made();

 private:
  // With the lock: tells who waits to take.
  void tell();

  boost::asio::any_io_executor sender_;
  std::mutex mutex_;
  std::condition_variable room_;
  std::string bytes_;
  Taken taken_;
  std::optional<bool> whole_;
  bool given_up_ = false;
};

}  // namespace gainsay::serve

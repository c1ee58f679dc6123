// The connections that are open, and which of them wait for a request. For the thread that runs them all.
#pragma once

#include <cstddef>
#include <functional>
#include <list>

namespace gainsay::serve {

/// What can be closed while it waits.
class Waiting {
 public:
  virtual ~Waiting() = default;
  virtual void close() = 0;
};

class Connections {
 public:
  using Place = std::list<Waiting*>::iterator;

  void opened() { ++open_; }
  void closed() {
    --open_;
    if (open_ == 0 && stopping_ && on_last) on_last();
  }
  Place wait(Waiting& connection) { return waiting_.insert(waiting_.end(), &connection); }
  void done_waiting(Place place) { waiting_.erase(place); }

  /// Closes the one that waits longest, where any does.
  void close_longest() {
    if (!waiting_.empty()) waiting_.front()->close();
  }
  /// Closes all that wait; the others close when they would wait again.
  void stop() {
    stopping_ = true;
    // Closing takes nothing off the list before the thread comes back to its loop.
    for (Waiting* each : waiting_) each->close();
    if (open_ == 0 && on_last) on_last();
  }

  [[nodiscard]] std::size_t open() const { return open_; }
  [[nodiscard]] bool stopping() const { return stopping_; }

  std::function<void()> on_last;  ///< called when the last one closes after stop()

 private:
  std::list<Waiting*> waiting_;  // the longest first
  std::size_t open_ = 0;
  bool stopping_ = false;
};

}  // namespace gainsay::serve

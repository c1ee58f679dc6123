// One line on a terminal that says how far a long work is.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace gainsay::cli {

/// What there is to tell. `share` is from 0 to 1, or below 0 where unknown.
struct ProgressState {
  std::uint64_t done = 0;
  std::uint64_t failed = 0;
  double share = -1;
};

/// The line for `state` after `seconds`, at most `width` columns: bar, share, documents, rate, failures, time
/// left; the last is missing where it can't be known.
std::string progress_line(const ProgressState& state, double seconds, std::size_t width);

/// Draws on stderr, several times a second at most, where that is a terminal and `wanted`; else does nothing.
class Progress {
 public:
  explicit Progress(bool wanted);
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void show(const ProgressState& state);
  /// Takes the line away, so that something else can be written.
  void clear();
  [[nodiscard]] bool shown() const { return shown_; }

 private:
  using Clock = std::chrono::steady_clock;
  bool shown_;
  bool drawn_ = false;
  Clock::time_point start_ = Clock::now();
  Clock::time_point last_{};
};

}  // namespace gainsay::cli

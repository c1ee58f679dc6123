#include "cli/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "cli/terminal.h"

namespace gainsay::cli {
namespace {

std::string clock_time(double seconds) {
  const auto whole = static_cast<std::uint64_t>(std::ceil(seconds));
  if (whole >= 3600) return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
  return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

}  // namespace

std::string progress_line(const ProgressState& state, double seconds, std::size_t width) {
  const double rate = seconds > 0 ? static_cast<double>(state.done) / seconds : 0;
  std::string line = fmt::format("{} documents, {:.0f} a second", state.done, rate);
  if (state.failed > 0) line += fmt::format(", {} failed", state.failed);
  if (state.share < 0) return line.substr(0, width);
  // A first guess from almost nothing would only mislead.
  if (state.share > 0.005 && seconds > 1)
    line += fmt::format(", {} left", clock_time(seconds * (1 - state.share) / state.share));
  line = fmt::format("{:3.0f}%  {}", state.share * 100, line);
  constexpr std::size_t least = 10;
  if (line.size() + least + 3 > width) return line.substr(0, width);
  const std::size_t columns = std::min<std::size_t>(30, width - line.size() - 3);
  const auto full = static_cast<std::size_t>(state.share * static_cast<double>(columns));
  return "[" + std::string(full, '#') + std::string(columns - full, '.') + "] " + line;
}

Progress::Progress(bool wanted) {
  const char* kind = std::getenv("TERM");
  shown_ = wanted && ::isatty(STDERR_FILENO) == 1 && kind != nullptr && std::strcmp(kind, "dumb") != 0;
}

void Progress::show(const ProgressState& state) {
  if (!shown_) return;
  const auto now = Clock::now();
  if (drawn_ && now - last_ < std::chrono::milliseconds(200)) return;
  last_ = now;
  drawn_ = true;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  const std::string line = progress_line(state, seconds, terminal_width(STDERR_FILENO) - 1);
  (void)std::fprintf(stderr, "\r\x1b[K%s", line.c_str());
}

void Progress::clear() {
  if (!drawn_) return;
  drawn_ = false;
  (void)std::fputs("\r\x1b[K", stderr);
}

}  // namespace gainsay::cli

#include "base/offset_map.h"

#include <algorithm>

namespace gainsay {

void OffsetMap::copy(std::uint32_t in, std::uint32_t size) {
  if (size == 0) return;
  if (!runs_.empty()) {
    Run& last = runs_.back();
    if (last.copied && last.in + last.in_size == in) {
      last.in_size += size;
      last.out_size += size;
      size_ += size;
      return;
    }
  }
  runs_.push_back({size_, size, in, size, true});
  size_ += size;
}

void OffsetMap::replace(std::uint32_t in, std::uint32_t in_size, std::uint32_t out_size) {
  if (out_size == 0) return;
  runs_.push_back({size_, out_size, in, in_size, false});
  size_ += out_size;
}

void OffsetMap::append(const OffsetMap& next) {
  for (const Run& run : next.runs_) {
    if (run.copied) {
      copy(run.in, run.in_size);
    } else {
      replace(run.in, run.in_size, run.out_size);
    }
  }
}

std::size_t OffsetMap::run_at(std::uint32_t out) const {
  const auto after = std::upper_bound(runs_.begin(), runs_.end(), out,
                                      [](std::uint32_t at, const Run& run) { return at < run.out; });
  return after == runs_.begin() ? 0 : static_cast<std::size_t>(after - runs_.begin()) - 1;
}

Span OffsetMap::to_input(Span span) const {
  if (runs_.empty()) return {};
  const Run& first = runs_[run_at(span.begin)];
  const std::uint32_t begin =
      first.copied ? first.in + std::min(span.begin - first.out, first.in_size) : first.in;
  if (span.empty()) return {begin, begin};
  const Run& last = runs_[run_at(span.end - 1)];
  const std::uint32_t end =
      last.copied ? last.in + std::min(span.end - last.out, last.in_size) : last.in + last.in_size;
  return {begin, std::max(begin, end)};
}

OffsetMap OffsetMap::after(const OffsetMap& earlier) const {
  OffsetMap joined;
  for (const Run& run : runs_) {
    if (!run.copied) {
      const Span in = earlier.to_input({run.in, run.in + run.in_size});
      joined.replace(in.begin, in.size(), run.out_size);
      continue;
    }
    std::uint32_t at = run.in;
    const std::uint32_t end = run.in + run.in_size;
    for (std::size_t i = earlier.run_at(at); at < end && i < earlier.runs_.size(); ++i) {
      const Run& below = earlier.runs_[i];
      const std::uint32_t stop = std::min(end, below.out + below.out_size);
      if (stop <= at) continue;
      if (below.copied) {
        joined.copy(below.in + (at - below.out), stop - at);
      } else {
        joined.replace(below.in, below.in_size, stop - at);
      }
      at = stop;
    }
  }
  return joined;
}

OffsetMap identity_map(std::uint32_t size) {
  OffsetMap map;
  map.copy(0, size);
  return map;
}

}  // namespace gainsay

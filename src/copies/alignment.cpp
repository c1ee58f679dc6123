#include "copies/alignment.h"

#include <algorithm>
#include <utility>

#include "copies/sketch.h"

namespace gainsay {
namespace {

constexpr std::size_t gap_words = 200;
// Of the places where a shingle stands in the second text so many are looked at.
constexpr std::size_t places_tried = 16;

class Aligner {
 public:
  Aligner(const std::vector<ComparedWord>& a, const std::vector<ComparedWord>& b) : a_(a), b_(b) {
    out_.to_b.assign(a.size(), nowhere);
    out_.to_a.assign(b.size(), nowhere);
  }

  Alignment align() {
    index();
    find_runs();
    if (out_.runs.empty()) return std::move(out_);
    // Before the first run, between runs, after the last one.
    Run left{0, 0, 0};
    for (const Run& run : out_.runs) fill(std::exchange(left, run), run);
    fill(left, {static_cast<std::uint32_t>(a_.size()), static_cast<std::uint32_t>(b_.size()), 0});
    return std::move(out_);
  }

 private:
  using Place = std::pair<std::uint64_t, std::uint32_t>;  // a shingle and where it begins in b

  void index() {
    if (b_.size() < shingle_words) return;
    places_.reserve(b_.size());
    for (std::uint32_t at = 0; at + shingle_words <= b_.size(); ++at)
      places_.emplace_back(shingle_at(b_, at), at);
    std::sort(places_.begin(), places_.end());
  }

  void find_runs() {
    std::uint32_t expected = 0;  // where the text goes on in b
    for (std::uint32_t at = 0; at + shingle_words <= a_.size();) {
      const Run run = best_from(at, expected);
      if (run.length < shingle_words) {
        ++at;
        continue;
      }
      out_.runs.push_back(run);
      out_.common += run.length;
      for (std::uint32_t i = 0; i < run.length; ++i) {
        out_.to_b[run.a + i] = static_cast<std::int32_t>(run.b + i);
        out_.to_a[run.b + i] = static_cast<std::int32_t>(run.a + i);
      }
      at += run.length;
      expected = run.b + run.length;
    }
  }

  // The longest run that begins at a[at]; of equal ones that which is nearest to `expected`.
  [[nodiscard]] Run best_from(std::uint32_t at, std::uint32_t expected) const {
    const std::uint64_t shingle = shingle_at(a_, at);
    const auto [first, last] =
        std::equal_range(places_.begin(), places_.end(), Place{shingle, 0},
                         [](const Place& x, const Place& y) { return x.first < y.first; });
    Run best{at, 0, 0};
    auto after = std::lower_bound(first, last, Place{shingle, expected});
    auto before = after;
    for (std::size_t tried = 0; tried < places_tried && (before != first || after != last); ++tried) {
      const bool forward = before == first || (after != last && after->second - expected <=
                                                                    expected - std::prev(before)->second);
      const std::uint32_t place = forward ? (after++)->second : (--before)->second;
      const std::uint32_t length = length_of(at, place);
      if (length > best.length) best = {at, place, length};
    }
    return best;
  }

  [[nodiscard]] std::uint32_t length_of(std::uint32_t i, std::uint32_t j) const {
    std::uint32_t length = 0;
    while (i + length < a_.size() && j + length < b_.size() && out_.to_a[j + length] == nowhere &&
           a_[i + length].hash == b_[j + length].hash) {
      ++length;
    }
    return length;
  }

  void fill(const Run& left, const Run& right) {
    const std::uint32_t a = left.a + left.length;
    const std::uint32_t b = left.b + left.length;
    if (right.a <= a || right.b <= b) return;  // nothing on one side, or moved
    const std::size_t rows = right.a - a;
    const std::size_t columns = right.b - b;
    if (rows > gap_words || columns > gap_words) return;
    // longest[i][j]: of the words from a + i and b + j on.
    longest_.assign((rows + 1) * (columns + 1), 0);
    const auto longest = [&](std::size_t i, std::size_t j) -> std::uint16_t& {
      return longest_[i * (columns + 1) + j];
    };
    const auto same = [&](std::size_t i, std::size_t j) {
      return a_[a + i].hash == b_[b + j].hash && out_.to_a[b + j] == nowhere;
    };
    for (std::size_t i = rows; i-- > 0;) {
      for (std::size_t j = columns; j-- > 0;) {
        longest(i, j) = same(i, j) ? static_cast<std::uint16_t>(longest(i + 1, j + 1) + 1)
                                   : std::max(longest(i + 1, j), longest(i, j + 1));
      }
    }
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
      if (same(i, j)) {
        out_.to_b[a + i] = static_cast<std::int32_t>(b + j);
        out_.to_a[b + j] = static_cast<std::int32_t>(a + i);
        ++i;
        ++j;
      } else {
        ++(longest(i + 1, j) >= longest(i, j + 1) ? i : j);
      }
    }
  }

  const std::vector<ComparedWord>& a_;
  const std::vector<ComparedWord>& b_;
  std::vector<Place> places_;
  std::vector<std::uint16_t> longest_;
  Alignment out_;
};

}  // namespace

Alignment align(const std::vector<ComparedWord>& a, const std::vector<ComparedWord>& b) {
  return Aligner(a, b).align();
}

}  // namespace gainsay

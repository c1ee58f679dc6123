#include "copies/differences.h"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::uint32_t reworded_words = 40;

// Words without a counterpart in [begin, end): how many, and from where to where they stand.
struct Unmatched {
  Span span;
  std::uint32_t words = 0;
};

Unmatched unmatched(const std::vector<ComparedWord>& words, const std::vector<std::int32_t>& counterparts,
                    std::size_t begin, std::size_t end) {
  Unmatched out;
  for (std::size_t at = begin; at < end; ++at) {
    if (counterparts[at] != nowhere) continue;
    if (out.words == 0) out.span.begin = words[at].span.begin;
    out.span.end = words[at].span.end;
    ++out.words;
  }
  return out;
}

}  // namespace

std::vector<Difference> differences(const Alignment& alignment, const std::vector<ComparedWord>& a,
                                    const std::vector<ComparedWord>& b) {
  // The runs by where they stand in b; gap g of b is before the g-th of them.
  std::vector<std::size_t> by_b(alignment.runs.size());
  for (std::size_t i = 0; i < by_b.size(); ++i) by_b[i] = i;
  std::sort(by_b.begin(), by_b.end(),
            [&](std::size_t x, std::size_t y) { return alignment.runs[x].b < alignment.runs[y].b; });
  std::vector<std::size_t> rank(by_b.size());
  for (std::size_t i = 0; i < by_b.size(); ++i) rank[by_b[i]] = i;

  std::vector<Unmatched> gaps_of_b;
  for (std::size_t gap = 0; gap <= by_b.size(); ++gap) {
    const std::size_t begin =
        gap == 0 ? 0 : alignment.runs[by_b[gap - 1]].b + alignment.runs[by_b[gap - 1]].length;
    const std::size_t end = gap == by_b.size() ? b.size() : alignment.runs[by_b[gap]].b;
    gaps_of_b.push_back(unmatched(b, alignment.to_a, begin, end));
  }

  std::vector<Difference> out;
  for (std::size_t gap = 0; gap <= alignment.runs.size(); ++gap) {
    const std::size_t begin = gap == 0 ? 0 : alignment.runs[gap - 1].a + alignment.runs[gap - 1].length;
    const std::size_t end = gap == alignment.runs.size() ? a.size() : alignment.runs[gap].a;
    const Unmatched of_a = unmatched(a, alignment.to_b, begin, end);
    if (of_a.words == 0) continue;
    // The gap of b between the same two runs, or before the same first, or after the same last.
    const bool follows = gap == 0                       ? by_b.empty() || rank[0] == 0
                         : gap == alignment.runs.size() ? rank[gap - 1] + 1 == by_b.size()
                                                        : rank[gap - 1] + 1 == rank[gap];
    Unmatched* of_b = follows ? &gaps_of_b[gap == 0 ? 0 : rank[gap - 1] + 1] : nullptr;
    if (of_b != nullptr && of_b->words > 0 && of_a.words <= reworded_words && of_b->words <= reworded_words) {
      out.push_back({DifferenceKind::reworded, of_a.span, of_b->span, of_a.words, of_b->words});
      of_b->words = 0;
    } else {
      out.push_back({DifferenceKind::only_a, of_a.span, {}, of_a.words, 0});
    }
  }
  for (const Unmatched& of_b : gaps_of_b) {
    if (of_b.words > 0) out.push_back({DifferenceKind::only_b, {}, of_b.span, 0, of_b.words});
  }
  return out;
}

}  // namespace gainsay

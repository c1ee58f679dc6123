#include "copies/copy.h"

#include <algorithm>
#include <unordered_set>

namespace gainsay {
namespace {

// Words between two that are shared belong to what is shared where there are so many at most.
constexpr std::size_t bridged_words = 12;
// Names may be lost so often, and one and a half times as often as other words
// (docs/decisions/0017-copies.md).
constexpr double names_lost_anyhow = 0.15;
constexpr double names_lost_with_others = 1.5;

double share(std::uint32_t part, std::uint32_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / whole;
}

void count_lost(const std::vector<ComparedWord>& words, const std::vector<std::int32_t>& counterparts,
                const std::vector<ComparedWord>& other, Overlap& out) {
  std::unordered_set<std::uint64_t> there;
  there.reserve(other.size());
  for (const ComparedWord& word : other) there.insert(word.hash);
  std::unordered_set<std::uint64_t> seen;
  const auto count = [&](std::size_t at) {
    if (!words[at].is_name) {
      ++out.other_words;
      if (counterparts[at] == nowhere) ++out.other_words_lost;
    } else if (seen.insert(words[at].hash).second) {
      ++out.names;
      if (!there.contains(words[at].hash)) ++out.names_lost;
    }
  };
  std::size_t unshared = bridged_words + 1;  // since the last shared word, of which there is none yet
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (counterparts[at] == nowhere) {
      ++unshared;
      continue;
    }
    if (unshared <= bridged_words) {
      for (std::size_t back = unshared; back > 0; --back) count(at - back);
    }
    count(at);
    unshared = 0;
  }
}

}  // namespace

double Overlap::share_of_a() const {
  return share(alignment.common, words_a);
}

double Overlap::share_of_b() const {
  return share(alignment.common, words_b);
}

Overlap overlap(const std::vector<ComparedWord>& a, const std::vector<ComparedWord>& b) {
  Overlap out;
  out.alignment = align(a, b);
  out.words_a = static_cast<std::uint32_t>(a.size());
  out.words_b = static_cast<std::uint32_t>(b.size());
  if (a.size() <= b.size()) {
    count_lost(a, out.alignment.to_b, b, out);
  } else {
    count_lost(b, out.alignment.to_a, a, out);
  }
  return out;
}

bool is_copy(const Overlap& overlap) {
  const std::uint32_t common = overlap.alignment.common;
  if (common < least_words_in_common || common * 2 < std::min(overlap.words_a, overlap.words_b)) return false;
  const double others = share(overlap.other_words_lost, overlap.other_words);
  return overlap.names_lost <= overlap.names * (names_lost_anyhow + names_lost_with_others * others);
}

}  // namespace gainsay

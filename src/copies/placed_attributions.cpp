#include "copies/placed_attributions.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace gainsay {
namespace {

// Attributions that are held against each other by their words alone.
constexpr std::size_t most_pairs = 40000;

void add_words(const std::vector<ComparedWord>& words, const Spans& pieces, WordIndices& out) {
  for (const Span piece : pieces) {
    auto at = std::lower_bound(
        words.begin(), words.end(), piece.begin,
        [](const ComparedWord& word, std::uint32_t begin) { return word.span.begin < begin; });
    for (; at != words.end() && at->span.end <= piece.end; ++at)
      out.push_back(static_cast<std::uint32_t>(at - words.begin()));
  }
}

using Hashes = std::unordered_set<std::uint64_t>;

Hashes hashes_of(const std::vector<ComparedWord>& words, const WordIndices& indices) {
  Hashes out;
  for (const std::uint32_t at : indices) out.insert(words[at].hash);
  return out;
}

std::size_t shared(const Hashes& a, const Hashes& b) {
  return static_cast<std::size_t>(
      std::count_if(a.begin(), a.end(), [&](std::uint64_t hash) { return b.contains(hash); }));
}

bool shares_name(const std::vector<ComparedWord>& words_a, const WordIndices& a, const Hashes& b) {
  return std::any_of(a.begin(), a.end(),
                     [&](std::uint32_t at) { return words_a[at].is_name && b.contains(words_a[at].hash); });
}

bool denies(const Attribution& item) {
  return is_denial(item.stance) && item.polarity == Polarity::positive;
}

struct Offer {
  double score = 0;
  std::uint32_t a = 0;
  std::uint32_t b = 0;
};

// The best offers first, each side once.
void settle(std::vector<Offer>& offers, std::vector<std::int32_t>& matched, std::vector<bool>& taken) {
  std::sort(offers.begin(), offers.end(), [](const Offer& x, const Offer& y) {
    return std::tuple(-x.score, x.a, x.b) < std::tuple(-y.score, y.a, y.b);
  });
  for (const Offer& offer : offers) {
    if (matched[offer.a] != nowhere || taken[offer.b]) continue;
    matched[offer.a] = static_cast<std::int32_t>(offer.b);
    taken[offer.b] = true;
  }
  offers.clear();
}

}  // namespace

std::vector<PlacedAttribution> place(const std::vector<ComparedWord>& words,
                                     const Attributions& attributions) {
  std::vector<PlacedAttribution> out(attributions.items.size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    add_words(words, attributions.items[i].source, out[i].source);
    add_words(words, attributions.items[i].cue, out[i].cue);
    add_words(words, attributions.items[i].content, out[i].content);
  }
  return out;
}

std::size_t kept(const WordIndices& indices, const std::vector<std::int32_t>& counterparts) {
  return static_cast<std::size_t>(std::count_if(
      indices.begin(), indices.end(), [&](std::uint32_t at) { return counterparts[at] != nowhere; }));
}

WordIndices core_of(const PlacedAttribution& placed) {
  if (placed.content.size() >= 5) return placed.content;
  WordIndices core = placed.cue;
  core.insert(core.end(), placed.content.begin(), placed.content.end());
  return core;
}

std::vector<std::int32_t> match(const std::vector<PlacedAttribution>& a,
                                const std::vector<PlacedAttribution>& b,
                                const std::vector<ComparedWord>& words_a,
                                const std::vector<ComparedWord>& words_b, const Attributions& of_a,
                                const Attributions& of_b, const Alignment& alignment) {
  std::vector<std::int32_t> matched(a.size(), nowhere);
  std::vector<bool> taken(b.size(), false);

  // Which attributions of b have a word in what is said, or in their cue.
  std::vector<std::vector<std::uint32_t>> content_at(words_b.size());
  std::vector<std::vector<std::uint32_t>> cue_at(words_b.size());
  for (std::uint32_t i = 0; i < b.size(); ++i) {
    for (const std::uint32_t at : b[i].content) content_at[at].push_back(i);
    for (const std::uint32_t at : b[i].cue) cue_at[at].push_back(i);
  }
  std::vector<Offer> offers;
  for (std::uint32_t i = 0; i < a.size(); ++i) {
    std::unordered_map<std::uint32_t, std::pair<std::size_t, std::size_t>> meets;  // content, cue
    for (const std::uint32_t at : a[i].content) {
      if (alignment.to_b[at] == nowhere) continue;
      for (const std::uint32_t other : content_at[static_cast<std::size_t>(alignment.to_b[at])])
        ++meets[other].first;
    }
    for (const std::uint32_t at : a[i].cue) {
      if (alignment.to_b[at] == nowhere) continue;
      for (const std::uint32_t other : cue_at[static_cast<std::size_t>(alignment.to_b[at])])
        ++meets[other].second;
    }
    for (const auto& [other, counts] : meets) {
      const std::size_t size = std::max(a[i].content.size(), b[other].content.size());
      const double content = size == 0 ? 0 : static_cast<double>(counts.first) / static_cast<double>(size);
      // Of one content that lies in another the cue tells which is which.
      if (content >= 0.4 || counts.second > 0)
        offers.push_back({content + (counts.second > 0 ? 1 : 0), i, other});
    }
  }
  settle(offers, matched, taken);

  std::vector<std::uint32_t> left_a;
  std::vector<std::uint32_t> left_b;
  for (std::uint32_t i = 0; i < a.size(); ++i) {
    if (matched[i] == nowhere && a[i].size() > 0) left_a.push_back(i);
  }
  for (std::uint32_t i = 0; i < b.size(); ++i) {
    if (!taken[i] && b[i].size() > 0) left_b.push_back(i);
  }
  // Texts with more than that left on both sides are hardly two of one story.
  if (left_a.size() * left_b.size() > most_pairs) return matched;
  std::vector<Hashes> said_there;
  std::vector<Hashes> sources_there;
  for (const std::uint32_t j : left_b) {
    said_there.push_back(hashes_of(words_b, core_of(b[j])));
    sources_there.push_back(hashes_of(words_b, b[j].source));
  }
  for (const std::uint32_t i : left_a) {
    const Hashes said = hashes_of(words_a, core_of(a[i]));
    for (std::size_t n = 0; n < left_b.size(); ++n) {
      const std::uint32_t j = left_b[n];
      const double size = static_cast<double>(said.size() + said_there[n].size());
      const double alike = size == 0 ? 0 : 2 * static_cast<double>(shared(said, said_there[n])) / size;
      const bool same_source = shares_name(words_a, a[i].source, sources_there[n]);
      if (alike >= 0.5 || (alike >= 0.3 && same_source)) {
        offers.push_back({alike + (same_source ? 1 : 0), i, j});
      } else if (same_source && denies(of_a.items[i]) && denies(of_b.items[j])) {
        offers.push_back({0.1, i, j});
      }
    }
  }
  settle(offers, matched, taken);
  return matched;
}

}  // namespace gainsay

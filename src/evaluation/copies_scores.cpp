#include "evaluation/copies_scores.h"

#include <algorithm>
#include <ctime>
#include <numeric>
#include <set>
#include <string>
#include <unordered_map>

#include "copies/copy.h"
#include "copies/sketch.h"
#include "copies/words.h"

namespace gainsay {
namespace {

using Pair = std::pair<std::size_t, std::size_t>;

double processor_seconds() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

std::vector<ComparedWord> words_of(const std::string& text) {
  return compared_words(text, {0, static_cast<std::uint32_t>(text.size())});
}

bool share_a_story(const std::array<std::size_t, 2>& a, const std::array<std::size_t, 2>& b) {
  return a[0] == b[0] || a[0] == b[1] || a[1] == b[0] || a[1] == b[1];
}

}  // namespace

double CopiesScores::recall() const {
  const std::size_t all = std::accumulate(planted.begin(), planted.end(), std::size_t{0});
  return all == 0 ? 0
                  : static_cast<double>(std::accumulate(found.begin(), found.end(), std::size_t{0})) /
                        static_cast<double>(all);
}

double CopiesScores::precision() const {
  const std::size_t right = std::accumulate(found.begin(), found.end(), std::size_t{0});
  return right + wrong.size() == 0 ? 0
                                   : static_cast<double>(right) / static_cast<double>(right + wrong.size());
}

CopiesScores score_copies(const PlantedSet& set) {
  CopiesScores scores;
  scores.documents = set.texts.size();
  double start = processor_seconds();
  std::vector<Sketch> sketches;
  for (const std::string& text : set.texts) {
    const auto words = words_of(text);
    scores.words += words.size();
    sketches.push_back(sketch_of(words));
  }
  scores.sketch_seconds = processor_seconds() - start;

  start = processor_seconds();
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> holders;
  std::set<Pair> found;
  std::set<Pair> compared;
  for (std::uint32_t i = 0; i < set.texts.size(); ++i) {
    std::unordered_map<std::uint32_t, std::size_t> shared;
    for (const std::uint64_t shingle : sketches[i]) {
      auto& holding = holders[shingle];
      for (const std::uint32_t other : holding) ++shared[other];
      holding.push_back(i);
    }
    const auto words = words_of(set.texts[i]);
    for (const auto& [other, count] : shared) {
      if (!may_be_copies(count, sketches[i].size(), sketches[other].size())) continue;
      compared.emplace(other, i);
      if (is_copy(overlap(words_of(set.texts[other]), words))) found.emplace(other, i);
    }
  }
  scores.link_seconds = processor_seconds() - start;
  scores.compared = compared.size();

  std::set<Pair> wanted;
  for (const PlantedPair& pair : set.pairs) {
    const Pair both = std::minmax(pair.a, pair.b);
    wanted.insert(both);
    ++scores.planted.at(static_cast<std::size_t>(pair.kind));
    if (found.contains(both)) {
      ++scores.found.at(static_cast<std::size_t>(pair.kind));
    } else {
      scores.missed.push_back(pair);
      if (!compared.contains(both)) ++scores.missed_by_sketch;
    }
  }
  for (const Pair& pair : found) {
    if (!wanted.contains(pair) && !share_a_story(set.made_of[pair.first], set.made_of[pair.second]))
      scores.wrong.push_back(pair);
  }
  return scores;
}

}  // namespace gainsay

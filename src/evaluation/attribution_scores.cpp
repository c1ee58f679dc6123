#include "evaluation/attribution_scores.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <tuple>

#include "base/utf8.h"

namespace gainsay {
namespace {

using WordSet = std::vector<std::uint32_t>;  // ascending indexes of words

struct WordAttribution {
  WordSet source;
  WordSet cue;
  WordSet content;
  double confidence = 0;
};

// Letters, numbers and the low line; combining marks part words here, as in Python's \w.
bool is_word_character(char32_t c) {
  return c == '_' || (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_L_MASK | U_GC_N_MASK)) != 0;
}

bool is_white(char32_t c) {
  const auto direction = u_charDirection(static_cast<UChar32>(c));
  return u_charType(static_cast<UChar32>(c)) == U_SPACE_SEPARATOR || direction == U_WHITE_SPACE_NEUTRAL ||
         direction == U_BLOCK_SEPARATOR || direction == U_SEGMENT_SEPARATOR;
}

/// In code points.
Spans words_of(std::string_view text) {
  Spans words;
  bool open = false;
  std::uint32_t point = 0;
  for (std::size_t byte = 0; byte < text.size(); ++point) {
    const auto decoded = utf8::decode(text, byte);
    byte += decoded.length;
    const bool part = is_word_character(decoded.value);
    if (part && open) {
      words.back().end = point + 1;
    } else if (part || !is_white(decoded.value)) {
      words.push_back({point, point + 1});
    }
    open = part;
  }
  return words;
}

WordSet words_in(const Spans& words, const Spans& pieces) {
  WordSet in;
  for (const Span piece : pieces) {
    auto word =
        std::partition_point(words.begin(), words.end(), [&](Span each) { return each.end <= piece.begin; });
    for (; word != words.end() && word->begin < piece.end; ++word)
      in.push_back(static_cast<std::uint32_t>(word - words.begin()));
  }
  std::sort(in.begin(), in.end());
  in.erase(std::unique(in.begin(), in.end()), in.end());
  return in;
}

std::vector<WordAttribution> in_words(const Spans& words, const std::vector<BratAttribution>& items) {
  std::vector<WordAttribution> out;
  for (const BratAttribution& item : items) {
    WordAttribution each{words_in(words, item.source), words_in(words, item.cue),
                         words_in(words, item.content), item.confidence};
    if (!each.cue.empty() || !each.content.empty()) out.push_back(std::move(each));
  }
  return out;
}

std::size_t common(const WordSet& a, const WordSet& b) {
  WordSet both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both.size();
}

bool share(const WordSet& a, const WordSet& b) {
  return common(a, b) > 0;
}

bool same_source(const WordSet& a, const WordSet& b) {
  return share(a, b) || (a.empty() && b.empty());
}

double jaccard(const WordSet& a, const WordSet& b) {
  const std::size_t both = common(a, b);
  const std::size_t all = a.size() + b.size() - both;
  return all > 0 ? static_cast<double>(both) / static_cast<double>(all) : 0;
}

void add_role(const std::vector<WordAttribution>& gold, const std::vector<WordAttribution>& found,
              WordSet WordAttribution::*role, FoundScore& words, FoundScore& spans) {
  std::set<WordSet> gold_spans;
  std::set<WordSet> found_spans;
  std::set<std::uint32_t> gold_words;
  std::set<std::uint32_t> found_words;
  const auto collect = [role](const auto& items, auto& all_spans, auto& all_words) {
    for (const WordAttribution& item : items) {
      if ((item.*role).empty()) continue;
      all_spans.insert(item.*role);
      all_words.insert((item.*role).begin(), (item.*role).end());
    }
  };
  collect(gold, gold_spans, gold_words);
  collect(found, found_spans, found_words);
  const auto add = [](FoundScore& score, const auto& wanted, const auto& have) {
    score.gold += wanted.size();
    score.found += have.size();
    for (const auto& each : have) score.right += wanted.count(each);
  };
  add(words, gold_words, found_words);
  add(spans, gold_spans, found_spans);
}

/// Which of `found` were paired.
template <typename Fits>
std::vector<bool> add_matches(const std::vector<WordAttribution>& gold,
                              const std::vector<WordAttribution>& found, Fits fits, FoundScore& score) {
  std::vector<std::tuple<double, std::size_t, std::size_t>> pairs;  // less is better
  for (std::size_t i = 0; i < gold.size(); ++i) {
    for (std::size_t j = 0; j < found.size(); ++j) {
      if (fits(gold[i], found[j])) pairs.emplace_back(-jaccard(gold[i].content, found[j].content), i, j);
    }
  }
  std::sort(pairs.begin(), pairs.end());
  std::vector<bool> gold_used(gold.size());
  std::vector<bool> found_used(found.size());
  for (const auto& [cost, i, j] : pairs) {
    if (gold_used[i] || found_used[j]) continue;
    gold_used[i] = found_used[j] = true;
    ++score.right;
  }
  score.gold += gold.size();
  score.found += found.size();
  return found_used;
}

}  // namespace

double AttributionScores::calibration_error() const {
  double apart = 0;
  std::size_t all = 0;
  for (const ConfidenceBin& bin : confidence) {
    apart += std::abs(bin.confidence - static_cast<double>(bin.right));
    all += bin.found;
  }
  return all > 0 ? apart / static_cast<double>(all) : 0;
}

void add_scores(std::string_view text, const std::vector<BratAttribution>& gold_items,
                const std::vector<BratAttribution>& found_items, AttributionScores& scores) {
  const Spans words = words_of(text);
  const auto gold = in_words(words, gold_items);
  const auto found = in_words(words, found_items);
  add_role(gold, found, &WordAttribution::source, scores.words.source, scores.spans.source);
  add_role(gold, found, &WordAttribution::cue, scores.words.cue, scores.spans.cue);
  add_role(gold, found, &WordAttribution::content, scores.words.content, scores.spans.content);
  const auto relaxed = [](const WordAttribution& a, const WordAttribution& b) {
    return share(a.cue, b.cue) && same_source(a.source, b.source) && jaccard(a.content, b.content) >= 0.5;
  };
  const auto exact = [](const WordAttribution& a, const WordAttribution& b) {
    return a.source == b.source && a.cue == b.cue && a.content == b.content;
  };
  const std::vector<bool> right = add_matches(gold, found, relaxed, scores.relaxed);
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto tenth = static_cast<std::size_t>(std::clamp(found[i].confidence * 10, 0.0, 9.0));
    ConfidenceBin& bin = scores.confidence[tenth];
    ++bin.found;
    bin.right += right[i];
    bin.confidence += found[i].confidence;
  }
  add_matches(gold, found, exact, scores.exact);
  for (const WordAttribution& wanted : gold) {
    const WordAttribution* best = nullptr;
    for (const WordAttribution& each : found) {
      if (!share(wanted.cue, each.cue)) continue;
      if (!best || jaccard(wanted.content, each.content) > jaccard(wanted.content, best->content))
        best = &each;
    }
    if (!best) continue;
    ++scores.cue_found;
    if (same_source(wanted.source, best->source)) ++scores.source_right;
  }
}

}  // namespace gainsay

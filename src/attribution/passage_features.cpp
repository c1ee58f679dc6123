#include "attribution/passage_features.h"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::uint32_t nowhere = 0xFFFFFFFF;
const WordForm outside{};

/// 0, 1, 2, 3, 4, 5-6, 7-9, 10-14, 15-24, more.
std::uint32_t step(std::uint32_t distance) {
  if (distance < 5) return distance;
  if (distance < 7) return 5;
  if (distance < 10) return 6;
  if (distance < 15) return 7;
  return distance < 25 ? 8 : 9;
}

/// The tokens of the passage, numbered from 0, with what is looked up of them.
class Words {
 public:
  Words(const PassageLayers& layers, IndexRange sentences, const CueLexicon& cues)
      : layers_(layers),
        first_(layers.text.sentences[sentences.begin].tokens.begin),
        size_(layers.text.sentences[sentences.end - 1].tokens.end - first_),
        level(size_),
        head(size_, nowhere),
        low(size_),
        high(size_),
        quote_begin(size_, nowhere),
        quote_end(size_, nowhere),
        cue_left(size_, nowhere),
        cue_right(size_, nowhere),
        comma_left(size_, nowhere),
        comma_right(size_, nowhere) {
    for (std::uint32_t i = 0; i < size_; ++i) level[i] = cues.level(form(i).stem);
    for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
      const IndexRange tokens = layers.text.sentences[s].tokens;
      add_sentence({tokens.begin - first_, tokens.end - first_});
    }
    add_quotations();
  }

  [[nodiscard]] std::uint32_t size() const { return size_; }
  [[nodiscard]] const WordForm& form(std::uint32_t i) const {
    return i < size_ ? layers_.syntax.forms[first_ + i] : outside;
  }
  [[nodiscard]] std::uint32_t tag(std::uint32_t i) const {
    return i < size_ ? layers_.syntax.tags[first_ + i] : 0xFF;
  }
  [[nodiscard]] std::uint32_t relation(std::uint32_t i) const {
    return layers_.syntax.arcs[first_ + i].relation;
  }
  [[nodiscard]] std::uint32_t name(std::uint32_t i) const { return layers_.names[first_ + i]; }
  /// 0 outside quotation marks, 1 the opening mark, 2 inside, 3 the closing mark, 9 beyond the passage.
  [[nodiscard]] std::uint32_t quote(std::uint32_t i) const {
    if (i >= size_) return 9;
    if (quote_begin[i] == nowhere) return 0;
    return quote_begin[i] == i ? 1 : i + 1 == quote_end[i] ? 3 : 2;
  }

 private:
  const PassageLayers& layers_;
  std::uint32_t first_;
  std::uint32_t size_;

 public:
  std::vector<std::uint8_t> level;         ///< of the stem in the lexicon of cues
  std::vector<std::uint32_t> head;         ///< or nowhere for the root of its sentence
  std::vector<std::uint32_t> low, high;    ///< first and last word of its subtree
  std::vector<std::uint32_t> quote_begin;  ///< the opening mark of the outermost quotation, or nowhere
  std::vector<std::uint32_t> quote_end;    ///< and past its closing mark
  std::vector<std::uint32_t> cue_left, cue_right;  ///< nearest likely cue in its sentence, or nowhere
  std::vector<std::uint32_t> comma_left, comma_right;

 private:
  void add_sentence(IndexRange s) {
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      const std::uint32_t of = layers_.syntax.arcs[first_ + i].head;
      if (of != 0) head[i] = s.begin + of - 1;
      low[i] = high[i] = i;
    }
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      // Up to the root: a tree has no circle, and no real one is deep.
      for (std::uint32_t at = head[i], depth = 0; at != nowhere && depth < 64; at = head[at], ++depth) {
        low[at] = std::min(low[at], i);
        high[at] = std::max(high[at], i);
      }
    }
    std::uint32_t cue = nowhere, comma = nowhere;
    const auto pass = [&](std::uint32_t i, auto& cues, auto& commas) {
      cues[i] = cue;
      commas[i] = comma;
      if (level[i] >= CueLexicon::likely) cue = i;
      if (form(i).mark == Mark::comma) comma = i;
    };
    for (std::uint32_t i = s.begin; i < s.end; ++i) pass(i, cue_left, comma_left);
    cue = comma = nowhere;
    for (std::uint32_t i = s.end; i-- > s.begin;) pass(i, cue_right, comma_right);
  }

  void add_quotations() {
    const std::uint32_t last = first_ + size_;
    for (const Quotation& quotation : layers_.text.quotations) {
      if (quotation.depth != 0) continue;
      const std::uint32_t begin = quotation.tokens.begin == 0 ? 0 : quotation.tokens.begin - 1;
      const std::uint32_t end = quotation.tokens.end + (quotation.closed ? 1 : 0);
      if (end <= first_ || begin >= last) continue;
      const std::uint32_t from = std::max(begin, first_) - first_, to = std::min(end, last) - first_;
      for (std::uint32_t i = from; i < to; ++i) {
        quote_begin[i] = from;
        quote_end[i] = to;
      }
    }
  }
};

/// The nearest likely cue above a word in its tree, and the word below that on the way.
struct CueAbove {
  std::uint32_t cue = nowhere;
  std::uint32_t below = nowhere;
  std::uint32_t depth = 0;
};

CueAbove cue_above(const Words& words, std::uint32_t at) {
  CueAbove found{words.head[at], at, 1};
  while (found.cue != nowhere && words.level[found.cue] < CueLexicon::likely && found.depth < 16) {
    found.below = found.cue;
    found.cue = words.head[found.cue];
    ++found.depth;
  }
  if (found.cue != nowhere && words.level[found.cue] < CueLexicon::likely) found.cue = nowhere;
  return found;
}

class Keys {
 public:
  explicit Keys(std::vector<std::uint32_t>& out) : out_(out) {}
  void put(std::uint32_t value) { out_.push_back(mix(value, ++name_)); }
  void restart() { name_ = 0x500; }

 private:
  std::vector<std::uint32_t>& out_;
  std::uint32_t name_ = 0x500;
};

/// Where a word of the sentence lies, seen from `at`.
std::uint32_t place_of(const Words& words, std::uint32_t at, std::uint32_t other) {
  if (other == nowhere) return 99;
  const std::uint32_t low = std::min(at, other), high = std::max(at, other);
  const bool same_quote = words.quote_begin[low] == words.quote_begin[high];
  return step(high - low) * 4 + (same_quote ? 1U : 0U) + (at < other ? 2U : 0U);
}

void put_quotation(const Words& words, std::uint32_t at, Keys& keys) {
  const std::uint32_t quotes = words.quote(at - 1) << 16 | words.quote(at) << 8 | words.quote(at + 1);
  keys.put(quotes);
  keys.put(mix(quotes, words.tag(at)));
  std::uint32_t kind = 0, edges = 0, before = 0, after = 0;
  if (const std::uint32_t begin = words.quote_begin[at]; begin != nowhere) {
    const std::uint32_t end = words.quote_end[at];
    const auto last = static_cast<std::uint32_t>(words.form(end - 2).mark);
    const auto next = static_cast<std::uint32_t>(words.form(end).mark);
    kind = 1 + (step(end - begin) * 32 + last) * 32 + next;
    edges = std::min(at - begin, 3U) * 4 + std::min(end - at, 3U);
    before = words.form(begin - 1).stem;
    after = words.form(end).stem;
  }
  keys.put(kind);
  keys.put(mix(edges, kind));
  keys.put(mix(kind != 0, before));
  keys.put(mix(kind != 0, after));
}

void put_tree(const Words& words, std::uint32_t at, Keys& keys) {
  const std::uint32_t head = words.head[at], relation = words.relation(at);
  const std::uint32_t head_stem = head == nowhere ? 0 : words.form(head).stem;
  const std::uint32_t head_level = head == nowhere ? 9 : words.level[head];
  keys.put(mix(head_stem, relation));
  keys.put(mix(mix(head_level, relation), words.tag(at)));
  const CueAbove above = cue_above(words, at);
  std::uint32_t path = 0, stem = 0, edges = 0;
  if (above.cue != nowhere) {
    const std::uint32_t below = words.relation(above.below) * 2 + (above.below < above.cue ? 1 : 0);
    path = 1 + mix(below, std::min(above.depth, 3U));
    stem = mix(words.form(above.cue).stem, below);
    edges = 1 + mix(below, std::min(at - words.low[above.below], 2U) * 4 +
                               std::min(words.high[above.below] - at, 3U));
  }
  keys.put(mix(path, above.cue == nowhere ? 0 : words.level[above.cue]));
  keys.put(stem);
  keys.put(edges);
}

}  // namespace

std::vector<std::uint32_t> passage_features(const PassageLayers& layers, IndexRange sentences,
                                            std::uint32_t number, const CueLexicon& cues) {
  const Words words(layers, sentences, cues);
  std::vector<std::uint32_t> out;
  out.reserve(words.size() * passage_feature_count);
  Keys keys(out);
  const std::uint32_t origin = layers.text.sentences[sentences.begin].tokens.begin;
  const std::uint32_t count = sentences.size();
  for (std::uint32_t s = 0; s < count; ++s) {
    const IndexRange in_text = layers.text.sentences[sentences.begin + s].tokens;
    const std::uint32_t begin = in_text.begin - origin, end = in_text.end - origin;
    for (std::uint32_t at = begin; at < end; ++at) {
      keys.restart();
      const WordForm& here = words.form(at);
      const std::uint32_t tag = words.tag(at), quote = words.quote(at);
      keys.put(here.word);
      keys.put(here.stem);
      keys.put(mix(here.stem, tag));
      keys.put(mix(words.level[at], tag));
      put_quotation(words, at, keys);
      put_tree(words, at, keys);
      const std::uint32_t left = words.cue_left[at], right = words.cue_right[at];
      const auto level_of = [&](std::uint32_t i) { return i == nowhere ? 9U : words.level[i]; };
      const auto stem_of = [&](std::uint32_t i) { return i == nowhere ? 0 : words.form(i).stem; };
      keys.put(mix(level_of(left), place_of(words, at, left)));
      keys.put(mix(level_of(right), place_of(words, at, right)));
      keys.put(mix(stem_of(left), quote));
      keys.put(mix(stem_of(right), quote));
      keys.put(words.name(at));
      keys.put((std::min(s, 3U) * 8 + std::min(count, 4U)) * 16 + step(at - begin));
      keys.put(step(end - at) * 32 + static_cast<std::uint32_t>(words.form(end - 1).mark));
      keys.put(mix(words.form(begin).stem, std::min(at - begin, 2U)));
      const std::uint32_t comma_left = words.comma_left[at], comma_right = words.comma_right[at];
      const bool after_cue = left != nowhere && (comma_left == nowhere || left > comma_left);
      const bool before_cue = right != nowhere && (comma_right == nowhere || right < comma_right);
      keys.put(mix((after_cue ? 2U : 0U) + (before_cue ? 1U : 0U),
                   step(comma_left == nowhere ? 99 : at - comma_left) * 16 +
                       step(comma_right == nowhere ? 99 : comma_right - at)));
      keys.put(mix(words.relation(at), step(at - words.low[at]) * 16 + step(words.high[at] - at)));
      const std::uint32_t head = words.head[at];
      const std::uint32_t above = head == nowhere ? nowhere : words.head[head];
      keys.put(mix(head == nowhere ? 0xFF : words.relation(head), level_of(above)));
      keys.put(std::min(number, 3U));
      keys.put(mix(static_cast<std::uint32_t>(words.form(begin - 1).mark), quote));
    }
  }
  return out;
}

}  // namespace gainsay

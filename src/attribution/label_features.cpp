#include "attribution/label_features.h"

#include <algorithm>

namespace gainsay {
namespace {

const WordForm outside{};
constexpr std::uint32_t no_tag = 0xFF;

/// 0, 1, 2, 3, 4, 5-6, 7-9, 10-14, 15-24, more.
std::uint32_t step(std::uint32_t distance) {
  if (distance < 5) return distance;
  if (distance < 7) return 5;
  if (distance < 10) return 6;
  if (distance < 15) return 7;
  return distance < 25 ? 8 : 9;
}

/// Reads a passage around one token; beyond either end there is nothing, and it says so.
struct Window {
  const Passage& passage;
  std::uint32_t at;

  [[nodiscard]] bool has(int offset) const {
    return at + static_cast<std::uint32_t>(offset) < passage.words.size();
  }
  [[nodiscard]] const WordForm& word(int offset) const {
    return has(offset) ? passage.words[at + static_cast<std::uint32_t>(offset)] : outside;
  }
  [[nodiscard]] std::uint32_t tag(int offset) const {
    return has(offset) ? passage.tags[at + static_cast<std::uint32_t>(offset)] : no_tag;
  }
  [[nodiscard]] std::uint32_t quote(int offset) const {
    return has(offset) ? static_cast<std::uint32_t>(passage.quotes[at + static_cast<std::uint32_t>(offset)])
                       : 9;
  }
  [[nodiscard]] std::uint32_t level(int offset) const {
    return has(offset) ? passage.cue_level[at + static_cast<std::uint32_t>(offset)] : 9;
  }
};

std::uint32_t chunk_key(const Passage& passage, std::uint32_t chunk, int offset, bool with_head) {
  const std::uint32_t wanted = chunk + static_cast<std::uint32_t>(offset);
  if (wanted >= passage.chunks.size()) return 0xFFFF;
  const Chunk& found = passage.chunks[wanted];
  const bool lexical = with_head || found.kind == ChunkKind::punctuation || found.kind == ChunkKind::other;
  return mix(static_cast<std::uint32_t>(found.kind), lexical ? passage.words[found.head].stem : 0);
}

/// Where a span of the sentence lies in or out of quotation marks, as seen from the token.
std::uint32_t relation_to(const Passage& passage, std::uint32_t at, std::uint32_t other) {
  if (other == nowhere) return 99;
  const std::uint32_t low = std::min(at, other);
  const std::uint32_t high = std::max(at, other);
  const bool same_quote = passage.quote_begin[low] == passage.quote_begin[high];
  return step(high - low) * 4 + (same_quote ? 1u : 0u) + (at < other ? 2u : 0u);
}

}  // namespace

std::uint32_t* node_features(const Passage& passage, std::uint32_t at, std::uint32_t* keys) {
  const Window w{passage, at};
  const WordForm& here = w.word(0);
  std::uint32_t name = 100;
  const auto put = [&](std::uint32_t value) { *keys++ = mix(value, ++name); };
  const std::uint32_t t0 = w.tag(0);
  const std::uint32_t tl = w.tag(-1);
  const std::uint32_t tr = w.tag(1);
  const std::uint32_t left_tags = tl << 8 | w.tag(-2);
  const std::uint32_t right_tags = tr << 8 | w.tag(2);

  put(0);
  for (int offset = -3; offset <= 3; ++offset) put(w.word(offset).word);
  for (int offset = -2; offset <= 2; ++offset) put(w.word(offset).stem);
  for (int offset = -3; offset <= 3; ++offset) put(w.tag(offset));
  put(mix(w.word(-1).word, here.word));
  put(mix(here.word, w.word(1).word));
  put(mix(w.word(-1).word, w.word(1).word));
  put(mix(mix(w.word(-2).stem, w.word(-1).stem), here.stem));
  put(mix(mix(here.stem, w.word(1).stem), w.word(2).stem));
  put(tl << 8 | t0);
  put(t0 << 8 | tr);
  put(left_tags << 8 | t0);
  put(right_tags << 8 | t0);
  put(tl << 16 | t0 << 8 | tr);
  put(mix(left_tags, right_tags << 8 | t0));
  put(mix(here.stem, t0));
  put(mix(here.stem, tr));
  put(mix(here.stem, tl));
  put(mix(w.word(-1).stem, t0));
  put(mix(w.word(1).stem, t0));
  put(here.suffix3);
  put(here.prefix3);
  put(here.shape);
  put(mix(w.word(-1).shape, here.shape));
  put(mix(here.shape, w.word(1).shape));
  put(here.word_class);
  put(mix(w.word(-1).word_class, here.word_class));
  put(mix(here.word_class, w.word(1).word_class));

  // Quotation marks.
  const std::uint32_t quote = w.quote(0);
  const std::uint32_t quotes = w.quote(-1) << 16 | quote << 8 | w.quote(1);
  put(quotes);
  put(mix(quotes, t0));
  put(mix(quotes, here.stem));
  put(mix(quotes, static_cast<std::uint32_t>(w.word(-1).mark)));
  const bool quoted = passage.quote_begin[at] != nowhere;
  std::uint32_t quote_kind = 0;
  if (quoted) {
    const std::uint32_t begin = passage.quote_begin[at];
    const std::uint32_t end = passage.quote_end[at];
    const bool whole = begin == passage.sentences[passage.sentence_of[begin]].begin;
    const std::uint32_t last =
        end >= 2 && end - 2 > begin ? static_cast<std::uint32_t>(passage.words[end - 2].mark) : 0;
    quote_kind = 1 + step(end - begin) * 64 + last * 2 + (whole ? 1 : 0);
    put(quote_kind);
    put(mix(quote_kind, here.stem));
    put(mix(quote_kind, end < passage.words.size() ? passage.words[end].stem : 0));
    put(mix(quote_kind, begin > 0 ? passage.words[begin - 1].stem : 0));
    put(mix(mix(at - begin < 2 ? at - begin : 2, end - at < 3 ? end - at : 3), quote_kind));
  }
  name = 170;

  // Sentence.
  const std::uint32_t sentence_index = passage.sentence_of[at];
  const PassageSentence& sentence = passage.sentences[sentence_index];
  const auto count = static_cast<std::uint32_t>(passage.sentences.size());
  const WordForm& last = passage.words[sentence.end - 1];
  put(step(at - sentence.begin));
  put(step(sentence.end - at));
  put(std::min(sentence_index, 3u) * 8 + std::min(count, 4u));
  put(mix(static_cast<std::uint32_t>(last.mark), quote));
  put(passage.words[sentence.begin].stem);
  put(mix(passage.words[sentence.begin].stem, at - sentence.begin < 2 ? at - sentence.begin : 2));
  put(mix(passage.quote_begin[sentence.begin] != nowhere, passage.quote_begin[sentence.end - 1] != nowhere));
  put(mix(step(sentence.end - sentence.begin), quote));

  // Chunks.
  const std::uint32_t chunk = passage.chunk_of[at];
  const Chunk& own = passage.chunks[chunk];
  const std::uint32_t place =
      (at == own.begin ? 1u : 0u) | (at + 1 == own.end ? 2u : 0u) | static_cast<std::uint32_t>(own.kind) << 2;
  put(place);
  put(mix(place, passage.words[own.head].stem));
  put(mix(place, passage.cue_level[own.head]));
  for (const int offset : {-3, -2, -1, 1, 2, 3}) put(mix(place, chunk_key(passage, chunk, offset, true)));
  const std::uint32_t left_kinds =
      mix(chunk_key(passage, chunk, -1, false), chunk_key(passage, chunk, -2, false));
  const std::uint32_t right_kinds =
      mix(chunk_key(passage, chunk, 1, false), chunk_key(passage, chunk, 2, false));
  put(mix(place, left_kinds));
  put(mix(place, right_kinds));
  put(mix(mix(place, left_kinds), right_kinds));
  put(mix(mix(place, right_kinds), chunk_key(passage, chunk, 3, false)));

  // The nearest verbs and the nearest words that tend to be cues.
  const auto stem_at = [&](std::uint32_t i) { return i == nowhere ? 0 : passage.words[i].stem; };
  const auto level_at = [&](std::uint32_t i) { return i == nowhere ? 9u : passage.cue_level[i]; };
  const std::uint32_t verb_left = passage.verb_left[at];
  const std::uint32_t verb_right = passage.verb_right[at];
  put(mix(stem_at(verb_left), place));
  put(mix(stem_at(verb_right), place));
  put(mix(level_at(verb_left), level_at(verb_right)));
  put(mix(mix(level_at(verb_left), relation_to(passage, at, verb_left)), t0));
  put(mix(mix(level_at(verb_right), relation_to(passage, at, verb_right)), t0));
  const std::uint32_t cue_left = passage.cue_left[at];
  const std::uint32_t cue_right = passage.cue_right[at];
  put(mix(stem_at(cue_left), quote));
  put(mix(stem_at(cue_right), quote));
  put(mix(mix(level_at(cue_left), relation_to(passage, at, cue_left)), quote));
  put(mix(mix(level_at(cue_right), relation_to(passage, at, cue_right)), quote));
  put(mix(mix(stem_at(cue_left), cue_left != nowhere && cue_left + 1 == at), place));
  put(mix(mix(level_at(cue_left), level_at(cue_right)), t0));
  put(mix(mix(level_at(cue_left), cue_left == nowhere ? 0 : passage.words[cue_left + 1].word), quote));
  // The commas around.
  const std::uint32_t comma_left = passage.comma_left[at];
  const std::uint32_t comma_right = passage.comma_right[at];
  const std::uint32_t clause_stem = comma_left == nowhere ? 0 : passage.words[comma_left + 1].stem;
  const bool right_of_cue = cue_left != nowhere && (comma_left == nowhere || cue_left > comma_left);
  const bool left_of_cue = cue_right != nowhere && (comma_right == nowhere || cue_right < comma_right);
  put(mix(clause_stem, t0));
  put(mix(mix(clause_stem, stem_at(cue_left)), right_of_cue));
  put(mix(mix(right_of_cue * 2u + left_of_cue, t0), quote));
  put(mix(mix(right_of_cue * 2u + left_of_cue, step(comma_left == nowhere ? 99 : at - comma_left)),
          step(comma_right == nowhere ? 99 : comma_right - at)));
  put(mix(comma_right == nowhere || comma_right + 1 >= passage.words.size()
              ? 0
              : passage.words[comma_right + 1].stem,
          left_of_cue * 2u + right_of_cue));
  put(w.level(0));
  put(mix(w.level(0), t0));
  put(mix(mix(w.level(-1), w.level(0)), w.level(1)));
  put(mix(mix(w.level(0), tl), tr));
  return keys;
}

std::uint32_t* step_features(const Passage& passage, std::uint32_t at, std::uint32_t* keys) {
  const Window w{passage, at};
  std::uint32_t name = 500;
  const auto put = [&](std::uint32_t value) { *keys++ = mix(value, ++name); };
  put(0);
  put(w.tag(0));
  put(w.tag(-1));
  put(w.tag(-1) << 8 | w.tag(0));
  put(w.word(0).stem);
  put(w.word(-1).stem);
  put(mix(w.word(-1).stem, w.tag(0)));
  put(mix(w.tag(-1), w.word(0).stem));
  put(w.quote(-1) << 8 | w.quote(0));
  put(mix(w.quote(-1) << 8 | w.quote(0), w.tag(-1) << 8 | w.tag(0)));
  put(passage.sentence_of[at] != passage.sentence_of[at - 1]);
  put(mix(passage.chunk_of[at] != passage.chunk_of[at - 1], w.tag(-1) << 8 | w.tag(0)));
  put(mix(w.level(-1), w.level(0)));
  const std::uint32_t chunk = passage.chunk_of[at];
  put(mix(mix(passage.chunk_of[at] != passage.chunk_of[at - 1], chunk_key(passage, chunk, 0, false)),
          chunk_key(passage, chunk, 1, true)));
  put(mix(w.word(-1).word, w.word(0).word));
  put(mix(w.word(0).word, w.word(1).word));
  put(mix(w.tag(-1) << 16 | w.tag(0) << 8 | w.tag(1), w.quote(0)));
  return keys;
}

EarlierSpans::EarlierSpans(const Passage& passage, const std::vector<Label>& found) : labels(&found) {
  const auto size = static_cast<std::uint32_t>(passage.words.size());
  span_of.assign(size, nowhere);
  next_span.assign(size, 0);
  for (std::uint32_t i = 0; i < size; ++i) {
    const auto label = static_cast<std::uint32_t>(found[i]);
    next_span[i] = static_cast<std::uint32_t>(spans.size());
    if (label == 0) continue;
    if (label % 2 == 1)
      spans.push_back({static_cast<Role>(label / 2), i, i});
    else
      next_span[i] = static_cast<std::uint32_t>(spans.size());
    spans.back().end = i + 1;
    span_of[i] = static_cast<std::uint32_t>(spans.size()) - 1;
  }
  cue_before.assign(size, nowhere);
  cue_after.assign(size, nowhere);
  std::uint32_t before = nowhere;
  std::uint32_t after = 0;
  std::uint32_t passed = 0;
  for (std::uint32_t i = 0; i < size; ++i) {
    for (; passed < spans.size() && spans[passed].end <= i; ++passed) {
      if (spans[passed].role == Role::cue) before = passed;
    }
    while (after < spans.size() && (spans[after].role != Role::cue || spans[after].begin <= i)) ++after;
    cue_before[i] = before;
    if (after < spans.size()) cue_after[i] = after;
  }
}

std::uint32_t* second_features(const Passage& passage, const EarlierSpans& earlier, std::uint32_t at,
                               std::uint32_t* keys) {
  const Window w{passage, at};
  std::uint32_t name = 300;
  const auto put = [&](std::uint32_t value) { *keys++ = mix(value, ++name); };
  const auto label = [&](int offset) {
    return w.has(offset)
               ? static_cast<std::uint32_t>((*earlier.labels)[at + static_cast<std::uint32_t>(offset)])
               : 9u;
  };
  const std::uint32_t near = label(-1) << 8 | label(0) << 4 | label(1);
  for (int offset = -2; offset <= 2; ++offset) put(label(offset));
  put(near);
  put(mix(near, w.tag(0)));
  put(mix(near, w.word(0).stem));
  put(mix(near, w.quote(0)));
  put(mix(label(0), w.tag(0) << 8 | w.tag(1)));
  put(mix(label(0), w.tag(-1) << 8 | w.tag(0)));
  put(mix(label(-2) << 12 | near, label(2)));

  // The spans around: own, before and after.
  const std::uint32_t own = earlier.span_of[at];
  const auto count = static_cast<std::uint32_t>(earlier.spans.size());
  const std::uint32_t next = own == nowhere ? earlier.next_span[at] : own + 1;
  const std::uint32_t previous = (own == nowhere ? earlier.next_span[at] : own) - 1;
  const auto sentence = passage.sentence_of[at];
  const auto describe = [&](std::uint32_t i) -> std::uint32_t {
    if (i >= count) return 0;
    const auto& span = earlier.spans[i];
    const std::uint32_t other = passage.sentence_of[span.begin];
    const std::uint32_t place = other == sentence ? 0 : other < sentence ? 1 : 2;
    return 1 + static_cast<std::uint32_t>(span.role) * 4 + place;
  };
  const auto gap_right = [&](std::uint32_t i) { return i >= count ? 15 : step(earlier.spans[i].begin - at); };
  const auto gap_left = [&](std::uint32_t i) { return i >= count ? 15 : step(at - earlier.spans[i].end); };
  const auto head_of = [&](std::uint32_t i) -> std::uint32_t {
    if (i >= count) return 0;
    const auto& span = earlier.spans[i];
    return span.role == Role::cue ? passage.words[span.end - 1].stem : static_cast<std::uint32_t>(span.role);
  };
  const std::uint32_t around = describe(previous) * 16 + describe(next);
  const std::uint32_t wide = mix(around, mix(describe(previous - 1), describe(next + 1)));
  const std::uint32_t l0 = label(0);
  put(mix(around, l0));
  put(mix(wide, l0));
  put(mix(around, w.tag(0)));
  put(mix(mix(around, l0), w.quote(0)));
  put(mix(mix(describe(next), gap_right(next)), l0));
  put(mix(mix(describe(previous), gap_left(previous)), l0));
  put(mix(mix(head_of(previous), gap_left(previous)), l0));
  put(mix(mix(head_of(next), gap_right(next)), l0));
  put(mix(mix(head_of(previous), head_of(next)), l0));
  put(mix(mix(describe(previous), gap_left(previous)), w.tag(0)));
  put(mix(mix(describe(next), gap_right(next)), w.tag(0)));
  put(mix(mix(describe(previous), gap_left(previous)), w.word(0).stem));
  put(mix(mix(describe(next), gap_right(next)), w.word(0).stem));

  // The cues around, whatever stands between, and the sentence as the first labelling has it.
  const auto cue_place = [&](std::uint32_t i) -> std::uint32_t {
    if (i == nowhere) return 0;
    return passage.sentence_of[earlier.spans[i].begin] == sentence ? 1 : 2;
  };
  const auto cue_stem = [&](std::uint32_t i) {
    return i == nowhere ? 0 : passage.words[earlier.spans[i].end - 1].stem;
  };
  const std::uint32_t before_cue = earlier.cue_before[at];
  const std::uint32_t after_cue = earlier.cue_after[at];
  const std::uint32_t cue_places = cue_place(before_cue) * 3 + cue_place(after_cue);
  const std::uint32_t beyond_cue = before_cue == nowhere ? 0 : earlier.spans[before_cue].end;
  const std::uint32_t after_word =
      before_cue == nowhere || beyond_cue >= passage.words.size() ? 0 : passage.words[beyond_cue].word;
  const PassageSentence& own_sentence = passage.sentences[sentence];
  const auto label_of = [&](std::uint32_t i) {
    return i < passage.words.size() ? static_cast<std::uint32_t>((*earlier.labels)[i]) : 9u;
  };
  const std::uint32_t to_end = std::min(own_sentence.end - at, 4u);
  put(mix(mix(cue_stem(before_cue), cue_place(before_cue)), l0));
  put(mix(mix(cue_stem(after_cue), cue_place(after_cue)), l0));
  put(mix(mix(cue_stem(before_cue), after_word), l0 * 4 + cue_place(before_cue)));
  put(mix(cue_places * 16 + l0, w.tag(0)));
  put(mix(cue_places * 16 + l0, w.quote(0)));
  put(mix(label_of(own_sentence.begin) * 16 +
              label_of(own_sentence.end - std::min(2u, own_sentence.end - own_sentence.begin)),
          l0 * 8 + to_end));
  put(mix(label_of(own_sentence.end) * 16 + l0, to_end * 4 + w.quote(0)));
  put(mix(label_of(own_sentence.begin - 1) * 16 + label_of(own_sentence.begin),
          mix(l0, std::min(at - own_sentence.begin, 3u))));
  if (own != nowhere) {
    const auto& span = earlier.spans[own];
    const std::uint32_t rest = step(own_sentence.end - std::min(span.end, own_sentence.end));
    const Window last{passage, span.end - 1};
    const Window first{passage, span.begin};
    put(mix(mix(static_cast<std::uint32_t>(span.role), rest), std::min(span.end - at, 4u)));
    put(mix(mix(static_cast<std::uint32_t>(span.role) * 4 + std::min(span.end - at, 3u), last.tag(0)),
            last.tag(1)));
    put(mix(mix(static_cast<std::uint32_t>(span.role) * 4 + std::min(at - span.begin, 3u), first.tag(0)),
            first.tag(-1)));
    const std::uint32_t place = (at - span.begin < 2 ? at - span.begin : 2) * 4 + std::min(span.end - at, 3u);
    const std::uint32_t after = span.end < passage.words.size() ? passage.words[span.end].word : 1;
    const std::uint32_t before = span.begin > 0 ? passage.words[span.begin - 1].word : 1;
    const std::uint32_t role = static_cast<std::uint32_t>(span.role);
    put(mix(mix(place, role), step(span.end - span.begin)));
    put(mix(mix(role, after), passage.words[span.end - 1].word));
    put(mix(mix(role, before), passage.words[span.begin].word));
    put(mix(mix(around, role), step(span.end - span.begin)));
  }
  return keys;
}

}  // namespace gainsay

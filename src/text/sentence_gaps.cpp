#include "text/sentence_gaps.h"

#include <algorithm>
#include <limits>

#include "base/feature_key.h"

namespace gainsay {
namespace {

using enum WordShape;

std::uint32_t number(WordShape shape) {
  return static_cast<std::uint32_t>(shape);
}

/// Two shapes, or two looks, as one number.
std::uint32_t pair(WordShape left, WordShape right) {
  return number(left) * 32 + number(right);
}
std::uint32_t pair(std::uint8_t left, std::uint8_t right) {
  return left * 128U + right;
}

bool is_stop(WordShape shape) {
  return shape == period || shape == loud || shape == ellipsis;
}

bool has_capital(WordShape shape) {
  return shape == capitalised || shape == capitals || shape == letter || shape == initial;
}

/// The steps in which numbers of words are told apart: 0 to 12.
std::uint8_t step(std::size_t count) {
  constexpr std::array<std::size_t, 12> edges = {1, 2, 3, 4, 6, 9, 14, 20, 30, 45, 80, 160};
  return static_cast<std::uint8_t>(std::ranges::upper_bound(edges, count) - edges.begin());
}

/// How much like a title words look, from their numbers of capitals and of small letters.
std::uint32_t title_style(std::uint32_t capital, std::uint32_t small) {
  if (small == 0) return capital == 0 ? 0 : 1;
  if (capital >= 2 * small) return 2;
  if (capital >= small) return 3;
  return capital > 1 ? 4 : 5;
}

constexpr std::size_t far = std::numeric_limits<std::uint32_t>::max();

}  // namespace

SentenceGaps::SentenceGaps(std::string_view text, const std::vector<Token>& tokens, const WordKinds& kinds,
                           const std::vector<Quotation>& quotations)
    : text_(text), tokens_(tokens), kinds_(kinds), quoted_(tokens.size() + 1) {
  for (const Quotation& quotation : quotations) {
    if (quotation.depth > 0) continue;
    const std::uint32_t end = quotation.tokens.end + (quotation.closed ? 1 : 0);
    for (std::uint32_t i = quotation.tokens.begin; i < end; ++i) quoted_[i] = true;
  }
}

void SentenceGaps::read(IndexRange range) {
  words_.assign(range.size() + 2 * margin, {});
  length_ = step(range.size());
  Tally tally;
  std::uint8_t brackets = 0;
  for (std::uint32_t i = 0; i < range.size(); ++i) {
    const Span span = tokens_[range.begin + i].span;
    const std::string_view token = slice(text_, span);
    GapWord& word = words_[i + margin];
    word.form = WordKinds::key(token);
    word.ending = word_hash(token.substr(token.size() - std::min<std::size_t>(3, token.size())));
    word.shape = word_shape(token);
    word.kinds = is_stop(word.shape) ? std::uint8_t{0} : kinds_.find(word.form);
    const std::uint32_t first_kind = word.kinds / WordKinds::kind_count;
    const std::uint32_t look = first_kind != 0 ? first_kind : WordKinds::kind_count + number(word.shape);
    word.look = static_cast<std::uint8_t>(2 * look + (has_capital(word.shape) ? 1 : 0));
    word.apart = i == 0 || tokens_[range.begin + i - 1].span.end < span.begin;
    word.quoted = quoted_[range.begin + i];
    if (word.shape == opening_bracket && brackets < 2) ++brackets;
    word.brackets = brackets;
    if (word.shape == closing_bracket && brackets > 0) --brackets;
    word.before = tally;
    if (has_capital(word.shape)) ++tally.capitals;
    if (word.shape == small && token.size() > 3) ++tally.smalls;
    if (WordKinds::is_finite_verb(word.kinds)) ++tally.verbs;
  }
  words_[range.size() + margin].before = tally;
  std::size_t to_stop = far;
  std::size_t to_verb = far;
  for (std::size_t i = range.size(); i-- > 0;) {
    GapWord& word = words_[i + margin];
    to_stop = is_stop(word.shape) ? 0 : to_stop + 1;
    to_verb = is_stop(word.shape) ? far : WordKinds::is_finite_verb(word.kinds) ? 0 : to_verb + 1;
    word.to_stop = step(to_stop);
    word.to_verb = step(to_verb);
  }
}

bool SentenceGaps::may_be_name(const GapWord& word) {
  return word.shape == capitalised &&
         (word.kinds == 0 || word.kinds / WordKinds::kind_count == WordKinds::name);
}

bool SentenceGaps::possible(std::size_t gap) const {
  const GapWord& next = word(gap);
  const WordShape left = word(gap - 1).shape;
  const WordShape right = next.shape;
  if (left == title || (left == initial && (right == initial || may_be_name(next)))) return false;
  if (left == opening_bracket || left == opening_mark || right == comma || right == period ||
      right == colon || right == semicolon || right == closing_bracket ||
      (right == closing_mark && !next.apart)) {
    return false;
  }
  const bool after_word = left == small || left == capitalised || left == capitals;
  if (after_word && !next.apart) return false;
  return right != small || !(after_word || left == comma || left == dash);
}

std::uint32_t SentenceGaps::joint(std::size_t gap) const {
  const GapWord& right = word(gap);
  return pair(word(gap - 1).shape, right.shape) * 4 + (right.apart ? 2 : 0) + (right.quoted ? 1 : 0);
}

void SentenceGaps::own_features(std::size_t gap, OwnKeys& keys) const {
  const GapWord& l1 = word(gap - 1);
  const GapWord& l2 = word(gap - 2);
  const GapWord& l3 = word(gap - 3);
  const GapWord& r1 = word(gap);
  const GapWord& r2 = word(gap + 1);
  const GapWord& r3 = word(gap + 2);
  const std::uint32_t sides = pair(l1.shape, r1.shape);
  const std::uint32_t middle = joint(gap);
  const std::uint32_t looks = pair(l1.look, r1.look);
  std::uint32_t name = 0;
  std::uint32_t* key = keys.data();
  const auto put = [&](std::uint32_t value) { *key++ = mix(value, ++name); };
  put(0);
  put(middle);
  put(mix(middle, number(l2.shape)));
  put(mix(middle, number(r2.shape)));
  put(mix(middle, pair(l2.shape, r2.shape)));
  put(mix(middle, pair(r2.shape, r3.shape)));
  put(mix(middle, pair(l2.shape, l3.shape)));
  put(l1.form);
  put(r1.form);
  put(mix(r1.form, number(l1.shape)));
  put(mix(l1.form, number(r1.shape)));
  put(mix(r1.form, middle));
  put(mix(l1.form, middle));
  put(mix(l1.form, r1.form));
  put(mix(mix(l2.form, l1.form), number(r1.shape)));
  put(mix(mix(r1.form, r2.form), number(l1.shape)));
  put(mix(l2.form, sides));
  put(mix(r2.form, sides));
  put(mix(l1.ending, number(r1.shape)));
  put(mix(r1.ending, number(l1.shape)));
  put(mix(r2.ending, sides));
  put(mix(l2.ending, sides));
  put(mix(middle, length_));
  put(mix(middle, r1.to_stop));
  put(mix(mix(middle, r1.to_stop), number(r2.shape)));
  put(mix(middle, r1.brackets));
  put(mix(middle, (l1.quoted ? 2 : 0) + (r2.quoted ? 1 : 0)));
  put(mix(sides, (l1.apart ? 4 : 0) + (r1.apart ? 2 : 0) + (r2.apart ? 1 : 0)));
  put(mix(looks, (r1.apart ? 2 : 0) + (r1.quoted ? 1 : 0)));
  put(mix(pair(l2.look, r2.look), looks));
  put(mix(pair(r2.look, r3.look), looks));
  put(mix(pair(l2.look, l3.look), looks));
  put(mix(l1.kinds * 256U + r1.kinds, sides));
  put(mix(r1.form, pair(l1.look, r2.look)));
  put(mix(l1.form, pair(l2.look, r1.look)));
  put(mix(middle, r1.to_verb));
  put(mix(r1.to_verb * 16U + r1.to_stop, mix(r1.look, number(l1.shape))));
  put(mix(pair(r2.look, r3.look), mix(word(gap + 3).look, middle)));
  std::uint32_t after = 0;
  while (after < 3 && has_capital(word(gap + after).shape)) ++after;
  std::uint32_t before = 0;
  while (before < 3 && has_capital(word(gap - 1 - before).shape)) ++before;
  put(mix(sides, after));
  put(mix(sides, before));
  put(mix(sides, after * 4 + before));
  put(mix(middle,
          (r1.form == l1.form ? 4 : 0) + (r1.form == l2.form ? 2 : 0) + (r2.form == l1.form ? 1 : 0)));
}

void SentenceGaps::stretch_features(std::size_t begin, std::size_t gap, StretchKeys& keys) const {
  const GapWord& first = word(begin);
  const GapWord& second = word(begin + 1);
  const GapWord& l1 = word(gap - 1);
  const GapWord& r1 = word(gap);
  const std::uint32_t sides = pair(l1.shape, r1.shape);
  const std::uint32_t middle = joint(gap);
  const std::uint32_t size = step(gap - begin);
  const std::uint32_t verbs = std::min(r1.before.verbs - first.before.verbs, 2U);
  const std::uint32_t style =
      title_style(r1.before.capitals - first.before.capitals, r1.before.smalls - first.before.smalls);
  const std::uint32_t manner = style * 3 + verbs;
  const std::uint32_t repeated =
      (r1.form == first.form ? 2 : 0) + (word(gap + 1).form == second.form ? 1 : 0);
  const std::uint32_t sentence_before = number(word(begin - 1).shape);
  const std::uint32_t opens_paragraph = begin == 0 ? length_ : 99;
  std::uint32_t name = 100;
  std::uint32_t* key = keys.data();
  const auto put = [&](std::uint32_t value) { *key++ = mix(value, ++name); };
  put(size);
  put(mix(middle, size));
  put(mix(middle, style));
  put(mix(middle, verbs));
  put(mix(middle, size * 8 + style));
  put(mix(middle, manner));
  put(mix(middle, mix(size, r1.to_stop)));
  put(mix(sides, mix(size, manner)));
  put(mix(sides, repeated));
  put(mix(size, repeated));
  put(mix(sides, first.form));
  put(mix(sides, pair(first.shape, second.shape)));
  put(mix(pair(l1.look, r1.look), verbs * 16 + size));
  put(mix(middle, mix(r1.to_verb, verbs * 16 + size)));
  put(mix(manner, mix(r1.look, number(l1.shape))));
  put(mix(pair(first.look, second.look), mix(r1.look, number(l1.shape))));
  put(mix(middle, mix(sentence_before, size)));
  put(mix(sides, mix(sentence_before, manner)));
  put(mix(sides, mix(opens_paragraph, size)));
  put(mix(opens_paragraph, mix(repeated, style)));
  put(mix(r1.form, mix(size, manner)));
  put(mix(r1.form, size));
}

}  // namespace gainsay

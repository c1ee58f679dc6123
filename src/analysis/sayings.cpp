#include "analysis/sayings.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace gainsay {
namespace {

constexpr int longest_way = 3;  // arcs from a name up to the cue

// What may stand before the place of a saying; "of Iraq" or "to Iraq" is none.
constexpr std::array<std::string_view, 9> place_words = {"in",   "at",     "near",   "outside", "inside",
                                                         "from", "aboard", "across", "around"};

constexpr std::array<std::string_view, 9> place_nouns = {
    "town", "city", "village", "capital", "province", "district", "region", "port", "suburb"};
constexpr std::size_t longest_noun_phrase = 4;  // words before such a noun

// What is thought, wanted or otherwise not spoken has no place of saying.
bool is_spoken(const Attribution& item) {
  return item.stance != Stance::thinks && item.stance != Stance::other;
}

bool covers(const Spans& pieces, Span span) {
  return std::any_of(pieces.begin(), pieces.end(), [span](Span piece) { return piece.overlaps(span); });
}

std::size_t token_from(const Text& text, std::uint32_t at) {
  const auto found =
      std::lower_bound(text.tokens.begin(), text.tokens.end(), at,
                       [](const Token& token, std::uint32_t to) { return token.span.end <= to; });
  return static_cast<std::size_t>(found - text.tokens.begin());
}

const Sentence* sentence_of(const Text& text, std::size_t token) {
  const auto after =
      std::upper_bound(text.sentences.begin(), text.sentences.end(), token,
                       [](std::size_t at, const Sentence& sentence) { return at < sentence.tokens.begin; });
  return after == text.sentences.begin() ? nullptr : &*(after - 1);
}

// The indexes [first, second) of `items`, which ascend and lie apart, that overlap `span`.
template <typename Item>
std::pair<std::uint32_t, std::uint32_t> overlapping(const std::vector<Item>& items, Span span) {
  const auto first = std::partition_point(items.begin(), items.end(),
                                          [span](const Item& item) { return item.span.end <= span.begin; });
  const auto last = std::partition_point(first, items.end(),
                                         [span](const Item& item) { return item.span.begin < span.end; });
  return {static_cast<std::uint32_t>(first - items.begin()),
          static_cast<std::uint32_t>(last - items.begin())};
}

template <typename Item>
std::vector<std::uint32_t> said_of(const std::vector<Item>& items, const Spans& content) {
  std::vector<std::uint32_t> out;
  for (const Span piece : content) {
    const auto [first, last] = overlapping(items, piece);
    for (std::uint32_t i = first; i < last; ++i)
      if (out.empty() || out.back() < i) out.push_back(i);
  }
  return out;
}

class SayingReader {
 public:
  explicit SayingReader(const SayingLayers& layers) : in_(layers) {}

  Saying read(const Attribution& item) const {
    Saying saying;
    saying.times_said = said_of(in_.times, item.content);
    saying.places_said = said_of(in_.places, item.content);
    saying.time = time_of(item);
    saying.place = place_of(item);
    return saying;
  }

 private:
  [[nodiscard]] std::optional<std::uint32_t> time_of(const Attribution& item) const {
    if (item.time) {
      const auto [first, last] = overlapping(in_.times, *item.time);
      if (first < last) return first;
    }
    const auto [first, last] = overlapping(in_.times, cue_sentence(item));
    for (std::uint32_t i = first; i < last; ++i) {
      const TimeExpression& time = in_.times[i];
      const bool point = time.kind == TimeKind::date || time.kind == TimeKind::time;
      if (point && outside(item, time.span) && hangs_on_cue(item, time.span)) return i;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<std::uint32_t> place_of(const Attribution& item) const {
    if (!is_spoken(item)) return std::nullopt;
    const auto [first, last] = overlapping(in_.places, cue_sentence(item));
    for (std::uint32_t i = first; i < last; ++i) {
      const Span span = in_.places[i].span;
      if (outside(item, span) && after_place_word(span) && hangs_on_cue(item, span)) return i;
    }
    return std::nullopt;
  }

  [[nodiscard]] Span cue_sentence(const Attribution& item) const {
    if (item.cue.empty()) return {};
    const Sentence* sentence = sentence_of(in_.text, token_from(in_.text, item.cue.front().begin));
    return sentence == nullptr ? Span{} : sentence->span;
  }

  static bool outside(const Attribution& item, Span span) {
    return !covers(item.content, span) && !covers(item.source, span) && !covers(item.cue, span);
  }

  // "in Vask", "from the Marrow", "in the mountain town of Vask".
  [[nodiscard]] bool after_place_word(Span span) const {
    const std::size_t token = token_from(in_.text, span.begin);
    const Sentence* sentence = sentence_of(in_.text, token);
    const std::size_t first = sentence == nullptr ? token : sentence->tokens.begin;
    const auto before = [&](std::size_t words) {
      return token < first + words ? std::string_view{}
                                   : slice(in_.article.text, in_.text.tokens[token - words].span);
    };
    const auto is_one_of = [](std::string_view word, const auto& list) {
      return std::find(list.begin(), list.end(), word) != list.end();
    };
    if (before(1) == "of" && is_one_of(before(2), place_nouns)) {
      for (std::size_t words = 3; words < 3 + longest_noun_phrase; ++words)
        if (is_one_of(before(words), place_words)) return true;
      return false;
    }
    return is_one_of(before(before(1) == "the" ? 2 : 1), place_words);
  }

  // By the arcs of the parse, upwards from any word of the span.
  [[nodiscard]] bool hangs_on_cue(const Attribution& item, Span span) const {
    if (item.cue.empty() || in_.syntax.arcs.size() != in_.text.tokens.size()) return false;
    for (std::size_t token = token_from(in_.text, span.begin);
         token < in_.text.tokens.size() && in_.text.tokens[token].span.begin < span.end; ++token) {
      const Sentence* sentence = sentence_of(in_.text, token);
      if (sentence == nullptr || token >= sentence->tokens.end) continue;
      std::size_t at = token;
      for (int step = 0; step < longest_way; ++step) {
        const std::uint32_t head = in_.syntax.arcs[at].head;
        if (head == 0 || head > sentence->tokens.size()) break;
        at = sentence->tokens.begin + head - 1;
        const Span above = in_.text.tokens[at].span;
        if (covers(item.cue, above)) return true;
        if (covers(item.content, above) || covers(item.source, above)) break;
      }
    }
    return false;
  }

  const SayingLayers& in_;
};

}  // namespace

std::vector<Saying> find_sayings(const SayingLayers& layers) {
  const SayingReader reader(layers);
  std::vector<Saying> sayings;
  sayings.reserve(layers.attributions.items.size());
  for (const Attribution& item : layers.attributions.items) sayings.push_back(reader.read(item));
  return sayings;
}

}  // namespace gainsay

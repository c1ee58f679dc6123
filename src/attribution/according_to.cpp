#include "attribution/according_to.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "attribution/words.h"
#include "base/span_set.h"
#include "extract/dateline_span.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_source = 20;    // words
constexpr std::uint32_t shortest_content = 3;   // words
constexpr std::uint32_t longest_content = 120;  // words

constexpr std::array<std::string_view, 5> breaks = {",", "--", "-", "\u2013", "\u2014"};
constexpr std::array<std::string_view, 11> ends = {",", ".",      ";",      ":", ")", "--",
                                                   "-", "\u2013", "\u2014", "!", "?"};

class Finder {
 public:
  Finder(const Article& article, const Text& text)
      : article_(article), text_(text), after_dateline_(dateline_of(article).end) {}

  /// The attribution of the "according" at token `at` of `sentence`.
  [[nodiscard]] std::optional<LinkedSpans> at(IndexRange sentence, std::uint32_t at) const {
    IndexRange source{at + 2, at + 2};
    while (source.end < sentence.end && source.size() <= longest_source && !is_one_of(word(source.end), ends))
      ++source.end;
    if (source.size() == 0 || source.size() > longest_source) return std::nullopt;
    const IndexRange content =
        opens(sentence, at) ? behind(sentence, source.end) : before(sentence, at, source.end);
    if (content.size() < shortest_content || content.size() > longest_content) return std::nullopt;
    return LinkedSpans{{span(source)}, {span({at, at + 2})}, {span(content)}, clause_margin};
  }

  /// "in Kask's words, “a gift”": the quotation that stands beside "words" at token `at`.
  [[nodiscard]] std::optional<LinkedSpans> in_words_of(IndexRange sentence, std::uint32_t at) const {
    constexpr std::array<std::string_view, 2> possessives = {"'s", "\u2019s"};
    constexpr std::uint32_t longest_name = 6;
    if (at < sentence.begin + 3 || !is_one_of(word(at - 1), possessives)) return std::nullopt;
    std::uint32_t in = at - 1;
    while (in > sentence.begin && at - in <= longest_name && word(in) != "in" && word(in) != "In") --in;
    if (to_lower(word(in)) != "in" || in + 1 >= at - 1) return std::nullopt;
    const Span words = text_.tokens[at].span;
    const IndexRange near = quotations_near(text_, {words.end, words.end + 3});
    for (std::uint32_t q = near.begin; q < near.end; ++q) {
      const Quotation& quotation = text_.quotations[q];
      if (quotation.span.begin < words.end || quotation.depth > 0) continue;
      if (quotation.span.begin > words.end + 2) break;
      return LinkedSpans{{span({in + 1, at})}, {words}, {quotation.span}, clause_margin};
    }
    return std::nullopt;
  }

  /// "The boats lay at Sedge, where the mill once stood, according to a diver": with the last clause alone
  /// for its content.
  void take_sentence(LinkedSpans& known) const {
    if (known.cue.size() != 1 || known.content.size() != 1 ||
        known.content.front().end > known.cue.front().begin)
      return;
    const std::uint32_t at = tokens_in(text_, known.cue.front()).begin;
    const std::uint32_t begin = tokens_in(text_, known.content.front()).begin;
    const IndexRange sentence = text_.sentences[sentence_at(text_, known.cue.front().begin)].tokens;
    if (begin < sentence.begin + 3 || at + 1 >= sentence.end || to_lower(word(at)) != "according") return;
    const std::uint32_t adverb = word(begin) == "where" ? begin : begin - 1;
    if (word(adverb) != "where" || word(adverb - 1) != ",") return;
    const IndexRange whole =
        before(sentence, at, known.source.empty() ? at + 2 : tokens_in(text_, hull(known.source)).end);
    if (whole.size() > 0 && whole.size() <= longest_content) known.content = {span(whole)};
  }

  [[nodiscard]] std::string_view word(std::uint32_t token) const {
    return slice(article_.text, text_.tokens[token].span);
  }

 private:
  [[nodiscard]] Span span(IndexRange tokens) const {
    return {text_.tokens[tokens.begin].span.begin, text_.tokens[tokens.end - 1].span.end};
  }
  [[nodiscard]] bool is_link(std::uint32_t token) const {
    return is_one_of(to_lower(word(token)), opening_conjunctions);
  }
  [[nodiscard]] bool opens(IndexRange sentence, std::uint32_t at) const {
    return at == sentence.begin || (at == sentence.begin + 1 && is_link(sentence.begin));
  }
  /// Up to the mark that ends the sentence.
  [[nodiscard]] IndexRange behind(IndexRange sentence, std::uint32_t comma) const {
    if (comma >= sentence.end || word(comma) != ",") return {comma, comma};
    IndexRange content{comma + 1, sentence.end};
    while (content.size() > 0 && is_one_of(word(content.end - 1), ends)) --content.end;
    return content;
  }
  /// The sentence up to the comma or dash before "according", which is the sentence's last clause.
  [[nodiscard]] IndexRange before(IndexRange sentence, std::uint32_t at, std::uint32_t source_end) const {
    const IndexRange none{at, at};
    if (!is_one_of(word(at - 1), breaks)) return none;
    if (source_end + 1 < sentence.end && !is_one_of(word(source_end), breaks)) return none;
    IndexRange content{sentence.begin, at - 1};
    while (content.size() > 0 && text_.tokens[content.begin].span.begin < after_dateline_) ++content.begin;
    if (content.size() > 0 && is_link(content.begin)) ++content.begin;
    return content;
  }

  const Article& article_;
  const Text& text_;
  std::uint32_t after_dateline_;
};

SpanSet cues_with_content(const std::vector<LinkedSpans>& linked) {
  Spans cues;
  for (const LinkedSpans& each : linked) {
    if (!each.content.empty()) cues.insert(cues.end(), each.cue.begin(), each.cue.end());
  }
  return SpanSet(std::move(cues));
}

}  // namespace

void add_according_to(const Article& article, const Text& text, std::vector<LinkedSpans>& linked) {
  const Finder finder(article, text);
  for (LinkedSpans& each : linked) finder.take_sentence(each);
  const SpanSet known = cues_with_content(linked);
  for (const Sentence& sentence : text.sentences) {
    const IndexRange tokens = sentence.tokens;
    for (std::uint32_t at = tokens.begin; at + 2 < tokens.end; ++at) {
      if (finder.word(at) == "words" && !known.overlaps(text.tokens[at].span)) {
        if (auto found = finder.in_words_of(tokens, at)) linked.push_back(std::move(*found));
      }
      if (to_lower(finder.word(at)) != "according" || to_lower(finder.word(at + 1)) != "to") continue;
      if (known.overlaps(text.tokens[at].span)) continue;
      if (auto found = finder.at(tokens, at)) linked.push_back(std::move(*found));
    }
  }
}

}  // namespace gainsay

#include "attribution/joined_verbs.h"

#include <algorithm>
#include <array>
#include <optional>

#include "attribution/reporting_words.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

constexpr std::size_t longest_way = 10;  // words from the source to what is said

/// The verb of saying in `between`, what stands from a source to a content.
std::optional<Span> verb_in(const std::vector<Word>& between) {
  if (between.empty() || between.size() > longest_way) return std::nullopt;
  const auto verb = std::find_if(between.begin(), between.end(),
                                 [](const Word& word) { return is_reporting_word(word.lower); });
  return verb == between.end() ? std::nullopt : std::optional(verb->span);
}

std::optional<LinkedSpans> first_of(const Article& article, const Text& text, const LinkedSpans& second) {
  constexpr std::array<std::string_view, 2> joins = {"and", "but"};
  if (second.source.size() != 1 || second.content.size() < 2) return std::nullopt;
  const Span source = second.source.front(), content = second.content.front(), cue = hull(second.cue);
  const bool in_order = source.end < content.begin && content.end < cue.begin &&
                        second.content[1].begin >= cue.end &&
                        sentence_at(text, source.begin) == sentence_at(text, cue.begin);
  if (!in_order) return std::nullopt;
  const auto join = words_in(article, text, Span{content.end, cue.begin});
  const bool participle = to_lower(slice(article.text, second.cue.front())).ends_with("ing");
  if (join.size() != 1 ||
      !(is_one_of(join.front().lower, joins) || (participle && join.front().lower == ",")))
    return std::nullopt;
  const auto verb = verb_in(words_in(article, text, Span{source.end, content.begin}));
  if (!verb) return std::nullopt;
  return LinkedSpans{second.source, {*verb}, {content}, second.margin};
}

/// "Sources told Reuters the merger was off; both companies declined to comment": the content before the
/// semicolon is of who stands before it.
std::optional<LinkedSpans> before_semicolon(const Article& article, const Text& text, LinkedSpans& second) {
  if (second.source.size() != 1 || second.content.empty()) return std::nullopt;
  const Span content = second.content.front(), source = second.source.front();
  if (content.end >= source.begin || is_quoted(text, content)) return std::nullopt;
  const auto between = words_in(article, text, Span{content.end, source.begin});
  if (between.size() != 1 || between.front().lower != ";") return std::nullopt;
  const std::uint32_t begin = text.sentences[sentence_at(text, content.begin)].span.begin;
  if (begin >= content.begin) return std::nullopt;
  const auto before = words_in(article, text, Span{begin, content.begin});
  const auto verb = verb_in(before);
  if (!verb || verb->begin <= begin) return std::nullopt;
  second.content.erase(second.content.begin());
  const auto source_words = words_in(article, text, Span{begin, verb->begin});
  return LinkedSpans{{{begin, source_words.back().span.end}}, {*verb}, {content}, second.margin};
}

/// "“We had no choice,” she said, adding: “I take no pleasure in it.”", with the second quotation left out.
std::optional<LinkedSpans> added_quotation(const Article& article, const Text& text,
                                           const LinkedSpans& first) {
  constexpr std::array<std::string_view, 3> participles = {"adding", "saying", "continuing"};
  if (first.content.empty() || first.source.empty() || first.cue.empty()) return std::nullopt;
  std::uint32_t from = std::max(hull(first.content).end, hull(first.cue).end);
  // A quotation of several sentences may not be known whole yet.
  const IndexRange around = quotations_near(text, first.content.back());
  for (std::uint32_t i = around.begin; i < around.end; ++i) {
    if (text.quotations[i].span.overlaps(first.content.back()))
      from = std::max(from, text.quotations[i].span.end);
  }
  const Sentence& sentence = text.sentences[sentence_at(text, from - 1)];
  if (from >= sentence.span.end) return std::nullopt;
  const auto words = words_in(article, text, Span{from, sentence.span.end});
  std::size_t at = 0;
  if (at < words.size() && words[at].lower == ",") ++at;
  if (at + 2 >= words.size() || !is_one_of(words[at].lower, participles) || words[at + 1].lower != ":")
    return std::nullopt;
  const IndexRange near = quotations_near(text, words[at + 2].span);
  for (std::uint32_t i = near.begin; i < near.end; ++i) {
    const Quotation& quotation = text.quotations[i];
    if (quotation.span.begin != words[at + 2].span.begin) continue;
    return LinkedSpans{
        first.source, {{words[at].span.begin, words[at + 1].span.end}}, {quotation.span}, first.margin};
  }
  return std::nullopt;
}

/// "that, telling the coroner there were two nurses": cuts the content behind the pronoun.
std::optional<LinkedSpans> told_behind_pronoun(const Article& article, const Text& text, LinkedSpans& first) {
  constexpr std::array<std::string_view, 4> pronouns = {"that", "this", "it", "them"};
  constexpr std::array<std::string_view, 4> participles = {"telling", "saying", "insisting", "claiming"};
  constexpr std::array<std::string_view, 4> determiners = {"the", "his", "her", "their"};
  if (first.content.size() != 1 || first.content.front().begin < hull(first.cue).end) return std::nullopt;
  const auto words = words_in(article, text, first.content);
  if (words.size() < 6 || !is_one_of(words[0].lower, pronouns) || words[1].lower != "," ||
      !is_one_of(words[2].lower, participles))
    return std::nullopt;
  std::size_t begin = 3;
  if (words[2].lower == "telling") begin += is_one_of(words[3].lower, determiners) ? 2 : 1;
  LinkedSpans second{
      first.source, {words[2].span}, {{words[begin].span.begin, first.content.front().end}}, first.margin};
  first.content.front().end = words[0].span.end;
  return second;
}

}  // namespace

void part_joined_verbs(const Article& article, const Text& text, std::vector<LinkedSpans>& linked) {
  std::vector<LinkedSpans> added, quotations;
  for (LinkedSpans& each : linked) {
    if (auto told = told_behind_pronoun(article, text, each)) added.push_back(std::move(*told));
    if (auto earlier = before_semicolon(article, text, each)) added.push_back(std::move(*earlier));
    if (auto more = added_quotation(article, text, each)) quotations.push_back(std::move(*more));
    auto first = first_of(article, text, each);
    if (!first) continue;
    each.content.erase(each.content.begin());
    added.push_back(std::move(*first));
  }
  linked.insert(linked.end(), added.begin(), added.end());
  for (LinkedSpans& more : quotations) {
    const bool known = std::any_of(linked.begin(), linked.end(), [&](const LinkedSpans& each) {
      return overlap(each.cue, more.cue.front()) || overlap(each.content, more.content.front());
    });
    if (!known) linked.push_back(std::move(more));
  }
}

}  // namespace gainsay

#include "attribution/quotation_tails.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "attribution/words.h"
#include "base/span_set.h"

namespace gainsay {
namespace {

struct Tail {
  Span verb, name;
};

// Two capitals at least, and a mark behind them: "asked Josip Karel, who".
std::optional<Tail> tail_of(const Article& article, const Text& text, const Quotation& quotation) {
  constexpr std::array<std::string_view, 12> saying = {"asked",    "asks",   "said",     "says",
                                                       "replied",  "added",  "answered", "shouted",
                                                       "wondered", "writes", "wrote",    "recalled"};
  constexpr std::array<std::string_view, 5> marks = {",", ".", ":", ";", "("};
  constexpr std::uint32_t longest_name = 6;  // words
  const auto& tokens = text.tokens;
  const auto word = [&](std::uint32_t i) { return slice(article.text, tokens[i].span); };
  const auto capital = [&](std::uint32_t i) { return word(i).front() >= 'A' && word(i).front() <= 'Z'; };
  const auto at = std::partition_point(tokens.begin(), tokens.end(), [&](const Token& token) {
    return token.span.begin < quotation.span.end;
  });
  const auto verb = static_cast<std::uint32_t>(at - tokens.begin());
  if (!quotation.closed || verb + 2 >= tokens.size() || !is_one_of(word(verb), saying)) return std::nullopt;
  if (tokens[verb].span.begin > quotation.span.end + 1) return std::nullopt;
  std::uint32_t end = verb + 1;
  while (end < tokens.size() && end - verb <= longest_name && capital(end)) ++end;
  if (end - verb < 3) return std::nullopt;
  if (end < tokens.size() && !is_one_of(word(end), marks)) return std::nullopt;
  return Tail{tokens[verb].span, {tokens[verb + 1].span.begin, tokens[end - 1].span.end}};
}

// What `quotation` holds of `content`, and what ends with it, goes.
void take_out(const Article& article, Span quotation, Spans& content) {
  std::erase_if(content, [&](Span piece) { return quotation.contains(piece); });
  for (Span& piece : content) {
    if (!piece.overlaps(quotation) || piece.begin >= quotation.begin || piece.end > quotation.end) continue;
    piece.end = quotation.begin;
    while (piece.end > piece.begin + 1 && article.text[piece.end - 1] == ' ') --piece.end;
  }
}

SpanSet cues_and_contents(const std::vector<LinkedSpans>& linked) {
  Spans all;
  for (const LinkedSpans& each : linked) {
    all.push_back(hull(each.cue));
    all.insert(all.end(), each.content.begin(), each.content.end());
  }
  return SpanSet(std::move(all));
}

}  // namespace

void add_quotation_tails(const Article& article, const Text& text, std::vector<LinkedSpans>& linked) {
  std::vector<LinkedSpans> added;
  Spans quotations;
  const SpanSet known = cues_and_contents(linked);
  for (const Quotation& quotation : text.quotations) {
    if (quotation.depth > 0) continue;
    const auto tail = tail_of(article, text, quotation);
    if (!tail || known.overlaps(tail->verb)) continue;
    quotations.push_back(quotation.span);
    added.push_back({{tail->name}, {tail->verb}, {quotation.span}, clause_margin});
  }
  for (LinkedSpans& each : linked) {
    const Span content = hull(each.content);
    const std::uint32_t begin = std::max(content.begin, hull(each.cue).end);
    for (auto at = first_behind(quotations, begin); at != quotations.end() && at->begin < content.end; ++at) {
      if (at->begin < hull(each.cue).end || !overlap(each.content, *at)) continue;
      take_out(article, *at, each.content);
      if (each.content.empty()) break;
    }
    if (!content.empty() && each.content.empty()) each.cue.clear();
  }
  std::erase_if(linked, [](const LinkedSpans& each) { return each.cue.empty(); });
  linked.insert(linked.end(), added.begin(), added.end());
}

}  // namespace gainsay

#include "attribution/quotation_tails.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "attribution/words.h"

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

}  // namespace

void add_quotation_tails(const Article& article, const Text& text, std::vector<LinkedSpans>& linked) {
  std::vector<LinkedSpans> added;
  for (const Quotation& quotation : text.quotations) {
    if (quotation.depth > 0) continue;
    const auto tail = tail_of(article, text, quotation);
    if (!tail) continue;
    const bool known = std::any_of(linked.begin(), linked.end(), [&](const LinkedSpans& each) {
      return hull(each.cue).overlaps(tail->verb) ||
             std::any_of(each.content.begin(), each.content.end(),
                         [&](Span piece) { return piece.overlaps(tail->verb); });
    });
    if (known) continue;
    for (LinkedSpans& each : linked) {
      const bool holds = std::any_of(each.content.begin(), each.content.end(),
                                     [&](Span piece) { return piece.overlaps(quotation.span); });
      if (!holds || hull(each.cue).end > quotation.span.begin) continue;
      take_out(article, quotation.span, each.content);
      if (each.content.empty()) each.cue.clear();
    }
    std::erase_if(linked, [](const LinkedSpans& each) { return each.cue.empty(); });
    added.push_back({{tail->name}, {tail->verb}, {quotation.span}, clause_margin});
  }
  linked.insert(linked.end(), added.begin(), added.end());
}

}  // namespace gainsay

#include "attribution/source_clauses.h"

#include <array>
#include <string>

#include "attribution/words.h"

namespace gainsay {
namespace {

/// "The president, who has denied it, told reporters": behind the clause it is the president who speaks.
void take_antecedent(const Article& article, const Text& text, LinkedSpans& linked) {
  constexpr std::uint32_t longest = 10;  // words
  if (linked.source.size() != 1 || linked.cue.empty()) return;
  const std::string pronoun = to_lower(slice(article.text, linked.source.front()));
  std::uint32_t who = tokens_in(text, linked.source.front()).begin;
  const std::uint32_t cue = tokens_in(text, linked.cue.front()).begin;
  const std::uint32_t first = text.sentences[sentence_at(text, linked.source.front().begin)].tokens.begin;
  const auto word = [&](std::uint32_t t) { return slice(article.text, text.tokens[t].span); };
  // "The report, which the ministry called misleading, says": nor is it the ministry.
  const bool within = who > first + 2 && word(who - 1) == "which";
  if (pronoun != "who" && pronoun != "which" && !within) return;
  if (within) --who;
  if (who < first + 2 || cue < who + 3 || word(cue - 1) != "," || word(who - 1) != ",") return;
  std::uint32_t begin = who - 1;
  while (begin > first && who - begin <= longest && word(begin - 1) != "," && word(begin - 1) != ";") --begin;
  if (begin + 1 >= who || who - begin > longest) return;
  linked.source = {{text.tokens[begin].span.begin, text.tokens[cue - 2].span.end}};
}

/// "A diplomat, who spoke on condition of anonymity, said": what stands between commas up to the cue tells
/// more of the source; and "The Brigade, which calls itself a movement, said" with the clause alone for its
/// source.
void take_relative(const Article& article, const Text& text, LinkedSpans& linked) {
  constexpr std::array<std::string_view, 4> openers = {"who", "which", "speaking", "whose"};
  constexpr std::array<std::string_view, 6> determiners = {"the", "a", "an", "its", "their", "his"};
  constexpr std::uint32_t longest = 25, longest_name = 10;  // words
  if (linked.source.size() != 1 || linked.cue.empty()) return;
  Span& source = linked.source.front();
  const IndexRange own = tokens_in(text, source);
  const std::uint32_t cue = tokens_in(text, linked.cue.front()).begin;
  const std::uint32_t first = text.sentences[sentence_at(text, source.begin)].tokens.begin;
  const auto word = [&](std::uint32_t t) { return slice(article.text, text.tokens[t].span); };
  if (own.size() == 0 || cue < own.end || cue == 0) return;
  if (own.size() > 2 && is_one_of(word(own.begin), openers) && own.begin > first + 1 &&
      word(own.begin - 1) == ",") {
    // "The prisoners, whose release the rebels had announced": the clause has a source of its own.
    if (word(cue - 1) != "," && word(own.begin) != "speaking") {
      constexpr std::array<std::string_view, 3> adverbs = {"in", "also", "then"};
      const std::uint32_t behind = own.begin + (word(own.begin) == "whose" ? 2 : 1);
      if (cue == own.end && behind < own.end && is_one_of(to_lower(word(behind)), determiners)) {
        source.begin = text.tokens[behind].span.begin;
      } else if (own.size() == 3 && is_one_of(word(own.begin + 1), adverbs)) {
        source.end = text.tokens[own.begin].span.end;  // "which in turn blamed"
      }
      return;
    }
    std::uint32_t begin = own.begin - 1;
    while (begin > first && own.begin - begin <= longest_name && word(begin - 1) != "," &&
           word(begin - 1) != ";")
      --begin;
    if (begin == first || word(begin - 1) == ";") source.begin = text.tokens[begin].span.begin;
    return;
  }
  if (cue < own.end + 4 || cue - own.end > longest || word(own.end) != "," || word(cue - 1) != "," ||
      !is_one_of(word(own.end + 1), openers))
    return;
  for (std::uint32_t t = own.end + 1; t + 1 < cue; ++t) {
    if (word(t) == "," || is_quoted(text, text.tokens[t].span)) return;
  }
  source.end = text.tokens[cue - 1].span.end;
}

/// "The email, seen by the Courier, reads": what is seen speaks, not who saw it.
void take_seen(const Article& article, const Text& text, LinkedSpans& linked) {
  constexpr std::uint32_t longest = 8;  // words
  constexpr std::array<std::string_view, 8> seen = {"seen",   "obtained", "quoted",    "cited",
                                                    "shared", "posted",   "published", "reviewed"};
  if (linked.source.size() != 1 || linked.cue.empty()) return;
  const std::uint32_t by = tokens_in(text, linked.source.front()).begin;
  const std::uint32_t cue = tokens_in(text, linked.cue.front()).begin;
  const std::uint32_t first = text.sentences[sentence_at(text, linked.source.front().begin)].tokens.begin;
  const auto word = [&](std::uint32_t t) { return slice(article.text, text.tokens[t].span); };
  if (by < first + 4 || cue <= by + 1 || word(cue - 1) != "," || word(by - 1) != "by" ||
      !is_one_of(word(by - 2), seen) || word(by - 3) != ",")
    return;
  std::uint32_t begin = by - 3;
  while (begin > first && by - 3 - begin < longest && word(begin - 1) != "," && word(begin - 1) != ";")
    --begin;
  if (begin == by - 3) return;
  linked.source = {{text.tokens[begin].span.begin, text.tokens[cue - 2].span.end}};
}

bool is_dash(std::string_view word) {
  constexpr std::array<std::string_view, 4> dashes = {"-", "--", "\u2013", "\u2014"};
  return is_one_of(word, dashes);
}

/// "The guild - which had paid for the clock - asked for its key": who stands before the first dash.
void take_before_dashes(const Article& article, const Text& text, LinkedSpans& linked) {
  constexpr std::uint32_t longest = 40, longest_name = 10;  // words
  constexpr std::array<std::string_view, 2> pronouns = {"who", "which"};
  const bool pronoun =
      linked.source.size() == 1 && is_one_of(to_lower(slice(article.text, linked.source.front())), pronouns);
  if ((!linked.source.empty() && !pronoun) || linked.cue.empty()) return;
  const std::uint32_t cue = tokens_in(text, linked.cue.front()).begin;
  const std::uint32_t first = text.sentences[sentence_at(text, linked.cue.front().begin)].tokens.begin;
  const auto word = [&](std::uint32_t t) { return slice(article.text, text.tokens[t].span); };
  if (cue < first + 5 || !is_dash(word(cue - 1))) return;
  std::uint32_t dash = cue - 2;
  while (dash > first && cue - dash <= longest && !is_dash(word(dash))) --dash;
  if (dash == first || !is_dash(word(dash)) || dash - first > longest_name) return;
  linked.source = {{text.tokens[first].span.begin, text.tokens[dash - 1].span.end}};
}

}  // namespace

void mend_source_clauses(const Article& article, const Text& text, LinkedSpans& linked) {
  take_before_dashes(article, text, linked);
  take_antecedent(article, text, linked);
  take_relative(article, text, linked);
  take_seen(article, text, linked);
}

}  // namespace gainsay

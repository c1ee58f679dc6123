#include "attribution/source_edges.h"

#include <algorithm>
#include <array>

#include "attribution/words.h"

namespace gainsay {
namespace {

void leave_out_day(const Article& article, const Text& text, LinkedSpans& linked) {
  constexpr std::array<std::string_view, 7> days = {"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
  if (linked.source.empty() || linked.source.back().end > hull(linked.cue).begin) return;
  const auto words = words_in(article, text, linked.source.back());
  const std::size_t size = words.size();
  if (size < 3 || !is_one_of(words[size - 1].lower, days) || words[size - 2].lower != "on") return;
  linked.source.back().end = words[size - 3].span.end;
}

/// "14:05", "9.30".
bool is_clock_time(std::string_view word) {
  const std::size_t mark = word.find_first_of(":.");
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  return mark != std::string_view::npos && mark > 0 && mark <= 2 && word.size() == mark + 3 &&
         std::count_if(word.begin(), word.end(), digit) == static_cast<std::ptrdiff_t>(word.size() - 1);
}

/// A live page's entries begin with their time.
void leave_out_clock(const Article& article, const Text& text, LinkedSpans& linked) {
  if (linked.source.empty()) return;
  const auto words = words_in(article, text, linked.source.front());
  if (words.size() < 2 || !is_clock_time(words[0].lower)) return;
  const std::size_t first =
      is_one_of(words[1].lower, std::array<std::string_view, 4>{"am", "pm", "gmt", "bst"}) ? 2 : 1;
  if (first < words.size()) linked.source.front().begin = words[first].span.begin;
}

/// What stands at `span`'s sentence's beginning: "Unite" of "Unite, the union, said".
IndexRange name_before(const Article& article, const Text& text, std::uint32_t comma, std::uint32_t first) {
  constexpr std::uint32_t longest = 4;  // words
  IndexRange name{first, comma};
  if (name.size() == 0 || name.size() > longest) return {};
  for (std::uint32_t t = name.begin; t < name.end; ++t) {
    const char c = slice(article.text, text.tokens[t].span).front();
    if (c < 'A' || c > 'Z') return {};
  }
  return name;
}

/// The apposition between commas right before the cue, and the name that begins the sentence before it.
void take_name(const Article& article, const Text& text, LinkedSpans& linked) {
  constexpr std::uint32_t longest = 8;  // words of the apposition
  constexpr std::array<std::string_view, 3> determiners = {"the", "a", "an"};
  if (linked.cue.empty()) return;
  const std::uint32_t cue = tokens_in(text, linked.cue.front()).begin;
  const std::uint32_t first = text.sentences[sentence_at(text, linked.cue.front().begin)].tokens.begin;
  const auto word = [&](std::uint32_t t) { return slice(article.text, text.tokens[t].span); };
  if (cue < first + 5 || word(cue - 1) != ",") return;
  std::uint32_t comma = cue - 2;
  while (comma > first && cue - comma <= longest + 1 && word(comma) != ",") --comma;
  if (word(comma) != "," || !is_one_of(to_lower(word(comma + 1)), determiners)) return;
  const IndexRange name = name_before(article, text, comma, first);
  if (name.size() == 0) return;
  const Span whole{text.tokens[name.begin].span.begin, text.tokens[cue - 2].span.end};
  if (!linked.source.empty() && linked.source.front().begin < whole.begin) return;
  linked.source = {whole};
  std::erase_if(linked.content, [whole](Span piece) { return whole.contains(piece); });
}

}  // namespace

void mend_source_edges(const Article& article, const Text& text, std::vector<LinkedSpans>& linked) {
  for (LinkedSpans& each : linked) {
    take_name(article, text, each);
    leave_out_day(article, text, each);
    leave_out_clock(article, text, each);
  }
}

}  // namespace gainsay

#include "attribution/quoted_as_saying.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "attribution/words.h"
#include "extract/dateline_span.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_source = 20;    // words
constexpr std::uint32_t longest_medium = 9;     // words of "by the agency"
constexpr std::uint32_t longest_content = 120;  // words

/// The parts of the clause, as tokens.
struct Clause {
  IndexRange source, quoted, saying, content;
};

class Finder {
 public:
  Finder(const Article& article, const Text& text)
      : article_(article), text_(text), after_dateline_(dateline_of(article).end) {}

  [[nodiscard]] std::optional<Clause> in(IndexRange sentence) const {
    constexpr std::array<std::string_view, 6> to_be = {"is", "are", "was", "were", "been", "being"};
    constexpr std::array<std::string_view, 2> saying = {"saying", "telling"};
    for (std::uint32_t at = sentence.begin + 2; at + 3 < sentence.end; ++at) {
      if (lower(at) != "quoted" || !is_one_of(lower(at - 1), to_be)) continue;
      std::uint32_t as = at + 1;
      while (as + 2 < sentence.end && as - at <= longest_medium && lower(as) != "as") ++as;
      if (as + 2 >= sentence.end || lower(as) != "as" || !is_one_of(lower(as + 1), saying)) continue;
      Clause clause{{sentence.begin, at - 1}, {at - 1, at + 1}, {as, as + 2}, {as + 2, sentence.end}};
      while (clause.source.size() > 0 && leads_to_source(clause.source.begin)) ++clause.source.begin;
      while (clause.content.size() > 0 && is_stop(clause.content.end - 1)) --clause.content.end;
      if (clause.source.size() == 0 || clause.source.size() > longest_source) continue;
      if (clause.content.size() == 0 || clause.content.size() > longest_content) continue;
      return clause;
    }
    return std::nullopt;
  }

  [[nodiscard]] Span span(IndexRange tokens) const {
    return {text_.tokens[tokens.begin].span.begin, text_.tokens[tokens.end - 1].span.end};
  }

 private:
  [[nodiscard]] std::string lower(std::uint32_t token) const {
    return to_lower(slice(article_.text, text_.tokens[token].span));
  }
  [[nodiscard]] bool is_stop(std::uint32_t token) const {
    constexpr std::array<std::string_view, 3> stops = {".", "!", "?"};
    return is_one_of(lower(token), stops);
  }
  [[nodiscard]] bool leads_to_source(std::uint32_t token) const {
    return text_.tokens[token].span.begin < after_dateline_ || lower(token) == "," ||
           is_one_of(lower(token), opening_conjunctions);
  }

  const Article& article_;
  const Text& text_;
  std::uint32_t after_dateline_;
};

/// A quotation that was linked there and runs on into further sentences is kept whole.
Spans content_of(const std::vector<LinkedSpans>& linked, Span cue, Span content) {
  for (const LinkedSpans& each : linked) {
    for (std::size_t i = 0; i < each.content.size(); ++i) {
      if (each.content[i].begin < cue.end || !each.content[i].overlaps(content)) continue;
      if (hull(each.cue).overlaps(cue) && each.content[i].begin <= content.begin + 1)
        return {each.content.begin() + static_cast<std::ptrdiff_t>(i), each.content.end()};
    }
  }
  return {content};
}

}  // namespace

void add_quoted_as_saying(const Article& article, const Text& text, std::vector<LinkedSpans>& linked) {
  const Finder finder(article, text);
  for (const Sentence& sentence : text.sentences) {
    const auto clause = finder.in(sentence.tokens);
    if (!clause) continue;
    const Span cue{finder.span(clause->quoted).begin, finder.span(clause->saying).end};
    const Spans content = content_of(linked, cue, finder.span(clause->content));
    std::erase_if(linked, [cue](const LinkedSpans& each) { return overlap(each.cue, cue); });
    linked.push_back({{finder.span(clause->source)},
                      {finder.span(clause->quoted), finder.span(clause->saying)},
                      content,
                      clause_margin});
  }
}

}  // namespace gainsay

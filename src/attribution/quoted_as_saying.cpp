#include "attribution/quoted_as_saying.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "attribution/words.h"
#include "base/span_set.h"
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
    constexpr std::array<std::string_view, 2> saying = {"saying", "telling"};
    for (std::uint32_t at = sentence.begin + 2; at + 3 < sentence.end; ++at) {
      if (lower(at) != "quoted" || !is_one_of(lower(at - 1), passive_auxiliaries)) continue;
      std::uint32_t as = at + 1;
      while (as + 2 < sentence.end && as - at <= longest_medium && lower(as) != "as") ++as;
      if (as + 2 >= sentence.end || lower(as) != "as" || !is_one_of(lower(as + 1), saying)) continue;
      Clause clause{{sentence.begin, at - 1}, {at - 1, at + 1}, {as, as + 2}, {as + 2, sentence.end}};
      while (clause.source.size() > 0 && leads_to_source(clause.source.begin)) ++clause.source.begin;
      while (clause.content.size() > 0 && is_stop(clause.content.end - 1)) --clause.content.end;
      take_quotation_before(sentence, clause);
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
  /// "“They all came back,” Numan was quoted as saying by the agency": what he says stands before him.
  void take_quotation_before(IndexRange sentence, Clause& clause) const {
    constexpr std::array<std::string_view, 5> circumstances = {"by", "in", "on", "at", "to"};
    if (clause.content.size() > 0 && !is_one_of(lower(clause.content.begin), circumstances)) return;
    const Span before{text_.tokens[sentence.begin].span.begin,
                      text_.tokens[clause.source.end - 1].span.begin};
    const IndexRange near = quotations_near(text_, before);
    for (std::uint32_t q = near.end; q-- > near.begin;) {
      const Quotation& quotation = text_.quotations[q];
      if (quotation.depth > 0 || !quotation.closed || quotation.span.end > before.end) continue;
      IndexRange source{clause.source.begin, clause.source.end};
      while (source.begin < source.end && text_.tokens[source.begin].span.begin < quotation.span.end)
        ++source.begin;
      while (source.size() > 0 && lower(source.begin) == ",") ++source.begin;
      if (source.size() == 0) return;
      clause.source = source;
      clause.content = {quotation.tokens.begin - 1, quotation.tokens.end + 1};
      return;
    }
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

/// A quotation that was linked there and runs on into further sentences is kept whole: `known` has the cue of
/// `found`, and from some piece on its content.
void keep_content(const LinkedSpans& known, LinkedSpans& found) {
  const Span cue = hull(found.cue), content = found.content.front();
  const auto piece = std::find_if(known.content.begin(), known.content.end(), [&](Span each) {
    return each.begin >= cue.end && each.overlaps(content) && each.begin <= content.begin + 1;
  });
  if (piece != known.content.end()) found.content = {piece, known.content.end()};
}

}  // namespace

void add_quoted_as_saying(const Article& article, const Text& text, std::vector<LinkedSpans>& linked) {
  const Finder finder(article, text);
  std::vector<LinkedSpans> found;
  Spans cues;
  for (const Sentence& sentence : text.sentences) {
    const auto clause = finder.in(sentence.tokens);
    if (!clause) continue;
    found.push_back({{finder.span(clause->source)},
                     {finder.span(clause->quoted), finder.span(clause->saying)},
                     {finder.span(clause->content)},
                     clause_margin});
    cues.push_back(hull(found.back().cue));
  }
  for (const LinkedSpans& known : linked) {
    const Span cue = hull(known.cue);
    for (auto at = first_behind(cues, cue.begin); at != cues.end() && at->overlaps(cue); ++at)
      keep_content(known, found[static_cast<std::size_t>(at - cues.begin())]);
  }
  const SpanSet taken(std::move(cues));
  std::erase_if(linked, [&](const LinkedSpans& each) { return overlap(each.cue, taken); });
  linked.insert(linked.end(), std::move_iterator(found.begin()), std::move_iterator(found.end()));
}

}  // namespace gainsay

#include "attribution/trailing_clauses.h"

#include <algorithm>
#include <array>
#include <optional>

#include "attribution/links.h"
#include "attribution/words.h"
#include "extract/dateline_span.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 26> reporting_lemmas = {
    "say",     "tell",  "add",     "claim",    "report",  "state",       "announce", "argue",   "insist",
    "warn",    "admit", "note",    "allege",   "declare", "assert",      "suggest",  "explain", "reveal",
    "confirm", "think", "predict", "estimate", "believe", "acknowledge", "maintain", "find"};
constexpr std::uint32_t longest_aside = 11;    // words after the verb: day, place, addressee
constexpr std::uint32_t shortest_content = 3;  // words

struct TrailingClause {
  IndexRange source, cue, content;  // of Text::tokens
  std::uint32_t end = 0;            // past what belongs to the clause
};

class Finder {
 public:
  Finder(const Article& article, const Text& text, const Syntax& syntax, const SyntaxModel& model)
      : article_(article), text_(text), syntax_(syntax), model_(model) {}

  [[nodiscard]] std::optional<TrailingClause> in(const Sentence& sentence) const {
    const IndexRange words = sentence.tokens;
    std::uint32_t end = words.end;  // without the marks at the end
    while (end > words.begin && is_mark(end - 1)) --end;
    const std::uint32_t first_verb =
        end > words.begin + longest_aside ? end - longest_aside - 1 : words.begin;
    for (std::uint32_t verb = first_verb; verb < end; ++verb) {
      if (!is_one_of(syntax_.lemmas[verb], reporting_lemmas) || !tag(verb).starts_with("VERB VB")) continue;
      if (const auto clause = behind_content(words, verb, end)) return clause;
    }
    if (const auto clause = hearing(words, end)) return clause;
    if (const auto clause = before_another(words, end)) return clause;
    return inserted(words, end);
  }

 private:
  [[nodiscard]] std::string_view tag(std::uint32_t token) const {
    return model_.tagset()[syntax_.tags[token]];
  }
  [[nodiscard]] bool is_mark(std::uint32_t token) const { return tag(token).starts_with("PUNCT"); }
  [[nodiscard]] std::string_view relation(std::uint32_t token) const {
    return model_.relations()[syntax_.arcs[token].relation];
  }
  /// The token's head; nothing for a root.
  [[nodiscard]] std::optional<std::uint32_t> head(const IndexRange words, std::uint32_t token) const {
    const std::uint32_t head = syntax_.arcs[token].head;
    return head == 0 ? std::nullopt : std::optional(words.begin + head - 1);
  }
  [[nodiscard]] bool under(const IndexRange words, std::uint32_t token, std::uint32_t top) const {
    for (std::optional<std::uint32_t> at = token; at; at = head(words, *at)) {
      if (*at == top) return true;
    }
    return false;
  }

  [[nodiscard]] std::optional<TrailingClause> behind_content(IndexRange words, std::uint32_t verb,
                                                             std::uint32_t end) const {
    std::optional<std::uint32_t> subject;
    std::optional<std::uint32_t> clause;
    for (std::uint32_t i = words.begin; i < end; ++i) {
      if (head(words, i) != verb) continue;
      if (relation(i) == "nsubj") subject = i;
      if (relation(i) == "ccomp" && i < verb) clause = i;
    }
    if (!clause && relation(verb) == "parataxis") clause = head(words, verb);
    if (!subject || !clause || *clause >= verb || *clause > *subject) return std::nullopt;
    IndexRange source{*subject, *subject + 1};
    while (source.begin > words.begin && under(words, source.begin - 1, *subject)) --source.begin;
    while (source.end < end && under(words, source.end, *subject)) ++source.end;
    const std::uint32_t begin = std::min(source.begin, verb);
    if (begin < words.begin + shortest_content + 1 || text_token(begin - 1) != ",") return std::nullopt;
    // "Asked about the bill, the office said it was paid".
    constexpr std::array<std::string_view, 5> asking = {"Asked", "Pressed", "Questioned", "Quizzed",
                                                        "Challenged"};
    if (is_one_of(text_token(words.begin), asking)) return std::nullopt;
    std::uint32_t first = verb;  // "has found"
    while (first > source.end && tag(first - 1).starts_with("AUX")) --first;
    const bool beside = source.end == first || source.begin == verb + 1;
    if (!beside || end - std::max(source.end, verb + 1) > longest_aside) return std::nullopt;
    return TrailingClause{source, {first, verb + 1}, {words.begin, begin - 1}, words.end};
  }

  /// "X, an inquest heard on Tuesday", "X, a study has found", by its words: who learnt from other countries'
  /// news knows no inquest.
  [[nodiscard]] std::optional<TrailingClause> hearing(IndexRange words, std::uint32_t end) const {
    constexpr std::array<std::string_view, 8> hearings = {"court", "inquest",  "inquiry", "jury",
                                                          "trial", "tribunal", "hearing", "enquiry"};
    constexpr std::array<std::string_view, 11> studies = {"study",         "report",   "poll",  "survey",
                                                          "review",        "analysis", "audit", "inquiry",
                                                          "investigation", "research", "paper"};
    constexpr std::array<std::string_view, 2> finding = {"found", "finds"};
    constexpr std::uint32_t longest = 5, longest_name = 5;  // words: of what follows "heard", of the court
    for (std::uint32_t verb = end; verb-- > words.begin + shortest_content + 2 && end - verb <= longest;) {
      const std::uint32_t first = text_token(verb - 1) == "has" ? verb - 1 : verb;
      const std::string who = to_lower(text_token(first - 1));
      const bool hears = text_token(verb) == "heard" && is_one_of(who, hearings);
      if (!hears && !(is_one_of(text_token(verb), finding) && is_one_of(who, studies))) continue;
      std::uint32_t begin = first;
      while (begin > words.begin && verb - begin <= longest_name && !is_mark(begin - 1)) --begin;
      if (begin < words.begin + shortest_content + 1 || text_token(begin - 1) != ",") continue;
      return TrailingClause{{begin, first}, {first, verb + 1}, {words.begin, begin - 1}, words.end};
    }
    return std::nullopt;
  }

  /// "X, the aid group said, but the army denied Y": a clause of few words between commas, before another.
  [[nodiscard]] std::optional<TrailingClause> before_another(IndexRange words, std::uint32_t end) const {
    constexpr std::array<std::string_view, 4> joins = {"but", "while", "though", "although"};
    constexpr std::uint32_t longest_source = 8, longest_when = 4;  // words
    for (std::uint32_t verb = words.begin + shortest_content + 1; verb < end; ++verb) {
      if (syntax_.lemmas[verb] != "say" || tag(verb) != "VERB VBD") continue;
      std::uint32_t begin = verb;
      while (begin > words.begin && verb - begin <= longest_source && !is_mark(begin - 1)) --begin;
      std::uint32_t behind = verb + 1;
      while (behind < end && behind - verb <= longest_when && !is_mark(behind)) ++behind;
      const bool between = begin > words.begin + shortest_content && begin < verb && behind + 1 < end &&
                           text_token(begin - 1) == "," && text_token(behind) == "," &&
                           is_one_of(text_token(behind + 1), joins);
      if (!between || !tells(words, begin, verb, "nsubj")) continue;
      if (holds_finite({words.begin, begin - 1}))
        return TrailingClause{{begin, verb}, {verb, verb + 1}, {words.begin, begin - 1}, behind};
    }
    return std::nullopt;
  }

  /// "X, two bakers told the Post, and Y": a clause of few words between commas, with whom it was told.
  [[nodiscard]] std::optional<TrailingClause> inserted(IndexRange words, std::uint32_t end) const {
    constexpr std::uint32_t longest_source = 6, longest_addressee = 6;  // words
    for (std::uint32_t verb = words.begin; verb < end; ++verb) {
      if (syntax_.lemmas[verb] != "tell" || tag(verb) != "VERB VBD") continue;
      std::uint32_t begin = verb;
      while (begin > words.begin && verb - begin <= longest_source && !is_mark(begin - 1)) --begin;
      std::uint32_t behind = verb + 1;
      while (behind < end && behind - verb <= longest_addressee && !is_mark(behind)) ++behind;
      const bool between = begin > words.begin && begin < verb && behind < end && behind > verb + 1 &&
                           text_token(begin - 1) == "," && text_token(behind) == ",";
      if (!between || begin < words.begin + shortest_content + 1) continue;
      const bool has_subject = tells(words, begin, verb, "nsubj");
      const bool has_addressee =
          tells(words, verb + 1, behind, "obj") || tells(words, verb + 1, behind, "iobj");
      // "The bridge, three farmers told the Courier, had been closed" opens with no clause.
      if (!has_subject || !has_addressee || !holds_finite({words.begin, begin - 1})) continue;
      return TrailingClause{{begin, verb}, {verb, verb + 1}, {words.begin, begin - 1}, behind};
    }
    return std::nullopt;
  }

  /// Whether a word of [begin, end) hangs on the verb `relation`.
  [[nodiscard]] bool tells(IndexRange words, std::uint32_t begin, std::uint32_t end,
                           std::string_view wanted) const {
    const std::uint32_t verb = wanted == "nsubj" ? end : begin - 1;
    for (std::uint32_t i = begin; i < end; ++i) {
      if (head(words, i) == verb && relation(i) == wanted) return true;
    }
    return false;
  }
  [[nodiscard]] bool is_finite(std::uint32_t token) const {
    const std::string_view of = tag(token);
    return of == "VERB VBD" || of == "VERB VBZ" || of == "VERB VBP" || of.starts_with("AUX");
  }

  [[nodiscard]] bool holds_finite(IndexRange tokens) const {
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
      if (is_finite(i)) return true;
    }
    return false;
  }

  [[nodiscard]] std::string_view text_token(std::uint32_t token) const {
    return slice(article_.text, text_.tokens[token].span);
  }

  const Article& article_;
  const Text& text_;
  const Syntax& syntax_;
  const SyntaxModel& model_;
};

/// "on Wednesday, hours after it was published".
bool tells_when(std::string_view words) {
  constexpr std::array<std::string_view, 9> openings = {"on ",     "in ",    "at ",   "after ", "during ",
                                                        "before ", "hours ", "days ", "late "};
  return std::any_of(openings.begin(), openings.end(),
                     [words](std::string_view opening) { return words.starts_with(opening); });
}

Span span_of(const Text& text, IndexRange tokens) {
  return {text.tokens[tokens.begin].span.begin, text.tokens[tokens.end - 1].span.end};
}

}  // namespace

void add_trailing_clauses(const Article& article, const Text& text, const Syntax& syntax,
                          const SyntaxModel& model, std::vector<LabelledSpan>& labelled) {
  const Finder finder(article, text, syntax, model);
  const Span dateline = dateline_of(article);
  std::vector<LabelledSpan> added;
  std::uint32_t passage = first_rule_passage;
  std::size_t next = 0;
  for (const Sentence& sentence : text.sentences) {
    while (next < labelled.size() && labelled[next].span.end <= sentence.span.begin) ++next;
    const auto clause = finder.in(sentence);
    if (!clause) continue;
    Span content = span_of(text, clause->content);
    if (dateline.overlaps(content)) content.begin = std::min(dateline.end, content.end);
    const Span cue = span_of(text, clause->cue);
    if (content.empty() || is_quoted(text, content)) continue;
    bool has_cue = false;
    bool speaks_inside = false;  // a source or cue inside the content
    bool runs_on = false;
    // What follows the clause is easily taken for what it reports.
    bool has_content = false, has_aside = clause->end != sentence.tokens.end;
    std::size_t end = next;
    for (; end < labelled.size() && labelled[end].span.begin < text.tokens[clause->end - 1].span.end; ++end) {
      const LabelledSpan& other = labelled[end];
      has_cue = has_cue || other.span.overlaps(cue);
      speaks_inside = speaks_inside || (other.role != Role::content && other.span.overlaps(content));
      runs_on = runs_on || other.span.end > sentence.span.end;
      has_content = has_content || (other.role == Role::content && other.span.overlaps(content));
      has_aside = has_aside || (other.role == Role::content && other.span.begin >= cue.end &&
                                tells_when(slice(article.text, other.span)));
    }
    if (runs_on || (has_cue && (has_content || !has_aside) && !speaks_inside)) continue;
    for (std::size_t i = next; i < end; ++i) labelled[i].span = {};
    added.push_back({Role::content, content, passage, clause_margin});
    added.push_back({Role::source, span_of(text, clause->source), passage, clause_margin});
    added.push_back({Role::cue, cue, passage, clause_margin});
    ++passage;
  }
  std::erase_if(labelled, [](const LabelledSpan& span) { return span.span.empty(); });
  labelled.insert(labelled.end(), added.begin(), added.end());
  std::sort(labelled.begin(), labelled.end(),
            [](const LabelledSpan& a, const LabelledSpan& b) { return a.span < b.span; });
}

}  // namespace gainsay

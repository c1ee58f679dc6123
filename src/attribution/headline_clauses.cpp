#include "attribution/headline_clauses.h"

#include <algorithm>
#include <array>
#include <optional>

#include "attribution/reporting_words.h"
#include "attribution/words.h"
#include "entities/sentence_tree.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_subject = 6;    // words
constexpr std::uint32_t longest_headline = 60;  // words

constexpr std::array<std::string_view, 20> stating = {
    "say",    "says",    "said",    "claim", "claims", "claimed", "insist", "insists", "allege", "alleges",
    "accuse", "accuses", "accused", "admit", "admits", "warn",    "warns",  "vow",     "vows",   "blames"};
/// Take a clause, not a thing.
constexpr std::array<std::string_view, 5> of_clauses = {"say", "says", "said", "insist", "insists"};

/// A clause of a headline, in tokens.
struct Clause {
  std::uint32_t begin = 0;            ///< of what parts it from the clause before; else of itself
  std::optional<IndexRange> subject;  ///< nothing: that of the clause before
  IndexRange first_subject;           ///< of the headline, where one can be told
  IndexRange cue, content;
};

class Headline {
 public:
  Headline(const Article& article, const Text& text, const Syntax& syntax, const SyntaxModel& model,
           IndexRange words)
      : text_(text), tree_(article.text, text, syntax, model, words), words_(words) {
    while (words_.end > words_.begin && is_one_of(tree_.word(words_.end - 1), marks)) --words_.end;
  }

  [[nodiscard]] std::vector<Clause> clauses() const {
    std::vector<Clause> found;
    for (std::uint32_t at = words_.begin; at < words_.end; ++at) {
      const auto begin = at == words_.begin ? std::optional(at) : behind_break(at);
      if (!begin || is_quoted(text_, tree_.span({at, at + 1}))) continue;
      // ", but" is one break.
      if (!found.empty() && *begin < found.back().cue.end) continue;
      auto clause = clause_at(*begin, at > words_.begin);
      if (!clause) continue;
      clause->begin = at;
      if (!found.empty()) {
        IndexRange& before = found.back().content;
        before.end = std::max(before.begin, std::min(before.end, at));
      }
      found.push_back(*clause);
    }
    std::erase_if(found, [&](const Clause& clause) { return !says_something(clause); });
    return found;
  }

  [[nodiscard]] Span span(IndexRange tokens) const { return tree_.span(tokens); }

  /// Where "as opposition calls for inquiry" begins.
  [[nodiscard]] std::optional<std::uint32_t> meanwhile() const {
    for (std::uint32_t at = words_.begin + 2; at + 2 < words_.end; ++at) {
      if (tree_.folded(at) != "as" || is_quoted(text_, tree_.span({at, at + 1}))) continue;
      if (tree_.penn(at - 1).starts_with("VB")) continue;  // "man dressed as guard"
      const auto verb = behind_subject(at + 1);
      // "Growth will slow as tariffs bite" may be said as a whole.
      if (verb && is_finite(*verb) && is_reporting_word(tree_.folded(*verb))) return at;
      // "as mayor reports three": read as three nouns.
      const std::string word = tree_.folded(at + 2);
      if (tree_.is_noun(at + 1) && word.ends_with("s") && is_reporting_word(word) && at + 3 < words_.end)
        return at;
    }
    return std::nullopt;
  }

 private:
  static constexpr std::array<std::string_view, 6> marks = {".", "!", "?", ";", ",", "-"};

  [[nodiscard]] bool is_finite(std::uint32_t token) const {
    const std::string_view tag = tree_.penn(token);
    return tag == "VBZ" || tag == "VBP" || tag == "VBD" || tag == "MD";
  }

  /// Behind ";", ",", ", but": where a clause may begin.
  [[nodiscard]] std::optional<std::uint32_t> behind_break(std::uint32_t at) const {
    constexpr std::array<std::string_view, 3> joins = {"but", "and", "while"};
    const std::string_view mark = tree_.word(at);
    const bool joined = mark == "but" || mark == "while" || mark == "as";
    if (mark != ";" && mark != "," && !joined) return std::nullopt;
    std::uint32_t begin = at + 1;
    if (begin < words_.end && is_one_of(tree_.folded(begin), joins)) ++begin;
    return begin < words_.end ? std::optional(begin) : std::nullopt;
  }

  /// The word behind a short noun phrase that begins at `begin`.
  [[nodiscard]] std::optional<std::uint32_t> behind_subject(std::uint32_t begin) const {
    constexpr std::array<std::string_view, 7> parts = {"NOUN", "PROPN", "ADJ", "DET", "NUM", "PART", "PRON"};
    constexpr std::array<std::string_view, 3> links = {"of", "for", "in"};
    std::uint32_t at = begin;
    while (at < words_.end && at - begin <= longest_subject && !is_verb(at) && !disagrees(at) &&
           (is_one_of(tree_.universal(at), parts) || is_one_of(tree_.folded(at), links)))
      ++at;
    if (at == begin || at == words_.end || at - begin > longest_subject) return std::nullopt;
    return tree_.is_noun(at - 1) || tree_.universal(at - 1) == "PRON" ? std::optional(at) : std::nullopt;
  }

  /// "claims" and "questions" are nouns as often.
  [[nodiscard]] bool is_verb(std::uint32_t token) const {
    const std::string word = tree_.folded(token);
    if (!is_denying_word(word) && !is_one_of(word, stating)) return false;
    constexpr std::array<std::string_view, 6> nouns = {"claim",  "claims",    "dispute",
                                                       "doubts", "questions", "doubt"};
    return !is_one_of(word, nouns) || tree_.universal(token) == "VERB";
  }

  [[nodiscard]] bool disagrees(std::uint32_t token) const {
    constexpr std::array<std::string_view, 3> verbs = {"disagree", "disagrees", "disagreed"};
    return is_one_of(tree_.folded(token), verbs);
  }

  [[nodiscard]] std::optional<Clause> clause_at(std::uint32_t begin, bool follows) const {
    Clause clause;
    std::uint32_t verb = begin;
    if (follows && is_verb(begin) && is_denying_word(tree_.folded(begin))) {
      // "Trust 'regrets' delays but denies deaths were avoidable"
      const auto behind = behind_subject(words_.begin);
      if (behind && *behind < begin) clause.first_subject = {words_.begin, *behind};
    } else {
      const auto behind = behind_subject(begin);
      if (!behind) return std::nullopt;
      clause.subject = {begin, *behind};
      verb = *behind;
    }
    clause.cue.begin = verb;
    // "won't confirm", "does not deny", "hits back".
    while (verb < words_.end && verb < clause.cue.begin + 3 &&
           (tree_.universal(verb) == "AUX" || tree_.universal(verb) == "PART"))
      ++verb;
    if (verb >= words_.end) return std::nullopt;
    const bool hits_back =
        verb + 1 < words_.end && tree_.folded(verb + 1) == "back" && tree_.folded(verb) == "hits";
    if (!is_verb(verb) && !hits_back && !disagrees(verb)) return std::nullopt;
    clause.cue.end = verb + (hits_back ? 2 : 1);
    clause.content = {clause.cue.end, words_.end};
    return clause;
  }

  /// "officials say as rain goes on" stands behind what they say.
  [[nodiscard]] bool says_something(const Clause& clause) const {
    if (tree_.folded(clause.cue.end - 1) == "back" || disagrees(clause.cue.end - 1))
      return clause.content.size() == 0;
    // "Smith says firm lied; Brown denies".
    if (clause.content.size() == 0)
      return clause.begin > words_.begin && tree_.folded(clause.cue.end - 1) == "denies";
    const std::string_view first = tree_.universal(clause.content.begin);
    if (first == "ADP" || first == "SCONJ" || first == "PUNCT" || first == "ADV" || first == "CCONJ")
      return tree_.folded(clause.content.begin) == "that";
    if (!is_one_of(tree_.folded(clause.cue.end - 1), of_clauses)) return true;
    for (std::uint32_t at = clause.content.begin; at < clause.content.end; ++at) {
      if (tree_.universal(at) == "VERB" || tree_.universal(at) == "AUX") return true;
    }
    return false;
  }

  const Text& text_;
  SentenceTree tree_;
  IndexRange words_;
};

/// What others are said to say ends before `from`, and has no piece in `own`. Who says nothing then loses the
/// cue.
void end_before(std::uint32_t from, Span own, LinkedSpans& other) {
  if (other.content.empty()) return;
  for (Span& piece : other.content) {
    if (piece.begin < from && piece.end > from) piece.end = from;
  }
  std::erase_if(other.content, [&](Span piece) {
    return piece.begin >= from && own.contains(piece) && hull(other.cue).end <= from;
  });
  if (other.content.empty()) other.cue.clear();
}

/// The end of the last word before `token`.
std::uint32_t end_before(const Text& text, std::uint32_t token) {
  return token == 0 ? 0 : text.tokens[token - 1].span.end;
}

void add_clause(const Text& text, const Headline& headline, const Clause& clause, bool first,
                std::vector<LinkedSpans>& linked) {
  const Span cue = headline.span(clause.cue);
  const std::uint32_t before = end_before(text, clause.begin);
  const Span own{before, clause.content.size() == 0 ? cue.end : headline.span(clause.content).end};
  Spans source;
  if (clause.subject) source = {headline.span(*clause.subject)};
  LinkedSpans* known = nullptr;
  for (LinkedSpans& each : linked) {
    if (each.cue.empty()) continue;
    const bool same = overlap(each.cue, cue);
    if (same) known = &each;
    if (!same && !first) end_before(before, own, each);
    // "'Wants out', says agent - but club insist": the club's is the second verb.
    if (!same && !source.empty() && !each.cue.empty() && hull(each.cue).end <= before &&
        overlap(each.source, source.front()))
      each.source.clear();
    if (!clause.subject && !same && each.cue.size() == 1 && each.cue.front().end <= before &&
        !each.source.empty() && text.tokens[clause.begin].span.begin - each.cue.front().end < 120)
      source = each.source;  // "Police confirm two dead, deny a third"
  }
  if (source.empty() && !clause.subject && clause.first_subject.size() > 0)
    source = {headline.span(clause.first_subject)};
  if (source.empty()) return;
  Spans content;
  if (clause.content.size() > 0) content = {headline.span(clause.content)};
  if (known != nullptr && known->source.empty()) known->source = source;
  if (known == nullptr) {
    linked.push_back({source, {cue}, content, clause_margin});
  } else if (!first && !known->content.empty() && hull(known->content).begin < before) {
    known->source = source;
    known->content = content;
  }
}

}  // namespace

void add_headline_clauses(const Article& article, const Text& text, const Syntax& syntax,
                          const SyntaxModel& model, std::vector<LinkedSpans>& linked) {
  for (const Paragraph& paragraph : article.paragraphs) {
    if (paragraph.kind != ParagraphKind::headline) continue;
    const IndexRange words = tokens_in(text, paragraph.span);
    if (words.size() == 0 || words.size() > longest_headline) continue;
    const Headline headline(article, text, syntax, model, words);
    const std::vector<Clause> clauses = headline.clauses();
    for (const Clause& clause : clauses) {
      const bool first = clause.begin == words.begin;
      // The labeller reads a first clause well, unless another's "says" follows it, or its verb is rare.
      const Span all = headline.span(words);
      const bool unread = std::none_of(linked.begin(), linked.end(), [&](const LinkedSpans& each) {
        return overlap(each.cue, all) || overlap(each.content, all);
      });
      if (!first || clauses.size() > 1 || unread) add_clause(text, headline, clause, first, linked);
    }
    if (const auto as = headline.meanwhile()) {
      const Span all = headline.span(words);
      for (LinkedSpans& each : linked) {
        if (!each.cue.empty() && all.contains(hull(each.cue))) end_before(end_before(text, *as), {}, each);
      }
    }
    std::erase_if(linked, [&](const LinkedSpans& each) { return each.cue.empty(); });
  }
}

}  // namespace gainsay

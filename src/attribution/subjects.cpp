#include "attribution/subjects.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "attribution/nominals.h"
#include "attribution/words.h"
#include "entities/sentence_tree.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_sentence = 200;  // words
constexpr std::uint32_t longest_subject = 25;
constexpr int farthest_verb = 3;  // joined verbs between a cue and its subject
constexpr std::array<std::string_view, 11> days = {"monday",    "tuesday",  "wednesday", "thursday",
                                                   "friday",    "saturday", "sunday",    "today",
                                                   "yesterday", "tonight",  "tomorrow"};

bool is_day(const Article& article, const Spans& source) {
  return source.size() == 1 && is_one_of(to_lower(slice(article.text, source.front())), days);
}

/// The subject among the words that hang on `verb`; `passive` where it is one of a passive.
std::optional<std::uint32_t> subject_of(const SentenceTree& tree, std::uint32_t verb, bool& passive) {
  for (std::uint32_t i = tree.tokens().begin; i < tree.tokens().end; ++i) {
    const std::string_view relation = tree.relation(i);
    if (!relation.starts_with("nsubj") || tree.head(i) != verb) continue;
    passive = relation == "nsubj:pass";
    return i;
  }
  return std::nullopt;
}

bool has_object(const SentenceTree& tree, std::uint32_t verb) {
  for (std::uint32_t i = verb + 1; i < tree.tokens().end; ++i) {
    if (tree.head(i) == verb && (tree.relation(i) == "obj" || tree.relation(i) == "iobj")) return true;
  }
  return false;
}

/// The run of words around `top` that hang on it, without a relative clause where that makes it long.
IndexRange phrase_of(const SentenceTree& tree, std::uint32_t top) {
  IndexRange range = tree.phrase_of(top);
  for (std::uint32_t i = top + 1; i < range.end && range.size() > longest_subject; ++i) {
    if (tree.word(i) == ",") range.end = i;
  }
  while (range.end > top + 1 && (tree.word(range.end - 1) == "," || tree.word(range.end - 1) == "-"))
    --range.end;
  return range;
}

/// "Criticised Orvel over his comment that nurses were lazy, and called for": behind the comma the sentence
/// goes on, not the clause on a noun that the parser joins the verb to. The verb that this one is joined to.
std::optional<std::uint32_t> joined_to(const SentenceTree& tree, std::uint32_t verb) {
  constexpr std::array<std::string_view, 2> joins = {"and", "but"};
  const auto head = tree.head(verb);
  if (!head || !tree.relation(*head).starts_with("acl") || verb < tree.tokens().begin + 3 ||
      !is_one_of(tree.folded(verb - 1), joins) || tree.word(verb - 2) != ",")
    return head;
  auto above = tree.head(*head);
  while (above && !tree.penn(*above).starts_with("VB")) above = tree.head(*above);
  return above ? above : head;
}

std::optional<IndexRange> source_of(const SentenceTree& tree, std::uint32_t verb) {
  for (int step = 0; step < farthest_verb; ++step) {
    bool passive = false;
    if (const auto subject = subject_of(tree, verb, passive)) {
      // "was forced to deny": who is forced denies.
      constexpr std::array<std::string_view, 4> made = {"forced", "compelled", "obliged", "moved"};
      if (passive && !(step > 0 && is_one_of(tree.folded(verb), made))) return std::nullopt;
      return phrase_of(tree, *subject);
    }
    const std::string_view relation = tree.relation(verb);
    const bool joined = relation == "conj";
    const auto head = joined ? joined_to(tree, verb) : tree.head(verb);
    const bool participle = relation == "advcl" && tree.penn(verb) == "VBG";
    // "India has moved to punish it": not where somebody else is moved to.
    const bool made = step == 0 && relation == "xcomp" && head && tree.penn(*head) == "VBN";
    const bool infinitive = (step > 0 || made) && relation == "xcomp" && head && !has_object(tree, *head);
    if (!head || *head > verb || !(joined || participle || infinitive)) return std::nullopt;
    verb = *head;
  }
  return std::nullopt;
}

/// Whether `name` opens its sentence or follows on ", and".
bool opens_clause(const SentenceTree& tree, IndexRange name) {
  constexpr std::array<std::string_view, 3> joins = {"and", "but", "while"};
  const std::uint32_t first = tree.tokens().begin;
  if (name.begin == first) return true;
  return name.begin >= first + 2 && is_one_of(tree.folded(name.begin - 1), joins) &&
         (tree.word(name.begin - 2) == "," || tree.word(name.begin - 2) == ";");
}

/// The noun phrase that ends at a comma, with "by the clinic" where it opens the sentence.
IndexRange name_before(const SentenceTree& tree, std::uint32_t comma) {
  constexpr std::uint32_t longest = 8;  // words
  IndexRange name = nominal_before(tree, comma);
  if (name.size() == 0 || name.begin == tree.tokens().begin) return name;
  IndexRange whole{name.begin, comma};
  while (whole.begin > tree.tokens().begin && whole.size() <= longest &&
         (may_be_nominal(tree, whole.begin - 1) || tree.universal(whole.begin - 1) == "ADP"))
    --whole.begin;
  const bool opens = whole.begin == tree.tokens().begin && tree.universal(whole.begin) != "ADP";
  return opens ? whole : name;
}

/// "Lise Aune" of "..., and Lise Aune, who took no part, questioned it", whom the parser may join to what
/// stands before; "A report by the clinic, leaked to the Post, put them at 61": the noun phrase that opens a
/// clause before a pair of commas with nothing but words between, and the cue.
std::optional<IndexRange> before_parenthesis(const SentenceTree& tree, IndexRange cue) {
  constexpr std::array<std::string_view, 9> opening = {"WP",  "WDT", "WP$", "VBG", "VBN",
                                                       "VBD", "DT",  "CD",  "NNP"};
  constexpr std::uint32_t longest = 25;  // words between the commas
  const std::uint32_t first = tree.tokens().begin;
  if (cue.begin < first + 4 || tree.word(cue.begin - 1) != ",") return std::nullopt;
  // "..., and the trial, the first of its kind, ended on Friday, saying she": a participle is another's.
  if (tree.penn(cue.begin) == "VBG" || tree.penn(cue.begin) == "VBN") return std::nullopt;
  // "The deficit, which ends with the year, is expected": of a passive its subject is none.
  for (std::uint32_t t = cue.begin; t < cue.end; ++t) {
    if (tree.lemma(t) == "be") return std::nullopt;
  }
  std::uint32_t comma = cue.begin - 2;
  while (comma > first && cue.begin - comma <= longest && tree.word(comma) != ",") --comma;
  if (tree.word(comma) != "," || !is_one_of(tree.penn(comma + 1), opening)) return std::nullopt;
  const IndexRange name = name_before(tree, comma);
  return name.size() > 0 && opens_clause(tree, name) ? std::optional(name) : std::nullopt;
}

/// Whether `source` is whom something is sent to: "sent a letter to the minister demanding".
bool is_written_to(const SentenceTree& tree, IndexRange source, IndexRange cue) {
  constexpr std::array<std::string_view, 9> written = {"letter", "letters", "statement", "message", "email",
                                                       "e-mail", "note",    "memo",      "petition"};
  constexpr std::uint32_t farthest = 5;  // words
  std::uint32_t begin = source.begin;    // of his title
  while (begin > tree.tokens().begin && tree.penn(begin - 1).starts_with("NNP")) --begin;
  if (source.end != cue.begin || begin <= tree.tokens().begin || tree.penn(cue.begin) != "VBG" ||
      tree.folded(begin - 1) != "to")
    return false;
  const std::uint32_t first = std::max(tree.tokens().begin, begin - std::min(farthest, begin));
  for (std::uint32_t i = first; i < begin; ++i) {
    if (is_one_of(tree.folded(i), written)) return true;
  }
  return false;
}

/// Who, named before `addressee`, does what `verb` or a verb above it tells.
std::optional<IndexRange> subject_above(const SentenceTree& tree, std::uint32_t verb, IndexRange addressee) {
  std::uint32_t at = verb;
  for (int step = 0; step < 2 * farthest_verb; ++step) {
    bool passive = false;
    if (const auto subject = subject_of(tree, at, passive); subject && *subject < addressee.begin)
      return passive ? std::nullopt : std::optional(phrase_of(tree, *subject));
    const auto head = tree.head(at);
    if (!head) break;
    at = *head;
  }
  return std::nullopt;
}

/// "foreman" of "Pump was fine, says foreman, as province orders inquiry".
std::optional<IndexRange> behind_cue(const SentenceTree& tree, IndexRange cue) {
  constexpr std::array<std::string_view, 3> saying = {"say", "says", "said"};
  constexpr std::array<std::string_view, 12> ends = {",",     ";",    ".",  ":",    "as",  "-",
                                                     "after", "amid", "in", "over", "but", "\u2013"};
  if (cue.size() != 1 || !is_one_of(tree.folded(cue.begin), saying) || cue.begin == tree.tokens().begin ||
      tree.word(cue.begin - 1) != ",")
    return std::nullopt;
  IndexRange range{cue.end, cue.end};
  while (range.end < tree.tokens().end && !is_one_of(tree.folded(range.end), ends) &&
         !is_one_of(tree.word(range.end), ends))
    ++range.end;
  if (range.size() == 0 || range.size() > 8) return std::nullopt;
  return range;
}

/// "A clinic put the cases at 61; the regulator's report mentions 14": the report is not the clinic's.
bool stands_behind_semicolon(const Article& article, const Text& text, const LinkedSpans& linked) {
  if (linked.source.size() != 1 || linked.source.front().begin < hull(linked.cue).end + 3) return false;
  return is_behind_semicolon(article, text, linked.source.front().begin);
}

bool overlaps_any(const Spans& pieces, Span span) {
  return std::any_of(pieces.begin(), pieces.end(), [span](Span piece) { return piece.overlaps(span); });
}

}  // namespace

void add_subjects(const Article& article, const Text& text, const Syntax& syntax, const SyntaxModel& model,
                  std::vector<LinkedSpans>& linked) {
  std::map<std::uint32_t, std::uint32_t> ends;  // of contents that took such a name along, and without it
  for (LinkedSpans& each : linked) {
    if (each.cue.empty()) continue;
    if (stands_behind_semicolon(article, text, each)) each.source.clear();
    const bool sourceless = each.source.empty() || is_day(article, each.source);
    const bool adjacent = !sourceless && hull(each.source).end + 1 == each.cue.front().begin;
    // "But a clerk, speaking on condition of anonymity, described": not who is named further in front.
    const bool far = !sourceless && hull(each.source).end + 1 < each.cue.front().begin;
    if (!sourceless && !adjacent && !far) continue;
    const IndexRange cue = tokens_in(text, each.cue.front());
    const IndexRange sentence = text.sentences[sentence_at(text, each.cue.front().begin)].tokens;
    if (cue.size() == 0 || cue.end > sentence.end || sentence.size() > longest_sentence) continue;
    const SentenceTree tree(article.text, text, syntax, model, sentence);
    if (!adjacent) {
      const auto name = before_parenthesis(tree, cue);
      if (name && (sourceless || hull(each.source).end < tree.span(*name).begin)) {
        if (name->begin >= sentence.begin + 3)
          ends.emplace(tree.span(*name).end, tree.span({name->begin - 3, name->begin - 2}).end);
        each.source = {tree.span(*name)};
        continue;
      }
      if (far) continue;
    } else {
      const IndexRange source = tokens_in(text, hull(each.source));
      if (source.begin < sentence.begin || !is_written_to(tree, source, cue)) continue;
      if (const auto writer = subject_above(tree, cue.begin, source)) each.source = {tree.span(*writer)};
      continue;
    }
    const std::uint32_t paragraph = text.sentences[sentence_at(text, each.cue.front().begin)].paragraph;
    const bool headline = article.paragraphs[paragraph].kind == ParagraphKind::headline;
    const std::uint32_t verb = tree.top_of(cue);
    auto subject = headline ? behind_cue(tree, cue) : std::nullopt;
    if (!subject && tree.penn(verb).starts_with("VB") && tree.penn(verb) != "VBN")
      subject = source_of(tree, verb);
    if (!subject) continue;
    const Span span = tree.span(*subject);
    if (headline) std::erase_if(each.content, [span](Span piece) { return span.contains(piece); });
    // "Witnesses described": the subject in the cue.
    Span& own = each.cue.front();
    if (each.cue.size() == 1 && span.begin == own.begin && span.end < own.end && subject->end <= verb) {
      own.begin = tree.span({subject->end, subject->end + 1}).begin;
      each.source = {span};
      continue;
    }
    if (overlaps_any(each.content, span) || overlaps_any(each.cue, span)) continue;
    each.source = {span};
  }
  for (LinkedSpans& each : linked) {
    for (Span& piece : each.content) {
      const auto end = ends.find(piece.end);
      if (end != ends.end() && piece.begin < end->second) piece.end = end->second;
    }
  }
}

}  // namespace gainsay

#include "attribution/phrasal_verbs.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include "attribution/by_syntax.h"
#include "attribution/nominals.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_source = 25;

struct PhrasalVerb {
  std::string_view lemma, particle, preposition;  ///< the last is empty where an object follows
};
constexpr std::array<PhrasalVerb, 19> phrasal_verbs = {{{"hit", "out", "at"},
                                                        {"hit", "back", "at"},
                                                        {"lash", "out", "at"},
                                                        {"fire", "back", "at"},
                                                        {"push", "back", "against"},
                                                        {"push", "back", "on"},
                                                        {"speak", "out", "against"},
                                                        {"speak", "of", ""},
                                                        {"take", "aim", "at"},
                                                        {"take", "issue", "with"},
                                                        {"pour", "scorn", "on"},
                                                        {"cast", "doubt", "on"},
                                                        {"pay", "tribute", "to"},
                                                        {"rule", "out", ""},
                                                        {"brush", "off", ""},
                                                        {"brush", "aside", ""},
                                                        {"shrug", "off", ""},
                                                        {"laugh", "off", ""},
                                                        {"play", "down", ""}}};

/// Past the cue that begins at `verb`; nothing where none does.
std::optional<std::uint32_t> cue_end(const SentenceTree& tree, std::uint32_t verb) {
  const bool told = tree.penn(verb) == "VBD" || tree.penn(verb) == "VBG";  // not "should not speak of it"
  for (const PhrasalVerb& each : phrasal_verbs) {
    if (tree.lemma(verb) != each.lemma || verb + 3 >= tree.tokens().end) continue;
    if (each.particle == "of" && !told) continue;
    if (tree.folded(verb + 1) != each.particle) continue;
    if (each.preposition.empty()) return verb + 2;
    if (tree.folded(verb + 2) == each.preposition) return verb + 3;
  }
  return std::nullopt;
}

/// The subject of `verb` or of one that it is joined to: "met her and hit out at".
std::optional<IndexRange> subject_of(const SentenceTree& tree, std::uint32_t verb) {
  for (int step = 0; step < 3; ++step) {
    if (const auto subject = child(tree, verb, "nsubj", false)) {
      IndexRange source = tree.phrase_of(*subject);
      source.end = std::min(source.end, verb);
      while (source.size() > 1 && tree.word(source.end - 1) == ",") --source.end;
      return source.size() <= longest_source ? std::optional(source) : std::nullopt;
    }
    const auto head = tree.head(verb);
    const std::string_view relation = tree.relation(verb);
    if (!head || *head > verb || (relation != "conj" && relation != "xcomp")) return std::nullopt;
    verb = *head;
  }
  return std::nullopt;
}

/// "put the number of dead at 12".
std::optional<IndexRange> count_behind(const SentenceTree& tree, std::uint32_t verb) {
  constexpr std::array<std::string_view, 11> nouns = {"number", "toll",  "figure", "cost",  "total", "damage",
                                                      "losses", "value", "price",  "count", "odds"};
  constexpr std::uint32_t longest = 12;  // words
  if (tree.lemma(verb) != "put") return std::nullopt;
  bool counted = false;
  const std::uint32_t end = std::min(tree.tokens().end, verb + longest);
  for (std::uint32_t at = verb + 1; at + 1 < end; ++at) {
    counted = counted || is_one_of(tree.folded(at), nouns);
    if (tree.folded(at) != "at" || !counted) continue;
    std::uint32_t last = at + 1;
    while (last < end && tree.universal(last) != "PUNCT" && tree.universal(last) != "CCONJ" &&
           tree.universal(last) != "SCONJ")
      ++last;
    return last > at + 1 ? std::optional(IndexRange{verb + 1, last}) : std::nullopt;
  }
  return std::nullopt;
}

/// "maintains his innocence".
std::optional<IndexRange> innocence_behind(const SentenceTree& tree, std::uint32_t verb) {
  constexpr std::array<std::string_view, 4> verbs = {"maintain", "protest", "proclaim", "assert"};
  if (!is_one_of(tree.lemma(verb), verbs) || verb + 2 >= tree.tokens().end ||
      tree.folded(verb + 2) != "innocence")
    return std::nullopt;
  return IndexRange{verb + 1, verb + 3};
}

/// "The judge disagreed.", which the tagger may take for a noun: with what was said before.
std::optional<LinkedSpans> disagreement_at(const SentenceTree& tree, std::uint32_t verb) {
  constexpr std::array<std::string_view, 2> forms = {"disagreed", "disagrees"};
  if (!is_one_of(tree.folded(verb), forms) || verb + 1 >= tree.tokens().end ||
      tree.universal(verb + 1) != "PUNCT" || tree.word(verb + 1) == ":")
    return std::nullopt;
  const IndexRange source = nominal_before(tree, verb);
  if (source.size() == 0) return std::nullopt;
  return LinkedSpans{{tree.span(source)}, {tree.span({verb, verb + 1})}, {}, clause_margin};
}

/// "nine dead, a figure the army put at two", "a plan its owner called reckless".
std::optional<LinkedSpans> apposition_at(const SentenceTree& tree, std::uint32_t verb) {
  struct Judging {
    std::string_view lemma, preposition;
  };
  constexpr std::array<Judging, 6> judging = {
      {{"put", "at"}, {"call", ""}, {"describe", "as"}, {"dismiss", "as"}, {"reject", "as"}, {"brand", ""}}};
  constexpr std::array<std::string_view, 2> opening = {"a", "an"};
  // "A strike the union called for", "a man he called every day": neither says what it is.
  constexpr std::array<std::string_view, 5> verdicts = {"ADJ", "DET", "NOUN", "PROPN", "PUNCT"};
  const auto head = tree.head(verb);
  if (!head || *head > verb || !tree.is_noun(*head) || !tree.relation(verb).starts_with("acl") ||
      verb + 1 >= tree.tokens().end)
    return std::nullopt;
  const std::string& lemma = tree.lemma(verb);
  const auto* known =
      std::find_if(judging.begin(), judging.end(), [&](const Judging& each) { return each.lemma == lemma; });
  const std::string next = tree.folded(verb + 1);
  if (known == judging.end()) return std::nullopt;
  const bool judges = known->preposition.empty()
                          ? is_one_of(tree.universal(verb + 1), verdicts) && next != "every"
                          : next == known->preposition;
  if (!judges) return std::nullopt;
  const auto subject = child(tree, verb, "nsubj", false);
  if (!subject || *subject < *head || tree.penn(*subject).starts_with("W") || tree.folded(*subject) == "that")
    return std::nullopt;
  const IndexRange noun = nominal_before(tree, *head + 1);
  if (noun.size() == 0 || noun.begin == tree.tokens().begin || !is_one_of(tree.folded(noun.begin), opening) ||
      tree.universal(noun.begin - 1) != "PUNCT")
    return std::nullopt;
  IndexRange source = tree.phrase_of(*subject);
  source = {std::max(source.begin, noun.end), std::min(source.end, verb)};
  IndexRange verdict{verb + 1, verb + 1};
  constexpr std::array<std::string_view, 4> marks = {"\"", "\u201c", "\u201d", "-"};
  while (verdict.end < tree.tokens().end &&
         (tree.universal(verdict.end) != "PUNCT" || is_one_of(tree.word(verdict.end), marks)))
    ++verdict.end;
  if (source.size() == 0 || verdict.size() == 0) return std::nullopt;
  const std::uint32_t first = verb_group_begin(tree, verb, source.end);
  return LinkedSpans{{tree.span(source)},
                     {tree.span({first, verb + 1})},
                     {tree.span(noun), tree.span(verdict)},
                     clause_margin};
}

std::optional<LinkedSpans> clause_at(const SentenceTree& tree, std::uint32_t verb) {
  if (!tree.penn(verb).starts_with("VB")) return std::nullopt;
  auto end = cue_end(tree, verb);
  auto object = end ? std::nullopt : count_behind(tree, verb);
  if (!end && !object) object = innocence_behind(tree, verb);
  if (object) end = verb + 1;
  if (!end) return std::nullopt;
  const auto source = subject_of(tree, verb);
  if (!source) return std::nullopt;
  // "I will rule out a sale", said aloud, and "she said she'd ruled it out" are told already.
  constexpr std::array<std::string_view, 3> speakers = {"i", "we", "you"};
  const bool pronoun = source->size() == 1 && tree.universal(source->begin) == "PRON";
  if (pronoun && (is_one_of(tree.folded(source->begin), speakers) || tree.relation(verb) == "ccomp"))
    return std::nullopt;
  IndexRange content{*end, *end};
  const auto ends = [&](std::uint32_t at) {
    const std::string_view word = tree.word(at);
    if (word == "," || word == ";" || word == ".") return true;
    const bool joins =
        tree.universal(at) == "CCONJ" && tree.head(at) && tree.relation(*tree.head(at)) == "conj";
    return joins && tree.head(*tree.head(at)) == verb;  // "and demanded"
  };
  while (content.end < tree.tokens().end && !ends(content.end)) ++content.end;
  if (object) content = *object;
  if (content.size() == 0) return std::nullopt;
  const std::uint32_t first = verb_group_begin(tree, verb, source->end);  // "has not ruled out"
  return LinkedSpans{{tree.span(*source)}, {tree.span({first, *end})}, {tree.span(content)}, clause_margin};
}

/// Ends `piece` before ", but" where the source of `clause` follows that.
void end_before(const Article& article, const Text& text, const LinkedSpans& clause, Span& piece) {
  constexpr std::array<std::string_view, 3> joins = {"but", "though", "although"};
  if (!piece.contains(clause.source.front())) return;
  std::uint32_t at = tokens_in(text, clause.source.front()).begin;
  const auto word = [&](std::uint32_t token) { return slice(article.text, text.tokens[token].span); };
  if (at < 3 || !is_one_of(word(at - 1), joins)) return;
  --at;
  if (word(at - 1) == ",") --at;
  const std::uint32_t end = text.tokens[at - 1].span.end;
  if (end > piece.begin) piece.end = end;
}

}  // namespace

void add_phrasal_verbs(const Article& article, const Text& text, const Syntax& syntax,
                       const SyntaxModel& model, std::vector<LinkedSpans>& linked) {
  auto found =
      find_by_syntax(article, text, syntax, model, linked, [](const SentenceTree& tree, std::uint32_t token) {
        auto clause = clause_at(tree, token);
        if (!clause) clause = apposition_at(tree, token);
        return clause ? std::move(clause) : disagreement_at(tree, token);
      });
  // "said it was a fall, but the family's pathologist disagreed": what is disagreed with ends before.
  std::map<std::uint32_t, const LinkedSpans*> alone;  // by where their sources begin
  for (const LinkedSpans& each : found) {
    if (each.content.empty()) alone.emplace(each.source.front().begin, &each);
  }
  for (LinkedSpans& other : linked) {
    for (Span& piece : other.content) {
      const auto within = alone.lower_bound(piece.begin);
      if (within != alone.end() && within->first < piece.end)
        end_before(article, text, *within->second, piece);
    }
  }
  linked.insert(linked.end(), std::move_iterator(found.begin()), std::move_iterator(found.end()));
}

}  // namespace gainsay

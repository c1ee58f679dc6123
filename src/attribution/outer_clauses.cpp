#include "attribution/outer_clauses.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include "attribution/reporting_words.h"
#include "attribution/words.h"
#include "base/span_set.h"
#include "entities/sentence_tree.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 13> claim_nouns = {
    "claim",     "report",     "allegation", "accusation", "rumour", "rumor",  "statement",
    "assertion", "suggestion", "charge",     "remark",     "denial", "account"};
constexpr std::array<std::string_view, 14> verbs_about_claims = {
    "reject",   "deny",       "dismiss", "refute",   "dispute", "confirm", "repeat",
    "question", "contradict", "echo",    "withdraw", "retract", "rebut",   "contest"};
constexpr std::uint32_t longest_sentence = 200;  // words

SpanSet all_pieces(const std::vector<LinkedSpans>& linked) {
  Spans all;
  for (const LinkedSpans& each : linked) {
    for (const Spans* pieces : {&each.cue, &each.source, &each.content})
      all.insert(all.end(), pieces->begin(), pieces->end());
  }
  return SpanSet(std::move(all));
}

/// Whether `noun` names a claim that its head does something to. "claim" after a name is often taken for a
/// verb.
bool is_object_claim(const SentenceTree& tree, std::uint32_t noun) {
  const std::string form = tree.folded(noun);
  const std::string& lemma = tree.lemma(noun);
  if (!is_one_of(lemma, claim_nouns) || (form != lemma && form != lemma + "s")) return false;
  const std::string_view relation = tree.relation(noun);
  return relation == "obj" ||
         (tree.universal(noun) == "VERB" && (relation == "xcomp" || relation == "ccomp"));
}

std::optional<LinkedSpans> outer_of(const SentenceTree& tree, std::uint32_t noun, const LinkedSpans& inner) {
  if (!is_object_claim(tree, noun)) return std::nullopt;
  const auto verb = tree.head(noun);
  if (!verb || *verb >= noun || !is_one_of(tree.lemma(*verb), verbs_about_claims)) return std::nullopt;
  for (std::uint32_t subject = tree.tokens().begin; subject < *verb; ++subject) {
    if (tree.relation(subject) != "nsubj" || tree.head(subject) != verb) continue;
    LinkedSpans outer;
    outer.source = {tree.span(tree.phrase_of(subject))};
    outer.cue = {tree.span({*verb, *verb + 1})};
    Span content = tree.span(tree.phrase_of(noun));
    content.end = std::max(content.end, hull(inner.content).end);
    outer.content = {content};
    outer.margin = inner.margin;
    return outer;
  }
  return std::nullopt;
}

/// Whether the mark at `token` closes the quotation that the one at `mark` opens.
bool is_quoted_to(const SentenceTree& tree, std::uint32_t mark, std::uint32_t token) {
  constexpr std::array<std::string_view, 5> closing = {"\u201d", "\u2019", "\"", "'", "''"};
  return token > mark + 1 && is_one_of(tree.word(token), closing);
}

/// "accused the board of lying, a charge it denies": the verb of a relative clause on a noun set beside what
/// was said.
std::optional<LinkedSpans> in_passing(const SentenceTree& tree, std::uint32_t noun) {
  constexpr std::array<std::string_view, 4> others = {"figure", "number", "version", "description"};
  if (!is_one_of(tree.lemma(noun), claim_nouns) && !is_one_of(tree.lemma(noun), others)) return std::nullopt;
  constexpr std::array<std::string_view, 5> breaks = {",", "-", "--", "\u2013", "\u2014"};
  if (noun < tree.tokens().begin + 3) return std::nullopt;  // "- A figure disputed by", in a list
  const std::uint32_t front = noun - 1;
  if (tree.universal(front) != "DET" || !is_one_of(tree.word(front - 1), breaks)) return std::nullopt;
  // "a figure disputed by the army"
  const std::uint32_t end = tree.tokens().end;
  if (noun + 3 < end && is_one_of(tree.lemma(noun + 1), verbs_about_claims) &&
      tree.folded(noun + 2) == "by") {
    std::uint32_t agent = noun + 3;
    while (agent < end && tree.word(agent) != "," && tree.word(agent) != ".") ++agent;
    if (agent > noun + 3 && agent - noun < 12)
      return LinkedSpans{{tree.span({noun + 3, agent})},
                         {tree.span({noun + 1, noun + 2})},
                         {tree.span({front, noun + 1})},
                         clause_margin};
  }
  // "a figure the police call exaggerated"
  for (std::uint32_t verb = noun + 2; verb + 1 < end && verb < noun + 8; ++verb) {
    constexpr std::array<std::string_view, 5> calling = {"call", "calls", "called", "consider", "considers"};
    if (tree.universal(verb) == "PUNCT") break;
    if (!is_one_of(tree.folded(verb), calling) || !tree.is_noun(verb - 1)) continue;
    std::uint32_t last = verb + 1;
    const bool quoted = opens_quotation(tree.word(last));
    constexpr std::uint32_t longest_plain = 5, longest_quoted = 14;  // words
    if (quoted) {
      while (last + 1 < end && last - verb < longest_quoted && !is_quoted_to(tree, verb + 1, last)) ++last;
      ++last;
    }
    while (!quoted && last < end && tree.universal(last) != "PUNCT" && last - verb < longest_plain) ++last;
    if (last == verb + 1) continue;
    return LinkedSpans{{tree.span({noun + 1, verb})},
                       {tree.span({verb, verb + 1})},
                       {tree.span({front, noun + 1}), tree.span({verb + 1, last})},
                       clause_margin};
  }
  for (std::uint32_t verb = noun + 1; verb < tree.tokens().end && verb < noun + 12; ++verb) {
    if (!is_one_of(tree.lemma(verb), verbs_about_claims) || tree.head(verb) != noun) continue;
    for (std::uint32_t subject = noun + 1; subject < verb; ++subject) {
      if (tree.relation(subject) != "nsubj" || tree.head(subject) != verb) continue;
      return LinkedSpans{{tree.span(tree.phrase_of(subject))},
                         {tree.span({verb, verb + 1})},
                         {tree.span({front, noun + 1})},
                         clause_margin};
    }
  }
  return std::nullopt;
}

/// "Guards took bribes, which the union denies."
std::optional<LinkedSpans> in_relative_clause(const SentenceTree& tree, std::uint32_t which) {
  constexpr std::uint32_t longest = 7;  // words of the subject
  // ", something the owners dispute"
  if ((tree.folded(which) != "which" && tree.folded(which) != "something") ||
      which < tree.tokens().begin + 2 || tree.word(which - 1) != ",")
    return std::nullopt;
  std::uint32_t verb = which + 1;
  while (verb < tree.tokens().end && verb - which <= longest + 2 && !is_denying_word(tree.folded(verb)))
    ++verb;
  if (verb >= tree.tokens().end || verb - which > longest + 2 || verb < which + 2) return std::nullopt;
  const bool ends = verb + 1 == tree.tokens().end || tree.word(verb + 1) == "." || tree.word(verb + 1) == ",";
  std::uint32_t subject_end = verb;  // without "has", "strongly"
  while (subject_end > which + 1 &&
         (tree.universal(subject_end - 1) == "AUX" || tree.universal(subject_end - 1) == "ADV"))
    --subject_end;
  const bool noun =
      subject_end > which + 1 && (tree.is_noun(subject_end - 1) || tree.universal(subject_end - 1) == "PRON");
  if (!ends || !noun) return std::nullopt;
  return LinkedSpans{{tree.span({which + 1, subject_end})},
                     {tree.span({subject_end, verb + 1})},
                     {tree.span({which, which + 1})},
                     clause_margin};
}

/// What is denied in passing is no part of what was said before it.
void add_in_passing(const std::vector<SentenceTree>& trees, std::vector<LinkedSpans>& linked) {
  std::vector<LinkedSpans> found;
  Spans asides;  // from the comma to the end of the verb
  Spans cues;
  for (const SentenceTree& tree : trees) {
    for (std::uint32_t noun = tree.tokens().begin; noun < tree.tokens().end; ++noun) {
      auto aside = in_passing(tree, noun);
      const bool set_beside = aside.has_value();
      if (!aside) aside = in_relative_clause(tree, noun);
      if (!aside) continue;
      cues.push_back(aside->cue.front());
      const std::uint32_t comma = noun - (set_beside ? 2 : 1);
      asides.push_back({tree.span({comma - 1, comma}).end, cues.back().end});
      found.push_back(std::move(*aside));
    }
  }
  if (found.empty()) return;
  const SpanSet taken(cues);
  std::erase_if(linked, [&](const LinkedSpans& each) { return overlap(each.cue, taken); });
  for (LinkedSpans& each : linked) {
    for (Span& piece : each.content) {
      auto aside = first_behind(asides, piece.begin);
      if (aside != asides.end() && aside->begin <= piece.begin) ++aside;
      if (aside == asides.end()) continue;
      if (piece.end >= cues[static_cast<std::size_t>(aside - asides.begin())].begin) piece.end = aside->begin;
    }
  }
  linked.insert(linked.end(), std::move_iterator(found.begin()), std::move_iterator(found.end()));
}

/// The verb whose subject is the claim, with all its auxiliaries: by the tree, or where that takes it for
/// another relative clause, as the passive that ends the content.
std::optional<std::uint32_t> predicate_of(const SentenceTree& tree, std::uint32_t noun, Span content) {
  constexpr std::array<std::string_view, 6> verdicts = {"verified", "confirmed", "corroborated",
                                                        "rejected", "dismissed", "disputed"};
  std::optional<std::uint32_t> verb;
  if (tree.relation(noun).starts_with("nsubj")) verb = tree.head(noun);
  for (std::uint32_t t = noun + 4; t < tree.tokens().end && !verb; ++t) {
    if (tree.span({t, t + 1}).end == content.end && is_one_of(tree.folded(t), verdicts)) verb = t;
  }
  if (!verb || *verb <= noun + 3 || !content.contains(tree.span({*verb, *verb + 1}))) return std::nullopt;
  std::uint32_t begin = *verb;
  while (begin > noun + 3 && (tree.universal(begin - 1) == "AUX" || tree.universal(begin - 1) == "PART" ||
                              tree.universal(begin - 1) == "ADV"))
    --begin;
  const bool has_auxiliary = begin < *verb || tree.relation(noun).starts_with("nsubj");
  return has_auxiliary ? std::optional(begin) : std::nullopt;
}

/// "The general's claim that the town had fallen could not be verified": what is told of the claim is not in
/// it.
void leave_out_predicate(const SentenceTree& tree, std::uint32_t noun, LinkedSpans& linked) {
  if (linked.content.size() != 1 || !names_claim(tree.folded(noun))) return;
  Span& content = linked.content.front();
  const auto begin = predicate_of(tree, noun, content);
  if (!begin) return;
  const std::uint32_t end = tree.span({*begin - 1, *begin}).end;
  if (end > content.begin) content.end = end;
}

}  // namespace

void add_outer_clauses(const Article& article, const Text& text, const Syntax& syntax,
                       const SyntaxModel& model, std::vector<LinkedSpans>& linked) {
  std::vector<LinkedSpans> added;
  const SpanSet taken = all_pieces(linked);
  for (LinkedSpans& inner : linked) {
    if (inner.cue.empty() || inner.content.empty()) continue;
    const IndexRange cue = tokens_in(text, inner.cue.back());
    const IndexRange sentence = text.sentences[sentence_at(text, inner.cue.back().begin)].tokens;
    if (cue.size() == 0 || cue.end > sentence.end || sentence.size() > longest_sentence) continue;
    const SentenceTree tree(article.text, text, syntax, model, sentence);
    leave_out_predicate(tree, cue.end - 1, inner);
    for (std::uint32_t noun = cue.begin; noun < cue.end; ++noun) {
      const auto outer = outer_of(tree, noun, inner);
      if (!outer || taken.overlaps(outer->cue.front()) || taken.overlaps(outer->source.front())) continue;
      added.push_back(*outer);
      break;
    }
  }
  linked.insert(linked.end(), added.begin(), added.end());
  std::vector<SentenceTree> trees;
  for (const Sentence& sentence : text.sentences) {
    if (sentence.tokens.size() <= longest_sentence)
      trees.emplace_back(article.text, text, syntax, model, sentence.tokens);
  }
  add_in_passing(trees, linked);
}

}  // namespace gainsay

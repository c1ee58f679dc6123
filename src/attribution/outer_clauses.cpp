#include "attribution/outer_clauses.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

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

/// "accused the board of lying, a charge it denies": the verb of a relative clause on a noun set beside what
/// was said.
std::optional<LinkedSpans> in_passing(const SentenceTree& tree, std::uint32_t noun) {
  if (!is_one_of(tree.lemma(noun), claim_nouns) || noun < tree.tokens().begin + 2) return std::nullopt;
  const std::uint32_t front = noun - 1;
  if (tree.universal(front) != "DET" || tree.word(front - 1) != ",") return std::nullopt;
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

/// What is denied in passing is no part of what was said before it.
void add_in_passing(const std::vector<SentenceTree>& trees, std::vector<LinkedSpans>& linked) {
  std::vector<LinkedSpans> found;
  Spans asides;  // from the comma to the end of the verb
  Spans cues;
  for (const SentenceTree& tree : trees) {
    for (std::uint32_t noun = tree.tokens().begin; noun < tree.tokens().end; ++noun) {
      auto aside = in_passing(tree, noun);
      if (!aside) continue;
      cues.push_back(aside->cue.front());
      asides.push_back({tree.span({noun - 2, noun - 1}).begin, cues.back().end});
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

}  // namespace

void add_outer_clauses(const Article& article, const Text& text, const Syntax& syntax,
                       const SyntaxModel& model, std::vector<LinkedSpans>& linked) {
  std::vector<LinkedSpans> added;
  const SpanSet taken = all_pieces(linked);
  for (const LinkedSpans& inner : linked) {
    if (inner.cue.empty() || inner.content.empty()) continue;
    const IndexRange cue = tokens_in(text, inner.cue.back());
    const IndexRange sentence = text.sentences[sentence_at(text, inner.cue.back().begin)].tokens;
    if (cue.size() == 0 || cue.end > sentence.end || sentence.size() > longest_sentence) continue;
    const SentenceTree tree(article.text, text, syntax, model, sentence);
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

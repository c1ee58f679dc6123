#include "attribution/content_phrases.h"

#include <algorithm>
#include <array>
#include <optional>

#include "attribution/words.h"
#include "base/span_set.h"
#include "entities/sentence_tree.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_sentence = 200;  // words
constexpr int most_arcs = 20;

/// "Denies taking bribes as opposition calls for inquiry", "acknowledged as much in an interview": what
/// happened meanwhile or then, and where it was said, is not said.
bool is_circumstance(const SentenceTree& tree, IndexRange phrase) {
  constexpr std::array<std::string_view, 8> then = {"as",    "after", "before", "since",
                                                    "until", "amid",  "during", "by"};
  constexpr std::array<std::string_view, 10> media = {"interview",  "poll",   "survey", "article",
                                                      "post",       "speech", "tweet",  "statement",
                                                      "appearance", "letter"};
  if (is_one_of(tree.folded(phrase.begin), then)) return true;
  if (tree.folded(phrase.begin) != "in") return false;
  for (std::uint32_t t = phrase.begin; t < phrase.end; ++t) {
    if (is_one_of(tree.lemma(t), media)) return true;
  }
  return false;
}

/// Where a content ends that breaks off before a phrase which hangs on one of its words; the phrase goes up
/// to a mark.
std::optional<std::uint32_t> completed_end(const SentenceTree& tree, IndexRange content) {
  constexpr std::array<std::string_view, 7> opening = {"ADP", "NOUN", "PROPN", "VERB", "AUX", "ADJ", "PRON"};
  const std::uint32_t next = content.end;
  if (next + 1 >= tree.tokens().end || tree.universal(next - 1) == "PUNCT" ||
      !is_one_of(tree.universal(next), opening))
    return std::nullopt;
  std::uint32_t top = next;
  for (int arcs = 0; arcs < most_arcs; ++arcs) {
    const auto head = tree.head(top);
    if (!head) return std::nullopt;
    if (*head < content.begin || *head >= content.end) {
      top = *head;
      continue;
    }
    const std::uint32_t last = tree.phrase_of(top).end;
    std::uint32_t end = next;
    while (end < last && tree.universal(end) != "PUNCT") ++end;
    // What is quoted there would need its other mark.
    const bool quoted = end < last && opens_quotation(tree.word(end));
    if (end == next || quoted || is_circumstance(tree, {next, end})) return std::nullopt;
    return end;
  }
  return std::nullopt;
}

/// "That the dam is safe" of "the claim that the dam is safe was met with laughter": where the predicate that
/// has the cue, a noun, for its subject begins behind what is claimed.
std::optional<std::uint32_t> begin_of_predicate(const SentenceTree& tree, IndexRange cue,
                                                IndexRange content) {
  constexpr std::array<std::string_view, 2> opening = {"that", "to"};
  if (cue.size() != 1 || cue.end != content.begin || !tree.is_noun(cue.begin) ||
      !is_one_of(tree.folded(content.begin), opening) || !tree.relation(cue.begin).starts_with("nsubj"))
    return std::nullopt;
  const auto predicate = tree.head(cue.begin);
  if (!predicate || *predicate <= content.begin || *predicate >= content.end) return std::nullopt;
  std::uint32_t begin = *predicate;
  for (std::uint32_t t = *predicate; t > content.begin; --t) {
    const std::string_view relation = tree.relation(t);
    if (tree.head(t) == *predicate && (relation.starts_with("aux") || relation == "cop")) begin = t;
  }
  while (begin > content.begin + 2 && tree.universal(begin - 1) == "PUNCT") --begin;
  return begin > content.begin + 2 ? std::optional(begin) : std::nullopt;
}

}  // namespace

void complete_phrases(const Article& article, const Text& text, const Syntax& syntax,
                      const SyntaxModel& model, std::vector<LinkedSpans>& linked) {
  Spans cues;
  for (const LinkedSpans& each : linked) cues.insert(cues.end(), each.cue.begin(), each.cue.end());
  const SpanSet known(cues);
  for (LinkedSpans& each : linked) {
    if (each.cue.empty() || each.content.size() != 1) continue;
    Span& piece = each.content.front();
    const IndexRange content = tokens_in(text, piece);
    if (content.size() == 0 || hull(each.cue).end > piece.begin) continue;
    const std::uint32_t last = text.tokens[content.end - 1].span.begin;
    const IndexRange sentence = text.sentences[sentence_at(text, last)].tokens;
    if (content.begin < sentence.begin || content.end > sentence.end || sentence.size() > longest_sentence)
      continue;
    const SentenceTree tree(article.text, text, syntax, model, sentence);
    if (const auto predicate = begin_of_predicate(tree, tokens_in(text, hull(each.cue)), content)) {
      piece.end = text.tokens[*predicate - 1].span.end;
    } else if (const auto end = completed_end(tree, content)) {
      // "Moves that he said had helped" is one phrase, "the boards which he claimed" is not all of one.
      const Span word = text.tokens[*end - 1].span;
      if (known.overlaps(word) || overlap(each.source, {piece.end, word.end})) continue;
      piece.end = word.end;
    }
  }
}

}  // namespace gainsay

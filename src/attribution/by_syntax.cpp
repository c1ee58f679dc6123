#include "attribution/by_syntax.h"

#include <utility>

#include "base/span_set.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_sentence = 200;  // words

}  // namespace

std::vector<LinkedSpans> find_by_syntax(const Article& article, const Text& text, const Syntax& syntax,
                                        const SyntaxModel& model, const std::vector<LinkedSpans>& linked,
                                        const ClauseFinder& find) {
  Spans cues;
  for (const LinkedSpans& each : linked) cues.insert(cues.end(), each.cue.begin(), each.cue.end());
  const SpanSet taken(std::move(cues));
  std::vector<LinkedSpans> found;
  for (const Sentence& sentence : text.sentences) {
    if (sentence.tokens.size() > longest_sentence) continue;
    const SentenceTree tree(article.text, text, syntax, model, sentence.tokens);
    for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
      auto clause = find(tree, token);
      if (clause && !overlap(clause->cue, taken)) found.push_back(std::move(*clause));
    }
  }
  return found;
}

std::optional<std::uint32_t> child(const SentenceTree& tree, std::uint32_t verb, std::string_view relation,
                                   bool behind) {
  const IndexRange where =
      behind ? IndexRange{verb + 1, tree.tokens().end} : IndexRange{tree.tokens().begin, verb};
  for (std::uint32_t i = where.begin; i < where.end; ++i) {
    if (tree.head(i) == verb && tree.relation(i) == relation) return i;
  }
  return std::nullopt;
}

std::uint32_t verb_group_begin(const SentenceTree& tree, std::uint32_t verb, std::uint32_t floor) {
  std::uint32_t begin = verb;
  while (begin > floor && tree.head(begin - 1) == verb &&
         (tree.universal(begin - 1) == "AUX" || tree.universal(begin - 1) == "PART" ||
          tree.universal(begin - 1) == "ADV"))
    --begin;
  return begin;
}

}  // namespace gainsay

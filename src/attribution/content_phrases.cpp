#include "attribution/content_phrases.h"

#include <algorithm>
#include <array>
#include <optional>

#include "attribution/by_syntax.h"
#include "attribution/words.h"
#include "entities/sentence_tree.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_sentence = 200;  // words
constexpr int most_arcs = 20;

/// The end of the phrase that begins with `next` and hangs on a word of `content`, up to a mark.
std::optional<std::uint32_t> end_of_phrase(const SentenceTree& tree, IndexRange content, std::uint32_t next) {
  std::uint32_t top = next;
  for (int arcs = 0; arcs < most_arcs; ++arcs) {
    const auto head = tree.head(top);
    if (!head) return std::nullopt;
    if (*head >= content.begin && *head < content.end) {
      const std::uint32_t last = tree.phrase_of(top).end;
      std::uint32_t end = next;
      while (end < last && tree.universal(end) != "PUNCT") ++end;
      return end;
    }
    top = *head;
  }
  return std::nullopt;
}

/// "That the dam is safe" of "the claim that the dam is safe was met with laughter": where the verb that has
/// the cue, a noun, for a part of its own clause begins behind what is claimed.
std::optional<std::uint32_t> begin_of_verb(const SentenceTree& tree, IndexRange cue, IndexRange content) {
  if (cue.size() != 1 || cue.end != content.begin || !tree.is_noun(cue.begin) ||
      !tree.relation(cue.begin).starts_with("nsubj"))
    return std::nullopt;
  const auto verb = tree.head(cue.begin);
  if (!verb || *verb <= content.begin || *verb >= content.end) return std::nullopt;
  const std::uint32_t begin = verb_group_begin(tree, *verb, content.begin + 1);
  return begin > content.begin + 2 ? std::optional(begin) : std::nullopt;
}

}  // namespace

void complete_phrases(const Article& article, const Text& text, const Syntax& syntax,
                      const SyntaxModel& model, std::vector<LinkedSpans>& linked) {
  for (LinkedSpans& each : linked) {
    if (each.cue.empty() || each.content.size() != 1) continue;
    Span& piece = each.content.front();
    const IndexRange content = tokens_in(text, piece);
    if (content.size() == 0 || hull(each.cue).end > piece.begin) continue;
    const IndexRange sentence =
        text.sentences[sentence_at(text, text.tokens[content.end - 1].span.begin)].tokens;
    if (content.begin < sentence.begin || content.end > sentence.end || sentence.size() > longest_sentence)
      continue;
    const SentenceTree tree(article.text, text, syntax, model, sentence);
    if (auto verb = begin_of_verb(tree, tokens_in(text, hull(each.cue)), content)) {
      while (tree.universal(*verb - 1) == "PUNCT" && *verb > content.begin + 2) --*verb;
      piece.end = text.tokens[*verb - 1].span.end;
      continue;
    }
    if (content.end + 1 >= sentence.end) continue;
    // "Denies taking bribes as opposition calls for inquiry": what happened meanwhile or then is not said.
    constexpr std::array<std::string_view, 6> then = {"as", "after", "before", "since", "until", "amid"};
    constexpr std::array<std::string_view, 7> parts = {"ADP", "NOUN", "PROPN", "VERB", "AUX", "ADJ", "PRON"};
    if (!is_one_of(tree.universal(content.end), parts) || is_one_of(tree.folded(content.end), then)) continue;
    const auto end = end_of_phrase(tree, content, content.end);
    if (!end || *end <= content.end) continue;
    const std::uint32_t last = text.tokens[*end - 1].span.end;
    if (!each.source.empty() && hull(each.source).begin >= piece.end && hull(each.source).begin < last)
      continue;
    piece.end = last;
  }
}

}  // namespace gainsay

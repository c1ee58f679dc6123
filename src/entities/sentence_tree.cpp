#include "entities/sentence_tree.h"

#include "entities/words.h"

namespace gainsay {

std::string SentenceTree::folded(std::uint32_t token) const {
  return fold(word(token));
}

std::optional<std::uint32_t> SentenceTree::head(std::uint32_t token) const {
  const std::uint32_t head = syntax_.arcs[token].head;
  return head == 0 ? std::nullopt : std::optional(tokens_.begin + head - 1);
}

bool SentenceTree::under(std::uint32_t token, std::uint32_t top) const {
  for (std::optional<std::uint32_t> at = token; at; at = head(*at)) {
    if (*at == top) return true;
  }
  return false;
}

IndexRange SentenceTree::phrase_of(std::uint32_t top) const {
  IndexRange range{top, top + 1};
  while (range.begin > tokens_.begin && under(range.begin - 1, top)) --range.begin;
  while (range.end < tokens_.end && under(range.end, top)) ++range.end;
  return range;
}

std::uint32_t SentenceTree::top_of(IndexRange range) const {
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    const auto above = head(i);
    if (!above || *above < range.begin || *above >= range.end) return i;
  }
  return range.begin;
}

}  // namespace gainsay

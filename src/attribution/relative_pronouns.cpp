#include "attribution/relative_pronouns.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gainsay {

std::optional<EntityId> antecedent(const Article& article, const Text& text, const Entities& entities,
                                   Span pronoun) {
  const std::uint32_t begin = text.sentences[sentence_at(text, pronoun.begin)].span.begin;
  const Mention* nearest = nullptr;
  for (const Mention& mention : entities.mentions) {
    if (mention.span.begin >= pronoun.begin) break;
    if (mention.span.begin >= begin) nearest = &mention;
  }
  if (!nearest || !noun_before(article, text, pronoun).empty()) return std::nullopt;
  return nearest->entity;
}

std::vector<Word> noun_before(const Article& article, const Text& text, Span pronoun) {
  constexpr std::array<std::string_view, 13> openers = {"a",    "an",    "the",   "two",     "three",
                                                        "some", "one",   "other", "several", "people",
                                                        "many", "those", "others"};
  constexpr std::size_t longest = 6;
  const std::uint32_t begin = text.sentences[sentence_at(text, pronoun.begin)].span.begin;
  auto words = words_in(article, text, Span{begin, pronoun.begin});
  if (!words.empty() && words.back().lower == ",") words.pop_back();
  if (words.empty() || words.back().capitalised) return {};
  for (std::size_t n = 1; n <= std::min(longest, words.size()); ++n) {
    const Word& word = words[words.size() - n];
    if (word.lower == "'s" || word.lower == "\u2019s") continue;  // "the mill's lawyers"
    if (word.lower.front() < 'a' || word.lower.front() > 'z') return {};
    if (!is_one_of(word.lower, openers)) continue;
    // "the Union, a party that claims": in apposition to a name.
    const std::size_t left = words.size() - n;
    const bool apposed = left > 1 && words[left - 1].lower == "," &&
                         (words[left - 2].capitalised || words[left - 2].lower == ")");
    if (apposed) return {};
    return {words.end() - static_cast<std::ptrdiff_t>(n), words.end()};
  }
  return {};
}

std::vector<Word> capitals_before(const Article& article, const Text& text, Span pronoun) {
  const std::uint32_t begin = text.sentences[sentence_at(text, pronoun.begin)].span.begin;
  auto words = words_in(article, text, Span{begin, pronoun.begin});
  if (!words.empty() && words.back().lower == ",") words.pop_back();
  auto first = words.end();
  while (first != words.begin() && std::prev(first)->capitalised) --first;
  return {first, words.end()};
}

}  // namespace gainsay

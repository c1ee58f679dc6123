#include "attribution/told.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "attribution/words.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 11> telling = {"urged",      "told",     "warned",     "ordered",
                                                      "advised",    "invited",  "encouraged", "reminded",
                                                      "instructed", "informed", "assured"};

bool is_headline(const Article& article, const Text& text, std::uint32_t at) {
  const std::uint32_t paragraph = text.sentences[sentence_at(text, at)].paragraph;
  return article.paragraphs[paragraph].kind == ParagraphKind::headline;
}

/// The words before the cue, as far as no mark parts them.
std::optional<Span> phrase_before(const Article& article, const Text& text, Span cue) {
  constexpr std::size_t longest = 9;  // words
  const Span sentence = text.sentences[sentence_at(text, cue.begin)].span;
  const auto words = words_in(article, text, Span{sentence.begin, std::max(sentence.begin, cue.begin)});
  const bool marked = std::any_of(words.begin(), words.end(), [](const Word& word) {
    return word.lower.size() == 1 && !word.capitalised && (word.lower[0] < 'a' || word.lower[0] > 'z');
  });
  if (words.empty() || words.size() > longest || marked) return std::nullopt;
  return Span{words.front().span.begin, words.back().span.end};
}

}  // namespace

std::optional<Span> find_told(const Article& article, const Text& text, const Attribution& item) {
  constexpr std::array<std::string_view, 6> to_be = {"is", "are", "was", "were", "been", "being"};
  if (item.source.size() > 1 || item.cue.empty() || item.content.empty()) return std::nullopt;
  const auto cue = words_in(article, text, item.cue);
  if (cue.empty() || !is_one_of(cue.back().lower, telling)) return std::nullopt;
  if (!item.source.empty() && item.source.front().end > cue.front().span.begin) return std::nullopt;
  const Span content = item.content.front();
  constexpr std::uint32_t that = 6;  // bytes: "told that"
  if (content.begin < cue.back().span.end || content.begin > cue.back().span.end + that) return std::nullopt;
  const bool passive =
      std::any_of(cue.begin(), cue.end(), [&](const Word& word) { return is_one_of(word.lower, to_be); });
  const auto words = words_in(article, text, content);
  const bool deed = !words.empty() && words.front().lower == "to" && !is_quoted(text, content);
  const bool short_of_verb = cue.size() == 1 && is_headline(article, text, cue.front().span.begin);
  if (!passive && !deed && !(short_of_verb && cue.front().lower == "told")) return std::nullopt;
  return item.source.empty() ? phrase_before(article, text, hull(item.cue))
                             : std::optional(item.source.front());
}

void address_asked(const Article& article, const Text& text, std::vector<Attribution>& items) {
  for (std::size_t i = 0; i + 1 < items.size(); ++i) {
    Attribution& asked = items[i];
    const Attribution& next = items[i + 1];
    if (!asked.source.empty() || asked.addressee || asked.cue.size() != 1 || next.source.empty()) continue;
    const std::uint32_t sentence = sentence_at(text, asked.cue.front().begin);
    if (to_lower(slice(article.text, asked.cue.front())) != "asked" ||
        text.sentences[sentence].span.begin != asked.cue.front().begin ||
        sentence_at(text, next.source.front().begin) != sentence)
      continue;
    asked.addressee = hull(next.source);
  }
}

}  // namespace gainsay

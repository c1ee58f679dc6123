#include "attribution/told.h"

#include <algorithm>
#include <array>
#include <optional>
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
  constexpr std::size_t longest = 9;       // words
  constexpr std::uint32_t farthest = 120;  // bytes, which bounds the work on an endless sentence
  const std::uint32_t begin = text.sentences[sentence_at(text, cue.begin)].span.begin;
  if (begin >= cue.begin || cue.begin - begin > farthest) return std::nullopt;
  const auto words = words_in(article, text, Span{begin, cue.begin});
  const bool marked = std::any_of(words.begin(), words.end(), [](const Word& word) {
    return word.lower.size() == 1 && !word.capitalised && (word.lower[0] < 'a' || word.lower[0] > 'z');
  });
  if (words.empty() || words.size() > longest || marked) return std::nullopt;
  return Span{words.front().span.begin, words.back().span.end};
}

/// Whether "by" or "by the" stands before a span.
bool is_agent(const Article& article, const Text& text, Span span) {
  std::uint32_t at = tokens_in(text, span).begin;
  const auto before = [&](std::string_view word) {
    return at > 0 && to_lower(slice(article.text, text.tokens[at - 1].span)) == word;
  };
  if (before("the") || before("a")) --at;
  return before("by");
}

/// "The mayor hid the dump, court told", "..., an inquest heard": who hears is named behind what was said.
bool take_hearing(const Article& article, const Text& text, Attribution& item) {
  constexpr std::array<std::string_view, 9> hearings = {"court", "inquest", "inquiry",   "jury",   "tribunal",
                                                        "trial", "hearing", "committee", "enquiry"};
  constexpr std::array<std::string_view, 3> hearing = {"heard", "hears", "hear"};
  if (item.source.size() != 1 || hull(item.cue).begin < item.source.front().end) return false;
  const std::string cue = to_lower(slice(article.text, hull(item.cue)));
  const bool told = cue == "told" && hull(item.content).end <= item.source.front().begin &&
                    is_headline(article, text, hull(item.cue).begin);
  if (!told && !is_one_of(cue, hearing)) return false;
  const auto source = words_in(article, text, item.source);
  if (source.empty() || !is_one_of(source.back().lower, hearings)) return false;
  item.addressee = item.source.front();
  item.source.clear();
  item.anonymity = Anonymity::none;
  return true;
}

}  // namespace

bool take_told(const Article& article, const Text& text, Attribution& item) {
  if (item.source.size() > 1 || item.cue.empty() || item.content.empty()) return false;
  if (take_hearing(article, text, item)) return true;
  const auto cue = words_in(article, text, item.cue);
  if (cue.empty() || !is_one_of(cue.back().lower, telling)) return false;
  const std::uint32_t said = cue.front().span.begin;
  // The labeller takes who is told for the beginning of what is told.
  const bool in_content = item.content.size() > 1 && item.content.front().end + 1 == said;
  const bool passive = has_any(cue, passive_auxiliaries);
  // "Members were told that it would cost more, though the treasurer disputed that": who tells is not said.
  const bool behind = !item.source.empty() && item.source.front().begin >= cue.back().span.end;
  if (!behind && !item.source.empty() && item.source.front().end > said) return false;
  if (behind && !(in_content && passive)) return false;
  const Span content = item.content[in_content ? 1 : 0];
  if (content.begin < cue.back().span.end) return false;
  const std::uint32_t between = tokens_in(text, {cue.back().span.end, content.begin}).size();
  const auto words = words_in(article, text, content);
  constexpr std::uint32_t most_between = 3;  // words: "were told on Tuesday that"
  if (words.empty() || between > (in_content && words.front().lower == "that" ? most_between : 0))
    return false;
  const bool deed = words.front().lower == "to" && !is_quoted(text, content);
  const bool short_of_verb =
      cue.size() == 1 && cue.front().lower == "told" && is_headline(article, text, said);
  if (!passive && !deed && !short_of_verb) return false;
  std::optional<Span> told;
  if (in_content) {
    told = item.content.front();
    item.content.erase(item.content.begin());
  } else {
    told = item.source.empty() ? phrase_before(article, text, hull(item.cue))
                               : std::optional(item.source.front());
  }
  if (!told) return false;
  item.addressee = told;
  if (behind && is_agent(article, text, item.source.front())) return true;
  item.source.clear();
  item.anonymity = Anonymity::none;
  return true;
}

void address_asked(const Article& article, const Text& text, std::vector<Attribution>& items) {
  constexpr std::size_t farthest = 4;  // attributions up to that of who answers
  for (std::size_t i = 0; i + 1 < items.size(); ++i) {
    Attribution& asked = items[i];
    if (asked.addressee || asked.cue.size() != 1) continue;
    const std::string cue = to_lower(slice(article.text, asked.cue.front()));
    const bool tells = cue == "told" || cue == "informed" || cue == "reminded";
    if (cue != "asked" && !cue.starts_with("asked ") && !tells) continue;
    const std::uint32_t sentence = sentence_at(text, asked.cue.front().begin);
    const std::uint32_t word = tokens_in(text, asked.cue.front()).begin;
    const std::uint32_t first = text.sentences[sentence].tokens.begin;
    const auto before = [&](std::string_view wanted) {
      return word > first && to_lower(slice(article.text, text.tokens[word - 1].span)) == wanted;
    };
    const bool opens = word == first || (word == first + 1 && before("when"));
    const bool set_between = before(",") || before("when");
    if (tells && !opens) continue;  // "Told that the pier had burned, she laughed"
    // "He gave no answer when asked about it": whoever asked.
    if (before("when") && !opens && !asked.source.empty() &&
        asked.source.front().end <= asked.cue.front().begin) {
      if (asked.anonymity != Anonymity::none) asked.addressee = hull(asked.source);
      asked.source.clear();
      asked.anonymity = Anonymity::none;
      continue;
    }
    for (std::size_t k = i + 1; k < std::min(items.size(), i + 1 + farthest); ++k) {
      const Attribution& next = items[k];
      if (next.source.empty() || sentence_at(text, next.cue.front().begin) != sentence) continue;
      const bool same = set_between && !asked.source.empty() && next.source == asked.source;
      if (!same && !(opens && asked.source.empty())) continue;
      asked.addressee = hull(next.source);
      asked.source.clear();
      asked.anonymity = Anonymity::none;
      break;
    }
  }
}

}  // namespace gainsay

#include "attribution/turns.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>

#include "attribution/words.h"

namespace gainsay {
namespace {

constexpr std::size_t longest_label = 60;    // bytes
constexpr std::size_t most_label_words = 6;  // "PRESENTER (Folasade Quist)" has three

bool is_space(char c) {
  return c == ' ' || c == '\t';
}

/// A label's words begin with capitals, but for the small ones of names, and hold no mark that ends a
/// sentence.
bool is_label(std::string_view label) {
  constexpr std::array<std::string_view, 8> small = {"of", "the", "de", "van", "von", "and", "for", "al"};
  std::size_t words = 0;
  bool bracket = false;
  for (std::size_t at = 0; at < label.size();) {
    const std::size_t end = std::min(label.find(' ', at), label.size());
    std::string_view word = label.substr(at, end - at);
    at = end + 1;
    if (word.empty() || ++words > most_label_words) return false;
    if (word.front() == '(') {
      bracket = true;
      word.remove_prefix(1);
    }
    if (word.find_first_of("\"!?;,[]") != std::string_view::npos) return false;
    const bool title = word.size() <= 4 && word.ends_with('.');
    if (!title && word.find('.') != std::string_view::npos) return false;
    const char first = word.empty() ? ' ' : word.front();
    const bool capital = (first >= 'A' && first <= 'Z') || (static_cast<unsigned char>(first) >= 0xC3);
    if (!bracket && !capital && first != '&' && !(words > 1 && is_one_of(word, small))) return false;
  }
  return words > 0;
}

/// The label that opens a paragraph.
std::optional<Turn> opening(const Article& article, const Paragraph& paragraph) {
  if (paragraph.kind == ParagraphKind::headline || paragraph.kind == ParagraphKind::dateline)
    return std::nullopt;
  const std::string_view words = slice(article.text, paragraph.span);
  std::size_t mark = std::string_view::npos;
  // A transcript that is quoted has a quotation mark before each label.
  std::size_t begin = 0;
  for (const std::string_view quote : {"\"", "\u201C"}) {
    if (words.starts_with(quote)) begin = quote.size();
  }
  const bool letter =
      begin == 0 && words.size() > 3 && (words[0] == 'Q' || words[0] == 'A') && words[1] == '.';
  if (letter) {
    mark = 1;
  } else {
    mark = words.substr(0, longest_label).find(':');
    if (mark == std::string_view::npos || !is_label(words.substr(begin, mark - begin))) return std::nullopt;
  }
  std::size_t said = mark + 1;
  if (said >= words.size() || !is_space(words[said])) return std::nullopt;
  while (said < words.size() && is_space(words[said])) ++said;
  if (said == words.size()) return std::nullopt;
  const auto byte = [&](std::size_t at) { return paragraph.span.begin + static_cast<std::uint32_t>(at); };
  return Turn{{byte(begin), byte(mark)}, {byte(mark), byte(mark + 1)}, {{byte(said), paragraph.span.end}}, 0};
}

/// "presenter" of "PRESENTER (Folasade Quist)".
std::string key_of(std::string_view label) {
  label = label.substr(0, std::min(label.find('('), label.size()));
  while (!label.empty() && label.back() == ' ') label.remove_suffix(1);
  return to_lower(label);
}

bool overlaps_any(const std::vector<Span>& labels, Span span) {
  const auto at = std::partition_point(labels.begin(), labels.end(),
                                       [span](Span label) { return label.end <= span.begin; });
  return at != labels.end() && at->overlaps(span);
}

}  // namespace

std::vector<Turn> find_turns(const Article& article) {
  std::vector<Turn> turns;
  std::vector<std::size_t> paragraphs;
  std::map<std::string, std::uint32_t> known;
  for (std::size_t i = 0; i < article.paragraphs.size(); ++i) {
    auto turn = opening(article, article.paragraphs[i]);
    if (!turn) continue;
    turn->who =
        known.emplace(key_of(slice(article.text, turn->label)), static_cast<std::uint32_t>(known.size()))
            .first->second;
    turns.push_back(std::move(*turn));
    paragraphs.push_back(i);
  }
  // Lists and fact boxes have labels too, but theirs don't come back.
  if (turns.size() < 3 || known.size() < 2 || turns.size() < known.size() * 3 / 2) return {};
  if (turns.size() * 2 < paragraphs.back() - paragraphs.front() + 1) return {};
  for (std::size_t i = 0; i + 1 < turns.size(); ++i) {
    for (std::size_t between = paragraphs[i] + 1; between < paragraphs[i + 1]; ++between) {
      const Paragraph& paragraph = article.paragraphs[between];
      if (paragraph.kind == ParagraphKind::body && paragraph.span.size() > 0)
        turns[i].content.push_back(paragraph.span);
    }
  }
  return turns;
}

void add_turns(const std::vector<Turn>& turns, std::vector<LinkedSpans>& linked) {
  if (turns.empty()) return;
  std::vector<Span> labels;
  for (const Turn& turn : turns) labels.push_back({turn.label.begin, turn.mark.end});
  const auto on_label = [&](Span span) { return overlaps_any(labels, span); };
  for (LinkedSpans& spans : linked) {
    std::erase_if(spans.source, on_label);
    std::erase_if(spans.content, on_label);
    std::erase_if(spans.cue, on_label);
  }
  std::erase_if(linked, [](const LinkedSpans& spans) { return spans.cue.empty(); });
  for (const Turn& turn : turns) linked.push_back({{turn.label}, {turn.mark}, turn.content, print_margin});
}

bool is_question(const Article& article, const Spans& content) {
  if (content.empty()) return false;
  std::string_view words = slice(article.text, content.back());
  while (!words.empty() && (words.back() == ' ' || words.back() == '"')) words.remove_suffix(1);
  return words.ends_with('?') || words.ends_with("?\u201d") || words.ends_with("?\u2019");
}

bool says_untrue(const Article& article, const Text& text, const Spans& content) {
  constexpr std::array<std::string_view, 8> no = {"no",     "nonsense", "rubbish", "false",
                                                  "untrue", "wrong",    "lie",     "lies"};
  if (content.empty()) return false;
  const std::uint32_t first = sentence_at(text, content.front().begin);
  const std::uint32_t end = std::min(text.sentences[first].span.end, content.front().end);
  auto words = words_in(article, text, Span{content.front().begin, end});
  std::erase_if(words, [](const Word& word) {
    return !word.capitalised && (word.lower[0] < 'a' || word.lower[0] > 'z');
  });
  const bool answers_no = !words.empty() && words.front().lower == "no" &&
                          (words.size() < 2 || words[1].span.begin > words.front().span.end + 1);
  constexpr std::size_t few = 8;
  if (words.empty() || words.size() > few) return answers_no;
  // "On the wrong track" calls nothing wrong, nor does "did nothing wrong".
  const auto stands_before_noun = [&](const Word& word) {
    constexpr std::array<std::string_view, 9> others = {"about", "in", "to",  "that", "on",
                                                        "and",   "or", "for", "as"};
    const bool nothing = &word != &words.front() && (&word - 1)->lower.ends_with("thing");
    return word.lower == "wrong" &&
           (nothing || (&word != &words.back() && !is_one_of((&word + 1)->lower, others)));
  };
  const bool says_so = std::any_of(words.begin(), words.end(), [&](const Word& word) {
    return word.lower != "no" && is_one_of(word.lower, no) && !stands_before_noun(word);
  });
  const bool not_true = has_word(words, "true") && (has_word(words, "not") || has_word(words, "n't"));
  return answers_no || says_so || not_true;
}

Stance stance_of_turn(const Article& article, const Text& text, const Spans& content) {
  if (is_question(article, content)) return Stance::asks;
  return says_untrue(article, text, content) ? Stance::denies : Stance::says;
}

}  // namespace gainsay

#include "attribution/words.h"

#include <algorithm>

namespace gainsay {

std::string to_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return lower;
}

IndexRange tokens_in(const Text& text, Span span) {
  const auto begin =
      std::lower_bound(text.tokens.begin(), text.tokens.end(), span.begin,
                       [](const Token& token, std::uint32_t at) { return token.span.begin < at; });
  auto end = begin;
  while (end != text.tokens.end() && end->span.end <= span.end) ++end;
  return {static_cast<std::uint32_t>(begin - text.tokens.begin()),
          static_cast<std::uint32_t>(end - text.tokens.begin())};
}

std::vector<Word> words_in(const Article& article, const Text& text, Span span) {
  std::vector<Word> words;
  const IndexRange range = tokens_in(text, span);
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    const std::string_view surface = slice(article.text, text.tokens[i].span);
    words.push_back(
        {text.tokens[i].span, to_lower(surface), surface.front() >= 'A' && surface.front() <= 'Z'});
  }
  return words;
}

std::vector<Word> words_in(const Article& article, const Text& text, const Spans& pieces) {
  std::vector<Word> words;
  for (const Span piece : pieces) {
    for (Word& word : words_in(article, text, piece)) words.push_back(std::move(word));
  }
  return words;
}

IndexRange quotations_near(const Text& text, Span span) {
  const auto& all = text.quotations;
  const auto after = std::lower_bound(
      all.begin(), all.end(), span.end,
      [](const Quotation& quotation, std::uint32_t end) { return quotation.span.begin < end; });
  auto first = after;
  // Outermost quotations lie apart: before one that ends early, all do.
  while (first != all.begin()) {
    --first;
    if (first->depth == 0 && first->span.end <= span.begin) {
      ++first;
      break;
    }
  }
  return {static_cast<std::uint32_t>(first - all.begin()), static_cast<std::uint32_t>(after - all.begin())};
}

bool is_quoted(const Text& text, Span span) {
  const IndexRange near = quotations_near(text, span);
  return std::any_of(text.quotations.begin() + near.begin, text.quotations.begin() + near.end,
                     [span](const Quotation& quotation) { return quotation.span.overlaps(span); });
}

bool is_behind_semicolon(const Article& article, const Text& text, std::uint32_t at) {
  return at >= 2 && slice(article.text, {at - 2, at}) == "; " && !is_quoted(text, {at - 2, at});
}

bool has_word(const std::vector<Word>& words, std::string_view word) {
  return std::any_of(words.begin(), words.end(),
                     [word](const Word& candidate) { return candidate.lower == word; });
}

bool opens_quotation(std::string_view word) {
  return word == "\u201c" || word == "\u2018" || word == "\"" || word == "``" || word == "'";
}

bool is_clock_time(std::string_view word) {
  const std::size_t mark = word.find_first_of(":.");
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  return mark != std::string_view::npos && mark > 0 && mark <= 2 && word.size() == mark + 3 &&
         std::count_if(word.begin(), word.end(), digit) == static_cast<std::ptrdiff_t>(word.size() - 1);
}

std::uint32_t sentence_at(const Text& text, std::uint32_t at) {
  const auto after = std::upper_bound(
      text.sentences.begin(), text.sentences.end(), at,
      [](std::uint32_t byte, const Sentence& sentence) { return byte < sentence.span.begin; });
  return after == text.sentences.begin() ? 0 : static_cast<std::uint32_t>(after - text.sentences.begin()) - 1;
}

}  // namespace gainsay

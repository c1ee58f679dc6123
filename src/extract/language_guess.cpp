#include "extract/language_guess.h"

#include <algorithm>
#include <array>

#include "extract/plain_words.h"

namespace gainsay {
namespace {

// The commonest words of English that its neighbours don't share.
constexpr std::array<std::string_view, 24> function_words = {
    "the",  "of",  "and",  "to",   "is",   "that", "was",   "for",  "with",  "said", "by",  "from",
    "have", "has", "were", "this", "they", "his",  "their", "been", "which", "will", "not", "are"};
constexpr std::size_t enough_text = 4'000;  // bytes
constexpr std::size_t enough_words = 20;
constexpr std::size_t many_words = 100;

}  // namespace

LanguageGuess guess_language(std::string_view text) {
  std::size_t cut = std::min(text.size(), enough_text);
  while (cut > 0 && cut < text.size() && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) --cut;
  const auto words = folded_words(text.substr(0, cut));
  if (words.size() < enough_words) return {};
  const auto known = std::count_if(words.begin(), words.end(), [](const auto& word) {
    return std::find(function_words.begin(), function_words.end(), word) != function_words.end();
  });
  // English news has 20 to 30 in a hundred, lists in English 3 and more, most other languages none.
  const auto percent = static_cast<std::size_t>(known) * 100 / words.size();
  const bool english = percent >= 10;
  // Scores and prices are in no language.
  const auto numbers =
      static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [](const auto& word) {
        return word.front() >= '0' && word.front() <= '9';
      }));
  const bool running = words.size() >= many_words && numbers * 5 < words.size();
  return {english ? "en" : "und", running && (percent >= 15 || percent < 2)};
}

}  // namespace gainsay

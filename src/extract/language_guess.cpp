#include "extract/language_guess.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/word_table.h"
#include "extract/plain_words.h"

namespace gainsay {
namespace {

// The commonest words of English that its neighbours don't share.
constexpr WordTable<bool, 64> function_words({
    {"the", true},   {"of", true},   {"and", true},   {"to", true},   {"is", true},   {"that", true},
    {"was", true},   {"for", true},  {"with", true},  {"said", true}, {"by", true},   {"from", true},
    {"have", true},  {"has", true},  {"were", true},  {"this", true}, {"they", true}, {"his", true},
    {"their", true}, {"been", true}, {"which", true}, {"will", true}, {"not", true},  {"are", true},
});
constexpr std::size_t enough_text = 4'000;  // bytes
constexpr std::size_t enough_words = 20;
constexpr std::size_t many_words = 100;

}  // namespace

LanguageGuess guess_language(std::string_view text) {
  std::size_t cut = std::min(text.size(), enough_text);
  while (cut > 0 && cut < text.size() && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) --cut;
  const std::string folded = folded_words(text.substr(0, cut));
  const std::vector<std::string_view> words = split_at_spaces(folded);
  if (words.size() < enough_words) return {};
  const auto known = std::count_if(words.begin(), words.end(),
                                   [](const auto& word) { return function_words.find(word, false); });
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

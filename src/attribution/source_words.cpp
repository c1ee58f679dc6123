#include "attribution/source_words.h"

#include <algorithm>
#include <array>

namespace gainsay {

std::string last_name(const std::vector<Word>& words) {
  std::string name;
  for (const Word& word : words) {
    if (word.lower == "," || word.lower == "(" || word.lower == "of") break;
    // "Its chief inspector": a capital that only begins the sentence.
    const bool determiner = word.lower == "its" || word.lower == "the" || word.lower == "his" ||
                            word.lower == "her" || word.lower == "their" || word.lower == "a" ||
                            word.lower == "an" || word.lower == "one";
    if (word.capitalised && !determiner) name = word.lower;
  }
  return name;
}

bool has_name(std::string_view lower_name, std::string_view word) {
  for (std::size_t at = lower_name.find(word); at != std::string_view::npos;
       at = lower_name.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || lower_name[at - 1] == ' ') && (end == lower_name.size() || lower_name[end] == ' '))
      return true;
  }
  return false;
}

std::string without_links(std::string name) {
  constexpr std::array<std::string_view, 7> links = {" of ", " in ", " from ", " at ", " for ", " who ", ","};
  for (const std::string_view link : links) name.resize(std::min(name.find(link), name.size()));
  return name;
}

bool ends_in_noun(const std::vector<Word>& words) {
  const auto comma =
      std::find_if(words.begin(), words.end(), [](const Word& word) { return word.lower == ","; });
  return comma != words.begin() && !(comma - 1)->capitalised && (comma - 1)->lower.front() >= 'a';
}

bool counts_otherwise(const std::vector<Word>& words, std::string_view lower_name) {
  constexpr std::array<std::string_view, 9> numbers = {"one", "two",   "three", "four", "five",
                                                       "six", "seven", "eight", "nine"};
  const auto named = [&](std::string_view number) { return has_name(lower_name, number); };
  const auto number = std::find_if(words.begin(), words.end(),
                                   [&](const Word& word) { return is_one_of(word.lower, numbers); });
  return number != words.end() && !named(number->lower) && std::any_of(numbers.begin(), numbers.end(), named);
}

}  // namespace gainsay

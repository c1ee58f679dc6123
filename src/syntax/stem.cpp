#include "syntax/stem.h"

#include <algorithm>
#include <utility>

namespace gainsay {
namespace {

using Irregular = std::pair<std::string_view, std::string_view>;

// Ascending, for binary search.
constexpr std::array<Irregular, 62> irregulars{{
    {"'re", "be"},        {"am", "be"},        {"are", "be"},         {"became", "becom"},
    {"been", "be"},       {"began", "begin"},  {"begun", "begin"},    {"being", "be"},
    {"brought", "bring"}, {"came", "com"},     {"chose", "choos"},    {"chosen", "choos"},
    {"did", "do"},        {"does", "do"},      {"done", "do"},        {"drew", "draw"},
    {"fell", "fall"},     {"felt", "feel"},    {"foresaw", "forese"}, {"forgot", "forget"},
    {"fought", "fight"},  {"found", "find"},   {"gave", "giv"},       {"given", "giv"},
    {"goes", "go"},       {"gone", "go"},      {"got", "get"},        {"gotten", "get"},
    {"had", "hav"},       {"has", "hav"},      {"have", "hav"},       {"heard", "hear"},
    {"held", "hold"},     {"is", "be"},        {"kept", "keep"},      {"knew", "know"},
    {"known", "know"},    {"laid", "lay"},     {"led", "lead"},       {"left", "leav"},
    {"made", "mak"},      {"meant", "mean"},   {"met", "meet"},       {"news", "news"},
    {"said", "say"},      {"sang", "sing"},    {"saw", "se"},         {"says", "say"},
    {"seen", "se"},       {"sent", "send"},    {"showed", "show"},    {"shown", "show"},
    {"spoke", "speak"},   {"spoken", "speak"}, {"swore", "swear"},    {"taken", "tak"},
    {"thought", "think"}, {"told", "tell"},    {"took", "tak"},       {"was", "be"},
    {"were", "be"},       {"wrote", "writ"},
}};

bool ends_with(std::string_view word, std::string_view ending, std::size_t left) {
  return word.size() >= ending.size() + left && word.ends_with(ending);
}

bool has_vowel(std::string_view word) {
  return word.find_first_of("aeiouy") != std::string_view::npos;
}

}  // namespace

std::string_view stem(std::string_view lower, std::array<char, 64>& buffer) {
  const auto* found =
      std::lower_bound(irregulars.begin(), irregulars.end(), lower,
                       [](const Irregular& entry, std::string_view word) { return entry.first < word; });
  if (found != irregulars.end() && found->first == lower) return found->second;
  if (lower == "written") return "writ";
  if (lower.size() < 4 || lower.size() > buffer.size()) return lower;

  std::string_view word = lower;
  bool suffixed = false;
  if (ends_with(word, "ies", 2) || ends_with(word, "ied", 2)) {
    std::copy(word.begin(), word.end(), buffer.begin());
    buffer[word.size() - 3] = 'y';
    return {buffer.data(), word.size() - 2};
  }
  if (ends_with(word, "ing", 3) && has_vowel(word.substr(0, word.size() - 3))) {
    word.remove_suffix(3);
    suffixed = true;
  } else if (ends_with(word, "ed", 3) && has_vowel(word.substr(0, word.size() - 2))) {
    word.remove_suffix(2);
    suffixed = true;
  } else if (ends_with(word, "es", 3)) {
    word.remove_suffix(2);
    return word;
  } else if (ends_with(word, "s", 3) && !word.ends_with("ss") && !word.ends_with("us") &&
             !word.ends_with("'s")) {
    word.remove_suffix(1);
  }
  if (suffixed && word.size() > 3 && word[word.size() - 1] == word[word.size() - 2] &&
      word.find_last_of("lsz") != word.size() - 1) {
    word.remove_suffix(1);
  }
  if (word.size() > 3 && word.back() == 'e') word.remove_suffix(1);
  return word;
}

}  // namespace gainsay

#include "claims/names_alike.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 36> titles = {
    "the",     "a",      "an",         "mr",       "mrs",       "ms",      "miss",      "dr",        "sir",
    "lady",    "lord",   "president",  "minister", "general",   "colonel", "captain",   "sergeant",  "judge",
    "senator", "mayor",  "prof",       "governor", "king",      "queen",   "prince",    "princess",  "pope",
    "bishop",  "sheikh", "councillor", "chief",    "inspector", "major",   "professor", "secretary", "rev"};

bool is_title(std::string_view word) {
  return std::find(titles.begin(), titles.end(), word) != titles.end();
}

bool has_all(const std::vector<std::string>& all, const std::vector<std::string>& some) {
  return std::all_of(some.begin(), some.end(), [&](const std::string& word) {
    return std::find(all.begin(), all.end(), word) != all.end();
  });
}

// "mlf" of {"marsh", "liberation", "front"}.
bool is_initials(const std::vector<std::string>& letters, const std::vector<std::string>& words) {
  if (letters.size() != 1 || words.size() < 2 || letters.front().size() < 2) return false;
  std::string first;
  for (const std::string& word : words) {
    if (word != "of" && word != "and" && word != "for" && word != "in") first += word.front();
  }
  return first == letters.front();
}

std::vector<std::string_view> names_of(const Term& term) {
  std::vector<std::string_view> names = {term.text};
  for (std::size_t at = 0; at < term.more.size();) {
    const std::size_t begin = term.more.find('|', at);
    if (begin == std::string::npos) break;
    const std::size_t end = std::min(term.more.find('|', begin + 1), term.more.size());
    names.push_back(std::string_view(term.more).substr(begin + 1, end - begin - 1));
    at = end;
  }
  return names;
}

}  // namespace

std::vector<std::string> name_words(std::string_view name) {
  std::vector<std::string> words;
  std::string word;
  const auto finish = [&] {
    if (word.size() > 2 && (word.ends_with("'s") || word.ends_with("\u2019s")))
      word.resize(word.size() - (word.ends_with("'s") ? 2 : 4));
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  };
  for (const char byte : name) {
    if (byte == ' ' || byte == '-' || byte == ',') {
      finish();
    } else if (byte >= 'A' && byte <= 'Z') {
      word += static_cast<char>(byte - 'A' + 'a');
    } else if (byte != '.') {
      word += byte;
    }
  }
  finish();
  std::size_t first = 0;
  while (first + 1 < words.size() && is_title(words[first])) ++first;
  words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(first));
  return words;
}

bool names_alike(std::string_view a, std::string_view b) {
  if (a == b) return !a.empty();
  const auto left = name_words(a);
  const auto right = name_words(b);
  if (left.empty() || right.empty()) return false;
  if (left.back() == right.back() && (has_all(left, right) || has_all(right, left))) return true;
  return is_initials(left, right) || is_initials(right, left);
}

bool names_alike(const Term& a, const Term& b) {
  if (a.text == b.text) return true;
  if (a.more.empty() && b.more.empty()) return names_alike(std::string_view(a.text), b.text);
  for (const std::string_view left : names_of(a)) {
    for (const std::string_view right : names_of(b)) {
      if (names_alike(left, right)) return true;
    }
  }
  return false;
}

}  // namespace gainsay

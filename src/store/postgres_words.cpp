#include "store/postgres_words.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/utf8.h"

namespace gainsay {
namespace {

constexpr std::size_t longest_word = 1000;  // bytes; PostgreSQL's own limit is 2,046

bool is_mark(char32_t c) {
  return (U_MASK(u_charType(static_cast<UChar32>(c))) & U_GC_M_MASK) != 0;
}

bool is_word_character(char32_t c) {
  return (U_MASK(u_charType(static_cast<UChar32>(c))) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_CO_MASK)) != 0;
}

// In lower case, without accents.
void append_folded(std::string& word, char32_t c) {
  if (c < 0x80) {
    word += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return;
  }
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* canonical = unorm2_getNFDInstance(&status);
  std::array<UChar, 32> parts{};
  const auto folded = u_tolower(static_cast<UChar32>(c));
  const int32_t size = U_SUCCESS(status)
                           ? unorm2_getDecomposition(canonical, folded, parts.data(), parts.size(), &status)
                           : -1;
  if (size < 0 || U_FAILURE(status)) {
    utf8::append(word, static_cast<char32_t>(folded));
    return;
  }
  for (int32_t at = 0; at < size;) {
    UChar32 part = 0;
    U16_NEXT(parts.data(), at, size, part);
    if (!is_mark(static_cast<char32_t>(part))) utf8::append(word, static_cast<char32_t>(part));
  }
}

// The words of a term as a tsquery: 'late' <-> 'ferr':*
std::string phrase(const SearchTerm& term) {
  std::string out;
  const auto words = folded_words(term.words);
  for (std::size_t i = 0; i < words.size(); ++i) {
    out += (i == 0 ? "'" : " <-> '") + words[i].word + "'";
    if (term.begins && i + 1 == words.size()) out += ":*";
  }
  return out;
}

}  // namespace

std::vector<FoldedWord> folded_words(std::string_view text) {
  std::vector<FoldedWord> all;
  bool within = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = utf8::decode(text, at);
    // A mark belongs to the word that it stands in.
    if (is_word_character(point.value)) {
      if (!within) all.push_back({{}, at, at});
      within = true;
      if (all.back().word.size() < longest_word) append_folded(all.back().word, point.value);
    } else if (!within || !is_mark(point.value)) {
      within = false;
    }
    at += point.length;
    if (within) all.back().end = at;
  }
  std::erase_if(all, [](const FoldedWord& word) { return word.word.empty(); });
  return all;
}

std::string word_vector(std::string_view text) {
  constexpr std::size_t most_bytes = 900'000;
  constexpr std::size_t most_places = 255;
  std::unordered_map<std::string, std::vector<std::size_t>> places;
  std::size_t bytes = 0;
  std::size_t place = 0;
  for (FoldedWord& word : folded_words(text)) {
    ++place;
    const std::size_t size = word.word.size();
    auto& held = places[std::move(word.word)];
    if (held.empty()) bytes += size + 8;
    if (held.size() < most_places) {
      held.push_back(std::min<std::size_t>(place, 16'383));
      bytes += 2;
    }
    if (bytes > most_bytes) break;
  }
  std::string out;
  for (const auto& [word, at] : places) {
    out += (out.empty() ? "'" : " '") + word + "':";
    for (std::size_t i = 0; i < at.size(); ++i) out += (i == 0 ? "" : ",") + std::to_string(at[i]);
  }
  return out;
}

std::optional<std::string> word_query(const std::vector<SearchTerm>& terms) {
  std::string wanted;
  std::string unwanted;
  for (const SearchTerm& term : terms) {
    const std::string words = phrase(term);
    if (words.empty()) continue;
    std::string& side = term.without ? unwanted : wanted;
    side += (side.empty() ? "(" : " & (") + std::string(term.without ? "!(" : "") + words +
            (term.without ? "))" : ")");
  }
  if (wanted.empty()) return std::nullopt;
  return unwanted.empty() ? wanted : wanted + " & " + unwanted;
}

std::string excerpt(std::string_view text, const std::vector<SearchTerm>& terms) {
  constexpr std::size_t length = 24;
  struct Wanted {
    std::vector<FoldedWord> words;
    bool begins;
  };
  std::vector<Wanted> wanted;
  for (const SearchTerm& term : terms) {
    if (!term.without) wanted.push_back({folded_words(term.words), term.begins});
  }
  const auto words = folded_words(text);
  // How many words from the i-th on are one that is wanted.
  const auto found = [&](std::size_t i) -> std::size_t {
    for (const auto& [these, begins] : wanted) {
      if (these.empty() || i + these.size() > words.size()) continue;
      std::size_t n = 0;
      while (n < these.size() &&
             (words[i + n].word == these[n].word ||
              (begins && n + 1 == these.size() && words[i + n].word.starts_with(these[n].word))))
        ++n;
      if (n == these.size()) return n;
    }
    return 0;
  };
  if (words.empty()) return {};
  std::size_t first = 0;
  while (first < words.size() && found(first) == 0) ++first;
  const std::size_t begin = first == words.size() || words.size() <= length
                                ? 0
                                : std::min(first - std::min<std::size_t>(first, 6), words.size() - length);
  const std::size_t end = std::min(begin + length, words.size());
  std::string out = begin == 0 ? "" : " ... ";
  std::size_t at = begin == 0 ? 0 : words[begin].begin;
  for (std::size_t i = begin; i < end; ++i) {
    const std::size_t count = found(i);
    if (count == 0) continue;
    const std::size_t last = std::min(i + count, end) - 1;
    out += text.substr(at, words[i].begin - at);
    out += '[';
    out += text.substr(words[i].begin, words[last].end - words[i].begin);
    out += ']';
    at = words[last].end;
    i = last;
  }
  const std::size_t stop = end == words.size() ? text.size() : words[end - 1].end;
  out += text.substr(at, stop - at);
  return end == words.size() ? out : out + " ... ";
}

}  // namespace gainsay

#include "places/name_key.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/hash.h"

namespace gainsay {
namespace {

// Letters that have no decomposition.
constexpr std::array<std::pair<char32_t, std::string_view>, 14> letters = {{{U'ł', "l"},
                                                                            {U'ø', "o"},
                                                                            {U'ı', "i"},
                                                                            {U'ß', "ss"},
                                                                            {U'æ', "ae"},
                                                                            {U'œ', "oe"},
                                                                            {U'đ', "d"},
                                                                            {U'ð', "d"},
                                                                            {U'þ', "th"},
                                                                            {U'ħ', "h"},
                                                                            {U'ŋ', "ng"},
                                                                            {U'ə', "a"},
                                                                            {U'ɛ', "e"},
                                                                            {U'ɔ', "o"}}};

// Dropped without a gap: full stops, apostrophes and the letters that stand for hamza and ayn.
constexpr std::u32string_view silent = U".'`\u2018\u2019\u02BB\u02BC\u02BE\u02BF\u2032";

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> short_words = {
    {{"st", "saint"}, {"mt", "mount"}, {"ft", "fort"}, {"ste", "sainte"}}};

// The Arabic article, as it is joined to the letter that follows.
constexpr std::array<std::string_view, 11> articles = {"al", "el", "an", "as", "ar", "ash",
                                                       "ad", "at", "az", "ul", "ath"};

void append_letter(std::string& out, UChar32 c) {
  const auto plain = std::find_if(letters.begin(), letters.end(), [c](const auto& letter) {
    return letter.first == static_cast<char32_t>(c);
  });
  if (plain != letters.end())
    out += plain->second;
  else
    icu::UnicodeString(c).toUTF8String(out);
}

std::vector<std::string_view> words_of(std::string_view key) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    if (end > at) words.push_back(key.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

}  // namespace

std::string name_key(std::string_view name) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* decomposing = icu::Normalizer2::getNFKDInstance(status);
  icu::UnicodeString text =
      icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<int>(name.size())));
  if (U_SUCCESS(status)) text = decomposing->normalize(text, status);
  std::string folded;
  for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
    const UChar32 c = text.char32At(at);
    if (silent.find(static_cast<char32_t>(c)) != std::u32string_view::npos ||
        u_charType(c) == U_NON_SPACING_MARK)
      continue;
    if (u_isalnum(c))
      append_letter(folded, u_tolower(c));
    else
      folded += ' ';
  }
  std::string key;
  for (std::string_view word : words_of(folded)) {
    for (const auto& [brief, whole] : short_words)
      if (word == brief) word = whole;
    if (!key.empty()) key += ' ';
    key += word;
  }
  return key;
}

std::string spelling_key(std::string_view key) {
  std::string joined;
  const auto words = words_of(key);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool article =
        i + 1 < words.size() && std::find(articles.begin(), articles.end(), words[i]) != articles.end();
    if (!article) joined += words[i];
  }
  std::string out;
  for (std::size_t i = 0; i < joined.size(); ++i) {
    char c = joined[i];
    const char before = out.empty() ? '\0' : out.back();
    if (c == 'e' || c == 'y') c = 'i';
    if (c == 'o' || c == 'w') c = 'u';
    if (c == 'q') c = 'k';
    if (c == 'h' && (before == 'g' || before == 'd' || before == 'k')) continue;
    if (c == 'h' && i + 1 == joined.size() && (before == 'a' || before == 'i')) continue;
    if (c != before) out += c;
  }
  return out;
}

std::uint64_t key_hash(std::string_view key) {
  return hash128(key).low;
}

}  // namespace gainsay

#include "text/surface_tokens.h"

#include <algorithm>
#include <array>

namespace gainsay {

bool continues_surface_token(std::string_view text, Span before, Span next) {
  static constexpr std::array<std::string_view, 5> bare = {"s", "m", "ve", "re", "ll"};  // "thats"
  static constexpr std::array<std::string_view, 22> clitics = {
      "'s",  "’s", "n't", "n’t", "'m",  "’m", "'ll", "’ll", "'ve", "’ve", "'re",
      "’re", "'d", "’d",  "'S",  "N'T", "nt", "not", "na",  "ta",  "'LL", "NT"};
  if (before.end != next.begin || next.begin == 0) return false;
  const bool after_letter = (text[next.begin - 1] | 0x20) >= 'a';
  const std::string_view token = slice(text, next);
  return std::ranges::find(clitics, token) != clitics.end() ||
         (after_letter && std::ranges::find(bare, token) != bare.end());
}

Spans surface_tokens(std::string_view text, const Spans& words) {
  Spans joined;
  for (const Span word : words) {
    if (!joined.empty() && continues_surface_token(text, joined.back(), word)) {
      joined.back().end = word.end;
    } else {
      joined.push_back(word);
    }
  }
  return joined;
}

}  // namespace gainsay

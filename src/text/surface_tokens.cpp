#include "text/surface_tokens.h"

#include <algorithm>
#include <array>

namespace gainsay {

bool continues_surface_token(std::string_view text, Span before, Span next) {
  static constexpr std::array<std::string_view, 22> clitics = {
      "'s",  "’s", "n't", "n’t", "'m",  "’m", "'ll", "’ll", "'ve", "’ve", "'re",
      "’re", "'d", "’d",  "'S",  "N'T", "nt", "not", "na",  "ta",  "'LL", "NT"};
  return before.end == next.begin && std::ranges::find(clitics, slice(text, next)) != clitics.end();
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

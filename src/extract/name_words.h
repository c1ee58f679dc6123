// The words in the names that authors of a page give its parts: "story-body", "articleHeader".
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace gainsay {

/// Calls `use` with each word of a class or id value, in lower case: a run of ASCII letters, cut at camelCase
/// ("articleBody", "HTMLText") too. Words of more than 24 letters are left out.
template <typename Use>
void for_each_name_word(std::string_view value, const Use& use) {
  const auto is_lower = [&](std::size_t at) { return value[at] >= 'a' && value[at] <= 'z'; };
  std::array<char, 24> word;
  std::size_t size = 0;
  const auto finish = [&] {
    if (size > 0 && size <= word.size()) use(std::string_view(word.data(), size));
    size = 0;
  };
  for (std::size_t at = 0; at < value.size(); ++at) {
    const char lower = static_cast<char>(value[at] | 0x20);
    if (lower < 'a' || lower > 'z') {
      finish();
      continue;
    }
    const bool capital = lower != value[at];
    if (capital && at > 0 && (is_lower(at - 1) || (at + 1 < value.size() && is_lower(at + 1)))) finish();
    if (size < word.size()) word[size] = lower;
    ++size;
  }
  finish();
}

}  // namespace gainsay

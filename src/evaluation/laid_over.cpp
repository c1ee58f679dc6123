#include "evaluation/laid_over.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace gainsay {
namespace {

bool is_white(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/// For each byte, and for the end: how many bytes before it are not white.
std::vector<std::uint32_t> inked_before(std::string_view text) {
  std::vector<std::uint32_t> before = {0};
  for (const char c : text) before.push_back(before.back() + (is_white(c) ? 0 : 1));
  return before;
}

/// Where the bytes stand that are not white.
std::vector<std::uint32_t> inked_places(std::string_view text) {
  std::vector<std::uint32_t> places;
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if (!is_white(text[i])) places.push_back(i);
  }
  return places;
}

/// The word of which a byte is part; nothing at the end.
std::string_view word_at(std::string_view text, std::size_t at) {
  std::size_t begin = std::min(at, text.size());
  while (begin > 0 && !is_white(text[begin - 1])) --begin;
  std::size_t end = at;
  while (end < text.size() && !is_white(text[end])) ++end;
  return text.substr(begin, std::max(begin, end) - begin);
}

}  // namespace

Result<SegmentationGold> laid_over(std::string_view text, SegmentationGold parse, std::string input) {
  const std::string_view parsed = parse.article.text;
  const auto wanted = inked_places(text);
  const auto found = inked_places(parsed);
  const auto [here, there] =
      std::mismatch(wanted.begin(), wanted.end(), found.begin(), found.end(),
                    [&](std::uint32_t a, std::uint32_t b) { return text[a] == parsed[b]; });
  if (here != wanted.end() || there != found.end()) {
    const auto name = [](std::string_view words, const auto& place, const auto& end) {
      return place == end ? std::string("its end") : fmt::format("'{}'", word_at(words, *place));
    };
    return fail(ErrorCode::damaged,
                fmt::format("is no parse of this text: has {} where the treebank has {}",
                            name(parsed, there, found.end()), name(text, here, wanted.end())),
                std::move(input));
  }
  const auto before = inked_before(parsed);
  for (Spans* spans : {&parse.tokens, &parse.words, &parse.sentences}) {
    for (Span& span : *spans) {
      const std::uint32_t first = before[span.begin];
      const std::uint32_t end = before[span.end];
      const std::uint32_t begin =
          first < wanted.size() ? wanted[first] : static_cast<std::uint32_t>(text.size());
      span = {begin, end > first ? wanted[end - 1] + 1 : begin};
    }
  }
  parse.article = {};
  parse.article.text = text;
  return parse;
}

}  // namespace gainsay

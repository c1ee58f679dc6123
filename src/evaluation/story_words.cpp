#include "evaluation/story_words.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/read_number.h"

namespace gainsay {
namespace {

constexpr std::string_view between_pieces = " \u2026 ";
constexpr std::string_view left_out = " [...] ";

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_whole(std::string_view text, std::size_t begin, std::size_t end) {
  const bool cut_before = begin > 0 && is_word_byte(text[begin - 1]) && is_word_byte(text[begin]);
  const bool cut_after = end < text.size() && is_word_byte(text[end - 1]) && is_word_byte(text[end]);
  return !cut_before && !cut_after;
}

std::vector<std::size_t> places(std::string_view text, std::string_view words) {
  std::vector<std::size_t> found;
  for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    if (is_whole(text, at, at + words.size())) found.push_back(at);
  }
  return found;
}

// Takes " #2" off the end of `piece`; 0 where there is none.
std::size_t take_number(std::string_view& piece) {
  const std::size_t mark = piece.rfind(" #");
  if (mark == std::string_view::npos) return 0;
  const auto number = read_number<std::size_t>(piece.substr(mark + 2));
  if (!number) return 0;
  piece = piece.substr(0, mark);
  return *number;
}

tl::expected<Span, std::string> find_piece(std::string_view text, std::string_view piece) {
  const std::size_t number = take_number(piece);
  const std::size_t gap = piece.find(left_out);
  const std::string_view first = piece.substr(0, gap);
  if (first.empty()) return tl::unexpected(std::string("no words"));
  const auto found = places(text, first);
  const std::string quoted = "\u201c" + std::string(first) + "\u201d";
  if (found.empty()) return tl::unexpected(quoted + " does not stand in the text");
  if (number == 0 && found.size() > 1) {
    return tl::unexpected(quoted + " stands in the text " + std::to_string(found.size()) +
                          " times: say which, as in \u201c #1\u201d");
  }
  if (number > found.size()) {
    return tl::unexpected(quoted + " stands in the text only " + std::to_string(found.size()) + " times");
  }
  const std::size_t begin = found[number == 0 ? 0 : number - 1];
  std::size_t end = begin + first.size();
  if (gap != std::string_view::npos) {
    const std::string_view last = piece.substr(gap + left_out.size());
    const auto ends = places(text.substr(0, text.find('\n', end)), last);
    const auto next = std::lower_bound(ends.begin(), ends.end(), end);
    if (last.empty() || next == ends.end()) {
      return tl::unexpected("\u201c" + std::string(last) + "\u201d does not follow in the paragraph");
    }
    end = *next + last.size();
  }
  return Span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

tl::expected<Spans, std::string> find_quoted_words(std::string_view text, std::string_view written) {
  Spans spans;
  for (std::size_t begin = 0; begin <= written.size();) {
    const std::size_t end = std::min(written.find(between_pieces, begin), written.size());
    auto span = find_piece(text, written.substr(begin, end - begin));
    if (!span) return tl::unexpected(std::move(span.error()));
    if (!spans.empty() && span->begin < spans.back().end) {
      return tl::unexpected(std::string("pieces are out of order, or overlap"));
    }
    spans.push_back(*span);
    begin = end + between_pieces.size();
  }
  return spans;
}

}  // namespace gainsay

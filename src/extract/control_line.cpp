#include "extract/control_line.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/is_one_of.h"
#include "extract/plain_words.h"
#include "extract/text_lines.h"

namespace gainsay {
namespace {

constexpr std::size_t longest = 120;  // bytes

constexpr std::array<std::string_view, 6> separators = {"|",   " \xC2\xB7 ", " \xE2\x80\xA2 ",
                                                        " / ", " - ",        " \xE2\x80\x93 "};

// With more words behind them, and never a sentence's.
constexpr std::array<std::string_view, 21> openings = {
    "send to a ", "send this",  "send by ",  "email this", "e-mail this", "email to ",    "print this",
    "print ver",  "printer",    "text size", "font size",  "share on ",   "share this",   "share via ",
    "share to ",  "tweet this", "copy link", "save this",  "add to fav",  "listen to th", "comment on this"};

constexpr std::array<std::string_view, 18> networks = {
    "x",       "instagram", "messenger", "viber",  "vkontakte", "threads",   "bluesky", "mastodon", "google+",
    "youtube", "sms",       "rss",       "tumblr", "permalink", "flipboard", "like",    "likes",    "pdf"};

constexpr std::array<std::string_view, 9> counted = {"likes", "like",  "comments",  "comment", "shares",
                                                     "share", "views", "reactions", "replies"};

// "8 likes", with a heart or without.
bool counts_readers(std::string_view part) {
  const std::string folded = folded_words(part);
  const std::vector<std::string_view> words = split_at_spaces(folded);
  return words.size() == 2 && words[0].find_first_not_of("0123456789") == std::string_view::npos &&
         is_one_of(words[1], counted);
}

bool is_control(std::string_view part) {
  const std::string lower = lower_ascii(part);
  if (is_page_control(part) || is_control_word(part) || is_one_of(lower, networks)) return true;
  if (std::count(part.begin(), part.end(), ' ') > 5) return false;
  return counts_readers(part) || std::any_of(openings.begin(), openings.end(), [&](std::string_view opening) {
           return lower.starts_with(opening);
         });
}

// The parts between marks; the whole line where there are none.
std::vector<std::string_view> parts_of(std::string_view line) {
  std::vector<std::string_view> parts;
  while (!line.empty()) {
    std::size_t end = line.size();
    std::size_t next = line.size();
    for (const std::string_view separator : separators) {
      const std::size_t at = line.find(separator);
      if (at >= end) continue;
      end = at;
      next = at + separator.size();
    }
    std::string_view part = line.substr(0, end);
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ')) part.remove_suffix(1);
    if (!part.empty()) parts.push_back(part);
    line.remove_prefix(next);
  }
  return parts;
}

// "Share Facebook Twitter", "Copy link Print": words of one or two, all of them controls.
bool is_row_of_words(std::string_view line) {
  const std::vector<std::string_view> words = split_at_spaces(line);
  int controls = 0;
  for (std::size_t i = 0; i < words.size(); ++controls) {
    const bool two_more = i + 1 < words.size();
    const std::string_view pair = two_more
                                      ? line.substr(static_cast<std::size_t>(words[i].data() - line.data()),
                                                    words[i].size() + 1 + words[i + 1].size())
                                      : std::string_view();
    if (two_more && (is_control_word(pair) || is_page_control(pair) || counts_readers(pair))) {
      i += 2;
    } else if (is_control_word(words[i]) || is_one_of(lower_ascii(words[i]), networks)) {
      i += 1;
    } else {
      return false;
    }
  }
  return controls >= 2;
}

}  // namespace

bool is_control_line(std::string_view line) {
  if (line.size() > longest || line.find(' ') == std::string_view::npos) return false;
  const std::vector<std::string_view> parts = parts_of(line);
  if (parts.size() < 2) return is_row_of_words(line);
  return std::all_of(parts.begin(), parts.end(),
                     [](std::string_view part) { return is_control(part) || is_row_of_words(part); });
}

}  // namespace gainsay

#include "extract/text_lines.h"

#include <algorithm>
#include <array>
#include <string>

#include "extract/date_text.h"
#include "extract/plain_words.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 48> page_controls = {"share",
                                                            "share this",
                                                            "share this article",
                                                            "share this story",
                                                            "share on facebook",
                                                            "share on twitter",
                                                            "tweet",
                                                            "print",
                                                            "print this",
                                                            "print this article",
                                                            "email",
                                                            "email this",
                                                            "e-mail",
                                                            "advertisement",
                                                            "advertisment",
                                                            "advertising",
                                                            "sponsored",
                                                            "skip to content",
                                                            "skip to main content",
                                                            "skip to navigation",
                                                            "menu",
                                                            "main menu",
                                                            "search",
                                                            "log in",
                                                            "login",
                                                            "sign in",
                                                            "sign up",
                                                            "subscribe",
                                                            "subscribe now",
                                                            "register",
                                                            "facebook",
                                                            "twitter",
                                                            "whatsapp",
                                                            "linkedin",
                                                            "pinterest",
                                                            "copy link",
                                                            "save",
                                                            "bookmark",
                                                            "listen",
                                                            "read more",
                                                            "read more:",
                                                            "continue reading",
                                                            "story continues below",
                                                            "story continues below advertisement",
                                                            "article continues below",
                                                            "loading...",
                                                            "close",
                                                            "back to top"};

constexpr std::array<std::string_view, 41> page_tails = {"you may also like",
                                                         "you might also like",
                                                         "you might also be interested in",
                                                         "leave a comment",
                                                         "leave a reply",
                                                         "post a comment",
                                                         "add a comment",
                                                         "comments",
                                                         "no comments",
                                                         "0 comments",
                                                         "related",
                                                         "related articles",
                                                         "related posts",
                                                         "related stories",
                                                         "related news",
                                                         "related topics",
                                                         "related content",
                                                         "related items",
                                                         "recommended",
                                                         "recommended for you",
                                                         "recommended stories",
                                                         "most read",
                                                         "most popular",
                                                         "most viewed",
                                                         "latest news",
                                                         "latest stories",
                                                         "trending",
                                                         "trending now",
                                                         "more stories",
                                                         "more news",
                                                         "read also",
                                                         "see also",
                                                         "popular posts",
                                                         "recent posts",
                                                         "about the author",
                                                         "previous article",
                                                         "next article",
                                                         "previous post",
                                                         "next post",
                                                         "tags",
                                                         "your email address will not be published"};

template <std::size_t N>
bool is_listed(std::string_view line, const std::array<std::string_view, N>& list) {
  if (line.size() > 60) return false;
  while (!line.empty() &&
         (line.back() == ':' || line.back() == '.' || line.back() == '!' || line.back() == ' '))
    line.remove_suffix(1);
  const std::string lower = lower_ascii(line);
  return std::find(list.begin(), list.end(), lower) != list.end();
}

std::string_view trimmed(std::string_view text, std::size_t& begin) {
  begin = 0;
  const auto space = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  while (begin < text.size() && space(text[begin])) ++begin;
  std::size_t end = text.size();
  while (end > begin && space(text[end - 1])) --end;
  return text.substr(begin, end - begin);
}

}  // namespace

std::vector<TextLine> text_lines(std::string_view text) {
  std::vector<TextLine> lines;
  bool blank = true;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::size_t inner = 0;
    const std::string_view line = trimmed(text.substr(at, end - at), inner);
    if (line.empty()) {
      blank = true;
    } else {
      const auto begin = static_cast<std::uint32_t>(at + inner);
      lines.push_back({{begin, begin + static_cast<std::uint32_t>(line.size())}, blank});
      blank = false;
    }
    at = end + 1;
  }
  return lines;
}

bool ends_as_sentence(std::string_view line) {
  for (bool cut = true; cut && !line.empty();) {
    cut = false;
    for (const std::string_view mark : {"\"", "'", ")", "]", "\u201d", "\u2019", "\u00bb"}) {
      if (line.ends_with(mark)) {
        line.remove_suffix(mark.size());
        cut = true;
      }
    }
  }
  return line.ends_with('.') || line.ends_with('?') || line.ends_with('!') || line.ends_with("\u2026");
}

bool is_prose(std::string_view line) {
  const auto words = std::count(line.begin(), line.end(), ' ') + 1;
  return words >= 12 || (words >= 5 && ends_as_sentence(line));
}

std::vector<Span> breadcrumb_parts(std::string_view text, Span line) {
  const std::string_view words = slice(text, line);
  if (words.size() > 400) return {};
  for (const std::string_view mark : {"\u00bb", "\u203a", " > ", " / ", " | "}) {
    std::vector<Span> parts;
    bool sound = true;
    for (std::size_t at = 0; at <= words.size();) {
      const std::size_t end = std::min(words.find(mark, at), words.size());
      std::size_t inner = 0;
      const std::string_view part = trimmed(words.substr(at, end - at), inner);
      const auto begin = line.begin + static_cast<std::uint32_t>(at + inner);
      if (!part.empty()) parts.push_back({begin, begin + static_cast<std::uint32_t>(part.size())});
      // Only the last part, the title, may be long.
      if (end < words.size() && part.size() > 40) sound = false;
      at = end + mark.size();
    }
    const bool home = !parts.empty() && equals_ignoring_case(slice(text, parts.front()), "home");
    if (sound && (parts.size() >= 3 || (home && parts.size() == 2))) return parts;
  }
  return {};
}

bool is_page_control(std::string_view line) {
  return is_listed(line, page_controls);
}

bool opens_page_tail(std::string_view line) {
  return is_listed(line, page_tails);
}

bool is_byline(std::string_view line) {
  if (line.size() > 100 || line.size() < 6 || ends_as_sentence(line)) return false;
  const bool by = line.starts_with("By ") || line.starts_with("BY ");
  return by && line[3] >= 'A' && line[3] <= 'Z' && std::count(line.begin(), line.end(), ' ') <= 12;
}

bool is_date_line(std::string_view line) {
  if (line.size() > 90 || line.size() < 6) return false;
  const auto dates = find_dates(line, DateOrder::day_first, 2);
  if (dates.empty()) return false;
  std::size_t other = line.size();
  for (const FoundDate& date : dates) other -= date.end - date.begin;
  return other <= 40 && !(ends_as_sentence(line) && other > 20);
}

}  // namespace gainsay

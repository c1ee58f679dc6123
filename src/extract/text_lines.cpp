#include "extract/text_lines.h"

#include <algorithm>
#include <array>
#include <string>

#include "extract/date_text.h"
#include "extract/plain_words.h"

namespace gainsay {
namespace {

// Alone on its line, each of these is a button or a label of the page.
constexpr std::array<std::string_view, 22> page_controls = {"share this",
                                                            "share this article",
                                                            "share this story",
                                                            "share on facebook",
                                                            "share on twitter",
                                                            "print this",
                                                            "print this article",
                                                            "email this",
                                                            "advertisement",
                                                            "advertisment",
                                                            "skip to content",
                                                            "skip to main content",
                                                            "skip to navigation",
                                                            "copy link",
                                                            "read more",
                                                            "continue reading",
                                                            "story continues below",
                                                            "story continues below advertisement",
                                                            "article continues below",
                                                            "loading...",
                                                            "back to top",
                                                            "click here to print"};

// These may as well be a subheading of the article ("Twitter"): only company tells.
constexpr std::array<std::string_view, 30> control_words = {
    "share",     "tweet",    "print",   "email",    "e-mail",   "advertising", "sponsored", "menu",
    "main menu", "search",   "log in",  "login",    "sign in",  "sign up",     "subscribe", "subscribe now",
    "register",  "facebook", "twitter", "whatsapp", "linkedin", "pinterest",   "telegram",  "reddit",
    "save",      "bookmark", "listen",  "close",    "comment",  "comments"};

constexpr std::array<std::string_view, 22> page_tails = {"you may also like",
                                                         "you might also like",
                                                         "you might also be interested in",
                                                         "more from this section",
                                                         "related articles",
                                                         "related posts",
                                                         "related stories",
                                                         "related news",
                                                         "related content",
                                                         "recommended for you",
                                                         "recommended stories",
                                                         "most read",
                                                         "most popular",
                                                         "most viewed",
                                                         "trending now",
                                                         "popular posts",
                                                         "recent posts",
                                                         "about the author",
                                                         "previous article",
                                                         "next article",
                                                         "previous post",
                                                         "next post"};

// Headings that an article may have too: nothing but headings may follow.
constexpr std::array<std::string_view, 16> tail_words = {
    "comments",       "related",         "related topics", "related items", "recommended", "latest news",
    "latest stories", "trending",        "more stories",   "more news",     "read also",   "see also",
    "tags",           "share this post", "share this:",    "share"};

constexpr std::array<std::string_view, 9> comment_forms = {
    "leave a comment",       "leave a reply", "leave a response",
    "post a comment",        "add a comment", "write a comment",
    "join the conversation", "no comments",   "your email address will not be published"};

constexpr std::array<std::string_view, 12> foot_openings = {
    "\u00a9", "copyright \u00a9", "copyright (c)", "all rights reserved", "filed under", "posted in ",
    "tags: ", "tagged with",      "tagged: ",      "follow us on ",       "share this:", "categories: "};

template <std::size_t N>
bool is_listed(std::string_view line, const std::array<std::string_view, N>& list) {
  if (line.size() > 60) return false;
  while (!line.empty() && (line.back() == ':' || line.back() == '!' || line.back() == ' '))
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

bool is_home(std::string_view part) {
  constexpr std::array<std::string_view, 6> homes = {"home",       "homepage",  "home page",
                                                     "front page", "main page", "start"};
  return is_listed(part, homes);
}

std::vector<Span> breadcrumb_parts(std::string_view text, Span line) {
  constexpr std::string_view here = "you are here";
  if (line.size() < 400 && lower_ascii(slice(text, line)).starts_with(here)) {
    const std::size_t start = slice(text, line).find_first_not_of(": ", here.size());
    if (start != std::string_view::npos) line.begin += static_cast<std::uint32_t>(start);
  }
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
    const bool home = !parts.empty() && is_home(slice(text, parts.front()));
    if (sound && (parts.size() >= 3 || (home && parts.size() == 2))) return parts;
  }
  return {};
}

bool is_page_control(std::string_view line) {
  return is_listed(line, page_controls);
}

bool is_control_word(std::string_view line) {
  return is_listed(line, control_words);
}

std::optional<PageTail> page_tail(std::string_view line) {
  while (line.ends_with('.')) line.remove_suffix(1);
  if (is_listed(line, comment_forms)) return PageTail::comments;
  if (is_listed(line, page_tails)) return PageTail::links;
  if (is_listed(line, tail_words)) return PageTail::doubtful;
  if (line.size() > 200 || line.empty() || line.front() < '0' || line.front() > '9') return std::nullopt;
  // "3 Comments", "12 Responses to Dam is empty".
  const std::size_t word = std::min(line.find_first_not_of("0123456789"), line.size());
  const std::string rest = lower_ascii(line.substr(word));
  const bool comments = rest == " comments" || rest == " comment" || rest.starts_with(" responses to ") ||
                        rest.starts_with(" comments on ") || rest.starts_with(" thoughts on ");
  return comments ? std::optional(PageTail::comments) : std::nullopt;
}

bool is_page_foot(std::string_view line) {
  if (line.size() > 200) return false;
  const std::string lower = lower_ascii(line.substr(0, 30));
  return std::any_of(foot_openings.begin(), foot_openings.end(),
                     [&](std::string_view opening) { return lower.starts_with(opening); });
}

bool is_address(std::string_view line) {
  return (line.starts_with("http://") || line.starts_with("https://")) && line.size() < 2'000 &&
         line.find_first_of(" \t") == std::string_view::npos;
}

bool is_byline(std::string_view line) {
  if (line.size() > 100 || line.size() < 6 || ends_as_sentence(line)) return false;
  const std::string lower = lower_ascii(line.substr(0, 12));
  for (const std::string_view opening :
       {"by ", "by: ", "written by ", "posted by ", "reported by ", "author: "}) {
    if (!lower.starts_with(opening) || line.size() <= opening.size()) continue;
    const char first = line[opening.size()];
    const bool named = (first >= 'A' && first <= 'Z') || static_cast<unsigned char>(first) >= 0xC3;
    const bool opens_line = line.front() >= 'A' && line.front() <= 'Z';
    return named && opens_line && std::count(line.begin(), line.end(), ' ') <= 12;
  }
  return false;
}

bool is_title_cased(std::string_view line) {
  std::size_t long_words = 0;
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    if (end - at > 3) {
      ++long_words;
      capitals += line[at] < 'a' || line[at] > 'z';
    }
    at = end + 1;
  }
  return long_words >= 3 && capitals * 10 >= long_words * 8;
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

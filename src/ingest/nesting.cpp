#include "ingest/nesting.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace gainsay {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}
bool is_letter(char c) {
  return lower(c) >= 'a' && lower(c) <= 'z';
}
bool ends_name(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '/' || c == '>';
}

template <std::size_t N>
bool is_one_of(std::string_view name, const std::array<std::string_view, N>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// Never nest: void, or closed by the next of their kind.
constexpr std::array<std::string_view, 32> flat = {
    "area",   "base",  "br",    "col",   "embed",   "hr",       "img",      "input", "link", "meta", "param",
    "source", "track", "wbr",   "p",     "li",      "option",   "optgroup", "dt",    "dd",   "tr",   "td",
    "th",     "thead", "tbody", "tfoot", "caption", "colgroup", "html",     "head",  "body", "a"};
constexpr std::array<std::string_view, 13> formatting = {
    "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"};
// The elements of HTML that a page can nest at will.
constexpr std::array<std::string_view, 24> nesting = {
    "div",    "span",   "section", "article", "aside", "main",       "nav",  "header",
    "footer", "ul",     "ol",      "dl",      "table", "blockquote", "form", "fieldset",
    "center", "figure", "address", "details", "dir",   "menu",       "pre",  "button"};
constexpr std::array<std::string_view, 7> raw_text = {"script", "style",  "textarea", "title",
                                                      "xmp",    "iframe", "noembed"};

// Where the tag that begins at `at` ends, quotation marks heeded; past the end where it never does.
std::size_t end_of_tag(std::string_view page, std::size_t at) {
  char quote = 0;
  for (; at < page.size(); ++at) {
    const char c = page[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '>') {
      return at;
    } else if ((c == '"' || c == '\'') && at > 0 && page[at - 1] == '=') {
      quote = c;
    }
  }
  return at;
}

std::size_t end_of_raw_text(std::string_view page, std::size_t at, std::string_view name) {
  for (at = page.find("</", at); at != std::string_view::npos; at = page.find("</", at + 2)) {
    std::size_t i = 0;
    while (i < name.size() && at + 2 + i < page.size() && lower(page[at + 2 + i]) == name[i]) ++i;
    if (i == name.size()) return at;
  }
  return page.size();
}

class Census {
 public:
  explicit Census(const Limits& limits) : limits_(limits) {}

  // What is too much after this start tag, or nothing.
  const char* start(std::string_view name, std::string_view whole_tag) {
    const bool formats = is_one_of(name, formatting);
    if (!formats) reopened_ += left_open_.size();
    if (reopened_ > limits_.max_nodes) return "formatting elements left open make more nodes than the limit";
    if (is_one_of(name, flat)) return nullptr;
    open_.push_back(std::string(name));
    // Of equal ones at most three are reopened (the standard's Noah's Ark clause).
    if (formats && std::count(left_open_.begin(), left_open_.end(), whole_tag) < 3)
      left_open_.push_back(whole_tag);
    if (left_open_.size() > max_left_open) return "more formatting elements left open than the limit";
    return open_.size() > limits_.max_depth ? "elements nested deeper than the limit" : nullptr;
  }

  void end(std::string_view name) {
    constexpr std::size_t reach = 64;
    const std::size_t lowest = open_.size() > reach ? open_.size() - reach : 0;
    for (std::size_t i = open_.size(); i > lowest; --i) {
      if (open_[i - 1] != name) continue;
      if (is_one_of(name, formatting)) {
        // What was opened inside stays open (the adoption agency).
        open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(i - 1));
        close_formatting(name);
      } else {
        // Formatting elements inside are closed but will be reopened: they stay in the count.
        open_.resize(i - 1);
      }
      return;
    }
    if (is_one_of(name, formatting)) close_formatting(name);
  }

 private:
  static constexpr std::size_t max_left_open = 1000;

  void close_formatting(std::string_view name) {
    for (std::size_t i = left_open_.size(); i > 0; --i) {
      const std::string_view tag = left_open_[i - 1].substr(1);
      const bool same =
          tag.size() > name.size() && ends_name(tag[name.size()]) &&
          std::equal(name.begin(), name.end(), tag.begin(), [](char a, char b) { return a == lower(b); });
      if (!same) continue;
      left_open_.erase(left_open_.begin() + static_cast<std::ptrdiff_t>(i - 1));
      return;
    }
  }

  const Limits& limits_;
  std::vector<std::string> open_;
  std::vector<std::string_view> left_open_;  // the start tags, as they stand
  std::uint64_t reopened_ = 0;
};

}  // namespace

std::optional<Excess> find_excess(std::string_view page, const Limits& limits) {
  Census census(limits);
  std::array<char, 16> name{};
  for (std::size_t at = page.find('<'); at < page.size(); at = page.find('<', at)) {
    if (page.substr(at, 4) == "<!--") {
      const std::size_t end = page.find("-->", at + 2);
      at = end == std::string_view::npos ? page.size() : end + 3;
      continue;
    }
    const bool closes = at + 1 < page.size() && page[at + 1] == '/';
    std::size_t from = at + 1 + (closes ? 1 : 0);
    if (from >= page.size() || !is_letter(page[from])) {
      at = from;
      continue;
    }
    std::size_t length = 0;
    while (from < page.size() && !ends_name(page[from]) && length < name.size())
      name[length++] = lower(page[from++]);
    const std::string_view tag(name.data(), length);
    const std::size_t begin = at;
    at = end_of_tag(page, from);
    if (closes) {
      census.end(tag);
      continue;
    }
    // "<path/>" closes itself in drawings; on HTML's own elements the slash means nothing.
    if (at < page.size() && page[at - 1] == '/' && !is_one_of(tag, nesting)) continue;
    if (const char* what = census.start(tag, page.substr(begin, std::min(at, page.size() - 1) - begin + 1)))
      return Excess{what, begin};
    if (is_one_of(tag, raw_text)) at = end_of_raw_text(page, at, tag);
  }
  return std::nullopt;
}

}  // namespace gainsay

#include "ingest/nesting.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/word_table.h"

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

// What an element's name says about nesting.
enum class Nesting : std::uint8_t {
  other,       // unknown to HTML or of little use: may nest
  flat,        // never nests: void, or closed by the next of its kind
  raw_text,    // holds text that looks like markup; may nest
  at_will,     // can be nested at will, and a slash at the end of its tag means nothing
  formatting,  // left open, is opened again in whatever comes after
};

using enum Nesting;

constexpr WordTable<Nesting, 256> nestings({
    {"area", flat},
    {"base", flat},
    {"br", flat},
    {"col", flat},
    {"embed", flat},
    {"hr", flat},
    {"img", flat},
    {"input", flat},
    {"link", flat},
    {"meta", flat},
    {"param", flat},
    {"source", flat},
    {"track", flat},
    {"wbr", flat},
    {"p", flat},
    {"li", flat},
    {"option", flat},
    {"optgroup", flat},
    {"dt", flat},
    {"dd", flat},
    {"tr", flat},
    {"td", flat},
    {"th", flat},
    {"thead", flat},
    {"tbody", flat},
    {"tfoot", flat},
    {"caption", flat},
    {"colgroup", flat},
    {"html", flat},
    {"head", flat},
    {"body", flat},
    {"a", flat},
    {"b", formatting},
    {"big", formatting},
    {"code", formatting},
    {"em", formatting},
    {"font", formatting},
    {"i", formatting},
    {"nobr", formatting},
    {"s", formatting},
    {"small", formatting},
    {"strike", formatting},
    {"strong", formatting},
    {"tt", formatting},
    {"u", formatting},
    {"div", at_will},
    {"span", at_will},
    {"section", at_will},
    {"article", at_will},
    {"aside", at_will},
    {"main", at_will},
    {"nav", at_will},
    {"header", at_will},
    {"footer", at_will},
    {"ul", at_will},
    {"ol", at_will},
    {"dl", at_will},
    {"table", at_will},
    {"blockquote", at_will},
    {"form", at_will},
    {"fieldset", at_will},
    {"center", at_will},
    {"figure", at_will},
    {"address", at_will},
    {"details", at_will},
    {"dir", at_will},
    {"menu", at_will},
    {"pre", at_will},
    {"button", at_will},
    {"script", raw_text},
    {"style", raw_text},
    {"textarea", raw_text},
    {"title", raw_text},
    {"xmp", raw_text},
    {"iframe", raw_text},
    {"noembed", raw_text},
});

/// A tag's name in lower case, cut after 16 bytes, and what it says.
struct TagName {
  std::array<char, 16> bytes{};  // zeros after the end
  std::size_t size = 0;
  Nesting nesting = other;

  [[nodiscard]] std::string_view text() const { return {bytes.data(), size}; }
  bool operator==(const TagName&) const = default;
};

/// Reads the name that begins at `at`; moves `at` past it, or past its first 16 bytes.
TagName read_name(std::string_view page, std::size_t& at) {
  TagName name;
  while (at < page.size() && !ends_name(page[at]) && name.size < name.bytes.size())
    name.bytes[name.size++] = lower(page[at++]);
  name.nesting = nestings.find(name.text(), other);
  return name;
}

// Where the tag with `at` inside it ends, quotation marks heeded; past the end where it never does.
std::size_t end_of_tag(std::string_view page, std::size_t at) {
  for (; at < page.size(); ++at) {
    const char c = page[at];
    if (c == '>') return at;
    if ((c == '"' || c == '\'') && page[at - 1] == '=') at = std::min(page.find(c, at + 1), page.size() - 1);
  }
  return at;
}

std::size_t end_of_raw_text(std::string_view page, std::size_t at, std::string_view name) {
  for (at = page.find('<', at); at != std::string_view::npos; at = page.find('<', at + 1)) {
    if (at + 1 >= page.size() || page[at + 1] != '/') continue;
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
  const char* start(const TagName& name, std::string_view whole_tag) {
    const bool formats = name.nesting == formatting;
    if (!formats) reopened_ += left_open_.size();
    if (reopened_ > limits_.max_nodes) return "formatting elements left open make more nodes than the limit";
    if (name.nesting == flat) return nullptr;
    open_.push_back(name);
    // Of equal ones at most three are reopened (the standard's Noah's Ark clause).
    if (formats && std::count(left_open_.begin(), left_open_.end(), whole_tag) < 3)
      left_open_.push_back(whole_tag);
    if (left_open_.size() > max_left_open) return "more formatting elements left open than the limit";
    return open_.size() > limits_.max_depth ? "elements nested deeper than the limit" : nullptr;
  }

  void end(const TagName& name) {
    if (name.nesting == flat) return;
    constexpr std::size_t reach = 64;
    const std::size_t lowest = open_.size() > reach ? open_.size() - reach : 0;
    for (std::size_t i = open_.size(); i > lowest; --i) {
      if (open_[i - 1] != name) continue;
      if (name.nesting == formatting) {
        // What was opened inside stays open (the adoption agency).
        open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(i - 1));
        close_formatting(name.text());
      } else {
        // Formatting elements inside are closed but will be reopened: they stay in the count.
        open_.resize(i - 1);
      }
      return;
    }
    if (name.nesting == formatting) close_formatting(name.text());
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
  std::vector<TagName> open_;
  std::vector<std::string_view> left_open_;  // the start tags, as they stand
  std::uint64_t reopened_ = 0;
};

}  // namespace

std::optional<Excess> find_excess(std::string_view page, const Limits& limits) {
  Census census(limits);
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
    const TagName name = read_name(page, from);
    const std::size_t begin = at;
    at = end_of_tag(page, from);
    if (closes) {
      census.end(name);
      continue;
    }
    // "<path/>" closes itself in drawings; on HTML's own elements the slash means nothing.
    if (at < page.size() && page[at - 1] == '/' && name.nesting != at_will) continue;
    if (const char* what = census.start(name, page.substr(begin, std::min(at, page.size() - 1) - begin + 1)))
      return Excess{what, begin};
    if (name.nesting == raw_text) at = end_of_raw_text(page, at, name.text());
  }
  return std::nullopt;
}

}  // namespace gainsay

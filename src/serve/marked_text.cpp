#include <array>
#include <map>

#include "serve/page.h"

namespace gainsay::serve {
namespace {

constexpr std::array<std::string_view, 3> parts = {"source", "cue", "content"};

// How many more spans of each part there are from a byte on.
using Change = std::array<int, parts.size()>;

std::map<std::uint32_t, Change> changes_of(const Analysis& analysis) {
  std::map<std::uint32_t, Change> changes;
  for (const Attribution& attribution : analysis.attributions.items) {
    const std::array spans = {&attribution.source, &attribution.cue, &attribution.content};
    for (std::size_t part = 0; part < parts.size(); ++part) {
      for (const Span span : *spans[part]) {
        ++changes[span.begin][part];
        --changes[span.end][part];
      }
    }
  }
  return changes;
}

std::string classes_of(const Change& inside) {
  std::string classes;
  for (std::size_t part = 0; part < parts.size(); ++part) {
    if (inside[part] > 0) classes += (classes.empty() ? "" : " ") + std::string(parts[part]);
  }
  return classes;
}

// No span goes over the end of a paragraph.
void add_stretch(std::string_view text, const std::string& classes, std::string& out) {
  for (;;) {
    const std::string_view line = text.substr(0, text.find('\n'));
    if (classes.empty() || line.empty()) {
      out += html(line);
    } else {
      out += "<span class=\"" + classes + "\">" + html(line) + "</span>";
    }
    if (line.size() == text.size()) return;
    out += "</p>\n<p dir=\"auto\">";
    text.remove_prefix(line.size() + 1);
  }
}

}  // namespace

std::string marked_text(const Article& article, const Analysis& analysis) {
  std::string out = "<p dir=\"auto\">";
  Change inside{};
  std::uint32_t at = 0;
  const std::string_view text = article.text;
  for (const auto& [byte, change] : changes_of(analysis)) {
    add_stretch(text.substr(at, byte - at), classes_of(inside), out);
    for (std::size_t part = 0; part < parts.size(); ++part) inside[part] += change[part];
    at = byte;
  }
  add_stretch(text.substr(at), classes_of(inside), out);
  return out + "</p>\n";
}

}  // namespace gainsay::serve

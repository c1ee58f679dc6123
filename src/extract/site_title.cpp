#include "extract/site_title.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

#include "extract/element_kind.h"
#include "extract/page_survey.h"
#include "extract/plain_words.h"

namespace gainsay {
namespace {

constexpr std::size_t fewest_words = 3;
constexpr std::size_t shortest_word = 4;   // "of", "the", "and" say nothing of what a text is about
constexpr std::size_t stem = 5;            // "Orlen" is in "Orlenian" too
constexpr std::size_t shortest_text = 60;  // bytes of a text node that is no label
constexpr std::size_t most_text = 20'000;  // bytes
constexpr NodeId most_before = 400;        // nodes among which the logo stands

constexpr std::array<std::string_view, 9> separators = {
    " :: ", " | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " \xC2\xBB ", " \xC2\xB7 ", " / ", ": "};

std::set<std::string> stems_of(std::string_view text) {
  std::set<std::string> stems;
  const std::string folded = folded_words(text);
  for (const std::string_view word : split_at_spaces(folded)) {
    if (word.size() >= shortest_word) stems.emplace(word.substr(0, stem));
  }
  return stems;
}

std::size_t in_common(const std::set<std::string>& some, const std::set<std::string>& others) {
  return static_cast<std::size_t>(
      std::count_if(some.begin(), some.end(), [&](const auto& word) { return others.contains(word); }));
}

// The running text below a heading.
std::string text_below(const HtmlTree& tree, NodeId heading) {
  std::string text;
  for (NodeId at = tree[heading].end; at < tree.size() && text.size() < most_text; ++at) {
    const HtmlNode& node = tree[at];
    if (node.kind == HtmlNode::Kind::element && element_kind(node.name) == ElementKind::unread) {
      at = node.end - 1;
    } else if (node.kind == HtmlNode::Kind::text && node.text.size() >= shortest_text) {
      text += node.text.substr(0, most_text);
      text += ' ';
    }
  }
  return text;
}

// What a picture or link above the heading is called.
bool is_logo(const HtmlTree& tree, NodeId heading, std::string_view name) {
  const std::string letters = letters_only(name);
  if (letters.size() < shortest_word) return false;
  for (NodeId at = heading > most_before ? heading - most_before : 0; at < heading; ++at) {
    const std::string_view tag = tree[at].name;
    if (tag == "img" && letters_only(tree.attribute(at, "alt")) == letters) return true;
    if (tag == "a" && letters_only(visible_text(tree, at, 100)) == letters) return true;
  }
  return false;
}

}  // namespace

bool is_site_title(const HtmlTree& tree, std::string_view title, NodeId heading) {
  const std::string shown = visible_text(tree, heading, 500);
  const std::string words = folded_words(shown);
  if (split_at_spaces(words).size() < fewest_words) return false;
  const std::set<std::string> of_heading = stems_of(shown);
  const std::set<std::string> of_title = stems_of(title);
  if (of_heading.empty() || of_title.empty() || in_common(of_heading, of_title) > 0) return false;
  if (is_logo(tree, heading, shown)) return false;
  const std::set<std::string> of_text = stems_of(text_below(tree, heading));
  const std::size_t heading_said = in_common(of_heading, of_text);
  const std::size_t title_said = in_common(of_title, of_text);
  if (heading_said == 0) return false;
  return heading_said * of_title.size() >= title_said * of_heading.size() ||
         is_logo(tree, heading, site_in_title(title));
}

std::string site_in_title(std::string_view title) {
  std::size_t end = title.size();
  for (const std::string_view separator : separators) end = std::min(end, title.find(separator));
  return collapse_space(title.substr(0, end));
}

}  // namespace gainsay

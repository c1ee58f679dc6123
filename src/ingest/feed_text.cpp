#include <algorithm>

#include "ingest/ascii.h"
#include "ingest/feed.h"
#include "ingest/html_tree.h"

namespace gainsay {

std::string author_name(std::string_view value) {
  value = ascii::trim(value);
  for (const auto& [open, close] : {std::pair{'(', ')'}, std::pair{'<', '>'}}) {
    const std::size_t begin = value.find(open);
    if (begin == std::string_view::npos || !value.ends_with(close)) continue;
    const std::string_view outside = ascii::trim(value.substr(0, begin));
    const std::string_view inside = ascii::trim(value.substr(begin + 1, value.size() - begin - 2));
    const bool address_outside = outside.find('@') != std::string_view::npos;
    const bool address_inside = inside.find('@') != std::string_view::npos;
    if (address_outside && !address_inside && !inside.empty()) return std::string(inside);
    if (address_inside && !outside.empty()) return std::string(outside);
    if (address_inside) return std::string(inside);
  }
  return std::string(value);
}

std::string plain_text(std::string_view markup) {
  const auto tree = HtmlTree::parse(markup, {.max_nodes = 10'000});
  if (!tree) return std::string(markup);
  std::string text;
  for (NodeId at = 0; at < tree->size(); ++at) {
    const HtmlNode& node = (*tree)[at];
    if (node.kind == HtmlNode::Kind::text) {
      text += node.text;
    } else if (node.name == "script" || node.name == "style") {
      at = node.end - 1;
    } else if (node.name == "br" || node.name == "p") {
      text += ' ';
    }
  }
  return std::string(ascii::trim(text));
}

bool has_markup(std::string_view text) {
  for (std::size_t at = text.find_first_of("<&"); at != std::string_view::npos;
       at = text.find_first_of("<&", at + 1)) {
    const std::string_view rest = text.substr(at + 1, 40);
    if (rest.empty()) return false;
    if (text[at] == '<') {
      if (ascii::is_letter(rest[0]) || rest[0] == '!' ||
          (rest[0] == '/' && rest.size() > 1 && ascii::is_letter(rest[1])))
        return true;
      continue;
    }
    const std::size_t end =
        rest.find_first_not_of("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (end != std::string_view::npos && end > 1 && rest[end] == ';') return true;
  }
  return false;
}

}  // namespace gainsay

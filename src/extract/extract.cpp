#include "extract/extract.h"

#include <string>
#include <string_view>
#include <vector>

#include "extract/assemble.h"
#include "ingest/html_tree.h"

namespace gainsay {
namespace {

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

// Space collapsed and trimmed; the map stays exact.
void append_collapsed(MappedText& out, std::string_view text, std::uint32_t in, bool exact) {
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_space(text[end]) == is_space(text[i])) ++end;
    const auto at = in + (exact ? static_cast<std::uint32_t>(i) : 0);
    const auto size = static_cast<std::uint32_t>(end - i);
    if (!is_space(text[i])) {
      if (exact) {
        out.copy(text.substr(i, size), at);
      } else {
        out.replace(text.substr(i, size), at, 0);
      }
    } else if (!out.text.empty() && out.text.back() != ' ') {
      out.replace(" ", at, exact ? size : 0);
    }
    i = end;
  }
}

MappedText words_below(const HtmlTree& tree, NodeId id) {
  MappedText words;
  for (NodeId at = id; at < tree[id].end; ++at) {
    const HtmlNode& node = tree[at];
    if (node.kind != HtmlNode::Kind::text) continue;
    append_collapsed(words, node.text, node.source.begin, node.text.size() == node.source.size());
  }
  return words;
}

Result<Article> extract_html(const Page& page, const Limits& limits) {
  auto tree = HtmlTree::parse(page.content, limits);
  if (!tree) return tl::unexpected(std::move(tree.error()));
  Metadata metadata;
  metadata.url = metadata.canonical_url = page.url;
  std::vector<DraftParagraph> paragraphs;
  for (NodeId id = 0; id < tree->size(); ++id) {
    const std::string_view name = (*tree)[id].name;
    if (name == "h1" && metadata.title.empty()) {
      paragraphs.insert(paragraphs.begin(), {words_below(*tree, id), ParagraphKind::headline});
      metadata.title = paragraphs.front().words.text;
    }
    if (name == "p") paragraphs.push_back({words_below(*tree, id), ParagraphKind::body});
  }
  return assemble(page, std::move(metadata), paragraphs);
}

Result<Article> extract_text(const Page& page) {
  Metadata metadata;
  metadata.url = metadata.canonical_url = page.url;
  metadata.title = page.title;
  std::vector<DraftParagraph> paragraphs;
  const std::string_view content = page.content;
  for (std::size_t at = 0; at < content.size();) {
    const std::size_t end = std::min(content.find('\n', at), content.size());
    DraftParagraph paragraph;
    append_collapsed(paragraph.words, content.substr(at, end - at), static_cast<std::uint32_t>(at), true);
    paragraphs.push_back(std::move(paragraph));
    at = end + 1;
  }
  return assemble(page, std::move(metadata), paragraphs);
}

}  // namespace

Result<Article> extract(const Page& page, const Limits& limits, TextSource) {
  return page.kind == PageKind::html ? extract_html(page, limits) : extract_text(page);
}

}  // namespace gainsay

#include "extract/extract.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/assemble.h"
#include "extract/main_text.h"
#include "extract/metadata.h"
#include "extract/normalise.h"
#include "extract/plain_words.h"
#include "ingest/html_tree.h"

namespace gainsay {
namespace {

MappedText words_of(const Page& page, const HtmlTree& tree, NodeId element, ParagraphKind kind) {
  TextBlock block;
  block.kind = kind;
  for (NodeId at = element; at < tree[element].end; ++at) {
    if (tree[at].kind == HtmlNode::Kind::text || tree[at].name == "br") block.pieces.push_back(at);
  }
  return normalise(paragraph_text(page.content, tree, block));
}

std::vector<DraftParagraph> body_of(const Page& page, const HtmlTree& tree, std::string_view title) {
  std::vector<DraftParagraph> body;
  for (const TextBlock& block : main_text(tree, title)) {
    body.push_back({normalise(paragraph_text(page.content, tree, block)), block.kind});
  }
  return body;
}

// A headline that no byte of the document shows: it stands nowhere.
MappedText inserted(std::string_view text) {
  MappedText words;
  words.replace(text, 0, 0);
  return normalise(words);
}

std::string dateline_of(const std::vector<DraftParagraph>& paragraphs) {
  for (const DraftParagraph& paragraph : paragraphs) {
    if (paragraph.kind == ParagraphKind::dateline) return paragraph.words.text;
    if (paragraph.kind != ParagraphKind::body || paragraph.words.text.empty()) continue;
    return std::string(slice(paragraph.words.text, find_dateline(paragraph.words.text)));
  }
  return {};
}

// Headline first, and not said twice.
std::vector<DraftParagraph> with_headline(MappedText headline, std::vector<DraftParagraph> body) {
  if (headline.text.empty()) return body;
  const auto first =
      std::find_if(body.begin(), body.end(), [](const auto& p) { return !p.words.text.empty(); });
  if (first != body.end() && letters_only(first->words.text) == letters_only(headline.text))
    body.erase(first);
  body.insert(body.begin(), {std::move(headline), ParagraphKind::headline});
  return body;
}

Result<Article> extract_html(const Page& page, const Limits& limits) {
  auto tree = HtmlTree::parse(page.content, limits);
  if (!tree) return tl::unexpected(std::move(tree.error()));
  NodeId heading = no_node;
  Metadata metadata = read_metadata(*tree, page, &heading);
  std::vector<DraftParagraph> body = body_of(page, *tree, metadata.title);
  metadata.dateline = dateline_of(body);
  MappedText headline;
  if (heading != no_node) headline = words_of(page, *tree, heading, ParagraphKind::headline);
  if (headline.text.empty()) headline = inserted(metadata.title);
  return assemble(page, std::move(metadata), with_headline(std::move(headline), std::move(body)));
}

Result<Article> extract_text(const Page& page) {
  Metadata metadata;
  metadata.url = metadata.canonical_url = page.url;
  metadata.site = host_of(page.url);
  metadata.title = collapse_space(page.title);
  add_candidate(metadata, "url", page.url, "input");
  add_candidate(metadata, "title", page.title, "input");
  if (const auto when = read_timestamp(page.published)) metadata.published = *when;
  add_candidate(metadata, "published", page.published, "input");
  std::vector<DraftParagraph> body;
  const std::string_view content = page.content;
  for (std::size_t at = 0; at < content.size();) {
    const std::size_t end = std::min(content.find('\n', at), content.size());
    MappedText line;
    line.copy(content.substr(at, end - at), static_cast<std::uint32_t>(at));
    body.push_back({normalise(line), ParagraphKind::body});
    at = end + 1;
  }
  metadata.dateline = dateline_of(body);
  MappedText headline = inserted(metadata.title);
  return assemble(page, std::move(metadata), with_headline(std::move(headline), std::move(body)));
}

}  // namespace

Result<Article> extract(const Page& page, const Limits& limits, TextSource) {
  return page.kind == PageKind::html ? extract_html(page, limits) : extract_text(page);
}

}  // namespace gainsay

#include "extract/extract.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/assemble.h"
#include "extract/byline.h"
#include "extract/dateline.h"
#include "extract/element_kind.h"
#include "extract/language_guess.h"
#include "extract/main_text.h"
#include "extract/metadata.h"
#include "extract/normalise.h"
#include "extract/plain_words.h"
#include "extract/scraped_text.h"
#include "extract/text_blocks.h"
#include "ingest/html_tree.h"

namespace gainsay {
namespace {

MappedText words_of(const Page& page, const HtmlTree& tree, NodeId element, ParagraphKind kind) {
  TextBlock block;
  block.kind = kind;
  for (NodeId at = element; at < tree[element].end; ++at) {
    const HtmlNode& node = tree[at];
    if (node.kind == HtmlNode::Kind::text || node.name == "br") {
      block.pieces.push_back(at);
    } else if (element_kind(node.name) == ElementKind::unread) {
      at = node.end - 1;
    }
  }
  return normalise(paragraph_text(page.content, tree, block));
}

// Whether all words of a block stand in the byline.
bool is_in_byline(const HtmlTree& tree, const TextBlock& block, const Byline& byline) {
  return std::all_of(block.pieces.begin(), block.pieces.end(), [&](NodeId piece) {
    const bool words = tree[piece].kind == HtmlNode::Kind::text && !is_blank(tree[piece].text);
    return !words || (byline.begin <= piece && piece < byline.end);
  });
}

// `heading` is the element that shows the title, or no_node: the byline below it is no part of the body.
std::vector<DraftParagraph> body_of(const Page& page, const HtmlTree& tree, std::string_view title,
                                    NodeId heading) {
  std::vector<DraftParagraph> body;
  const bool whole = page.kind == PageKind::fragment;
  const auto byline = whole ? std::nullopt : find_byline(tree, heading);
  for (const TextBlock& block : whole ? all_text(tree) : main_text(tree, title)) {
    if (byline && is_in_byline(tree, block, *byline)) continue;
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

// In the first paragraphs of the body: an agency's report may follow an introduction to it. Past the second,
// of which the first may be a title that nothing marks, capitals alone are no sign.
std::string dateline_of(const std::vector<DraftParagraph>& paragraphs) {
  constexpr int most = 5;
  int looked_at = 0;
  const auto by_colon = [](const DraftParagraph& paragraph) {
    const auto dateline = read_dateline(paragraph.words.text);
    return dateline && dateline->by_colon;
  };
  const bool transcript = std::count_if(paragraphs.begin(), paragraphs.end(), by_colon) > 1;
  for (const DraftParagraph& paragraph : paragraphs) {
    if (paragraph.kind == ParagraphKind::dateline) return paragraph.words.text;
    if (paragraph.kind != ParagraphKind::body || paragraph.words.text.empty()) continue;
    if (++looked_at > most) break;
    const auto dateline = read_dateline(paragraph.words.text);
    if (dateline && dateline->by_colon && transcript) continue;
    if (dateline && (dateline->certain || looked_at <= 2))
      return std::string(slice(paragraph.words.text, dateline->place));
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
  std::vector<DraftParagraph> body = body_of(page, *tree, metadata.title, heading);
  metadata.dateline = dateline_of(body);
  MappedText headline;
  if (heading != no_node) headline = words_of(page, *tree, heading, ParagraphKind::headline);
  if (headline.text.empty()) headline = inserted(metadata.title);
  return assemble(page, std::move(metadata), with_headline(std::move(headline), std::move(body)));
}

MappedText part_of(const Page& page, Span span) {
  MappedText words;
  words.copy(slice(page.content, span), span.begin);
  return normalise(words);
}

Result<Article> extract_text(const Page& page, TextSource text_source) {
  const ScrapedText read = read_scraped(page.content, page.title, text_source);
  Metadata metadata;
  add_candidate(metadata, "url", page.url, "input");
  add_candidate(metadata, "url", slice(page.content, read.address), "first line");
  metadata.url = page.url.empty() ? std::string(slice(page.content, read.address)) : page.url;
  metadata.canonical_url = metadata.url;
  metadata.site = host_of(metadata.url);
  metadata.publisher = collapse_space(slice(page.content, read.publisher));
  add_candidate(metadata, "publisher", metadata.publisher, "after the title");
  metadata.title = collapse_space(page.title);
  add_candidate(metadata, "title", page.title, "input");
  add_candidate(metadata, "published", page.published, "input");
  if (const auto when = read_timestamp(page.published)) metadata.published = *when;
  add_input_metadata(page, metadata);

  std::vector<DraftParagraph> body;
  MappedText headline;
  for (const ScrapedText::Part& part : read.parts) {
    if (part.kind != ParagraphKind::headline) {
      body.push_back({part_of(page, part.span), part.kind});
      continue;
    }
    headline = part_of(page, part.span);
    add_candidate(metadata, "title", headline.text, "first lines");
    if (metadata.title.empty()) metadata.title = headline.text;
  }
  for (const Span part : read.section_path)
    metadata.section_path.push_back(collapse_space(slice(page.content, part)));
  if (!read.byline.empty()) {
    if (metadata.authors.empty()) metadata.authors = split_authors(slice(page.content, read.byline));
    add_candidate(metadata, "author", slice(page.content, read.byline), "byline");
  }
  if (!read.date_line.empty()) {
    const std::string_view words = slice(page.content, read.date_line);
    add_candidate(metadata, "published", words, "line below the title");
    const auto dates = find_dates(words, DateOrder::day_first, 1);
    if (metadata.published.precision == Timestamp::Precision::none && !dates.empty())
      metadata.published = dates.front().when;
  }
  metadata.dateline = dateline_of(body);
  if (headline.text.empty()) headline = inserted(metadata.title);
  return assemble(page, std::move(metadata), with_headline(std::move(headline), std::move(body)));
}

// What the page declares, unless the text plainly says otherwise: templates come in a language of their own.
Result<Article> with_language(Result<Article> article) {
  if (!article) return article;
  Metadata& about = article->metadata;
  const LanguageGuess guess = guess_language(body(*article));
  add_candidate(about, "language", guess.tag, "function words");
  const bool declared_english = about.language.starts_with("en");
  if (about.language.empty() || (guess.plain && declared_english != (guess.tag == "en")))
    about.language = guess.tag;
  return article;
}

}  // namespace

Result<Article> extract(const Page& page, const Limits& limits, TextSource text_source) {
  return with_language(page.kind == PageKind::text ? extract_text(page, text_source)
                                                   : extract_html(page, limits));
}

}  // namespace gainsay

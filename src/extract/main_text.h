// The words of the article among all the words of its page.
//
// A page is cut into blocks; parts named as furniture (navigation, related links, comments, ...) are left
// out; the element that holds most running prose is the root; what is inside it and reads as part of the
// article is kept. Method and figures: docs/decisions/0003-main-text.md.
#pragma once

#include <string_view>
#include <vector>

#include "base/offset_map.h"
#include "extract/article.h"
#include "ingest/html_tree.h"

namespace gainsay {

/// One paragraph of the article, as nodes: text nodes, and br elements where a line ends inside it.
struct TextBlock {
  ParagraphKind kind = ParagraphKind::body;  ///< body, subheading, list_item or quotation
  std::vector<NodeId> pieces;                ///< ascending
};

/// The article's body in document order, without headline, byline, captions and furniture. Empty where the
/// page has no text. `title_hint` (may be empty) is the article's title where it is known: a repetition of it
/// before the text is left out. Linear in the size of the tree, never recursive.
std::vector<TextBlock> main_text(const HtmlTree& tree, std::string_view title_hint = {});

/// All readable text of a page that is nothing but an article's body (PageKind::fragment), headings and
/// captions too.
std::vector<TextBlock> all_text(const HtmlTree& tree);

/// A paragraph's text as read, mapped to the bytes of `page` (the UTF-8 that `tree` was parsed from). White
/// space is as it stands in the page; a br is a line feed.
MappedText paragraph_text(std::string_view page, const HtmlTree& tree, const TextBlock& block);

}  // namespace gainsay

// A page's text cut where readers see it cut: at block elements and double line breaks.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "extract/attribute_words.h"
#include "extract/element_kind.h"
#include "ingest/html_tree.h"

namespace gainsay {

/// What an element is, once looked at. One a node of the tree, at the node's id; only elements with text in
/// them are filled in.
struct ElementFacts {
  ElementKind kind = ElementKind::unread;
  Hints hints = 0;  ///< of the element itself, not of those around it
};

/// Counts over text, white space collapsed. Sums of blocks are counts of their union.
struct TextCounts {
  std::uint32_t characters = 0;  ///< code points other than white space
  std::uint32_t linked = 0;      ///< those of them inside links
  std::uint32_t words = 0;
  std::uint32_t commas = 0;    ///< commas and semicolons, of Latin, Arabic and CJK scripts
  std::uint32_t stops = 0;     ///< sentence ends: . ! ? and their like
  std::uint32_t capitals = 0;  ///< ASCII capital letters
  std::uint32_t letters = 0;   ///< ASCII letters
};

/// A run of text that reads as one line or paragraph. Its pieces are text nodes and br elements, ascending.
struct RawBlock {
  NodeId container = no_node;     ///< the innermost element around all of it that divides text
  std::uint32_t first_piece = 0;  ///< into PageText::pieces
  std::uint32_t end_piece = 0;
  TextCounts counts;
  bool ends_sentence = false;  ///< its last character but closing marks ends a sentence
};

/// All that is readable on a page, in document order.
struct PageText {
  std::vector<ElementFacts> facts;  ///< by NodeId
  std::vector<NodeId> pieces;
  std::vector<RawBlock> blocks;
};

/// Whether a text is HTML's white space and nothing else.
bool is_blank(std::string_view text);

/// Cuts the page into blocks, unread elements left out. Linear in the size of the tree.
PageText cut_into_blocks(const HtmlTree& tree);

}  // namespace gainsay

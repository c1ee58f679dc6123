// An HTML page as a tree: the HTML5 parsing algorithm's result, flat, in document order, owning its text.
//
// The parser behind it (MyHTML, docs/decisions/0002-html-parser.md) is named in html_tree.cpp only.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/span.h"
#include "ingest/limits.h"

namespace gainsay {

using NodeId = std::uint32_t;
inline constexpr NodeId no_node = UINT32_MAX;

struct HtmlAttribute {
  std::string_view name;   ///< lower case
  std::string_view value;  ///< entities resolved
};

/// An element, a text or a comment. Ids ascend in document order, so a subtree is the ids [id, end).
struct HtmlNode {
  enum class Kind : std::uint8_t { document, element, text, comment };
  Kind kind = Kind::element;
  NodeId parent = no_node;
  NodeId end = 0;  ///< one past the last descendant
  std::uint32_t depth = 0;
  std::string_view name;  ///< element: lower-case tag name ("p"); else empty
  std::string_view text;  ///< text, comment: entities resolved; else empty
  Span source;            ///< the bytes of the page it was read from; empty for implied elements
  std::uint32_t first_attribute = 0;
  std::uint32_t attribute_count = 0;
};

/// Owns all strings that its nodes point to. Cheap to move, not copyable. Read-only after parsing: safe to
/// share between threads.
class HtmlTree {
 public:
  /// Parses well-formed UTF-8. Any bytes give a tree; only limits fail (limit_exceeded).
  static Result<HtmlTree> parse(std::string_view utf8, const Limits& limits);

  HtmlTree(HtmlTree&&) = default;
  HtmlTree& operator=(HtmlTree&&) = default;
  HtmlTree(const HtmlTree&) = delete;
  HtmlTree& operator=(const HtmlTree&) = delete;

  [[nodiscard]] const std::vector<HtmlNode>& nodes() const { return nodes_; }
  [[nodiscard]] const HtmlNode& operator[](NodeId id) const { return nodes_[id]; }
  [[nodiscard]] NodeId size() const { return static_cast<NodeId>(nodes_.size()); }

  /// The attribute's value, or an empty view where the element has none (see has_attribute).
  [[nodiscard]] std::string_view attribute(NodeId id, std::string_view name) const;
  [[nodiscard]] bool has_attribute(NodeId id, std::string_view name) const;
  [[nodiscard]] const HtmlAttribute* attributes_begin(NodeId id) const {
    return attributes_.data() + nodes_[id].first_attribute;
  }
  [[nodiscard]] const HtmlAttribute* attributes_end(NodeId id) const {
    return attributes_begin(id) + nodes_[id].attribute_count;
  }

  /// The first child, or no_node. The next sibling of a node is node.end where that is below parent's end.
  [[nodiscard]] NodeId first_child(NodeId id) const { return id + 1 < nodes_[id].end ? id + 1 : no_node; }
  [[nodiscard]] NodeId next_sibling(NodeId id) const {
    const NodeId parent = nodes_[id].parent;
    return parent != no_node && nodes_[id].end < nodes_[parent].end ? nodes_[id].end : no_node;
  }

  /// All text below `id`, joined as it stands (script and style text included).
  [[nodiscard]] std::string text_content(NodeId id) const;

 private:
  HtmlTree() = default;
  friend class HtmlTreeBuilder;

  std::vector<HtmlNode> nodes_;
  std::vector<HtmlAttribute> attributes_;
  std::shared_ptr<const void> parsed_;                      // MyHTML's tree, which owns the strings
  std::vector<std::unique_ptr<const std::string>> mended_;  // and those that had to be mended
};

}  // namespace gainsay

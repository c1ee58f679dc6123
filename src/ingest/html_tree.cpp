#include "ingest/html_tree.h"

#include <myhtml/api.h>

#include <memory>
#include <new>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "ingest/nesting.h"

namespace gainsay {
namespace {

struct Closer {
  void operator()(myhtml_t* html) const { myhtml_destroy(html); }
  void operator()(myhtml_tree_t* tree) const { myhtml_tree_destroy(tree); }
};

/// MyHTML's tree and the parser that it was made by, which must outlive it.
struct Parsed {
  std::unique_ptr<myhtml_t, Closer> parser{myhtml_create()};
  std::unique_ptr<myhtml_tree_t, Closer> tree{myhtml_tree_create()};

  Parsed() {
    if (!parser || myhtml_init(parser.get(), MyHTML_OPTIONS_PARSE_MODE_SINGLE, 1, 0) != MyHTML_STATUS_OK ||
        !tree || myhtml_tree_init(tree.get(), parser.get()) != MyHTML_STATUS_OK) {
      throw std::bad_alloc();
    }
    myhtml_tree_parse_flags_set(tree.get(), MyHTML_TREE_PARSE_FLAGS_WITHOUT_DOCTYPE_IN_TREE);
  }
};

std::string_view view(const char* bytes, std::size_t length) {
  return bytes == nullptr ? std::string_view() : std::string_view(bytes, length);
}

Span source_of(myhtml_tree_node_t* node) {
  const myhtml_position_t whole = myhtml_node_raw_position(node);
  return {static_cast<std::uint32_t>(whole.begin), static_cast<std::uint32_t>(whole.begin + whole.length)};
}

}  // namespace

/// Lays MyHTML's linked tree out flat, by an explicit walk: page depth never becomes stack depth. The strings
/// stay where MyHTML has put them.
class HtmlTreeBuilder {
 public:
  HtmlTreeBuilder(std::shared_ptr<const Parsed> parsed, std::size_t page_size, const Limits& limits)
      : limits_(limits), source_(parsed->tree.get()) {
    constexpr std::size_t bytes_a_node = 64;  // or more, on most pages
    tree_.nodes_.reserve(page_size / bytes_a_node);
    tree_.parsed_ = std::move(parsed);
  }

  Result<HtmlTree> build() {
    HtmlNode document;
    document.kind = HtmlNode::Kind::document;
    push(document);
    NodeId parent = 0;
    myhtml_tree_node_t* node = myhtml_node_child(myhtml_tree_get_document(source_));
    while (node != nullptr) {
      if (tree_.size() >= limits_.max_nodes)
        return fail(ErrorCode::limit_exceeded, "more nodes than the limit");
      const NodeId id = add(node, parent);
      if (tree_[id].depth > limits_.max_depth) {
        return fail(ErrorCode::limit_exceeded, "elements nested deeper than the limit", {},
                    tree_[id].source.begin);
      }
      if (myhtml_tree_node_t* child = myhtml_node_child(node)) {
        parent = id;
        node = child;
        continue;
      }
      tree_.nodes_[id].end = tree_.size();
      while (node != nullptr && myhtml_node_next(node) == nullptr && parent != 0) {
        node = myhtml_node_parent(node);
        tree_.nodes_[parent].end = tree_.size();
        parent = tree_[parent].parent;
      }
      node = myhtml_node_next(node);
    }
    tree_.nodes_[0].end = tree_.size();
    return std::move(tree_);
  }

 private:
  NodeId push(const HtmlNode& node) {
    tree_.nodes_.push_back(node);
    return tree_.size() - 1;
  }

  NodeId add(myhtml_tree_node_t* from, NodeId parent) {
    HtmlNode node;
    node.parent = parent;
    node.depth = tree_[parent].depth + 1;
    node.source = source_of(from);
    std::size_t length = 0;
    const myhtml_tag_id_t tag = myhtml_node_tag_id(from);
    if (tag == MyHTML_TAG__TEXT || tag == MyHTML_TAG__COMMENT) {
      node.kind = tag == MyHTML_TAG__TEXT ? HtmlNode::Kind::text : HtmlNode::Kind::comment;
      const char* text = myhtml_node_text(from, &length);
      node.text = well_formed(view(text, length));
    } else {
      const char* name = myhtml_tag_name_by_id(source_, tag, &length);
      node.name = view(name, length);
      node.first_attribute = static_cast<std::uint32_t>(tree_.attributes_.size());
      for (auto* attribute = myhtml_node_attribute_first(from); attribute != nullptr;
           attribute = myhtml_attribute_next(attribute)) {
        std::size_t value_length = 0;
        const char* key = myhtml_attribute_key(attribute, &length);
        const char* value = myhtml_attribute_value(attribute, &value_length);
        tree_.attributes_.push_back({view(key, length), well_formed(view(value, value_length))});
      }
      node.attribute_count = static_cast<std::uint32_t>(tree_.attributes_.size()) - node.first_attribute;
    }
    return push(node);
  }

  // MyHTML cuts a character in two where an unfinished "&#" stands before it.
  std::string_view well_formed(std::string_view text) {
    if (utf8::is_ascii(text) || utf8::find_invalid(text) == std::string_view::npos) return text;
    std::string mended;
    for (std::size_t at = 0; at < text.size();) {
      const utf8::CodePoint point = utf8::decode(text, at);
      utf8::append(mended, point.value);
      at += point.length;
    }
    return *tree_.mended_.emplace_back(std::make_unique<const std::string>(std::move(mended)));
  }

  const Limits& limits_;
  myhtml_tree_t* source_;
  HtmlTree tree_;
};

Result<HtmlTree> HtmlTree::parse(std::string_view utf8, const Limits& limits) {
  if (utf8.size() > limits.max_bytes) return fail(ErrorCode::limit_exceeded, "page larger than the limit");
  if (const auto excess = find_excess(utf8, limits)) {
    return fail(ErrorCode::limit_exceeded, excess->what, {}, excess->offset);
  }
  auto parsed = std::make_shared<const Parsed>();
  if (myhtml_parse(parsed->tree.get(), MyENCODING_UTF_8, utf8.data(), utf8.size()) != MyHTML_STATUS_OK) {
    return fail(ErrorCode::damaged, "the HTML parser gave up");
  }
  return HtmlTreeBuilder(std::move(parsed), utf8.size(), limits).build();
}

std::string_view HtmlTree::attribute(NodeId id, std::string_view name) const {
  for (const auto* at = attributes_begin(id); at != attributes_end(id); ++at) {
    if (at->name == name) return at->value;
  }
  return {};
}

bool HtmlTree::has_attribute(NodeId id, std::string_view name) const {
  for (const auto* at = attributes_begin(id); at != attributes_end(id); ++at) {
    if (at->name == name) return true;
  }
  return false;
}

std::string HtmlTree::text_content(NodeId id) const {
  std::string text;
  for (NodeId at = id; at < nodes_[id].end; ++at) {
    if (nodes_[at].kind == HtmlNode::Kind::text) text += nodes_[at].text;
  }
  return text;
}

}  // namespace gainsay

// Whatever the page: a tree whose parts lie inside it, and an article whose every byte has an origin.
#include "check.h"
#include "extract/extract.h"
#include "ingest/html_tree.h"
#include "ingest/inputs.h"
#include "ingest/node_text.h"

namespace {

using namespace gainsay;

void check_tree(const HtmlTree& tree, std::string_view page, const Limits& limits) {
  fuzz::require(tree.size() <= limits.max_nodes);
  for (NodeId id = 0; id < tree.size(); ++id) {
    const HtmlNode& node = tree[id];
    fuzz::require(node.end > id && node.end <= tree.size() && node.depth <= limits.max_depth);
    fuzz::require(node.parent == no_node ? id == 0 : node.parent < id && node.end <= tree[node.parent].end);
    fuzz::require(node.source.begin <= node.source.end && node.source.end <= page.size());
    for (const HtmlAttribute* a = tree.attributes_begin(id); a != tree.attributes_end(id); ++a)
      fuzz::require(utf8::find_invalid(a->value) == std::string_view::npos);
    if (node.kind != HtmlNode::Kind::text) continue;
    const MappedText text = map_text(page, node);
    fuzz::require(text.text == node.text);
    fuzz::check_map(text.origin, text.text.size(), page.size());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Limits limits = fuzz::small_limits();
  const auto page = make_page(fuzz::view(data, size), PageKind::html, {.input = "fuzz"});
  if (!page) return 0;
  fuzz::check_page(*page, size);
  if (const auto tree = HtmlTree::parse(page->content, limits)) check_tree(*tree, page->content, limits);
  if (const auto article = extract(*page, limits)) fuzz::check_article(*article, size);
  return 0;
}

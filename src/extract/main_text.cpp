#include "extract/main_text.h"

#include <algorithm>

#include "extract/text_blocks.h"

namespace gainsay {
namespace {

using Weight = std::uint64_t;

constexpr Hints furniture_hints = hint::navigation | hint::sharing | hint::comments | hint::related |
                                  hint::advert | hint::signup | hint::footer | hint::sidebar | hint::tags |
                                  hint::tools | hint::hidden | hint::screen_reader | hint::biography;

double link_share(const TextCounts& counts) {
  return counts.characters == 0 ? 0 : static_cast<double>(counts.linked) / counts.characters;
}

/// How much a block counts as running prose.
Weight prose(const RawBlock& block) {
  const TextCounts& c = block.counts;
  if (c.words < 8 || (c.stops == 0 && c.commas == 0)) return 0;
  if (link_share(c) > 0.5) return 0;
  return c.characters - c.linked;
}

class Selector {
 public:
  Selector(const HtmlTree& tree, const PageText& page) : tree_(tree), page_(page) {}

  std::vector<TextBlock> select() {
    sum_prose();
    mark_furniture();
    sum_prose();
    const NodeId root = choose_root();
    std::vector<TextBlock> chosen;
    for (const RawBlock& block : page_.blocks) {
      if (block.container < root || block.container >= tree_[root].end || furniture_[block.container])
        continue;
      if (!keep(block)) continue;
      chosen.push_back(make(block));
    }
    return chosen;
  }

 private:
  void sum_prose() {
    prose_.assign(tree_.size(), 0);
    for (const RawBlock& block : page_.blocks) {
      if (!furniture_.empty() && furniture_[block.container]) continue;
      prose_[block.container] += prose(block);
    }
    for (NodeId id = tree_.size(); --id > 0;) prose_[tree_[id].parent] += prose_[id];
  }

  void mark_furniture() {
    holds_heading_.assign(tree_.size(), 0);
    for (NodeId id = tree_.size(); --id > 0;) {
      if (tree_[id].name == "h1" || (page_.facts[id].hints & hint::article_body)) holds_heading_[id] = 1;
      if (holds_heading_[id]) holds_heading_[tree_[id].parent] = 1;
    }
    furniture_.assign(tree_.size(), 0);
    for (NodeId id = 1; id < tree_.size(); ++id) {
      furniture_[id] = furniture_[tree_[id].parent] || is_furniture(id);
    }
  }

  bool is_furniture(NodeId id) const {
    const ElementFacts& facts = page_.facts[id];
    bool furniture = (facts.hints & furniture_hints) != 0;
    switch (facts.kind) {
      case ElementKind::navigation:
      case ElementKind::aside:
      case ElementKind::footer:
      case ElementKind::caption:
      case ElementKind::figure:
        furniture = true;
        break;
      default:
        break;
    }
    if (!furniture) return false;
    if (tree_[id].name == "body" || tree_[id].name == "html") return false;
    if (holds_heading_[id] && prose_[id] > 0) return false;
    return prose_[id] * 10 < prose_[0] * 7;
  }

  NodeId choose_root() const {
    NodeId at = 0;
    for (;;) {
      NodeId best = no_node;
      for (NodeId child = tree_.first_child(at); child != no_node; child = tree_.next_sibling(child)) {
        if (prose_[child] * 10 > prose_[at] * 7) best = child;
      }
      if (best == no_node || page_.facts[best].kind == ElementKind::paragraph) return at;
      at = best;
    }
  }

  bool keep(const RawBlock& block) const {
    const TextCounts& c = block.counts;
    const ElementFacts& facts = page_.facts[block.container];
    if (facts.kind == ElementKind::heading) return tree_[block.container].name != "h1";
    if (facts.hints & (hint::byline | hint::title | hint::caption)) return false;
    if (link_share(c) > 0.5) return false;
    return c.words > 3 || block.ends_sentence;
  }

  TextBlock make(const RawBlock& block) const {
    TextBlock made;
    switch (page_.facts[block.container].kind) {
      case ElementKind::heading:
        made.kind = ParagraphKind::subheading;
        break;
      case ElementKind::list_item:
        made.kind = ParagraphKind::list_item;
        break;
      case ElementKind::quotation:
        made.kind = ParagraphKind::quotation;
        break;
      default:
        break;
    }
    made.pieces.assign(page_.pieces.begin() + block.first_piece, page_.pieces.begin() + block.end_piece);
    return made;
  }

  const HtmlTree& tree_;
  const PageText& page_;
  std::vector<Weight> prose_;
  std::vector<std::uint8_t> furniture_;
  std::vector<std::uint8_t> holds_heading_;
};

}  // namespace

std::vector<TextBlock> main_text(const HtmlTree& tree, std::string_view title_hint) {
  (void)title_hint;
  const PageText page = cut_into_blocks(tree);
  return Selector(tree, page).select();
}

MappedText paragraph_text(std::string_view page, const HtmlTree& tree, const TextBlock& block) {
  (void)page;
  MappedText text;
  for (const NodeId id : block.pieces) {
    const HtmlNode& node = tree[id];
    if (node.kind == HtmlNode::Kind::text) {
      text.replace(node.text, node.source.begin, node.source.size());
    } else {
      text.replace("\n", node.source.begin, node.source.size());
    }
  }
  return text;
}

}  // namespace gainsay

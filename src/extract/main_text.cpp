#include "extract/main_text.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/hash.h"
#include "extract/control_line.h"
#include "extract/set_phrases.h"
#include "extract/text_blocks.h"
#include "ingest/node_text.h"

namespace gainsay {
namespace {

using Weight = std::uint64_t;

constexpr Hints furniture_hints = hint::navigation | hint::sharing | hint::comments | hint::related |
                                  hint::advert | hint::signup | hint::footer | hint::sidebar | hint::tags |
                                  hint::tools | hint::hidden | hint::screen_reader | hint::biography;
constexpr Hints inherited_hints = hint::byline | hint::title | hint::caption;
constexpr std::uint32_t most_control_words = 20;
constexpr Weight smallest_long_text = 160;  // characters from which a repetition is no list of alike lines

double link_share(const TextCounts& counts) {
  return counts.characters == 0 ? 0 : static_cast<double>(counts.linked) / counts.characters;
}

// Scripts without spaces have long "words": there two characters count as one.
std::uint32_t words_in(const TextCounts& c) {
  const bool spaced = c.letters * 2 >= c.characters || c.characters < c.words * 12;
  return spaced ? c.words : std::max(c.words, c.characters / 2);
}

/// How much a block counts as running prose.
Weight prose(const RawBlock& block) {
  const TextCounts& c = block.counts;
  if (words_in(c) < 8 || (c.stops == 0 && c.commas == 0)) return 0;
  if (link_share(c) > 0.5) return 0;
  return c.characters - c.linked;
}

TextBlock make_block(const PageText& page, const RawBlock& block) {
  TextBlock made;
  switch (page.facts[block.container].kind) {
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
  made.pieces.assign(page.pieces.begin() + block.first_piece, page.pieces.begin() + block.end_piece);
  return made;
}

class Selector {
 public:
  Selector(const HtmlTree& tree, const PageText& page) : tree_(tree), page_(page) {}

  std::vector<TextBlock> select() {
    sum_prose();
    mark_furniture();
    sum_prose();
    root_ = choose_root();
    find_hosts();
    inherit_hints();
    find_data_tables();
    std::vector<std::size_t> chosen;
    bool after_teaser = false;
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
      const RawBlock& block = page_.blocks[i];
      if (block.container < root_ || block.container >= tree_[root_].end || furniture_[block.container])
        continue;
      const std::string beginning = beginning_of(block);
      const SetPhrase phrase = set_phrase(beginning, words_in(block.counts));
      if (phrase == SetPhrase::opens_links) after_teaser = true;
      if (phrase != SetPhrase::none) continue;
      if (!block.ends_sentence && words_in(block.counts) <= most_control_words && is_control_line(beginning))
        continue;
      if (after_teaser && link_share(block.counts) > 0.5) continue;
      if (prose(block) > 0) after_teaser = false;
      if (keep(block, beginning)) chosen.push_back(i);
    }
    drop_headings_of_nothing(chosen);
    drop_repetitions(chosen);
    std::vector<TextBlock> made;
    for (const std::size_t i : chosen) made.push_back(make_block(page_, page_.blocks[i]));
    return made;
  }

 private:
  // How a block begins, white space collapsed.
  std::string beginning_of(const RawBlock& block) const {
    constexpr std::size_t longest = 120;
    std::string text;
    text.reserve(longest);
    bool space = false;
    for (std::uint32_t p = block.first_piece; p < block.end_piece && text.size() < longest; ++p) {
      const HtmlNode& node = tree_[page_.pieces[p]];
      if (node.kind != HtmlNode::Kind::text) space = true;
      for (const char c : node.text) {
        if (static_cast<unsigned char>(c) <= ' ') {
          space = true;
          continue;
        }
        if (space && !text.empty() && text.size() < longest) text += ' ';
        space = false;
        if (text.size() == longest) break;
        text += c;
      }
    }
    return text;
  }

  // A hash of all the text of a block, white space aside.
  Hash128 hash_of(const RawBlock& block) const {
    std::string text;
    for (std::uint32_t p = block.first_piece; p < block.end_piece; ++p) {
      for (const char c : tree_[page_.pieces[p]].text) {
        if (static_cast<unsigned char>(c) > ' ') text += c;
      }
    }
    return hash128(text);
  }

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
    holds_quotation_.assign(tree_.size(), 0);
    for (NodeId id = tree_.size(); --id > 0;) {
      const ElementFacts& facts = page_.facts[id];
      if (tree_[id].name == "h1" || (facts.hints & hint::article_body)) holds_heading_[id] = 1;
      if (facts.kind == ElementKind::quotation) holds_quotation_[id] = 1;
      if (holds_heading_[id]) holds_heading_[tree_[id].parent] = 1;
      if (holds_quotation_[id]) holds_quotation_[tree_[id].parent] = 1;
    }
    furniture_.assign(tree_.size(), 0);
    for (NodeId id = 1; id < tree_.size(); ++id) {
      furniture_[id] = furniture_[tree_[id].parent] || is_furniture(id);
    }
  }

  bool is_furniture(NodeId id) const {
    const ElementFacts& facts = page_.facts[id];
    Hints hints = facts.hints & furniture_hints;
    // A post quoted from elsewhere is part of the article, though it is named after its site.
    if (hints == hint::sharing && holds_quotation_[id]) hints = 0;
    bool furniture = hints != 0;
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
    if (!furniture && (facts.hints & hint::teaser)) furniture = prose_[id] * 8 < prose_[0];
    if (!furniture) return false;
    if (tree_[id].name == "body" || tree_[id].name == "html") return false;
    if (holds_heading_[id] && prose_[id] > 0 && !(facts.hints & hint::hidden)) return false;
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

  // The elements in which paragraphs of the article stand side by side: a short line among them is one too.
  void find_hosts() {
    std::vector<Weight> direct(tree_.size(), 0);
    for (const RawBlock& block : page_.blocks) {
      if (!furniture_[block.container]) direct[host_of(block)] += prose(block);
    }
    hosts_.assign(tree_.size(), 0);
    for (NodeId id = root_; id < tree_[root_].end; ++id) hosts_[id] = direct[id] * 5 > prose_[root_];
  }

  NodeId host_of(const RawBlock& block) const {
    const ElementKind kind = page_.facts[block.container].kind;
    return kind == ElementKind::paragraph || kind == ElementKind::heading ? tree_[block.container].parent
                                                                          : block.container;
  }

  void inherit_hints() {
    inherited_.assign(tree_.size(), 0);
    for (NodeId id = root_ + 1; id < tree_[root_].end; ++id) {
      inherited_[id] = inherited_[tree_[id].parent];
      if (prose_[id] * 10 < prose_[root_] * 3) inherited_[id] |= page_.facts[id].hints & inherited_hints;
    }
  }

  // Tables of short cells with few links say something; others are layout, read cell by cell.
  void find_data_tables() {
    std::vector<NodeId> table_of(tree_.size(), 0);
    for (NodeId id = 1; id < tree_.size(); ++id)
      table_of[id] = tree_[id].name == "table" ? id : table_of[tree_[id].parent];
    std::vector<std::uint32_t> cells(tree_.size(), 0);
    std::vector<TextCounts> counts(tree_.size());
    for (const RawBlock& block : page_.blocks) {
      const NodeId table = table_of[block.container];
      ++cells[table];
      counts[table].words += block.counts.words;
      counts[table].characters += block.counts.characters;
      counts[table].linked += block.counts.linked;
    }
    in_data_table_.assign(tree_.size(), 0);
    for (NodeId id = 1; id < tree_.size(); ++id) {
      const NodeId table = table_of[id];
      in_data_table_[id] = table != 0 && cells[table] >= 6 && counts[table].words < cells[table] * 10 &&
                           link_share(counts[table]) < 0.4;
    }
  }

  bool keep(const RawBlock& block, std::string_view text) const {
    const TextCounts& c = block.counts;
    const ElementFacts& facts = page_.facts[block.container];
    if (facts.kind == ElementKind::heading) {
      return tree_[block.container].name != "h1" &&
             (link_share(c) <= 0.5 ||
              page_.facts[tree_[block.container].parent].kind != ElementKind::list_item);
    }
    if (in_data_table_[block.container]) return true;
    const Hints hints = hints_of_all(block);
    if ((hints & hint::caption) || (hints != 0 && words_in(c) < 25)) return false;
    const bool among_prose = hosts_[host_of(block)];
    if (link_share(c) > 0.5) {
      const bool listed = facts.kind == ElementKind::list_item;
      if (block.ends_sentence && link_share(c) < 0.85 && (among_prose || listed)) return true;
      return among_prose && facts.kind == ElementKind::paragraph && words_in(c) <= 6 && c.words > 1;
    }
    if (words_in(c) > 3 || block.ends_sentence) return true;
    if (text.find_first_not_of('_') == std::string_view::npos) return true;  // agencies' sign for a break
    if (facts.kind == ElementKind::list_item) return c.linked == 0 && c.letters + 2 > 4;
    return among_prose && c.linked == 0 && c.words > 1;
  }

  // The hints under which all of a block's text stands.
  Hints hints_of_all(const RawBlock& block) const {
    Hints all = inherited_hints;
    for (std::uint32_t p = block.first_piece; p < block.end_piece; ++p) {
      const HtmlNode& node = tree_[page_.pieces[p]];
      if (node.kind == HtmlNode::Kind::text && !is_blank(node.text)) all &= inherited_[node.parent];
    }
    return all;
  }

  // A heading at the end heads nothing that was kept.
  void drop_headings_of_nothing(std::vector<std::size_t>& chosen) const {
    while (!chosen.empty() &&
           page_.facts[page_.blocks[chosen.back()].container].kind == ElementKind::heading) {
      chosen.pop_back();
    }
  }

  // Pages repeat paragraphs for other widths and as boxes; the first stays.
  void drop_repetitions(std::vector<std::size_t>& chosen) const {
    struct LongText {
      Hash128 hash;
      std::size_t block;
    };
    std::vector<LongText> texts;
    for (const std::size_t i : chosen) {
      if (page_.blocks[i].counts.characters >= smallest_long_text)
        texts.push_back({hash_of(page_.blocks[i]), i});
    }
    std::stable_sort(texts.begin(), texts.end(), [](auto& a, auto& b) { return a.hash < b.hash; });
    std::vector<std::uint8_t> repeated(page_.blocks.size(), 0);
    for (std::size_t i = 1; i < texts.size(); ++i)
      repeated[texts[i].block] = texts[i].hash == texts[i - 1].hash;
    std::erase_if(chosen, [&](std::size_t i) { return repeated[i] != 0; });
  }

  const HtmlTree& tree_;
  const PageText& page_;
  NodeId root_ = 0;
  std::vector<Weight> prose_;  // of elements, as are the rest
  std::vector<std::uint8_t> furniture_;
  std::vector<std::uint8_t> holds_heading_;
  std::vector<std::uint8_t> holds_quotation_;
  std::vector<std::uint8_t> hosts_;
  std::vector<std::uint8_t> in_data_table_;
  std::vector<Hints> inherited_;
};

}  // namespace

std::vector<TextBlock> main_text(const HtmlTree& tree, std::string_view title_hint) {
  (void)title_hint;
  const PageText page = cut_into_blocks(tree);
  return Selector(tree, page).select();
}

std::vector<TextBlock> all_text(const HtmlTree& tree) {
  const PageText page = cut_into_blocks(tree);
  std::vector<TextBlock> made;
  for (const RawBlock& block : page.blocks) made.push_back(make_block(page, block));
  return made;
}

MappedText paragraph_text(std::string_view page, const HtmlTree& tree, const TextBlock& block) {
  MappedText text;
  for (const NodeId id : block.pieces) {
    const HtmlNode& node = tree[id];
    if (node.kind == HtmlNode::Kind::text) {
      text.append(map_text(page, node));
    } else {
      text.replace("\n", node.source.begin, node.source.size());
    }
  }
  return text;
}

}  // namespace gainsay

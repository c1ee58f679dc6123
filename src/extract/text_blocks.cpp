#include "extract/text_blocks.h"

#include <algorithm>
#include <array>

namespace gainsay {
namespace {

enum ByteClass : std::uint8_t { other, space, lower, capital, comma, stop, continuation, lead, closing };

constexpr std::array<std::uint8_t, 256> byte_classes = [] {
  std::array<std::uint8_t, 256> table{};
  for (int c = 0; c <= ' '; ++c) table[c] = space;
  for (int c = 'a'; c <= 'z'; ++c) table[c] = lower;
  for (int c = 'A'; c <= 'Z'; ++c) table[c] = capital;
  for (const unsigned char c : {',', ';'}) table[c] = comma;
  for (const unsigned char c : {'.', '!', '?', ':'}) table[c] = stop;
  for (const unsigned char c : {'"', '\'', ')', ']'}) table[c] = closing;
  for (int c = 0x80; c < 0xc0; ++c) table[c] = continuation;
  for (int c = 0xc0; c < 0x100; ++c) table[c] = lead;
  return table;
}();

/// Counts text that comes in pieces: a word may run on from one text node into the next.
class Counter {
 public:
  void begin() {
    counts_ = {};
    in_word_ = false;
    ended_ = false;
  }

  void add(std::string_view text, bool linked) {
    const std::uint32_t before = counts_.characters;
    for (std::size_t at = 0; at < text.size(); ++at) {
      const auto byte = static_cast<unsigned char>(text[at]);
      const std::uint8_t kind = byte_classes[byte];
      if (kind == space) {
        in_word_ = false;
        continue;
      }
      if (kind == lower) {
        at = add_letters(text, at);
        continue;
      }
      if (kind == continuation) continue;
      if (kind == lead) {
        if (skip_wide(text, at)) continue;
      } else {
        counts_.commas += kind == comma;
        counts_.stops += kind == stop && byte != ':';
        counts_.capitals += kind == capital;
        counts_.letters += kind == capital;
        if (kind != closing) ended_ = kind == stop;
      }
      ++counts_.characters;
      counts_.words += !in_word_;
      in_word_ = true;
    }
    if (linked) counts_.linked += counts_.characters - before;
  }

  void break_word() { in_word_ = false; }

  [[nodiscard]] const TextCounts& counts() const { return counts_; }
  [[nodiscard]] bool ended() const { return ended_; }

 private:
  // Most of a text is runs of small letters. Gives the last one's place.
  std::size_t add_letters(std::string_view text, std::size_t begin) {
    std::size_t end = begin + 1;
    while (end < text.size() && byte_classes[static_cast<unsigned char>(text[end])] == lower) ++end;
    const auto run = static_cast<std::uint32_t>(end - begin);
    counts_.letters += run;
    counts_.characters += run;
    counts_.words += !in_word_;
    in_word_ = true;
    ended_ = false;
    return end - 1;
  }

  // The few characters outside ASCII that count: no-break space, quotation marks, the ellipsis, full stops
  // and commas of other scripts. True where the character is white space.
  bool skip_wide(std::string_view text, std::size_t at) {
    const std::string_view two = text.substr(at, 2);
    const std::string_view three = text.substr(at, 3);
    if (two == "\u00a0" || three == "\u200b" || three == "\ufeff" || three == "\u3000") {
      in_word_ = false;
      return true;
    }
    if (three == "\u201d" || three == "\u2019" || two == "\u00bb") return false;
    ended_ = false;
    if (three == "\u2026" || three == "\u3002" || three == "\u0964" || three == "\uff01" ||
        three == "\uff1f" || two == "\u061f") {
      ++counts_.stops;
      ended_ = true;
    } else if (two == "\u060c" || three == "\u3001" || three == "\uff0c") {
      ++counts_.commas;
    }
    return false;
  }

  TextCounts counts_;
  bool in_word_ = false;
  bool ended_ = false;
};

class Cutter {
 public:
  explicit Cutter(const HtmlTree& tree) : tree_(tree), container_(tree.size(), 0), in_link_(tree.size(), 0) {
    page_.facts.resize(tree.size());
    page_.pieces.reserve(tree.size() / 3);
    page_.blocks.reserve(tree.size() / 6);
  }

  PageText cut() {
    for (NodeId id = 1; id < tree_.size();) id = visit(id);
    close();
    return std::move(page_);
  }

 private:
  NodeId visit(NodeId id) {
    const HtmlNode& node = tree_[id];
    if (node.kind == HtmlNode::Kind::text) {
      add_text(id, node);
      return id + 1;
    }
    if (node.kind == HtmlNode::Kind::comment) return node.end;
    const ElementKind kind = element_kind(node.name);
    page_.facts[id].kind = kind;
    if (kind == ElementKind::unread) return node.end;
    if (kind == ElementKind::line_break) {
      add_line_break(id);
      return node.end;
    }
    if (divides_text(kind)) divided_ = true;
    if (node.end == id + 1) return node.end;
    page_.facts[id].hints = hints_of(tree_, id);
    container_[id] = divides_text(kind) ? id : container_[node.parent];
    in_link_[id] = kind == ElementKind::link || in_link_[node.parent];
    return id + 1;
  }

  void add_text(NodeId id, const HtmlNode& node) {
    const NodeId container = container_[node.parent];
    if (divided_ || breaks_ >= 2 || (open_ && container != block_.container)) close();
    divided_ = false;
    const bool blank = is_blank(node.text);
    if (!open_) {
      if (blank) return;
      open_ = true;
      block_ = {};
      block_.container = container;
      block_.first_piece = static_cast<std::uint32_t>(page_.pieces.size());
      counter_.begin();
    } else if (pending_break_ != no_node && !blank) {
      page_.pieces.push_back(pending_break_);
    }
    if (!blank) {
      breaks_ = 0;
      pending_break_ = no_node;
    }
    page_.pieces.push_back(id);
    counter_.add(node.text, in_link_[node.parent] != 0);
  }

  void add_line_break(NodeId id) {
    if (!open_) return;
    ++breaks_;
    pending_break_ = id;
    counter_.break_word();
  }

  void close() {
    if (open_ && counter_.counts().characters > 0) {
      block_.counts = counter_.counts();
      block_.ends_sentence = counter_.ended();
      block_.end_piece = static_cast<std::uint32_t>(page_.pieces.size());
      page_.blocks.push_back(block_);
    } else if (open_) {
      page_.pieces.resize(block_.first_piece);
    }
    open_ = false;
    breaks_ = 0;
    pending_break_ = no_node;
  }

  const HtmlTree& tree_;
  PageText page_;
  std::vector<NodeId> container_;  // of elements: the innermost one around it, or itself, that divides text
  std::vector<std::uint8_t> in_link_;
  RawBlock block_;
  Counter counter_;
  bool open_ = false;
  bool divided_ = false;
  int breaks_ = 0;
  NodeId pending_break_ = no_node;
};

}  // namespace

bool is_blank(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; });
}

PageText cut_into_blocks(const HtmlTree& tree) {
  return Cutter(tree).cut();
}

}  // namespace gainsay

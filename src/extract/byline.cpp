#include "extract/byline.h"

#include <algorithm>
#include <array>

#include "extract/date_text.h"
#include "extract/element_kind.h"
#include "extract/metadata.h"
#include "extract/plain_words.h"
#include "extract/text_lines.h"

namespace gainsay {
namespace {

constexpr NodeId most_nodes = 120;
constexpr int most_lines = 8;
constexpr int most_prose = 1;  // a standfirst may stand between headline and byline

constexpr std::array<std::string_view, 14> particles = {"de",  "da",  "del", "di", "la", "le",  "van",
                                                        "von", "der", "den", "al", "el", "bin", "ben"};

bool begins_capital(std::string_view word) {
  return (word.front() >= 'A' && word.front() <= 'Z') || static_cast<unsigned char>(word.front()) >= 0xC3;
}

// "D. Hadji", "Ada van der Voll"; no sentence, and no name of a series with a number in it.
bool is_name_alone(std::string_view line) {
  const std::vector<std::string_view> words = split_at_spaces(line);
  if (words.size() < 2 || words.size() > 5 || line.size() > 50) return false;
  if (line.find_first_of("0123456789:;,?!\"()/|@") != std::string_view::npos) return false;
  if (!begins_capital(words.front()) || !begins_capital(words.back()) || words.back().ends_with('.'))
    return false;
  return std::all_of(words.begin(), words.end(), [](std::string_view word) {
    if (std::find(particles.begin(), particles.end(), word) != particles.end()) return true;
    const bool initial = word.size() <= 4 && word.ends_with('.');
    return begins_capital(word) && (initial || word.find('.') == std::string_view::npos);
  });
}

class LineReader {
 public:
  LineReader(const HtmlTree& tree, NodeId heading) : tree_(tree), at_(tree[heading].end) {
    end_ = std::min<NodeId>(tree.size(), at_ + most_nodes);
  }

  std::optional<Byline> run() {
    while (at_ < end_) {
      const HtmlNode& node = tree_[at_];
      if (node.kind == HtmlNode::Kind::text) {
        const NodeId container = container_of(node.parent);
        if (container != container_ && finish()) return found_;
        add(container);
        ++at_;
        continue;
      }
      const ElementKind kind =
          node.kind == HtmlNode::Kind::element ? element_kind(node.name) : ElementKind::unread;
      if ((kind == ElementKind::line_break || divides_text(kind)) && finish()) return found_;
      if (lines_ > most_lines || prose_ > most_prose) return std::nullopt;
      at_ = kind == ElementKind::unread ? node.end : at_ + 1;
    }
    // A line that the limit cuts off is none that was read whole.
    if (end_ == tree_.size() && finish()) return found_;
    return std::nullopt;
  }

 private:
  NodeId container_of(NodeId element) const {
    while (element != 0 && !divides_text(element_kind(tree_[element].name))) element = tree_[element].parent;
    return element;
  }

  bool is_italic(NodeId text) const {
    for (NodeId id = tree_[text].parent; id != container_; id = tree_[id].parent) {
      const std::string_view name = tree_[id].name;
      if (name == "i" || name == "em" || name == "cite") return true;
    }
    return false;
  }

  void add(NodeId container) {
    const std::string_view text = tree_[at_].text.substr(0, 400);
    if (collapse_space(text).empty()) {
      if (!line_.empty()) line_ += ' ';
      return;
    }
    if (line_.empty()) {
      begin_ = at_;
      container_ = container;
      italic_ = true;
    }
    if (line_.size() < 400) line_ += text;
    italic_ = italic_ && is_italic(at_);
    past_ = at_ + 1;
  }

  // Whether the line that ends here is the byline.
  bool finish() {
    const std::string line = collapse_space(line_);
    line_.clear();
    container_ = no_node;
    if (line.empty()) return false;
    ++lines_;
    const bool heading = element_kind(tree_[container_of(tree_[begin_].parent)].name) == ElementKind::heading;
    if (heading) return false;
    if (is_byline(line)) {
      found_ = {begin_, past_, split_authors(line)};
    } else if (lines_ == 1 && italic_ && is_name_alone(line)) {
      found_ = {begin_, past_, split_authors(line)};
    }
    prose_ += is_prose(line);
    return !found_.authors.empty();
  }

  const HtmlTree& tree_;
  NodeId at_;
  NodeId end_ = 0;
  std::string line_;
  NodeId container_ = no_node;
  NodeId begin_ = no_node;
  NodeId past_ = no_node;
  bool italic_ = false;
  int lines_ = 0;
  int prose_ = 0;
  Byline found_;
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace

std::optional<Byline> find_byline(const HtmlTree& tree, NodeId heading) {
  if (heading == no_node) return std::nullopt;
  return LineReader(tree, heading).run();
}

std::string_view names_in_byline(std::string_view words) {
  std::size_t end = words.size();
  for (const std::string_view mark :
       {" \xC2\xB7 ", " \xE2\x80\xA2 ", " filed under ", " published ", " updated "})
    end = std::min(end, words.find(mark));
  if (const auto dates = find_dates(words, DateOrder::day_first, 1); !dates.empty())
    end = std::min(end, dates.front().begin);
  for (std::size_t on = words.find(" on "); on != std::string_view::npos; on = words.find(" on ", on + 4)) {
    if (on + 4 < words.size() && is_digit(words[on + 4])) end = std::min(end, on);
  }
  // "Ada Voll for the Tarn Post": whom she writes for; "Friends for Tarn" is a name.
  if (const std::size_t whom = words.find(" for "); whom < end && whom + 5 < words.size()) {
    const std::string_view before = words.substr(0, whom);
    const bool named = before.find(' ') != std::string_view::npos;
    if (named && (words.substr(whom + 5).starts_with("the ") || begins_capital(words.substr(whom + 5))))
      end = whom;
  }
  words = words.substr(0, end);
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view rest : {" ", ",", " on", " -", " \xE2\x80\x93", " |"}) {
      if (!words.ends_with(rest)) continue;
      words.remove_suffix(rest.size());
      cut = true;
    }
  }
  return words;
}

std::string_view without_agencies(std::string_view names) {
  constexpr std::array<std::string_view, 8> agencies = {"agencies",     "news agencies", "wires",
                                                        "wire reports", "wire services", "agency",
                                                        "agency staff", "agency reports"};
  const std::string lower = lower_ascii(names.substr(names.size() - std::min<std::size_t>(names.size(), 30)));
  for (const std::string_view join : {" with ", " and ", " & ", ", ", " / "}) {
    for (const std::string_view agency : agencies) {
      const std::size_t size = join.size() + agency.size();
      if (names.size() > size && lower.ends_with(agency) &&
          std::string_view(lower).substr(0, lower.size() - agency.size()).ends_with(join))
        return names.substr(0, names.size() - size);
    }
  }
  return names;
}

}  // namespace gainsay

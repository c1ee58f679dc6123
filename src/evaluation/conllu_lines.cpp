#include "evaluation/conllu_lines.h"

#include <algorithm>
#include <utility>

namespace gainsay {
namespace {

/// False where there are more or fewer than ten.
bool split_columns(std::string_view line, std::array<std::string_view, 10>& columns) {
  for (std::size_t i = 0;; ++i) {
    const std::size_t tab = line.find('\t');
    if (i == columns.size()) return false;
    columns[i] = line.substr(0, tab);
    if (tab == std::string_view::npos) return i + 1 == columns.size();
    line.remove_prefix(tab + 1);
  }
}

}  // namespace

bool ConlluLines::next(ConlluLine& line) {
  using Kind = ConlluLine::Kind;
  line.at = at_;
  if (at_ >= content_.size()) {
    line.kind = Kind::sentence_end;
    return std::exchange(open_, false);
  }
  const std::size_t end = std::min(content_.find('\n', at_), content_.size());
  const std::string_view text = content_.substr(at_, end - at_);
  at_ = end + 1;
  if (text.empty()) {
    line.kind = Kind::sentence_end;
    open_ = false;
  } else if (text.front() == '#') {
    line.kind = Kind::comment;
    line.columns[0] = text;
  } else {
    open_ = true;
    const bool whole = split_columns(text, line.columns);
    const std::string_view id = line.columns[0];
    line.kind = !whole                                   ? Kind::damaged
                : id.find('.') != std::string_view::npos ? Kind::empty_node
                : id.find('-') != std::string_view::npos ? Kind::surface
                                                         : Kind::word;
  }
  return true;
}

}  // namespace gainsay

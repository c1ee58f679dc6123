#include "evaluation/segmentation.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace gainsay {
namespace {

using Columns = std::vector<std::string_view>;

Columns columns_of(std::string_view line) {
  Columns columns;
  for (std::size_t begin = 0;;) {
    const std::size_t tab = line.find('\t', begin);
    columns.push_back(line.substr(begin, tab == std::string_view::npos ? tab : tab - begin));
    if (tab == std::string_view::npos) return columns;
    begin = tab + 1;
  }
}

/// Builds the text as the forms come.
class Reader {
 public:
  explicit Reader(Breaks breaks) : breaks_(breaks) {}

  void comment(std::string_view line) {
    const bool paragraph = breaks_ == Breaks::paragraphs && line.starts_with("# newpar");
    if (paragraph || line.starts_with("# newdoc")) break_ = true;
  }

  void token(const Columns& columns) {
    const std::string_view id = columns[0];
    const std::string_view form = columns[1];
    if (id.find('.') != std::string_view::npos) return;  // an empty node
    if (const std::size_t hyphen = id.find('-'); hyphen != std::string_view::npos) {
      add_surface(form, columns[9]);
      word_at_ = gold_.tokens.back().begin;
      inside_until_ = number(id.substr(hyphen + 1));
      return;
    }
    if (number(id) > inside_until_) {
      add_surface(form, columns[9]);
      gold_.words.push_back(gold_.tokens.back());
      return;
    }
    const Span surface = gold_.tokens.back();
    const Span word{word_at_, word_at_ + static_cast<std::uint32_t>(form.size())};
    const bool same = word.end <= surface.end && slice(gold_.article.text, word) == form;
    gold_.words.push_back(same ? word : surface);
    if (same) word_at_ = word.end;
  }

  void end_sentence() {
    if (sentence_begins_ < gold_.tokens.size()) {
      gold_.sentences.push_back({gold_.tokens[sentence_begins_].begin, gold_.tokens.back().end});
    }
    sentence_begins_ = gold_.tokens.size();
    inside_until_ = 0;
  }

  SegmentationGold take() {
    end_sentence();
    end_paragraph();
    return std::move(gold_);
  }

 private:
  static int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
  }

  void end_paragraph() {
    if (gold_.tokens.size() > paragraph_begins_) {
      gold_.article.paragraphs.push_back({{gold_.tokens[paragraph_begins_].begin, gold_.tokens.back().end}});
    }
    paragraph_begins_ = gold_.tokens.size();
  }

  void add_surface(std::string_view form, std::string_view misc) {
    std::string& text = gold_.article.text;
    if (break_ && !text.empty()) {
      end_paragraph();
      text += '\n';
    } else if (space_) {
      text += ' ';
    }
    break_ = false;
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += form;
    gold_.tokens.push_back({begin, static_cast<std::uint32_t>(text.size())});
    space_ = misc.find("SpaceAfter=No") == std::string_view::npos;
  }

  Breaks breaks_;
  SegmentationGold gold_;
  bool break_ = false;
  bool space_ = false;
  int inside_until_ = 0;
  std::uint32_t word_at_ = 0;
  std::size_t sentence_begins_ = 0;
  std::size_t paragraph_begins_ = 0;
};

double ratio(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

Result<SegmentationGold> read_segmentation(std::string_view conllu, Breaks breaks, std::string input) {
  Reader reader(breaks);
  for (std::size_t begin = 0; begin < conllu.size();) {
    const std::size_t end = std::min(conllu.find('\n', begin), conllu.size());
    const std::string_view line = conllu.substr(begin, end - begin);
    if (line.empty()) {
      reader.end_sentence();
    } else if (line.front() == '#') {
      reader.comment(line);
    } else {
      const Columns columns = columns_of(line);
      if (columns.size() != 10)
        return fail(ErrorCode::damaged, "has a line without ten columns", std::move(input), begin);
      reader.token(columns);
    }
    begin = end + 1;
  }
  return reader.take();
}

double SpanScore::precision() const {
  return ratio(correct, predicted);
}
double SpanScore::recall() const {
  return ratio(correct, gold);
}
double SpanScore::f1() const {
  return ratio(2 * correct, gold + predicted);
}

SpanScore score_spans(const Spans& gold, const Spans& predicted) {
  SpanScore score{gold.size(), predicted.size(), 0};
  for (std::size_t g = 0, p = 0; g < gold.size() && p < predicted.size();) {
    if (gold[g] == predicted[p]) {
      ++score.correct;
      ++g;
      ++p;
    } else if (gold[g] < predicted[p]) {
      ++g;
    } else {
      ++p;
    }
  }
  return score;
}

Spans surface_tokens(std::string_view text, const Spans& words) {
  static constexpr std::array<std::string_view, 5> bare = {"s", "m", "ve", "re", "ll"};  // "thats"
  static constexpr std::array<std::string_view, 22> clitics = {
      "'s",  "’s", "n't", "n’t", "'m",  "’m", "'ll", "’ll", "'ve", "’ve", "'re",
      "’re", "'d", "’d",  "'S",  "N'T", "nt", "not", "na",  "ta",  "'LL", "NT"};
  Spans joined;
  for (const Span word : words) {
    const bool attached = !joined.empty() && joined.back().end == word.begin;
    const bool clitic =
        std::ranges::find(clitics, slice(text, word)) != clitics.end() ||
        (std::ranges::find(bare, slice(text, word)) != bare.end() && (text[word.begin - 1] | 0x20) >= 'a');
    if (attached && clitic) {
      joined.back().end = word.end;
    } else {
      joined.push_back(word);
    }
  }
  return joined;
}

}  // namespace gainsay

#include "evaluation/segmentation.h"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include "evaluation/conllu_lines.h"

namespace gainsay {
namespace {

/// Builds the text as the forms come.
class Reader {
 public:
  explicit Reader(Breaks breaks) : breaks_(breaks) {}

  void comment(std::string_view line) {
    const bool paragraph = breaks_ == Breaks::paragraphs && line.starts_with("# newpar");
    if (paragraph || line.starts_with("# newdoc")) break_ = true;
  }

  void surface(const ConlluLine& line) {
    const std::string_view id = line.columns[0];
    add_surface(line.columns[1], line.columns[9]);
    word_at_ = gold_.tokens.back().begin;
    inside_until_ = number(id.substr(id.find('-') + 1));
  }

  void word(const ConlluLine& line) {
    const std::string_view form = line.columns[1];
    if (inside_until_ == 0 || number(line.columns[0]) > inside_until_) {
      add_surface(form, line.columns[9]);
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
  using Kind = ConlluLine::Kind;
  Reader reader(breaks);
  ConlluLines lines(conllu);
  for (ConlluLine line; lines.next(line);) {
    switch (line.kind) {
      case Kind::comment:
        reader.comment(line.columns[0]);
        break;
      case Kind::surface:
        reader.surface(line);
        break;
      case Kind::word:
        reader.word(line);
        break;
      case Kind::empty_node:
        break;
      case Kind::sentence_end:
        reader.end_sentence();
        break;
      case Kind::damaged:
        return fail(ErrorCode::damaged, "has a line without ten columns", std::move(input), line.at);
    }
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

}  // namespace gainsay

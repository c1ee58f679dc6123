#include "heading_examples.h"

#include <algorithm>
#include <array>
#include <random>
#include <string_view>
#include <utility>
#include <vector>

#include "text/characters.h"

namespace gainsay::train {
namespace {

constexpr int copies = 3;
constexpr int longest_heading = 8;    // words
constexpr int shortest_sentence = 5;  // words

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_stop(char c) {
  return c == '.' || c == '!' || c == '?';
}

/// Sentences of a treebank that begin with a capital.
struct Pieces {
  std::vector<std::string_view> headings;   ///< short, without a mark at their end
  std::vector<std::string_view> sentences;  ///< with a stop
};

Pieces pieces_of(const RawTreebank& bank, Half half) {
  Pieces pieces;
  for (const IndexRange paragraph : paragraphs_of(bank, half)) {
    for (const Span sentence : sentences_of(bank, paragraph)) {
      const std::string_view text = slice(bank.gold.article.text, sentence);
      if (!is_upper(character_at(text, 0))) continue;
      const auto words = std::ranges::count(text, ' ') + 1;
      if (is_stop(text.back()) && words >= shortest_sentence) pieces.sentences.push_back(text);
      if (is_letter(text.back()) && words <= longest_heading) pieces.headings.push_back(text);
    }
  }
  return pieces;
}

void add_paragraph(SegmentationGold& gold, const std::array<std::string_view, 4>& sentences) {
  std::string& text = gold.article.text;
  if (!text.empty()) text += '\n';
  const auto begin = static_cast<std::uint32_t>(text.size());
  for (const std::string_view sentence : sentences) {
    if (text.size() > begin) text += ' ';
    const auto at = static_cast<std::uint32_t>(text.size());
    text += sentence;
    gold.sentences.push_back({at, static_cast<std::uint32_t>(text.size())});
  }
  gold.article.paragraphs.push_back({{begin, static_cast<std::uint32_t>(text.size())}});
}

}  // namespace

RawTreebank heading_examples(const RawTreebank& bank, Half half) {
  const Pieces pieces = pieces_of(bank, half);
  SegmentationGold gold;
  if (pieces.sentences.empty()) return read_raw("headings", std::move(gold));
  std::mt19937 random(7);
  const auto draw = [&] { return pieces.sentences[random() % pieces.sentences.size()]; };
  for (int copy = 0; copy < copies; ++copy) {
    for (const std::string_view heading : pieces.headings) {
      const std::string_view before = draw();
      const std::string_view after = draw();
      add_paragraph(gold, {before, heading, after, draw()});
    }
  }
  return read_raw("headings", std::move(gold));
}

}  // namespace gainsay::train

#include "raw_treebank.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "text/quotations.h"
#include "text/tokeniser.h"

namespace gainsay::train {
namespace {

constexpr std::size_t parts = 16;

}  // namespace

bool RawTreebank::begins_sentence(std::uint32_t token) const {
  return std::ranges::binary_search(gold.sentences, tokens[token].span.begin, {}, &Span::begin);
}

RawTreebank read_raw(std::string name, SegmentationGold gold) {
  RawTreebank bank{std::move(name), std::move(gold), {}, {}, {}};
  const Article& article = bank.gold.article;
  for (const Paragraph& paragraph : article.paragraphs) {
    const auto first = static_cast<std::uint32_t>(bank.tokens.size());
    tokenise(article.text, paragraph.span, article.text.size(), bank.tokens);
    bank.paragraphs.push_back({first, static_cast<std::uint32_t>(bank.tokens.size())});
  }
  bank.quotations = pair_quotations(article.text, bank.tokens, bank.paragraphs);
  return bank;
}

std::vector<IndexRange> paragraphs_of(const RawTreebank& bank, Half half) {
  std::vector<IndexRange> chosen;
  for (const IndexRange range : bank.paragraphs) {
    if (range.size() == 0) continue;
    const std::size_t part = bank.tokens[range.begin].span.begin * parts / bank.gold.article.text.size();
    if (half == Half::both || part % 2 == static_cast<std::size_t>(half)) chosen.push_back(range);
  }
  return chosen;
}

Spans sentences_of(const RawTreebank& bank, IndexRange paragraph) {
  const Span all = {bank.tokens[paragraph.begin].span.begin, bank.tokens[paragraph.end - 1].span.end};
  Spans inside;
  std::ranges::copy_if(bank.gold.sentences, std::back_inserter(inside),
                       [all](Span sentence) { return all.contains(sentence); });
  return inside;
}

}  // namespace gainsay::train

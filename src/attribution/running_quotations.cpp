#include "attribution/running_quotations.h"

#include <algorithm>
#include <utility>

namespace gainsay {
namespace {

// The pieces of a span, one a paragraph.
Spans pieces_of(const Article& article, Span span) {
  Spans pieces;
  auto paragraph = std::partition_point(article.paragraphs.begin(), article.paragraphs.end(),
                                        [span](const Paragraph& p) { return p.span.end <= span.begin; });
  for (; paragraph != article.paragraphs.end() && paragraph->span.begin < span.end; ++paragraph) {
    pieces.push_back({std::max(span.begin, paragraph->span.begin), std::min(span.end, paragraph->span.end)});
  }
  return pieces;
}

// Which attribution holds which stretch, ascending.
using Owners = std::vector<std::pair<Span, std::size_t>>;

Owners owners_of(const std::vector<LinkedSpans>& linked) {
  Owners owners;
  for (std::size_t i = 0; i < linked.size(); ++i) {
    for (const Span content : linked[i].content) owners.emplace_back(content, i);
  }
  std::sort(owners.begin(), owners.end());
  return owners;
}

bool holds(const LinkedSpans& linked, Span piece) {
  return std::any_of(linked.content.begin(), linked.content.end(),
                     [piece](Span content) { return content.overlaps(piece); });
}

}  // namespace

void extend_running_quotations(const Article& article, const Text& text, std::vector<LinkedSpans>& linked) {
  const Owners owners = owners_of(linked);
  for (const Quotation& quotation : text.quotations) {
    if (quotation.depth != 0) continue;
    const Spans pieces = pieces_of(article, quotation.span);
    if (pieces.size() < 2) continue;
    const auto found = std::partition_point(owners.begin(), owners.end(), [&](const auto& each) {
      return each.first.end <= pieces.front().begin;
    });
    if (found == owners.end() || !found->first.overlaps(pieces.front())) continue;
    LinkedSpans* const owner = &linked[found->second];
    for (std::size_t i = 1; i < pieces.size(); ++i) {
      if (!holds(*owner, pieces[i])) owner->content.push_back(pieces[i]);
    }
    std::sort(owner->content.begin(), owner->content.end());
  }
}

}  // namespace gainsay

#include <algorithm>
#include <array>

#include "ledger/headline_checks.h"
#include "syntax/stem.h"

namespace gainsay {
namespace {

constexpr std::size_t start_length = 4;  // letters that words of one family share

std::string stem_of(const std::string& word) {
  std::array<char, 64> buffer{};
  return word.size() < buffer.size() ? std::string(stem(word, buffer)) : word;
}

}  // namespace

HeadlineView::HeadlineView(const Article& article_in, const Text& text_in, const Entities& entities_in,
                           const Attributions& attributions_in, Span headline_in)
    : article(article_in),
      text(text_in),
      entities(entities_in),
      attributions(attributions_in),
      headline(headline_in),
      headline_words(words_in(article_in, text_in, headline_in)) {
  const auto size = static_cast<std::uint32_t>(article.text.size());
  body_words = words_in(article, text, Span{std::min(headline.end, size), size});
  for (const Word& word : body_words) {
    body_stems_.insert(stem_of(word.lower));
    if (word.lower.size() >= start_length) body_starts_.insert(word.lower.substr(0, start_length));
  }
  for (AttributionId id = 0; id < attributions.items.size(); ++id) {
    const auto& cue = attributions.items[id].cue;
    (headline.contains(hull(cue)) && !cue.empty() ? headline_items : body_items).push_back(id);
  }
}

bool HeadlineView::body_has(const Word& word) const {
  if (body_stems_.contains(stem_of(word.lower))) return true;
  if (word.lower.size() > start_length && body_starts_.contains(word.lower.substr(0, start_length)))
    return true;
  for (const Mention& mention : entities.mentions) {
    if (!mention.span.contains(word.span)) continue;
    const auto& all = entities.entities[mention.entity].mentions;
    if (std::any_of(all.begin(), all.end(),
                    [&](std::uint32_t other) { return entities.mentions[other].span.begin >= headline.end; }))
      return true;
  }
  return false;
}

std::string HeadlineView::quoted(Span span) const {
  return "\u201c" + std::string(slice(article.text, span)) + "\u201d";
}

bool HeadlineView::same_name(Span a, Span b) const {
  for (const Mention& left : entities.mentions) {
    if (!left.span.overlaps(a)) continue;
    for (const Mention& right : entities.mentions) {
      if (right.span.overlaps(b) && right.entity == left.entity) return true;
    }
  }
  for (const Word& left : words_in(article, text, a)) {
    if (left.lower.size() < start_length) continue;
    for (const Word& right : words_in(article, text, b)) {
      if (right.lower.size() >= start_length &&
          left.lower.substr(0, start_length) == right.lower.substr(0, start_length))
        return true;
    }
  }
  return false;
}

}  // namespace gainsay

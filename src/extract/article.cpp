#include "extract/article.h"

#include <algorithm>

namespace gainsay {

std::optional<Span> headline(const Article& article) {
  if (article.paragraphs.empty() || article.paragraphs.front().kind != ParagraphKind::headline)
    return std::nullopt;
  return article.paragraphs.front().span;
}

std::string_view body(const Article& article) {
  const std::optional<Span> title = headline(article);
  if (!title) return article.text;
  return std::string_view(article.text).substr(std::min<std::size_t>(title->end + 1, article.text.size()));
}

}  // namespace gainsay

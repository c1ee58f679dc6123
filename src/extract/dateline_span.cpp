#include "extract/dateline_span.h"

#include <algorithm>

namespace gainsay {

Span dateline_of(const Article& article) {
  const std::string& place = article.metadata.dateline;
  if (place.empty()) return {};
  for (const Paragraph& paragraph : article.paragraphs) {
    const std::string_view line = slice(article.text, paragraph.span);
    if (paragraph.kind == ParagraphKind::headline || !line.starts_with(place)) continue;
    std::size_t end = line.size();
    for (const std::string_view dash : {" - ", " -- ", "\u2013", "\u2014"}) {
      const std::size_t at = line.find(dash, place.size());
      if (at != std::string_view::npos) end = std::min(end, at + dash.size());
    }
    if (end == line.size()) return {};
    return {paragraph.span.begin, paragraph.span.begin + static_cast<std::uint32_t>(end)};
  }
  return {};
}

}  // namespace gainsay

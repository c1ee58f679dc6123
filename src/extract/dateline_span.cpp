#include "extract/dateline_span.h"

#include "extract/dateline.h"

namespace gainsay {

Span dateline_of(const Article& article) {
  const std::string& place = article.metadata.dateline;
  if (place.empty()) return {};
  for (const Paragraph& paragraph : article.paragraphs) {
    const std::string_view line = slice(article.text, paragraph.span);
    if (paragraph.kind == ParagraphKind::headline || !line.starts_with(place)) continue;
    const auto found = read_dateline(line);
    if (!found || !slice(line, found->place).starts_with(place)) continue;
    return {paragraph.span.begin, paragraph.span.begin + found->end};
  }
  return {};
}

}  // namespace gainsay

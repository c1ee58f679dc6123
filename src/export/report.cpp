#include "export/report.h"

#include <algorithm>

#include "export/report_parts.h"

namespace gainsay {
namespace {

constexpr std::size_t narrowest = 40;

}  // namespace

std::string ReportInput::words(const Spans& pieces) const {
  std::string text;
  for (const Span piece : pieces) {
    if (!text.empty()) text += " \u2026 ";
    text += words(piece);
  }
  return text;
}

bool ReportInput::in_headline(const Attribution& item) const {
  const auto title = headline(article);
  return title && !item.cue.empty() && title->contains(hull(item.cue));
}

std::string number_of(AttributionId id) {
  return "[" + std::to_string(id + 1) + "]";
}

std::string to_report(const Article& article, const Analysis& analysis, const ReportOptions& options) {
  const ReportInput in{article, analysis};
  PageWriter out(std::max(options.width, narrowest), options.colour);
  write_article(in, out);
  write_headline(in, out);
  write_disputes(in, out);
  write_statements(in, out);
  write_names(in, out);
  write_own_voice(in, out);
  write_open_questions(in, out);
  return out.take();
}

}  // namespace gainsay

#include "export/brat.h"

#include <fmt/format.h>

#include <algorithm>

namespace gainsay {

std::size_t BratAnnotations::event(const Spans& source, const Spans& cue, const Spans& content) {
  const Spans& trigger = cue.empty() ? content : cue;
  if (trigger.empty()) return 0;
  std::string arguments = argument("Source", source);
  arguments += argument("Cue", cue);
  arguments += argument("Content", content);
  const std::string_view kind = source.empty() ? "Attribution-no-source" : "Attribution";
  const std::size_t id = text_bound(kind, trigger);
  out_ += fmt::format("E{}\t{}:T{}{}\n", ++events_, kind, id, arguments);
  return events_;
}

void BratAnnotations::attribute(std::string_view name, std::size_t event, std::string_view value) {
  out_ += fmt::format("A{}\t{} E{} {}\n", ++attributes_, name, event, value);
}

std::size_t BratAnnotations::relation(std::string_view name, std::size_t from, std::size_t to) {
  out_ += fmt::format("R{}\t{} Arg1:E{} Arg2:E{}\n", ++relations_, name, from, to);
  return relations_;
}

void BratAnnotations::note(std::string_view target, std::string words) {
  std::replace_if(
      words.begin(), words.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  out_ += fmt::format("#{}\tAnnotatorNotes {}\t{}\n", ++notes_, target, words);
}

std::string BratAnnotations::argument(std::string_view role, const Spans& spans) {
  if (spans.empty()) return {};
  return fmt::format(" {}:T{}", role, text_bound(role, spans));
}

std::size_t BratAnnotations::text_bound(std::string_view kind, const Spans& spans) {
  std::string offsets;
  std::string words;
  for (const Span span : spans) {
    for (std::uint32_t begin = span.begin; begin < span.end;) {
      const std::size_t line_end = std::min<std::size_t>(text_.find('\n', begin), span.end);
      if (line_end > begin) {
        const std::size_t from = points_.before(begin);
        offsets += fmt::format("{}{} {}", offsets.empty() ? "" : ";", from, points_.before(line_end));
        words += words.empty() ? "" : " ";
        words += text_.substr(begin, line_end - begin);
      }
      begin = static_cast<std::uint32_t>(line_end) + 1;
    }
  }
  out_ += fmt::format("T{}\t{} {}\t{}\n", ++text_bounds_, kind, offsets, words);
  return text_bounds_;
}

std::string to_brat(const Article& article, const Analysis& analysis, const Selection& which) {
  BratAnnotations annotations(article.text);
  for (const AttributionId id : which) {
    const Attribution& item = analysis.attributions.items[id];
    annotations.event(item.source, item.cue, item.content);
  }
  return annotations.take();
}

std::string to_brat(const Article& article, const Analysis& analysis) {
  return to_brat(article, analysis, every_attribution(analysis));
}

}  // namespace gainsay

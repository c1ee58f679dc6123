#include "export/brat.h"

#include <fmt/format.h>

#include <algorithm>

#include "export/code_points.h"

namespace gainsay {
namespace {

class Writer {
 public:
  explicit Writer(std::string_view text) : text_(text), points_(text) {}

  void write(const Attribution& item) {
    const Spans& trigger = item.cue.empty() ? item.content : item.cue;
    if (trigger.empty()) return;
    std::string arguments = argument("Source", item.source);
    arguments += argument("Cue", item.cue);
    arguments += argument("Content", item.content);
    const std::string_view kind = item.source.empty() ? "Attribution-no-source" : "Attribution";
    const std::size_t id = text_bound(kind, trigger);
    out_ += fmt::format("E{}\t{}:T{}{}\n", ++events_, kind, id, arguments);
  }

  std::string take() { return std::move(out_); }

 private:
  std::string argument(std::string_view role, const Spans& spans) {
    if (spans.empty()) return {};
    return fmt::format(" {}:T{}", role, text_bound(role, spans));
  }

  std::size_t text_bound(std::string_view kind, const Spans& spans) {
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

  std::string_view text_;
  CodePoints points_;
  std::string out_;
  std::size_t text_bounds_ = 0;
  std::size_t events_ = 0;
};

}  // namespace

std::string to_brat(const Article& article, const Analysis& analysis, const Selection& which) {
  Writer writer(article.text);
  for (const AttributionId id : which) writer.write(analysis.attributions.items[id]);
  return writer.take();
}

std::string to_brat(const Article& article, const Analysis& analysis) {
  return to_brat(article, analysis, every_attribution(analysis));
}

}  // namespace gainsay

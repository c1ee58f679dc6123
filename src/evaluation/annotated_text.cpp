#include "evaluation/annotated_text.h"

#include <algorithm>

#include "base/utf8.h"
#include "extract/extract.h"
#include "ingest/inputs.h"
#include "ingest/limits.h"

namespace gainsay {

Result<AnnotatedText> AnnotatedText::read(const std::string& text, const std::string& name) {
  auto page = make_page(text, PageKind::text, {name, {}, {}});
  if (!page) return tl::unexpected(std::move(page.error()));
  auto article = extract(*page, Limits{}, TextSource::as_is);
  if (!article) return tl::unexpected(std::move(article.error()));
  AnnotatedText annotated;
  annotated.article_ = std::move(*article);
  annotated.points_.resize(text.size() + 1);
  for (std::size_t byte = 0; byte < text.size();) {
    const std::size_t end = byte + utf8::decode(text, byte).length;
    const auto point = static_cast<std::uint32_t>(annotated.bytes_.size());
    annotated.bytes_.push_back(static_cast<std::uint32_t>(byte));
    for (; byte < end; ++byte) annotated.points_[byte] = point;
  }
  annotated.points_.back() = static_cast<std::uint32_t>(annotated.bytes_.size());
  annotated.bytes_.push_back(static_cast<std::uint32_t>(text.size()));
  annotated.kept_.resize(text.size());
  for (const OffsetMap::Run& run : annotated.article_.origin.runs()) {
    for (std::uint32_t i = 0; i < run.in_size; ++i) {
      annotated.kept_[run.in + i] =
          run.copied ? Span{run.out + i, run.out + i + 1} : Span{run.out, run.out + run.out_size};
    }
  }
  return annotated;
}

Spans AnnotatedText::to_points(const Spans& bytes) const {
  Spans points;
  for (const Span span : bytes) {
    const Span input = article_.origin.to_input(span);
    points.push_back({points_[input.begin], points_[input.end]});
  }
  return points;
}

Spans AnnotatedText::to_bytes(const Spans& points) const {
  Spans found;
  for (const Span span : points) {
    if (span.begin >= span.end || span.end >= bytes_.size()) continue;
    Spans kept;
    for (std::uint32_t byte = bytes_[span.begin]; byte < bytes_[span.end]; ++byte) {
      if (!kept_[byte].empty()) kept.push_back(kept_[byte]);
    }
    if (!kept.empty()) found.push_back(hull(kept));
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace gainsay

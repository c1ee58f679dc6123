#include <algorithm>

#include "attribution/labeller.h"

namespace gainsay {
namespace {

/// A paragraph longer than this is labelled in parts; it bounds memory, and no real paragraph reaches it.
constexpr std::uint32_t longest_passage = 2'000;

void append_spans(const Text& text, IndexRange tokens, std::uint32_t passage,
                  const std::vector<Label>& labels, const std::vector<float>& margins,
                  std::vector<LabelledSpan>& out) {
  bool open = false;
  for (std::uint32_t i = 0; i < labels.size(); ++i) {
    const auto label = static_cast<std::uint32_t>(labels[i]);
    const Span word = text.tokens[tokens.begin + i].span;
    if (label == 0) {
      if (open) out.back().margin = std::min(out.back().margin, margins[i]);
      open = false;
    } else if (label % 2 == 1) {
      if (open) out.back().margin = std::min(out.back().margin, margins[i]);
      out.push_back({static_cast<Role>(label / 2), word, passage, margins[i]});
      open = true;
    } else {
      out.back().span.end = word.end;
      out.back().margin = std::min(out.back().margin, margins[i]);
    }
  }
}

}  // namespace

std::vector<IndexRange> passages(const Text& text) {
  std::vector<IndexRange> out;
  for (const IndexRange& paragraph : text.paragraphs) {
    IndexRange passage;
    for (std::uint32_t i = paragraph.begin; i < paragraph.end; ++i) {
      const IndexRange tokens = text.sentences[i].tokens;
      if (passage.size() > 0 && tokens.end - passage.begin > longest_passage) {
        out.push_back(passage);
        passage = {};
      }
      if (passage.size() == 0) passage.begin = tokens.begin;
      passage.end = tokens.end;
    }
    if (passage.size() > 0) out.push_back(passage);
  }
  return out;
}

std::vector<LabelledSpan> label_document(const Article& article, const Text& text, const Labeller& labeller) {
  std::vector<LabelledSpan> out;
  std::vector<std::string_view> tokens;
  std::vector<float> margins;
  std::uint32_t number = 0;
  for (const IndexRange& passage : passages(text)) {
    tokens.clear();
    for (std::uint32_t i = passage.begin; i < passage.end; ++i) {
      tokens.push_back(slice(article.text, text.tokens[i].span));
    }
    const std::vector<Label> labels = labeller.label(tokens, margins);
    append_spans(text, passage, number++, labels, margins, out);
  }
  return out;
}

}  // namespace gainsay

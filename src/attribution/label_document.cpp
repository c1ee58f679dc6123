#include <algorithm>

#include "attribution/labeller.h"
#include "extract/dateline_span.h"

namespace gainsay {
namespace {

/// A paragraph longer than this is labelled in parts; it bounds memory, and no real paragraph reaches it.
constexpr std::uint32_t longest_passage = 500;

}  // namespace

void append_spans(const Text& text, Span dateline, std::uint32_t first, std::uint32_t passage,
                  const LabelledPassage& labelled, std::vector<LabelledSpan>& out) {
  const auto& [labels, margins] = labelled;
  bool open = false;
  for (std::uint32_t i = 0; i < labels.size(); ++i) {
    const Span word = text.tokens[first + i].span;
    const auto label = static_cast<std::uint32_t>(labels[i]);
    // The word after a span is part of the decision where the span ends.
    if (open) out.back().margin = std::min(out.back().margin, margins[i]);
    if (label == 0 || dateline.contains(word)) {
      open = false;
    } else if (label % 2 == 1 || !open) {
      out.push_back({static_cast<Role>((label - 1) / 2), word, passage, margins[i]});
      open = true;
    } else {
      out.back().span.end = word.end;
    }
  }
}

std::vector<IndexRange> passage_sentences(const Text& text) {
  std::vector<IndexRange> out;
  for (const IndexRange& paragraph : text.paragraphs) {
    if (paragraph.size() == 0) continue;
    IndexRange passage{paragraph.begin, paragraph.begin};
    std::uint32_t words = 0;
    for (; passage.end < paragraph.end; ++passage.end) {
      const std::uint32_t more = text.sentences[passage.end].tokens.size();
      if (passage.size() > 0 && words + more > longest_passage) {
        out.push_back(passage);
        passage.begin = passage.end;
        words = 0;
      }
      words += more;
    }
    out.push_back(passage);
  }
  return out;
}

std::vector<std::uint8_t> name_labels(const std::vector<TaggedName>& names, std::size_t tokens) {
  std::vector<std::uint8_t> labels(tokens);
  for (const TaggedName& name : names) {
    const auto begin = static_cast<std::uint8_t>(2 * static_cast<int>(name.kind) + 1);
    for (std::uint32_t i = name.tokens.begin; i < name.tokens.end; ++i)
      labels[i] = i == name.tokens.begin ? begin : static_cast<std::uint8_t>(begin + 1);
  }
  return labels;
}

std::vector<LabelledSpan> label_document(const Article& article, const Text& text, const Syntax& syntax,
                                         const std::vector<TaggedName>& names, const Labeller& labeller) {
  std::vector<LabelledSpan> out;
  const auto of_names = name_labels(names, text.tokens.size());
  const PassageLayers layers{text, syntax, of_names};
  const Span dateline = dateline_of(article);
  std::vector<NumberedPassage> passages;
  for (const IndexRange sentences : passage_sentences(text))
    passages.push_back({sentences, static_cast<std::uint32_t>(passages.size())});
  const auto labelled = labeller.label(layers, passages);
  for (std::size_t i = 0; i < passages.size(); ++i)
    append_spans(text, dateline, text.sentences[passages[i].sentences.begin].tokens.begin, passages[i].number,
                 labelled[i], out);
  return out;
}

}  // namespace gainsay

#include <algorithm>

#include "attribution/dateline.h"
#include "attribution/labeller.h"

namespace gainsay {
namespace {

/// A paragraph longer than this is labelled in parts; it bounds memory, and no real paragraph reaches it.
constexpr std::uint32_t longest_passage = 500;

/// The words of a passage as PolNeAR has them: our tokens cut "coal-fired" at the hyphen, its do not.
Spans whole_words(const Article& article, const Text& text, IndexRange tokens) {
  Spans words;
  bool joins = false;  // the word before ends in a hyphen that joins
  for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
    const Span token = text.tokens[i].span;
    const bool touches = !words.empty() && words.back().end == token.begin;
    const bool hyphen =
        slice(article.text, token) == "-" && i + 1 < tokens.end && text.tokens[i + 1].span.begin == token.end;
    if (touches && (joins || hyphen)) {
      words.back().end = token.end;
    } else {
      words.push_back(token);
    }
    joins = touches && hyphen;
  }
  return words;
}

void append_spans(const Spans& words, std::uint32_t passage, const std::vector<Label>& labels,
                  const std::vector<float>& margins, std::vector<LabelledSpan>& out) {
  bool open = false;
  for (std::uint32_t i = 0; i < labels.size(); ++i) {
    const auto label = static_cast<std::uint32_t>(labels[i]);
    // The word after a span is part of the decision where the span ends.
    if (open) out.back().margin = std::min(out.back().margin, margins[i]);
    open = label != 0;
    if (label % 2 == 1) {
      out.push_back({static_cast<Role>(label / 2), words[i], passage, margins[i]});
    } else if (label != 0) {
      out.back().span.end = words[i].end;
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
  std::vector<std::string_view> forms;
  std::vector<float> margins;
  std::uint32_t number = 0;
  const Span dateline = dateline_of(article);
  for (IndexRange passage : passages(text)) {
    while (passage.begin < passage.end && dateline.contains(text.tokens[passage.begin].span)) ++passage.begin;
    const Spans words = whole_words(article, text, passage);
    forms.clear();
    for (const Span word : words) forms.push_back(slice(article.text, word));
    const std::vector<Label> labels = labeller.label(forms, margins);
    append_spans(words, number++, labels, margins, out);
  }
  return out;
}

}  // namespace gainsay

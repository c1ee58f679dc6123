#include "attribution/nested.h"

#include <algorithm>
#include <span>

#include "attribution/excerpt.h"
#include "attribution/false_cues.h"
#include "attribution/words.h"
#include "base/span_set.h"
#include "syntax/syntax_parts.h"
#include "syntax/word_batches.h"

namespace gainsay {
namespace {

constexpr int deepest = 3;
constexpr std::uint32_t late = 3;  // number of a passage that is not among the article's first

/// Of overlapping pieces the first; ascending.
Spans apart(Spans pieces) {
  std::sort(pieces.begin(), pieces.end());
  Spans out;
  for (const Span piece : pieces) {
    if (out.empty() || piece.begin >= out.back().end) out.push_back(piece);
  }
  return out;
}

/// The encoder's vectors of the words alone: those of the sentence around them know that they are a content.
void encode(const SyntaxModel& model, Excerpt& inner) {
  std::vector<std::size_t> lengths;
  lengths.reserve(inner.text.sentences.size());
  for (const Sentence& sentence : inner.text.sentences) lengths.push_back(sentence.tokens.size());
  const std::span words(inner.syntax.forms);
  const std::span tags(inner.syntax.tags);
  read_in_batches(lengths, [&](std::size_t done, std::size_t count, std::span<const std::size_t> pieces) {
    model.parts().encoder.encode(words.subspan(done, count), tags.subspan(done, count), pieces,
                                 inner.syntax.states);
  });
}

std::vector<LinkedSpans> read_within(const Article& article, const PassageLayers& layers,
                                     const SyntaxModel& model, const Labeller& labeller,
                                     const Spans& pieces) {
  Excerpt inner = excerpt(layers, article.text, pieces);
  encode(model, inner);
  const PassageLayers own{inner.text, inner.syntax, inner.names};
  std::vector<NumberedPassage> passages;
  for (const IndexRange sentences : inner.sentences) passages.push_back({sentences, late});
  const auto labelled = labeller.label(own, passages);
  std::vector<LabelledSpan> spans;
  for (std::uint32_t n = 0; n < passages.size(); ++n) {
    const std::uint32_t first = inner.text.sentences[inner.sentences[n].begin].tokens.begin;
    // Passages that are not neighbours: no quotation runs on from one content into another.
    append_spans(inner.text, {}, first, 2 * n, labelled[n], spans);
  }
  return link_spans(article, inner.text, spans);
}

/// Whether a word there says something: of "has not come forward" only "come", whatever cues the others were
/// part of. Read without what stands around it, "acrylic colours to paint circles" looks like somebody's
/// wish.
bool has_likely_cue(const PassageLayers& layers, const SyntaxModel& model, const Labeller& labeller,
                    Span span) {
  const IndexRange tokens = tokens_in(layers.text, span);
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const std::string_view tag = universal_tag(model.tagset()[layers.syntax.tags[t]]);
    if ((tag == "VERB" || tag == "NOUN" || tag == "ADJ") && layers.syntax.lemmas[t] != "have" &&
        labeller.is_likely_cue(layers.syntax.forms[t]))
      return true;
  }
  return false;
}

}  // namespace

void add_nested(const Article& article, const PassageLayers& layers, const SyntaxModel& model,
                const Labeller& labeller, std::vector<LinkedSpans>& linked) {
  Spans cues;
  for (const LinkedSpans& each : linked) cues.insert(cues.end(), each.cue.begin(), each.cue.end());
  std::size_t first = 0;
  for (int depth = 0; depth < deepest && first < linked.size(); ++depth) {
    Spans pieces;
    for (std::size_t i = first; i < linked.size(); ++i) {
      for (const Span piece : linked[i].content) {
        if (has_likely_cue(layers, model, labeller, piece)) pieces.push_back(piece);
      }
    }
    first = linked.size();
    const SpanSet known(cues);
    for (LinkedSpans& found : read_within(article, layers, model, labeller, apart(pieces))) {
      const Span cue = hull(found.cue);
      if (known.overlaps(cue) || !has_likely_cue(layers, model, labeller, cue) ||
          attributes_nothing(article, layers.text, found))
        continue;
      linked.push_back(std::move(found));
    }
    for (std::size_t i = first; i < linked.size(); ++i)
      cues.insert(cues.end(), linked[i].cue.begin(), linked[i].cue.end());
  }
}

}  // namespace gainsay

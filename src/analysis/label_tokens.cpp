#include "analysis/label_tokens.h"

#include <utility>

#include "analysis/typesetting.h"
#include "attribution/model_weights.h"

namespace gainsay {
namespace {

/// Labels of the article's own tokens, passage by passage.
std::vector<Label> own_labels(const Analysis& analysis, const Labeller& labeller) {
  const auto names = name_labels(analysis.names, analysis.text.tokens.size());
  const PassageLayers layers{analysis.text, analysis.syntax, names};
  std::vector<Label> labels;
  constexpr std::uint32_t number = 3;  // neither headline nor lead: where most passages lie
  for (const IndexRange sentences : passage_sentences(analysis.text)) {
    const auto found = labeller.label_spans(layers, {sentences, number});
    labels.insert(labels.end(), found.begin(), found.end());
  }
  return labels;
}

}  // namespace

Result<std::vector<Label>> label_tokens(std::span<const std::string> tokens, const Models& models,
                                        const Limits& limits) {
  const SetText set = set_as_text(tokens);
  auto analysis = analyse_words(set.article, models, limits);
  if (!analysis) return tl::unexpected(std::move(analysis.error()));
  const std::vector<Label> own = own_labels(*analysis, models.attribution.weights().labeller);
  std::vector<Label> labels;
  std::size_t at = 0;
  for (const Span place : set.places) {
    while (at < own.size() && analysis->text.tokens[at].span.end <= place.begin) ++at;
    const bool read = at < own.size() && analysis->text.tokens[at].span.begin < place.end;
    auto label = read ? static_cast<std::size_t>(own[at]) : 0;
    const std::size_t before = labels.empty() ? 0 : static_cast<std::size_t>(labels.back());
    // The word that begins the span may lie in the token before, or reach into this one from there.
    const bool begun = read && analysis->text.tokens[at].span.begin < place.begin;
    if (label != 0 && label % 2 == 0 && before != label && before + 1 != label) --label;
    if (begun && label % 2 == 1 && before == label) ++label;
    labels.push_back(static_cast<Label>(label));
  }
  return labels;
}

}  // namespace gainsay

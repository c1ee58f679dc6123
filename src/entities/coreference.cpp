#include "entities/coreference.h"

#include "entities/chain_builder.h"

namespace gainsay {

Coreference resolve_references(const ReferenceLayers& layers, const CoreferenceModel& model) {
  ChainBuilder builder(layers, model.given_names());
  FeatureKeys keys;
  for (const std::uint32_t reference : builder.order()) {
    if (builder.settle(reference)) continue;
    builder.own_features(reference, keys);
    std::int32_t best_score = model.score(keys);
    std::optional<Antecedent> best;
    const auto antecedents = builder.antecedents(reference);
    for (std::size_t i = 0; i < antecedents.size(); ++i) {
      builder.features(reference, antecedents[i], i, keys);
      const std::int32_t score = model.score(keys);
      if (score <= best_score) continue;
      best_score = score;
      best = antecedents[i];
    }
    if (best) {
      builder.join(reference, *best);
    } else {
      builder.begin_chain(reference);
    }
  }
  return builder.take();
}

}  // namespace gainsay

#include "entities/coreference.h"

#include <limits>

#include "entities/chain_builder.h"

namespace gainsay {

Coreference resolve_references(const ReferenceLayers& layers, const CoreferenceModel& model) {
  ChainBuilder builder(layers, model.given_names());
  FeatureKeys keys;
  for (const std::uint32_t reference : builder.order()) {
    if (builder.settle(reference)) continue;
    const auto antecedents = builder.antecedents(reference);
    std::int32_t best_score = std::numeric_limits<std::int32_t>::min();
    if (builder.may_begin(reference, antecedents)) {
      builder.own_features(reference, keys);
      best_score = model.score(keys);
    }
    std::optional<Antecedent> best;
    for (std::size_t i = 0; i < antecedents.size(); ++i) {
      builder.features(reference, antecedents[i], keys);
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

// The headline held against the body: what it says that the text below does not.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "attribution/attribution.h"
#include "entities/entities.h"

namespace gainsay {

enum class HeadlineFindingKind {
  source_widened,
  source_changed,
  content_not_in_body,
  hedge_dropped,
  quote_altered
};

struct HeadlineFinding {
  HeadlineFindingKind kind = HeadlineFindingKind::content_not_in_body;
  Span headline;             ///< the words of the headline
  std::optional<Span> body;  ///< what stands in the body instead, if anything
  std::string explanation;   ///< one neutral sentence
};

std::vector<HeadlineFinding> check_headline(const Article& article, const Text& text,
                                            const Entities& entities, const Attributions& attributions);

}  // namespace gainsay

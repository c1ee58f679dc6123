// Which sentence of the body says most of what a headline says.
#pragma once

#include <vector>

#include "attribution/meaning.h"
#include "ledger/headline_checks.h"

namespace gainsay {

struct Nearest {
  Span sentence;
  std::size_t shared = 0;  ///< stems of `wanted` that it has
};

/// The first of those that share most; empty where none shares any.
Nearest nearest_sentence(const HeadlineView& view, const std::vector<MeaningWord>& wanted);

/// Whether the headline itself leaves open whether it is so: it asks, quotes, or names who says it.
bool leaves_open(const HeadlineView& view);

}  // namespace gainsay

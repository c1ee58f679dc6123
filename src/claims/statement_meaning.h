// What an attribution does with its content: asserts, denies, wants, promises or asks it.
#pragma once

#include <cstdint>
#include <vector>

#include "claims/statement.h"
#include "claims/statement_view.h"

namespace gainsay {

/// Sets `form`, `hedged`, `retracted`, `by_cue`, `aimed_at`, and turns `denied` where the stance denies.
/// After set_heads().
void set_meaning(const StatementView& view, AttributionId id, const std::vector<std::uint32_t>& tokens,
                 Statement& out);

}  // namespace gainsay

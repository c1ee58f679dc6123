// Which words tell which stance, before anything is known of their context (docs/stances.md).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "attribution/attribution.h"

namespace gainsay {

/// A word or phrase that tells a stance: "deny", "call for".
struct StancePhrase {
  Stance stance = Stance::says;
  std::size_t length = 0;  ///< in words
};

/// The longest phrase that begins at `stems[at]`. Stems are those of `stem` (syntax/stem.h).
std::optional<StancePhrase> stance_phrase_at(const std::vector<std::string>& stems, std::size_t at);

}  // namespace gainsay

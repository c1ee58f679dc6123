// Labels of tokens that were cut elsewhere.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "attribution/labeller.h"

namespace gainsay {

/// One label a token of a passage. The tokens, Penn's escapes ("``", "-LRB-") put back, are joined with
/// spaces and read as any text is; each gets the label of the first word that was read from it. Fails as
/// analyse_text does.
Result<std::vector<Label>> label_tokens(std::span<const std::string> tokens, const Models& models,
                                        const Limits& limits);

}  // namespace gainsay

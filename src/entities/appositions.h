// What syntax alone makes one: "the director, Ana Brill", "Ana Brill is the director".
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "entities/coreference.h"
#include "entities/reference_tree.h"

namespace gainsay {

/// For each reference, the one that it stands for, if any: a nominal follows the name, of two nominals the
/// later follows the earlier.
std::vector<std::optional<std::uint32_t>> appositions(const ReferenceLayers& layers,
                                                      const ReferenceTree& tree,
                                                      const std::vector<Reference>& references);

}  // namespace gainsay

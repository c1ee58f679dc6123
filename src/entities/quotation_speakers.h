// Who speaks each quotation, as far as syntax tells.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "entities/coreference.h"
#include "entities/reference_tree.h"

namespace gainsay {

/// For each quotation, the reference to its speaker, if any: the subject of a verb of speaking beside it,
/// else who spoke the one before it in the same paragraph.
std::vector<std::optional<std::uint32_t>> quotation_speakers(const ReferenceLayers& layers,
                                                             const ReferenceTree& tree,
                                                             const std::vector<Reference>& references);

}  // namespace gainsay

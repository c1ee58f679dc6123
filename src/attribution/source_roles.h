// Which role each speaker has, and the roles of sources without a name.
#pragma once

#include <vector>

#include "attribution/attribution.h"
#include "entities/roles.h"

namespace gainsay {

/// Adds the roles of unnamed sources to `roles`, which ascend by holder and still do so afterwards, and fills
/// Speaker::roles with indexes into them: those of the speaker's entity, or of the words of its sources.
void add_source_roles(const RoleLayers& layers, Attributions& attributions, std::vector<PersonRole>& roles);

}  // namespace gainsay

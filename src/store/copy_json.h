// Copies and versions as JSON, the same for --json and the API: docs/ledger.md has the members. Texts that
// are absent are null.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "store/copies.h"

namespace gainsay {

/// {"group","origins","members"}
nlohmann::ordered_json json_of(const CopyGroup& group);

/// {"address","versions"}
nlohmann::ordered_json json_of(const VersionList& list);

}  // namespace gainsay

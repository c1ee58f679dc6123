// Two wordings side by side, as JSON.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string_view>

namespace gainsay {

/// [{"kind": "both" | "only_first" | "only_second", "words"}], as word_diff has them.
nlohmann::ordered_json difference_json(std::string_view first, std::string_view second);

}  // namespace gainsay

// What happens, for machines: an object of JSON a line on standard error.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace gainsay::cli {

/// "2024-03-14T09:26:53Z", now.
std::string time_now();

/// {"time":...,"event":`event`, ...`more`}, in one write, so that lines of several programs on one stream
/// stay whole.
void log_event(const char* event, const nlohmann::ordered_json& more = nlohmann::ordered_json::object());

}  // namespace gainsay::cli

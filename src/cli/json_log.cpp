#include "cli/json_log.h"

#include <cstdio>
#include <ctime>

namespace gainsay::cli {

std::string time_now() {
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&now, &utc);
  char time[sizeof "2024-03-14T09:26:53Z"];
  (void)std::strftime(time, sizeof time, "%FT%TZ", &utc);
  return time;
}

void log_event(const char* event, const nlohmann::ordered_json& more) {
  nlohmann::ordered_json line = {{"time", time_now()}, {"event", event}};
  line.update(more);
  const std::string text = line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
  // Nowhere is left to report that stderr can't be written.
  (void)std::fwrite(text.data(), 1, text.size(), stderr);
}

}  // namespace gainsay::cli

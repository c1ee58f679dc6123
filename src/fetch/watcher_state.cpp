#include <nlohmann/json.hpp>

#include "fetch/watcher.h"

namespace gainsay {

using nlohmann::json;

std::string Watcher::save() const {
  json addresses = json::object();
  for (const auto& [address, watched] : watched_) {
    addresses[address] = {{"etag", watched.etag},
                          {"last_modified", watched.last_modified},
                          {"due", watched.due},
                          {"failures", watched.failures},
                          {"seen", watched.seen}};
  }
  const json state = {{"format", "gainsay-watch"}, {"version", 1}, {"addresses", std::move(addresses)}};
  return state.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

Result<void> Watcher::load(std::string_view text) {
  try {
    const json state = json::parse(text.begin(), text.end());
    if (state.at("format") != "gainsay-watch" || state.at("version") != 1)
      return fail(ErrorCode::damaged, "is no state of gainsay watch, or of another version");
    for (const auto& [address, known] : state.at("addresses").items()) {
      const auto watched = watched_.find(address);
      if (watched == watched_.end()) continue;
      known.at("etag").get_to(watched->second.etag);
      known.at("last_modified").get_to(watched->second.last_modified);
      known.at("due").get_to(watched->second.due);
      known.at("failures").get_to(watched->second.failures);
      known.at("seen").get_to(watched->second.seen);
    }
  } catch (const json::exception&) {
    return fail(ErrorCode::damaged, "is no state of gainsay watch");
  }
  return {};
}

}  // namespace gainsay

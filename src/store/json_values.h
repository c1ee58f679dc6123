// What rows are written as in JSON.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace gainsay {

/// An empty text is absent.
inline nlohmann::ordered_json text_or_null(const std::string& text) {
  return text.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(text);
}

/// JSON on one line; bytes that are no UTF-8 are replaced.
inline std::string in_one_line(const nlohmann::ordered_json& json) {
  return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace gainsay

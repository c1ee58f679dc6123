#include "queue/reference.h"

#include <nlohmann/json.hpp>

namespace gainsay {

Result<std::string> to_message(const DocumentReference& reference) {
  nlohmann::ordered_json out = {{"input", reference.input}, {"position", reference.position}};
  if (reference.as_is) out["text_source"] = "as-is";
  try {
    return out.dump();
  } catch (const nlohmann::json::type_error&) {
    return fail(ErrorCode::unsupported, "its name is no UTF-8, which a queue can't carry", reference.input);
  }
}

Result<DocumentReference> reference_of(std::string_view message) {
  const auto wrong = [](const char* what) { return fail(ErrorCode::damaged, what); };
  const auto parsed = nlohmann::json::parse(message, nullptr, false);
  if (!parsed.is_object()) return wrong("is no object of JSON");
  DocumentReference out;
  for (const auto& [key, value] : parsed.items()) {
    if (key == "input" && value.is_string()) {
      out.input = value.get<std::string>();
    } else if (key == "position" && value.is_number_unsigned()) {
      out.position = value.get<std::uint64_t>();
    } else if (key == "text_source" && (value == "as-is" || value == "detect")) {
      out.as_is = value == "as-is";
    } else {
      return wrong("has members that are none of a reference");
    }
  }
  if (out.input.empty()) return wrong("names no input");
  return out;
}

}  // namespace gainsay

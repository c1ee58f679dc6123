#include "serve/json_body.h"

#include <nlohmann/json.hpp>

namespace gainsay::serve {
namespace {

using Json = nlohmann::ordered_json;

Result<std::string> text_of(const Json& value, const char* name, std::size_t longest) {
  if (!value.is_string()) return fail(ErrorCode::unsupported, std::string(name) + ": is no text");
  auto text = value.get<std::string>();
  if (text.size() > longest)
    return fail(ErrorCode::unsupported,
                std::string(name) + ": is longer than " + std::to_string(longest) + " bytes");
  if (text.find('\0') != std::string::npos)
    return fail(ErrorCode::unsupported, std::string(name) + ": has a NUL character");
  return text;
}

}  // namespace

Result<std::string> member(const Json& json, const char* name, std::size_t longest) {
  const auto found = json.find(name);
  if (found == json.end() || found->is_null()) return std::string();
  return text_of(*found, name, longest);
}

Result<std::vector<std::string>> members(const Json& json, const char* name, std::size_t most,
                                         std::size_t longest) {
  const auto found = json.find(name);
  if (found == json.end() || !found->is_array() || found->empty() || found->size() > most)
    return fail(ErrorCode::unsupported,
                std::string(name) + ": a list of 1 to " + std::to_string(most) + " is wanted");
  std::vector<std::string> all;
  for (const Json& each : *found) {
    auto text = text_of(each, name, longest);
    if (!text) return tl::unexpected(text.error());
    if (text->empty()) return fail(ErrorCode::unsupported, std::string(name) + ": has an empty text");
    all.push_back(std::move(*text));
  }
  return all;
}

}  // namespace gainsay::serve

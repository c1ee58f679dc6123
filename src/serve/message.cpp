#include "serve/message.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace gainsay::serve {

std::string_view field(const Request& request, std::string_view name) {
  for (const auto& [each, value] : request.fields) {
    if (each == name) return value;
  }
  return {};
}

std::size_t count_fields(const Request& request, std::string_view name) {
  return static_cast<std::size_t>(std::count_if(request.fields.begin(), request.fields.end(),
                                                [&](const auto& each) { return each.first == name; }));
}

Answer problem(int status, std::string_view detail) {
  using Json = nlohmann::ordered_json;
  const Json json = {
      {"type", "about:blank"}, {"title", reason(status)}, {"status", status}, {"detail", detail}};
  return {status,
          "application/problem+json",
          json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n",
          {}};
}

std::string_view reason(int status) {
  switch (status) {
    case 200:
      return "OK";
    case 304:
      return "Not Modified";
    case 400:
      return "Bad Request";
    case 401:
      return "Unauthorized";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 408:
      return "Request Timeout";
    case 413:
      return "Content Too Large";
    case 415:
      return "Unsupported Media Type";
    case 421:
      return "Misdirected Request";
    case 422:
      return "Unprocessable Content";
    case 431:
      return "Request Header Fields Too Large";
    case 500:
      return "Internal Server Error";
    case 502:
      return "Bad Gateway";
    case 503:
      return "Service Unavailable";
    default:
      return {};
  }
}

}  // namespace gainsay::serve

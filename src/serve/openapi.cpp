// OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.0) of the table of routes.
#include <nlohmann/json.hpp>

#include "attribution/attribution.h"
#include "base/version.h"
#include "interchange/named_formats.h"
#include "serve/openapi_schemas.h"
#include "serve/openapi_schemas_across.h"
#include "serve/route.h"

namespace gainsay::serve {
namespace {

using Json = nlohmann::ordered_json;

Json schema_of(Parameter::Kind kind) {
  switch (kind) {
    case Parameter::Kind::words:
      return {{"type", "string"}, {"maxLength", 1000}};
    case Parameter::Kind::host:
      return {{"type", "string"}, {"maxLength", 253}};
    case Parameter::Kind::date:
      return {{"type", "string"}, {"pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"}};
    case Parameter::Kind::period:
      return {{"type", "string"},
              {"pattern", "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?(/([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?)?$"}};
    case Parameter::Kind::place:
      return {{"type", "string"}, {"maxLength", 200}};
    case Parameter::Kind::kilometres:
      return {{"type", "number"}, {"minimum", 0}, {"maximum", farthest_kilometres}};
    case Parameter::Kind::id:
      return {{"type", "string"}, {"pattern", "^[0-9a-f]{32}$"}};
    case Parameter::Kind::stance: {
      Json stances = Json::array();
      for (int i = 0; i <= static_cast<int>(Stance::other); ++i)
        stances.push_back(name(static_cast<Stance>(i)));
      return {{"type", "string"}, {"enum", std::move(stances)}};
    }
    case Parameter::Kind::flag:
      return {{"type", "boolean"}, {"default", false}};
    case Parameter::Kind::limit:
      return {{"type", "integer"}, {"minimum", 1}, {"maximum", largest_limit}, {"default", usual_limit}};
    case Parameter::Kind::most:
      return {{"type", "integer"}, {"minimum", 1}, {"maximum", largest_limit}};
    case Parameter::Kind::part:
      return {{"type", "string"}, {"enum", {"said", "saying", "reported"}}};
    case Parameter::Kind::format: {
      Json formats = Json::array();
      for (const NamedFormat& each : export_formats) formats.push_back(each.name);
      return {{"type", "string"}, {"enum", std::move(formats)}, {"default", export_formats.front().name}};
    }
    case Parameter::Kind::review_format:
      return {{"type", "string"}, {"enum", {"jsonl", "brat"}}, {"default", "jsonl"}};
    case Parameter::Kind::cursor:
      return {{"type", "string"}, {"maxLength", 200}};
  }
  return {};
}

Json parameters_of(const Route& route) {
  Json all = Json::array();
  if (std::string_view(route.path).find("{id}") != std::string_view::npos) {
    const bool of_claim = route.id_of == std::string_view("claim");
    all.push_back(
        {{"name", "id"},
         {"in", "path"},
         {"required", true},
         {"description", std::string("Of the ") + route.id_of},
         {"schema",
          {{"type", "string"}, {"pattern", of_claim ? "^[0-9a-f]{32}:[0-9]+$" : "^[0-9a-f]{32}$"}}}});
  }
  for (const Parameter& parameter : route.parameters) {
    all.push_back({{"name", parameter.name},
                   {"in", "query"},
                   {"required", parameter.required},
                   {"description", parameter.description},
                   {"schema", schema_of(parameter.kind)}});
  }
  return all;
}

Json body_of(const Route& route) {
  Json content = Json::object();
  for (const std::string_view type : route.takes) {
    content[std::string(type)] = {
        {"schema", type == "application/json"
                       ? Json{{"$ref", std::string("#/components/schemas/") + route.body_schema}}
                       : Json{{"type", "string"}}}};
  }
  return {{"required", true}, {"content", std::move(content)}};
}

Json operation_of(const Route& route) {
  const std::string schema = route.schema;
  const Json content =
      schema.empty() ? Json{{"type", "string"}} : Json{{"$ref", "#/components/schemas/" + schema}};
  Json operation = {{"operationId", route.name},
                    {"summary", route.summary},
                    {"parameters", parameters_of(route)},
                    {"responses",
                     {{"200",
                       {{"description", route.summary},
                        {"headers", {{"ETag", {{"schema", {{"type", "string"}}}}}}},
                        {"content", {{route.type, {{"schema", content}}}}}}},
                      {"304", {{"description", "What If-None-Match names is still so"}}},
                      {"default", {{"$ref", "#/components/responses/Problem"}}}}}};
  if (route.work == Work::send) {
    for (const char* type : route.types)
      operation["responses"]["200"]["content"][type] = {{"schema", {{"type", "string"}}}};
  }
  if (route.work == Work::watch || route.work == Work::send) {
    operation["responses"].erase("304");
    operation["responses"]["200"].erase("headers");
  }
  if (!route.takes.empty()) {
    // What is read anew each time has no tag.
    operation["responses"].erase("304");
    operation["responses"]["200"].erase("headers");
    operation["requestBody"] = body_of(route);
  }
  return operation;
}

// As OpenAPI names it: "get".
std::string method_of(const Route& route) {
  return route.method == std::string_view("POST") ? "post" : "get";
}

Json schemas() {
  Json all = Json::parse(openapi_schemas);
  all.update(Json::parse(openapi_schemas_across));
  return all;
}

}  // namespace

std::string openapi() {
  Json paths = Json::object();
  for (const Route& route : routes()) paths[route.path][method_of(route)] = operation_of(route);
  const Json document = {
      {"openapi", "3.1.0"},
      {"info",
       {{"title", "Gainsay"},
        {"version", version()},
        {"summary", "Who claims what in the news of a ledger, and who denies it"},
        {"license", {{"name", "Apache-2.0"}, {"identifier", "Apache-2.0"}}}}},
      {"servers", Json::array({{{"url", "/"}}})},
      {"security", Json::array({Json::object(), {{"token", Json::array()}}})},
      {"paths", std::move(paths)},
      {"components",
       {{"schemas", schemas()},
        {"responses",
         {{"Problem",
           {{"description", "What is wrong, and what to do about it (RFC 9457)"},
            {"content",
             {{"application/problem+json", {{"schema", {{"$ref", "#/components/schemas/Problem"}}}}}}}}}}},
        {"securitySchemes", {{"token", {{"type", "http"}, {"scheme", "bearer"}}}}}}}};
  return document.dump(2) + "\n";
}

}  // namespace gainsay::serve

// openapi.json against the routes, and what they answer against openapi.json.
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "serve/route.h"
#include "serve/served.h"
#include "store/stated.h"
#include "work/link_articles.h"

namespace gainsay {
namespace {

using nlohmann::json;
using testing::Reply;

class OpenApiTest : public testing::Served {
 protected:
  void SetUp() override {
    Served::SetUp();
    const auto ledger = open(path("a"));
    add(*ledger,
        testing::said("Maud Ellery said the Orrin bridge had cracked", 4, testing::cracked("Orrin")));
    add(*ledger, testing::said("Ivo Plume said the Orrin bridge had not cracked", 6,
                               testing::denied(testing::cracked("Orrin"))));
    ASSERT_TRUE(link_articles(*ledger, layers()));
    ASSERT_TRUE(ledger->commit());
    document_ = get("/api/v1/openapi.json").json();
  }

  // An id of what "{id}" stands for.
  std::string id_for(const std::string& described) {
    if (described == "Of the claim") return get("/api/v1/disputes").json()["items"][0]["claim"];
    if (described == "Of the actor") return get("/api/v1/actors").json()["items"][0]["id"];
    return "00000000000000010000000000000002";
  }

  // What is wrong with `value` by a schema of the document; empty where nothing is.
  std::string fault(const json& schema, const json& value) {
    // valijson resolves references in one document: the schema, with the components beside it.
    json whole = schema;
    whole["components"] = document_["components"];
    valijson::Schema parsed;
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(whole), parsed);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(parsed, valijson::adapters::NlohmannJsonAdapter(value), &results)) return {};
    valijson::ValidationResults::Error error;
    std::string all;
    while (results.popError(error)) all += error.description + "; ";
    return all;
  }

  json document_;
};

TEST_F(OpenApiTest, EveryRouteIsDescribedAndNothingElse) {
  EXPECT_EQ(document_["openapi"], "3.1.0");
  std::size_t operations = 0;
  for (const json& item : document_["paths"]) operations += item.size();
  EXPECT_EQ(operations, serve::routes().size());
  for (const serve::Route& route : serve::routes()) {
    const json& operation = document_["paths"][route.path][route.takes.empty() ? "get" : "post"];
    EXPECT_EQ(operation["operationId"], route.name);
    std::vector<std::string> described;
    for (const json& parameter : operation["parameters"]) {
      if (parameter["in"] == "query") described.push_back(parameter["name"]);
    }
    std::vector<std::string> taken;
    for (const serve::Parameter& parameter : route.parameters) taken.emplace_back(parameter.name);
    EXPECT_EQ(described, taken) << route.path;
  }
}

TEST_F(OpenApiTest, EveryDescribedOperationAnswersByItsSchema) {
  for (const auto& [path, item] : document_["paths"].items()) {
    if (!item.contains("get")) continue;
    std::string target = path;
    if (const std::size_t hole = target.find("{id}"); hole != std::string::npos)
      target.replace(hole, 4, id_for(item["get"]["parameters"][0]["description"]));
    for (const json& parameter : item["get"]["parameters"]) {
      if (parameter["in"] == "query" && parameter["required"])
        target += "?" + parameter["name"].get<std::string>() + "=bridge";
    }
    const Reply reply = get(target);
    EXPECT_EQ(reply.status, 200) << target;
    const json& content = item["get"]["responses"]["200"]["content"];
    ASSERT_EQ(content.count(reply.fields.at("content-type")), 1U) << target;
    if (reply.fields.at("content-type") != "application/json") continue;
    EXPECT_EQ(fault(content["application/json"]["schema"], reply.json()), "") << target;
  }
}

TEST_F(OpenApiTest, ParametersTakeWhatTheirSchemasSayAndNothingElse) {
  for (const auto& [path, item] : document_["paths"].items()) {
    if (path.find("{id}") != std::string::npos || !item.contains("get")) continue;
    for (const json& parameter : item["get"]["parameters"]) {
      const std::string name = parameter["name"];
      const std::string needed = path == "/api/v1/search" && name != "words" ? "&words=a"
                                 : name == "within"                          ? "&place=Orrin"
                                                                             : "";
      const json& schema = parameter["schema"];
      if (schema.contains("maximum")) {
        EXPECT_EQ(get(path + "?" + name + "=" + schema["maximum"].dump() + needed).status, 200)
            << path << name;
        EXPECT_EQ(
            get(path + "?" + name + "=" + std::to_string(schema["maximum"].get<int>() + 1) + needed).status,
            400);
      }
      if (schema.contains("maxLength")) {
        const std::string longer(schema["maxLength"].get<std::size_t>() + 1, 'a');
        EXPECT_EQ(get(path + "?" + name + "=" + longer + needed).status, 400) << path << name;
      }
      for (const json& word : schema.value("enum", json::array()))
        EXPECT_EQ(get(path + "?" + name + "=" + word.get<std::string>()).status, 200) << path << name << word;
    }
  }
}

TEST_F(OpenApiTest, WhatTakesABodySaysWhichKinds) {
  const json& read = document_["paths"]["/api/v1/read"]["post"];
  EXPECT_EQ(read["requestBody"]["content"].size(), 3U);
  EXPECT_TRUE(read["requestBody"]["content"].contains("text/html"));
  settings_.models = GAINSAY_MODELS_DIR;
  stop();
  const Reply reply = post("/api/v1/read", "text/plain", "Maud Ellery said the bridge fell in the night.");
  EXPECT_EQ(fault(read["responses"]["200"]["content"]["application/json"]["schema"], reply.json()), "");
}

TEST_F(OpenApiTest, ProblemsAreAsDescribed) {
  const json& problem =
      document_["components"]["responses"]["Problem"]["content"]["application/problem+json"]["schema"];
  for (const char* target : {"/api/v1/nothing", "/api/v1/claims?limit=x"}) {
    const Reply reply = get(target);
    EXPECT_EQ(reply.fields.at("content-type"), "application/problem+json");
    EXPECT_EQ(fault(problem, reply.json()), "");
  }
  EXPECT_NE(fault(problem, json::object()), "");
}

}  // namespace
}  // namespace gainsay

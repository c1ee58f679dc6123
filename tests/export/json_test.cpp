#include "export/json.h"

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "export/sample.h"

namespace gainsay {
namespace {

using nlohmann::json;

// What the published schema finds wrong with `document`; empty where nothing.
std::string faults(const json& document) {
  std::ifstream file(GAINSAY_SOURCE_DIR "/docs/schema/analysis-1.schema.json");
  const json schema_json = json::parse(file);
  valijson::Schema schema;
  valijson::SchemaParser parser;
  parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schema_json), schema);
  valijson::Validator validator;
  valijson::ValidationResults results;
  std::string found;
  if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(document), &results)) return found;
  for (valijson::ValidationResults::Error error; results.popError(error);) {
    for (const std::string& step : error.context) found += step;
    found += ": " + error.description + "\n";
  }
  return found;
}

TEST(Json, HoldsToThePublishedSchema) {
  const auto sample = sample::cafe_fire();
  EXPECT_EQ(faults(json::parse(to_json(sample.article, sample.analysis))), "");
}

TEST(Json, HoldsToThePublishedSchemaWithEveryLayer) {
  const auto sample = sample::cafe_fire();
  const JsonOptions all{.sentences = true, .tokens = true, .quotations = true};
  EXPECT_EQ(faults(json::parse(to_json(sample.article, sample.analysis, all))), "");
}

TEST(Json, EmptyArticleHoldsToThePublishedSchema) {
  EXPECT_EQ(faults(json::parse(to_json(Article{}, Analysis{}))), "");
}

TEST(Json, SchemaRefusesAStanceOutsideTheClosedSet) {
  const auto sample = sample::cafe_fire();
  json document = json::parse(to_json(sample.article, sample.analysis));
  document["attributions"][0]["stance"] = "lies";
  EXPECT_NE(faults(document), "");
}

TEST(Json, RolesHaveHolderPhraseHeadAndAffiliations) {
  const auto sample = sample::cafe_fire();
  const json role = json::parse(to_json(sample.article, sample.analysis))["roles"][0];
  EXPECT_EQ(role["holder"]["text"], "Ivo Plume");
  EXPECT_EQ(role["phrase"]["text"], "owner");
  EXPECT_EQ(role["head"]["text"], "owner");
  EXPECT_EQ(role["affiliations"][0]["words"]["text"], "café");
  EXPECT_EQ(role["affiliations"][0]["kind"], "facility");
  EXPECT_EQ(role["former"], false);
}

TEST(Json, SpansCarryTheirTextAndTheBytesTheyCameFrom) {
  const auto sample = sample::cafe_fire();
  const json document = json::parse(to_json(sample.article, sample.analysis));
  const json& content = document["attributions"][0]["content"][0];
  EXPECT_EQ(content["text"], "“The café burnt for days,”");
  EXPECT_EQ(content["begin"], 24);
  EXPECT_EQ(content["origin"]["begin"], 24);
}

TEST(Json, OwnVoiceIsWhatNobodyIsSaidToSay) {
  const auto sample = sample::cafe_fire();
  const json document = json::parse(to_json(sample.article, sample.analysis));
  ASSERT_EQ(document["own_voice"].size(), 1u);
  EXPECT_EQ(document["own_voice"][0]["text"], "It rained.");
}

TEST(Json, CompactFormIsOneLine) {
  const auto sample = sample::cafe_fire();
  EXPECT_EQ(to_json(sample.article, sample.analysis, {.indented = false}).find('\n'), std::string::npos);
}

TEST(Json, FileNameThatIsNoUtf8IsShownNotThrown) {
  auto sample = sample::cafe_fire();
  sample.article.provenance.input = "a\xff.txt";
  EXPECT_EQ(json::parse(to_json(sample.article, sample.analysis))["provenance"]["input"],
            "a\xEF\xBF\xBD.txt");
}

}  // namespace
}  // namespace gainsay

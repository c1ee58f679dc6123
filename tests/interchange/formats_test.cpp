// Formats of other programs, from an article made by hand.
#include <gmock/gmock.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "export/sample.h"
#include "interchange/export_ledger.h"
#include "store/kept.h"

namespace gainsay {
namespace {

using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

class InterchangeTest : public testing::LedgerFolder {
 protected:
  void SetUp() override {
    LedgerFolder::SetUp();
    ledger_ = open(path("a"));
    const sample::Sample ferry = sample::ferry_sold();
    add(*ledger_, {Document{.bytes = ferry.article.text}, ferry.article, ferry.analysis});
    add(*ledger_, testing::kept("Tobias Wren said Ada Brock's ferry sank.", "rain.txt"));
  }

  std::string written(const StreamFormat& format, const ClaimFilter& filter = {}) {
    std::string out;
    const auto done = export_stream(*ledger_, filter, format, [&](std::string_view bytes) {
      out += bytes;
      return Result<void>();
    });
    EXPECT_TRUE(done.has_value()) << describe(done.error());
    return out;
  }

  // The node of that name.
  static json node(const std::string& document, const std::string& id) {
    const json parsed = json::parse(document);
    for (const json& each : parsed["@graph"])
      if (each["@id"] == id) return each;
    return {};
  }

  std::unique_ptr<Ledger> ledger_;
  const std::string ferry_ = "urn:gainsay:article:00000000000000030000000000000004";
};

TEST_F(InterchangeTest, AClaimAppearsInItsArticleAndHasWhoMakesItForItsAuthor) {
  const std::string document = written(json_ld_format());
  const json claim = node(document, ferry_ + ":claim:0");
  EXPECT_EQ(claim["text"], "that the ferry left Galway between 3 and 5 May 1911");
  EXPECT_EQ(claim["firstAppearance"], ferry_);
  EXPECT_EQ(claim["author"]["@id"], ferry_ + ":speaker:0");
  EXPECT_EQ(claim["contentLocation"][0]["identifier"], "GeoNames 2964180");
  EXPECT_EQ(claim["temporalCoverage"][0], "1911-05-03/1911-05-04");
  const json statement = node(document, ferry_ + ":attribution:0");
  EXPECT_EQ(statement["locationCreated"]["name"], "Cork");
  EXPECT_EQ(statement["dateCreated"], "2024-03-11");
}

TEST_F(InterchangeTest, WhoDeniesAClaimIsNotItsAuthor) {
  const std::string document = written(json_ld_format());
  EXPECT_FALSE(node(document, ferry_ + ":claim:1").contains("author"));
  const json denial = node(document, ferry_ + ":attribution:1");
  EXPECT_EQ(denial["creator"]["@id"], ferry_ + ":speaker:1");
  EXPECT_EQ(denial["gainsay:stance"], "denies");
  EXPECT_EQ(denial["gainsay:answers"][0], ferry_ + ":attribution:0");
}

TEST_F(InterchangeTest, APlaceIsAFeatureWhereItLiesOrWithoutAPoint) {
  const json features = json::parse(written(geojson_format()))["features"];
  ASSERT_EQ(features.size(), 3U);
  EXPECT_EQ(features[0]["properties"]["words"], "Cork");
  EXPECT_EQ(features[0]["properties"]["said_there_by"], "0");
  EXPECT_EQ(features[0]["geometry"]["coordinates"], (json{-8.47061, 51.89797}));
  EXPECT_EQ(features[1]["properties"]["said_by"], "0");
  // 15 km north of it.
  EXPECT_NEAR(features[2]["geometry"]["coordinates"][1].get<double>(), 33.885, 0.001);
  EXPECT_EQ(features[2]["properties"]["offset"], "15 km north of");
}

TEST_F(InterchangeTest, OnlyWhatIsAskedForIsWritten) {
  const ClaimFilter denials{.stance = "denies"};
  EXPECT_EQ(json::parse(written(geojson_format(), denials))["features"].size(), 1U);
  EXPECT_THAT(written(csv_format(), denials), Not(HasSubstr("Galway")));
  EXPECT_THAT(written(bibtex_format(), denials), Not(HasSubstr("Wren")));
  EXPECT_EQ(json::parse(written(csl_json_format(), {.stance = "doubts"})).size(), 0U);
  EXPECT_EQ(json::parse(written(prov_format(), {.stance = "doubts"}))["@graph"].size(), 0U);
}

TEST_F(InterchangeTest, ReferencesKeepNamesWhole) {
  const json items = json::parse(written(csl_json_format(), {.stance = "denies"}));
  EXPECT_EQ(items[0]["author"], (json{{{"literal", "Ada Brock"}}, {{"literal", "Smith and Sons"}}}));
  EXPECT_EQ(items[0]["issued"]["date-parts"], (json{{2024, 3, 12}}));
  EXPECT_THAT(written(bibtex_format()), HasSubstr("author = {{Ada Brock} and {Smith and Sons}}"));
}

TEST_F(InterchangeTest, BibtexTakesNoWordOfAPageForACommand) {
  sample::Sample sample = sample::ferry_sold();
  sample.article.id = {0, 1};
  sample.article.metadata.title = "50% {off} \\input{x} & $5_^~#";
  sample.article.metadata.url = "https://a.example/}x";
  const Portion portion{{sample.article, sample.analysis, {}, {}}, {}};
  const std::string entry = bibtex_format().item(portion);
  EXPECT_THAT(entry, HasSubstr("title = {{50\\% \\textbraceleft off\\textbraceright  \\textbackslash "
                               "input\\textbraceleft x\\textbraceright  \\& "
                               "\\$5\\_\\textasciicircum \\textasciitilde \\#}}"));
  EXPECT_THAT(entry, Not(HasSubstr("url")));
  EXPECT_EQ(std::count(entry.begin(), entry.end(), '{'), std::count(entry.begin(), entry.end(), '}'));
}

TEST_F(InterchangeTest, ProvenanceNamesProgramModelsAndDocument) {
  const std::string document = written(prov_format());
  const json reading = node(document, "urn:gainsay:reading:00000000000000030000000000000004");
  EXPECT_EQ(reading["prov:wasAssociatedWith"]["@id"], "urn:gainsay:program:0.1.0");
  EXPECT_EQ(reading["prov:used"][1]["@id"], "urn:gainsay:models:models");
  EXPECT_EQ(node(document, ferry_)["prov:wasDerivedFrom"], reading["prov:used"][0]);
  std::size_t programs = 0;
  const json parsed = json::parse(document);
  for (const json& each : parsed["@graph"]) programs += each["@id"] == "urn:gainsay:program:0.1.0";
  EXPECT_EQ(programs, 1U);
}

TEST_F(InterchangeTest, AGraphHasANodeForEachNameAndAnEdgeForWhoSpeaksOfWhom) {
  std::string out;
  ASSERT_TRUE(export_graph(*ledger_, {}, [&](std::string_view bytes) {
    out += bytes;
    return Result<void>();
  }));
  EXPECT_THAT(out, HasSubstr("<data key=\"name\">Maud Ellery</data><data key=\"kind\">person</data>"));
  EXPECT_THAT(out, HasSubstr("<edge source=\"n1\" target=\"n0\"><data key=\"claims\">1</data>"));
  EXPECT_THAT(out, Not(HasSubstr("Tobias")));
}

TEST_F(InterchangeTest, WhatCanNotBeWrittenEndsIt) {
  std::size_t calls = 0;
  const auto done = export_stream(*ledger_, {}, csv_format(), [&](std::string_view) -> Result<void> {
    if (++calls == 2) return fail(ErrorCode::unwritable, "the disk is full");
    return {};
  });
  EXPECT_EQ(done.error().code, ErrorCode::unwritable);
  EXPECT_EQ(calls, 2U);
}

TEST_F(InterchangeTest, BratGetsATextAndItsAnnotationsByTheArticlesId) {
  std::vector<std::string> names;
  ASSERT_TRUE(
      export_brat(*ledger_, {.stance = "denies"}, [&](const std::string& name, std::string_view bytes) {
        names.push_back(name);
        if (name.ends_with(".ann")) {
          EXPECT_THAT(std::string(bytes), HasSubstr("Ivo Plume of Vask"));
        }
        return Result<void>();
      }));
  EXPECT_THAT(names, ElementsAre("annotation.conf", "00000000000000030000000000000004.txt",
                                 "00000000000000030000000000000004.ann"));
}

TEST(Address, IsOneOnlyWithoutWhatMayNotStandInIt) {
  EXPECT_TRUE(is_sound_address("https://news.example/a?b=%20&c#d"));
  EXPECT_TRUE(is_sound_address("http://news.example/é"));
  for (const char* text : {"", "news.example", "javascript:alert(1)", "https://a.example/x y",
                           "https://a.example/>", "https://a.example/\n"})
    EXPECT_FALSE(is_sound_address(text)) << text;
}

}  // namespace
}  // namespace gainsay

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "export/annotation.h"
#include "export/brat.h"
#include "export/csv.h"
#include "export/sample.h"

namespace gainsay {
namespace {

using nlohmann::json;

TEST(Brat, WritesCodePointsNotBytes) {
  const auto sample = sample::cafe_fire();
  EXPECT_EQ(to_brat(sample.article, sample.analysis),
            "T1\tSource 51 62\tMaud Ellery\n"
            "T2\tCue 63 67\tsaid\n"
            "T3\tContent 24 50\t“The café burnt for days,”\n"
            "T4\tAttribution 63 67\tsaid\n"
            "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n"
            "T5\tSource 69 89\tThe owner, Ivo Plume\n"
            "T6\tCue 91 97\tdenied\n"
            "T7\tContent 98 101\tit.\n"
            "T8\tAttribution 91 97\tdenied\n"
            "E2\tAttribution:T8 Source:T5 Cue:T6 Content:T7\n");
}

TEST(Brat, CutsASpanWhereTheLineEnds) {
  auto sample = sample::cafe_fire();
  sample.analysis.attributions.items.resize(1);
  sample.analysis.attributions.items[0].source.clear();
  sample.analysis.attributions.items[0].content = {{0, 27}};
  EXPECT_EQ(to_brat(sample.article, sample.analysis),
            "T1\tCue 63 67\tsaid\n"
            "T2\tContent 0 23;24 25\tOwner denies fire claim “\n"
            "T3\tAttribution-no-source 63 67\tsaid\n"
            "E1\tAttribution-no-source:T3 Cue:T1 Content:T2\n");
}

TEST(Annotation, SelectsByCodePointAndByQuotationInContext) {
  const auto sample = sample::cafe_fire();
  const json page = json::parse(to_annotations(sample.article, sample.analysis));
  const json& selector = page["items"][0]["target"][0]["selector"];
  EXPECT_EQ(selector[0]["start"], 24);
  EXPECT_EQ(selector[0]["end"], 50);
  EXPECT_EQ(selector[1]["exact"], "“The café burnt for days,”");
  EXPECT_EQ(selector[1]["prefix"], "Owner denies fire claim\n");
  EXPECT_EQ(selector[1]["suffix"], " Maud Ellery said.\nThe owner, Iv");
}

TEST(Annotation, SaysWhereTheTextCameFrom) {
  const auto sample = sample::cafe_fire();
  const json page = json::parse(to_annotations(sample.article, sample.analysis));
  EXPECT_EQ(page["type"], "AnnotationPage");
  EXPECT_EQ(page["items"][0]["target"][0]["source"]["via"], "https://example.org/fire");
}

TEST(Csv, WritesOneRowAnAttribution) {
  const auto sample = sample::cafe_fire();
  const std::string rows = to_csv(sample.article, sample.analysis);
  EXPECT_EQ(rows.substr(rows.find(",2024-03-14,")),
            ",2024-03-14,0,Maud Ellery,Maud Ellery,said,\"“The café burnt for "
            "days,”\",direct,says,positive,plain,named,"
            ",,,,1,24,55,56,67,,,,\r\n" +
                rows.substr(rows.find("\r\n") + 2));
}

TEST(Csv, HeaderHasAsManyColumnsAsARow) {
  const auto commas = [](const std::string& line) { return std::count(line.begin(), line.end(), ','); };
  const std::string header = csv_header();
  EXPECT_EQ(commas(header), 27);
}

TEST(Csv, CellThatASpreadsheetWouldRunIsDefused) {
  EXPECT_EQ(csv_cell("=HYPERLINK(0)"), "'=HYPERLINK(0)");
  EXPECT_EQ(csv_cell("  +1"), "'  +1");
  EXPECT_EQ(csv_cell("-- no"), "'-- no");
  EXPECT_EQ(csv_cell("@SUM(A1)"), "'@SUM(A1)");
  EXPECT_EQ(csv_cell("\tx"), "'\tx");
}

TEST(Csv, QuotesWhatRfc4180SaysMustBe) {
  EXPECT_EQ(csv_cell("plain"), "plain");
  EXPECT_EQ(csv_cell("a,b"), "\"a,b\"");
  EXPECT_EQ(csv_cell("he said \"no\""), "\"he said \"\"no\"\"\"");
  EXPECT_EQ(csv_cell("two\nlines"), "\"two\nlines\"");
}

}  // namespace
}  // namespace gainsay

// Headlines of our own with gold (headlines.gold): each finding is expected, and no other.
#include <gmock/gmock.h>

#include <fstream>
#include <string>
#include <vector>

#include "attribution/reading.h"
#include "ledger/headline.h"

namespace gainsay {
namespace {

struct Case {
  std::string lines;
  std::vector<std::string> expected;
};

std::string_view name(HeadlineFindingKind kind) {
  switch (kind) {
    case HeadlineFindingKind::source_widened:
      return "source_widened";
    case HeadlineFindingKind::source_changed:
      return "source_changed";
    case HeadlineFindingKind::content_not_in_body:
      return "content_not_in_body";
    case HeadlineFindingKind::hedge_dropped:
      return "hedge_dropped";
    case HeadlineFindingKind::quote_altered:
      return "quote_altered";
    case HeadlineFindingKind::attribution_dropped:
      return "attribution_dropped";
    case HeadlineFindingKind::number_changed:
      return "number_changed";
  }
  return {};
}

std::vector<Case> cases() {
  std::vector<Case> all;
  std::ifstream file(GAINSAY_SOURCE_DIR "/tests/ledger/headlines.gold");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("H ")) all.push_back({line.substr(2), {}});
    if (line.starts_with("B ")) all.back().lines += "\n" + line.substr(2);
    if (line.starts_with("= ")) all.back().expected.push_back(line.substr(2));
  }
  return all;
}

TEST(HeadlineGold, FindsWhatADifferentHeadlineSaysAndNothingElse) {
  const auto all = cases();
  ASSERT_GE(all.size(), 40U);
  for (const Case& each : all) {
    const testing::ReadArticle read(each.lines);
    std::vector<std::string> found;
    for (const HeadlineFinding& finding :
         check_headline(read.article, read.text, read.entities, read.attributions)) {
      found.push_back(std::string(name(finding.kind)) + " | " + read.shown(finding.headline) + " | " +
                      (finding.body ? read.shown(*finding.body) : "-"));
    }
    EXPECT_EQ(found, each.expected) << each.lines;
  }
}

}  // namespace
}  // namespace gainsay

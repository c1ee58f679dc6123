#include "ledger/headline.h"

#include <gmock/gmock.h>

#include "attribution/reading.h"

namespace gainsay {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using testing::ReadArticle;

using Shown = std::vector<std::pair<HeadlineFindingKind, std::string>>;

Shown findings_of(std::string_view lines) {
  const ReadArticle read(lines);
  Shown shown;
  for (const HeadlineFinding& finding :
       check_headline(read.article, read.text, read.entities, read.attributions))
    shown.emplace_back(finding.kind, read.shown(finding.headline));
  return shown;
}

TEST(Headline, AWordThatTheBodyNeverUsesIsPointedAt) {
  EXPECT_THAT(findings_of("Vastany denies claim that children were moved from the camp\n"
                          "Thirty people were moved from the camp, Ivo Plume said.\n"
                          "The Vastany government denied that anyone was moved from the camp."),
              Contains(Pair(HeadlineFindingKind::content_not_in_body, "children")));
}

TEST(Headline, ACountryThatSpeaksThroughAnUnnamedOfficialIsWider) {
  EXPECT_THAT(findings_of("Vastany rejects claim that guards entered the camp\n"
                          "Thirty guards entered the camp, Ivo Plume told the Orvel Courier.\n"
                          "But an official security source in Selm dismissed the reports."),
              Contains(Pair(HeadlineFindingKind::source_widened, "Vastany")));
}

TEST(Headline, AHeadlineThatSaysWhatTheBodySaysHasNoFindings) {
  EXPECT_THAT(findings_of("Harbour fund is empty, auditor says\n"
                          "The harbour fund is empty, auditor Maud Ellery said on Monday."),
              IsEmpty());
}

TEST(Headline, ADroppedHedgeIsPointedAt) {
  EXPECT_THAT(findings_of("Bridge collapse buried twelve workers\n"
                          "The collapse of the bridge may have buried twelve workers.\n"
                          "Rescue crews came from Selm."),
              Contains(Pair(HeadlineFindingKind::hedge_dropped, "Bridge collapse buried twelve workers")));
}

TEST(Headline, QuotedWordsMustStandInTheBody) {
  EXPECT_THAT(findings_of("Mayor calls the dam ‘a complete disaster’\n"
                          "“The dam is something of a disaster,” Mayor Ode Marrish said."),
              Contains(Pair(HeadlineFindingKind::quote_altered, "‘a complete disaster’")));
}

}  // namespace
}  // namespace gainsay

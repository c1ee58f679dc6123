#include "export/report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "export/page_writer.h"
#include "export/sample.h"

namespace gainsay {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string report(const sample::Sample& sample, std::size_t width = 80, bool colour = false) {
  return to_report(sample.article, sample.analysis, {width, colour});
}

std::size_t widest_line(const std::string& page) {
  std::size_t widest = 0;
  for (std::size_t begin = 0; begin < page.size();) {
    const std::size_t end = std::min(page.find('\n', begin), page.size());
    widest = std::max(widest, display_width(std::string_view(page).substr(begin, end - begin)));
    begin = end + 1;
  }
  return widest;
}

/// The sample with its body replaced by one paragraph that nobody says.
sample::Sample own_words(const std::string& words) {
  sample::Sample out;
  out.article.text = words;
  const auto size = static_cast<std::uint32_t>(words.size());
  out.article.paragraphs = {{{0, size}, ParagraphKind::body}};
  out.analysis.text.sentences = {{{0, size}, {0, 1}, 0}};
  return out;
}

TEST(Report, OpensWithTheArticleAndWhatIsKnownOfIt) {
  const std::string page = report(sample::cafe_fire());
  EXPECT_THAT(page, HasSubstr("Owner denies fire claim\n"));
  EXPECT_THAT(page, HasSubstr("published 2024-03-14\n"));
  EXPECT_THAT(page, HasSubstr("https://example.org/fire\n"));
  EXPECT_THAT(page, HasSubstr("read from fire.txt\n"));
}

TEST(Report, ShowsTimesToTheMinuteWithTheirZone) {
  auto sample = sample::cafe_fire();
  sample.article.metadata.published = {Timestamp::Precision::second, "2024-03-14T07:30:12+02:00", ""};
  EXPECT_THAT(report(sample), HasSubstr("published 2024-03-14 07:30 +02:00\n"));
  sample.article.metadata.published.iso = "2024-03-14T07:30:12Z";
  EXPECT_THAT(report(sample), HasSubstr("published 2024-03-14 07:30 UTC\n"));
  sample.article.metadata.published.iso = "2024-03-14T07:30";
  EXPECT_THAT(report(sample), HasSubstr("published 2024-03-14 07:30\n"));
}

TEST(Report, HoldsTheHeadlineAgainstTheBody) {
  EXPECT_THAT(report(sample::cafe_fire()), HasSubstr("HEADLINE AGAINST BODY\n  - The body names him.\n"));
}

TEST(Report, GroupsAClaimWithWhatAnswersIt) {
  EXPECT_THAT(report(sample::cafe_fire()), HasSubstr(R"(DISPUTE
  Claimed
    [1] Maud Ellery said · quoted
        “The café burnt for days,”
  Denied
    [2] The owner, Ivo Plume denied · indirect · answers [1]
        it.
  Held together by
    - [2] “denied it” points back at what was said
)"));
}

TEST(Report, NamesAddresseeTimeAndUnnamedSources) {
  auto sample = sample::cafe_fire();
  Attribution& claim = sample.analysis.attributions.items[0];
  claim.addressee = sample.at("fire");
  claim.time = sample.at("days");
  claim.anonymity = Anonymity::unnamed;
  claim.certainty = Certainty::hedged;
  claim.polarity = Polarity::negative;
  EXPECT_THAT(report(sample, 120),
              HasSubstr("said · to fire · days · unnamed source · negated: says · quoted · hedged\n"));
}

TEST(Report, KeepsAQuotationWholeAtAnyWidth) {
  const auto sample = sample::cafe_fire();
  EXPECT_THAT(report(sample, 40), HasSubstr("“The café burnt for days,”"));
  EXPECT_THAT(report(sample, 120), HasSubstr("“The café burnt for days,”"));
}

TEST(Report, StaysWithinItsColumns) {
  for (const std::size_t width : {40U, 80U, 120U})
    EXPECT_LE(widest_line(report(sample::cafe_fire(), width)), width);
}

TEST(Report, CountsWideAndCombiningCharactersAsATerminalDoes) {
  EXPECT_EQ(display_width("火事"), 4U);
  EXPECT_EQ(display_width("e\u0301"), 1U);
  std::string words;
  for (int i = 0; i < 60; ++i) words += "火事e\u0301";
  EXPECT_LE(widest_line(report(own_words(words), 40)), 40U);
}

TEST(Report, ShowsHowMuchIsThePublishersOwn) {
  EXPECT_THAT(report(sample::cafe_fire()), HasSubstr(R"(THE PUBLISHER'S OWN VOICE
  1 of 4 sentences, in which nobody was found to be quoted:
  - It rained.
)"));
}

TEST(Report, SaysWhatASpeakerIs) {
  auto sample = sample::cafe_fire();
  sample.analysis.disputes.clear();
  sample.analysis.attributions.speakers.push_back({"Ivo Plume", {}, Anonymity::named, {1}, {0}});
  EXPECT_THAT(report(sample), HasSubstr("  Ivo Plume · owner, café\n"));
}

TEST(Report, SaysNoRoleTwice) {
  auto sample = sample::cafe_fire();
  sample.analysis.disputes.clear();
  sample.analysis.attributions.speakers.push_back({"The owner", {}, Anonymity::role, {1}, {0}});
  EXPECT_THAT(report(sample), HasSubstr("  The owner\n"));
}

TEST(Report, SaysWhereNobodyIsQuoted) {
  EXPECT_THAT(report(own_words("It rained.")), HasSubstr("Nobody was found to be quoted in this article."));
}

TEST(Report, LeavesOpenWhatTheArticleDoesNotSay) {
  auto sample = sample::cafe_fire();
  sample.analysis.disputes.clear();
  sample.analysis.attributions.items[1].answers.clear();
  sample.analysis.attributions.items[1].source.clear();
  const std::string page = report(sample);
  EXPECT_THAT(page, HasSubstr("[2] denies: what it answers was not found in the article."));
  EXPECT_THAT(page, HasSubstr("[2] “denied”: the article doesn't say who."));
}

TEST(Report, LetsNoPageDriveTheTerminal) {
  const std::string page = report(own_words("It \x1b]0;owned\x07 rained \u202Eniar\u202C."));
  EXPECT_THAT(page, Not(HasSubstr("\x1b")));
  EXPECT_THAT(page, Not(HasSubstr("\x07")));
  EXPECT_THAT(page, Not(HasSubstr("\u202E")));
  EXPECT_THAT(page, HasSubstr("rained"));
}

TEST(Report, ColoursOnlyWhenAskedAndSaysTheSame) {
  std::string coloured = report(sample::cafe_fire(), 80, true);
  EXPECT_THAT(coloured, HasSubstr("\x1b["));
  for (std::size_t at = 0; (at = coloured.find('\x1b')) != std::string::npos;)
    coloured.erase(at, coloured.find('m', at) - at + 1);
  EXPECT_EQ(coloured, report(sample::cafe_fire(), 80, false));
}

}  // namespace
}  // namespace gainsay

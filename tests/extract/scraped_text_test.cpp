#include "extract/scraped_text.h"

#include <gmock/gmock.h>

#include <string>

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> parts_of(std::string_view text, std::string_view title = "",
                                  TextSource source = TextSource::detect) {
  std::vector<std::string> parts;
  for (const auto& part : read_scraped(text, title, source).parts)
    parts.push_back((part.kind == ParagraphKind::headline ? "# " : "") + std::string(slice(text, part.span)));
  return parts;
}

TEST(ScrapedText, BreadcrumbRepeatedTitleAndTailAreFurniture) {
  constexpr std::string_view page =
      "Home » Vastany » Vastany rejects claim about the dam\n\n"
      "Vastany rejects claim about the dam\n\n"
      "SELM – The dam has been empty since March, a farmers' union source said on Sunday.\n\n"
      "An official in Selm dismissed the reports.\n\n"
      "You may also like\n\n"
      "Leave a Comment\n";
  EXPECT_THAT(
      parts_of(page),
      ElementsAre("# Vastany rejects claim about the dam",
                  "SELM – The dam has been empty since March, a farmers' union source said on Sunday.",
                  "An official in Selm dismissed the reports."));
  const ScrapedText read = read_scraped(page, "", TextSource::detect);
  ASSERT_EQ(read.section_path.size(), 2U);
  EXPECT_EQ(slice(page, read.section_path[0]), "Home");
  EXPECT_EQ(slice(page, read.section_path[1]), "Vastany");
}

TEST(ScrapedText, BylineAndDateStandBelowTheTitle) {
  constexpr std::string_view page =
      "Harbour fund is empty\nBy Ode Marrish\nPublished 14 March 2024, 09:30\nShare\n\n"
      "The harbour fund is empty, the auditor said.\nNobody knows why.";
  const ScrapedText read = read_scraped(page, "", TextSource::detect);
  EXPECT_EQ(slice(page, read.byline), "By Ode Marrish");
  EXPECT_EQ(slice(page, read.date_line), "Published 14 March 2024, 09:30");
  EXPECT_THAT(parts_of(page),
              ElementsAre("# Harbour fund is empty", "The harbour fund is empty, the auditor said.",
                          "Nobody knows why."));
}

TEST(ScrapedText, APlainArticleLosesNothing) {
  constexpr std::string_view page =
      "The comments were read aloud.\n\nRelated companies were named, and a tag was put on each of them.\n\n"
      "Share prices fell.\n";
  EXPECT_THAT(parts_of(page), ElementsAre("The comments were read aloud.",
                                          "Related companies were named, and a tag was put on each of them.",
                                          "Share prices fell."));
}

TEST(ScrapedText, ASentenceAboveADatelineIsTheHeadline) {
  EXPECT_THAT(
      parts_of(
          "Orvel wins the harbour vote.\nSELM (Meridian) — Orvel has won the harbour vote.\nHale lost it."),
      ElementsAre("# Orvel wins the harbour vote.", "SELM (Meridian) — Orvel has won the harbour vote.",
                  "Hale lost it."));
}

TEST(ScrapedText, AHeadingThatTheArticleGoesOnUnderIsNoTail) {
  constexpr std::string_view page =
      "Comments\n\nThe mayor spoke of the dam for an hour on Monday.\n\nShe spoke of the bridge for two "
      "hours "
      "on Tuesday.\n\nShe did not speak of the harbour at all on Friday.\n";
  EXPECT_EQ(parts_of(page).size(), 4U);
}

TEST(ScrapedText, HardWrappedLinesAreOneParagraph) {
  constexpr std::string_view page =
      "The dam above Selm has been empty since the end of March, and the\n"
      "farmers of the valley have been told to expect no water before the\n"
      "autumn rains.\n\n"
      "Nobody has said who opened the gates of the dam, or why it was that\n"
      "the siren stayed silent.\n";
  EXPECT_THAT(parts_of(page), ElementsAre(::testing::EndsWith("autumn rains."),
                                          ::testing::EndsWith("the siren stayed silent.")));
}

TEST(ScrapedText, AsItIsTakesEveryLine) {
  EXPECT_THAT(parts_of("Home » Selm » Dam\n\nDam\n\nLeave a Comment", "", TextSource::as_is),
              ElementsAre("Home » Selm » Dam", "Dam", "Leave a Comment"));
}

TEST(ScrapedText, AGivenTitleIsTheHeadlineWhereverItStandsInTheHead) {
  EXPECT_THAT(parts_of("Menu\nDam is empty\nThe dam is empty, the auditor said on Monday.", "Dam is empty"),
              ElementsAre("# Dam is empty", "The dam is empty, the auditor said on Monday."));
}

TEST(ScrapedText, ALineSaidTwiceInTheTextIsNoTitle) {
  constexpr std::string_view page =
      "The gates stay open, the mayor said.\n\nWater for Selm now\n\nThe crowd answered him for an hour.\n\n"
      "Water for Selm now\n\nThen it rained.\n";
  EXPECT_EQ(parts_of(page).size(), 5U);
}

TEST(ScrapedText, TitleBesideTheSiteNamesThePublisher) {
  constexpr std::string_view page =
      "Dam at Selm is empty - Vastany Courier\nMenu\nDam at Selm is empty\nThe dam is empty, the auditor "
      "said.";
  EXPECT_THAT(parts_of(page), ElementsAre("# Dam at Selm is empty", "The dam is empty, the auditor said."));
  EXPECT_EQ(slice(page, read_scraped(page, "", TextSource::detect).publisher), "Vastany Courier");
}

TEST(ScrapedText, OneNetworksNameIsASubheadingTwoAreButtons) {
  constexpr std::string_view page =
      "Selm answers\n\nFacebook\n\nNobody there believed the mayor of Selm.\n\nTwitter\n\nNobody here did "
      "either, a count says.\n\nFacebook\nTwitter\nPrint\n\nThe mayor is silent.\n";
  EXPECT_THAT(parts_of(page, "Selm answers"),
              ElementsAre("# Selm answers", "Nobody there believed the mayor of Selm.", "Twitter",
                          "Nobody here did either, a count says.", "The mayor is silent."));
}

TEST(ScrapedText, ReadersCommentsAreNoneOfTheArticleHoweverMany) {
  constexpr std::string_view page =
      "The dam at Selm has been empty since March.\n\nNobody has said who opened the gates.\n\n2 Comments\n\n"
      "I saw them do it myself.\n\nYou saw nothing of the kind.\n\nI did see it, and my dog did.\n";
  EXPECT_EQ(parts_of(page).size(), 2U);
}

TEST(ScrapedText, AnAddressOnTheFirstLineIsThePages) {
  constexpr std::string_view page = "https://selm.example/dam\n\nThe dam is empty, the auditor said.";
  const ScrapedText read = read_scraped(page, "", TextSource::detect);
  EXPECT_EQ(slice(page, read.address), "https://selm.example/dam");
  EXPECT_EQ(read.parts.size(), 1U);
}

TEST(ScrapedText, CopyrightAtTheEndIsThePages) {
  EXPECT_THAT(parts_of("The dam is empty, the auditor said.\n\nFiled under: Water\n\n\u00a9 2024 Selm Post"),
              ElementsAre("The dam is empty, the auditor said."));
}

TEST(ScrapedText, BreadcrumbMayBeTheOnlyPlaceOfTheTitle) {
  constexpr std::string_view page =
      "You are here: Home > Water > Dam above the town of Selm has been empty for a month\n"
      "The dam is empty, the auditor said.";
  EXPECT_THAT(parts_of(page), ElementsAre("# Dam above the town of Selm has been empty for a month",
                                          "The dam is empty, the auditor said."));
  EXPECT_EQ(read_scraped(page, "", TextSource::detect).section_path.size(), 2U);
}

TEST(ScrapedText, HugeLinesAndManyLinesStayLinear) {
  EXPECT_EQ(parts_of(std::string(20'000'000, 'x')).size(), 1U);
  std::string lines;
  for (int i = 0; i < 300'000; ++i) lines += "Share\nComments\nx \u00bb y \u00bb z\n";
  EXPECT_LT(parts_of(lines).size(), 900'000U);
}

TEST(ScrapedText, AMillionEmptyLinesAreNothing) {
  EXPECT_THAT(parts_of(std::string(1'000'000, '\n')), IsEmpty());
}

}  // namespace
}  // namespace gainsay

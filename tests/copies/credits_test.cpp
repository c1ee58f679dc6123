#include "copies/credits.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// An article of these lines, all of them its body.
Article article_of(const std::string& text) {
  Article article;
  article.text = text;
  for (std::uint32_t begin = 0; begin <= text.size();) {
    const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', begin), text.size()));
    article.paragraphs.push_back({{begin, end}, ParagraphKind::body});
    begin = end + 1;
  }
  return article;
}

std::vector<std::string> credits(const Article& article) {
  std::vector<std::string> out;
  for (const Credit& credit : find_credits(article))
    out.push_back(std::string(name(credit.kind)) + " " + credit.name);
  return out;
}

std::vector<std::string> credits(const std::string& text) {
  return credits(article_of(text));
}

TEST(Credits, StandInDatelines) {
  EXPECT_THAT(credits("HARLOW, March 3 (Reuters) - The ferry sank."), ElementsAre("dateline Reuters"));
  EXPECT_THAT(credits("(Harlow Wire) — The ferry sank."), ElementsAre("dateline Harlow Wire"));
  EXPECT_THAT(credits("Harlow / Xinhua: The ferry sank."), ElementsAre("dateline Xinhua"));
  EXPECT_THAT(credits("The ferry (built in 1911) sank."), IsEmpty());
  EXPECT_THAT(credits("Maud Ellery (Harlow) said so."), IsEmpty());
}

TEST(Credits, AgenciesGoByOneName) {
  EXPECT_THAT(credits("The ferry sank.\nBy The Associated Press"), ElementsAre("byline AP"));
  EXPECT_THAT(credits("The ferry sank.\nSource: Agence France-Presse"), ElementsAre("line AFP"));
  EXPECT_THAT(credits("The ferry sank.\nAFP/Reuters"), ElementsAre("line AFP", "line Reuters"));
}

TEST(Credits, StandInLinesAtTheEnd) {
  EXPECT_THAT(credits("The ferry sank.\nSource: Harlow Wire"), ElementsAre("line Harlow Wire"));
  EXPECT_THAT(credits("The ferry sank.\nWith inputs from ANI and PTI"), ElementsAre("line ANI", "line PTI"));
  EXPECT_THAT(credits("The ferry sank at noon. (Xinhua)"), ElementsAre("line Xinhua"));
  EXPECT_THAT(credits("The ferry sank at noon. — Bernama"), ElementsAre("line Bernama"));
  EXPECT_THAT(credits("The ferry sank.\n© 2024 AFP. All rights reserved."), ElementsAre("copyright AFP"));
  EXPECT_THAT(credits("The ferry sank.\nThis article first appeared in the Harlow Post."),
              ElementsAre("first_published Harlow Post"));
}

TEST(Credits, NameWhoContributed) {
  EXPECT_THAT(
      credits("The ferry sank.\n(Reporting by Ada Brock and Leon Sand in Harlow; editing by Ivo Plume)"),
      ElementsAre("contributor Ada Brock", "contributor Leon Sand"));
  EXPECT_THAT(credits("The ferry sank.\nAda Brock contributed to this report."),
              ElementsAre("contributor Ada Brock"));
}

TEST(Credits, AreNoneWhereNothingIsWritten) {
  EXPECT_THAT(credits("According to Reuters the ferry sank.\nAFP said that it did not. Nobody reported it."),
              IsEmpty());
  EXPECT_THAT(credits(""), IsEmpty());
}

TEST(Credits, HaveTheSpanOfTheName) {
  const Article article = article_of("HARLOW (Reuters) - The ferry sank.");
  const auto found = find_credits(article);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(slice(article.text, found.front().span), "Reuters");
}

TEST(Credits, OfThePageComeLast) {
  Article article = article_of("HARLOW (AP) - The ferry sank.");
  article.metadata.authors = {"Ada Brock", "Reuters"};
  EXPECT_THAT(credits(article), ElementsAre("dateline AP", "byline Reuters"));
}

TEST(Credits, GiveOneOrigin) {
  EXPECT_EQ(origin_credited(find_credits(article_of("HARLOW (AP) - The ferry sank.\nSource: Reuters"))),
            "AP");
  EXPECT_EQ(origin_credited(find_credits(article_of("It sank.\nReporting by Ada Brock"))), "");
}

}  // namespace
}  // namespace gainsay

#include "attribution/source.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "text/reading.h"

namespace gainsay {
namespace {

std::string anonymity(std::string_view source, bool has_name = true) {
  Article article;
  article.text = source;
  const auto size = static_cast<std::uint32_t>(source.size());
  article.paragraphs.push_back({{0, size}, ParagraphKind::body});
  const Text text = std::move(*analyse_text(article, testing::sentence_model(), Limits{}));
  return std::string(name(anonymity_of(words_in(article, text, {0, size}), has_name)));
}

TEST(Anonymity, OfANameIsNamed) {
  for (const std::string_view source :
       {"Ana Kask", "Orvel", "the Harlow Post", "Mayor Tor Orvel", "the mayor, Tor Orvel",
        "police spokesman Tor Hale", "Kask’s campaign", "The Kask administration",
        "Ana Kask and other teachers", "Kask’s", "He"}) {
    EXPECT_EQ(anonymity(source), "named") << source;
  }
}

TEST(Anonymity, OfAnOfficeIsARole) {
  for (const std::string_view source :
       {"the mayor", "The court", "a spokesman for the Harlow mill", "the police", "the Harlow governor",
        "port authorities", "the company"}) {
    EXPECT_EQ(anonymity(source), "role") << source;
  }
}

TEST(Anonymity, OfOneHeldBackIsUnnamed) {
  for (const std::string_view source :
       {"a source", "an official in Harlow", "One guild member", "a Harlow Post reporter", "Kask aides",
        "a diver who asked not to be named"}) {
    EXPECT_EQ(anonymity(source), "unnamed") << source;
  }
}

TEST(Anonymity, OfOneNoReaderCanFindIsUnnamed) {
  for (const std::string_view source : {"a retired colonel", "An engineer who answered the phone"})
    EXPECT_EQ(anonymity(source, false), "unnamed") << source;
}

TEST(Anonymity, ACapitalAtTheFrontMakesNoName) {
  EXPECT_EQ(anonymity("Planners", false), "collective");
  EXPECT_EQ(anonymity("The Editor", false), "role");
  EXPECT_EQ(anonymity("Minister", false), "role");
}

TEST(Anonymity, ANameInAppositionNames) {
  for (const std::string_view source : {"The port operator, Hansa-Mbala", "Its operator, Brightwater plc",
                                        "one of them, a teacher named Irena Solt"})
    EXPECT_EQ(anonymity(source), "named") << source;
}

TEST(Anonymity, OfManyIsCollective) {
  for (const std::string_view source :
       {"residents", "Critics", "Most women", "Harlow’s ferry workers", "45 percent", "Democrats",
        "supporters of Kask", "Some", "those who rowed", "Nobody", "they"}) {
    EXPECT_EQ(anonymity(source), "collective") << source;
  }
}

TEST(Anonymity, OfAPaperIsADocument) {
  for (const std::string_view source :
       {"the report", "A memo seen by the Post", "A Harlow Post poll", "the harbour bill", "Kask’s letter"}) {
    EXPECT_EQ(anonymity(source), "document") << source;
  }
}

}  // namespace
}  // namespace gainsay

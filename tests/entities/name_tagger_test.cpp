#include "entities/name_tagger.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "text/reading.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> names_in(const std::string& line) {
  static const SyntaxModel syntax = std::move(*SyntaxModel::load(GAINSAY_MODELS_DIR));
  static const NameTagger tagger = std::move(*NameTagger::load(GAINSAY_MODELS_DIR, syntax));
  Article article;
  article.text = line;
  article.paragraphs.push_back({{0, static_cast<std::uint32_t>(line.size())}});
  const Text text = analyse_text(article, testing::sentence_model(), Limits{}).value();
  std::vector<std::string> found;
  for (const TaggedName& name : tagger.find(text, analyse_syntax(line, text, syntax))) {
    const Span span{text.tokens[name.tokens.begin].span.begin, text.tokens[name.tokens.end - 1].span.end};
    found.push_back(std::string(corpus_label(name.kind)) + " " + std::string(slice(line, span)));
  }
  return found;
}

TEST(NameTagger, FindsPersonsPlacesOrganisationsAndDays) {
  EXPECT_THAT(
      names_in("Police chief Idris Fenn told the Ministry of Ports on Tuesday that ships had left Cairo."),
      ElementsAre("Person Idris Fenn", "Organization Ministry of Ports", "Date Tuesday", "Location Cairo"));
}

TEST(NameTagger, TellsPeoplesFromPlaces) {
  EXPECT_THAT(names_in("Two Egyptian officials met in Egypt."),
              ElementsAre("NORP Egyptian", "Location Egypt"));
}

TEST(NameTagger, FindsNothingWhereNothingIsNamed) {
  EXPECT_THAT(names_in("The river rose by two feet."), ElementsAre());
}

}  // namespace
}  // namespace gainsay

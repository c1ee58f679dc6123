#include "attribution/stance.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "text/reading.h"

namespace gainsay {
namespace {

/// One attribution of a sentence: its words marked as {source}, <cue> and [content].
struct Marked {
  explicit Marked(std::string_view sentence) {
    std::uint32_t begin = 0;
    for (const char c : sentence) {
      const auto at = static_cast<std::uint32_t>(article.text.size());
      switch (c) {
        case '{':
        case '<':
        case '[':
          begin = at;
          break;
        case '}':
          source.push_back({begin, at});
          break;
        case '>':
          cue.push_back({begin, at});
          break;
        case ']':
          content.push_back({begin, at});
          break;
        default:
          article.text += c;
      }
    }
    const auto size = static_cast<std::uint32_t>(article.text.size());
    article.paragraphs.push_back({{0, size}, ParagraphKind::body});
    text = std::move(*analyse_text(article, testing::sentence_model(), Limits{}));
  }

  [[nodiscard]] Reading read() const { return read_stance(article, text, source, cue, content); }

  Article article;
  Text text;
  Spans source;
  Spans cue;
  Spans content;
};

std::string stance(std::string_view sentence) {
  return std::string(name(Marked(sentence).read().stance));
}
std::string polarity(std::string_view sentence) {
  return std::string(name(Marked(sentence).read().polarity));
}
std::string certainty(std::string_view sentence) {
  return std::string(name(Marked(sentence).read().certainty));
}

TEST(Stance, IsThatOfTheVerbThatGoverns) {
  EXPECT_EQ(stance("{Kask} <said> [the bridge would open in May]."), "says");
  EXPECT_EQ(stance("{The guild} <alleges> [that wages were withheld]."), "claims");
  EXPECT_EQ(stance("{Orvel} <denied> [taking the money]."), "denies");
  EXPECT_EQ(stance("{Hale} <has acknowledged> [that the figures were late]."), "admits");
  EXPECT_EQ(stance("{Brill} <agreed> [that the ice was thin]."), "confirms");
  EXPECT_EQ(stance("{The mill} <declined to confirm> [the figures]."), "other");
  EXPECT_EQ(stance("{Orvel} <plans to announce> [a new ferry]."), "thinks");
  EXPECT_EQ(stance("{Orvel} <said in his warning speech> [that tolls would rise]."), "says");
}

TEST(Stance, OfAPhraseIsNotThatOfItsFirstWord) {
  EXPECT_EQ(stance("{The guild} <called for> [a recount]."), "demands");
  EXPECT_EQ(stance("{The guild} <called> [for a recount]."), "demands");
  EXPECT_EQ(stance("{Kask} <called> [the plan a mess]."), "says");
  EXPECT_EQ(stance("{Kask} <called> [the report false]."), "rejects");
  EXPECT_EQ(stance("{Kask} <ruled out> [a strike]."), "rejects");
  EXPECT_EQ(stance("{The court} <ruled> [that the toll was lawful]."), "says");
  EXPECT_EQ(stance("{Hale} <backed away from> [his remarks]."), "corrects");
  EXPECT_EQ(stance("{Hale} <backs> [the accord]."), "praises");
  EXPECT_EQ(stance("{Hale} <agreed> [to pay for the pier]."), "promises");
  EXPECT_EQ(stance("{Rebels} <claimed responsibility for> [the fire]."), "admits");
  EXPECT_EQ(stance("{Teachers} <voted against> [the plan]."), "criticises");
}

TEST(Stance, OfAskingAndTellingTurnsOnWhatIsToBeDone) {
  EXPECT_EQ(stance("{Orvel} <asked> [who had paid]."), "asks");
  EXPECT_EQ(stance("{Orvel} <asked> [the crew to leave]."), "demands");
  EXPECT_EQ(stance("{Orvel} <asked for> [help]."), "demands");
  EXPECT_EQ(stance("{Orvel} <asked,> [\"Who is to pay?\"]"), "asks");
  EXPECT_EQ(stance("{Orvel} <told> the crew [to leave]."), "demands");
  EXPECT_EQ(stance("{Orvel} <told> the crew [that he was glad]."), "says");
}

TEST(Stance, OfQuestionsAndDoubts) {
  EXPECT_EQ(stance("{Analysts} <questioned> [whether the ferry could be sold]."), "doubts");
  EXPECT_EQ(stance("{Analysts} <raised questions about> [the sale]."), "doubts");
  EXPECT_EQ(stance("<It is unclear> [who bought the ferry]."), "doubts");
  EXPECT_EQ(stance("Orvel faced <questions about> [the sale]."), "asks");
  EXPECT_EQ(stance("{Brill} <challenged> [his rival to a race]."), "demands");
  EXPECT_EQ(stance("{Brill} <challenged> [the count]."), "doubts");
}

TEST(Stance, OfDenyingEntryIsNoDenial) {
  EXPECT_EQ(stance("{The port} <denied> [entry to the ship]."), "other");
  EXPECT_EQ(stance("{The judge} <denied> [the request]."), "rejects");
  EXPECT_EQ(stance("{The mill} <refused> [the offer]."), "rejects");
  EXPECT_EQ(stance("{The mill} <refused> [to pay]."), "other");
}

TEST(Stance, OfALightVerbIsThatOfItsNoun) {
  EXPECT_EQ(stance("{The envoy} <expressed> [her full support for the accord]."), "praises");
  EXPECT_EQ(stance("{Divers} <issued> [a warning of strong currents]."), "warns");
  EXPECT_EQ(stance("{The envoy} <made> [a speech]."), "says");
}

TEST(Polarity, IsNegativeWhereTheActDidNotTakePlace) {
  EXPECT_EQ(polarity("{Kask} <did not deny> [the reports]."), "negative");
  EXPECT_EQ(polarity("{Kask} <stopped short of endorsing> [the plan]."), "negative");
  EXPECT_EQ(polarity("{Nobody} <believes> [the count]."), "negative");
  EXPECT_EQ(polarity("{Kask} <not only praised> [the plan]."), "positive");
  EXPECT_EQ(polarity("{Kask} <said> [it was not so]."), "positive");
}

TEST(Polarity, OfWithholdingIsPositive) {
  for (const std::string_view sentence : {"{Kask} <would not say> [whether she would run].",
                                          "{Kask} <did not respond to> [a request for comment].",
                                          "{Kask} <neither confirmed nor denied> [the sale]."}) {
    EXPECT_EQ(stance(sentence), "other") << sentence;
    EXPECT_EQ(polarity(sentence), "positive") << sentence;
    EXPECT_EQ(certainty(sentence), "plain") << sentence;
  }
  EXPECT_EQ(stance("{Kask} <did not say> [whether she would run]."), "says");
  EXPECT_EQ(polarity("{Kask} <did not say> [whether she would run]."), "negative");
}

TEST(Polarity, OfAPleaIsPositive) {
  EXPECT_EQ(stance("{Malloy} <pleaded not guilty to> [fraud]."), "denies");
  EXPECT_EQ(polarity("{Malloy} <pleaded not guilty to> [fraud]."), "positive");
}

TEST(Certainty, IsHowSureTheArticleIsThatItWasSaid) {
  EXPECT_EQ(certainty("{Brill} <hinted> [that the ice was thin]."), "plain");
  EXPECT_EQ(certainty("{Brill} <suggested> [that the ice was thin]."), "plain");
  EXPECT_EQ(certainty("{Brill} <appeared to suggest> [that the ice was thin]."), "hedged");
  EXPECT_EQ(certainty("{Brill} <may have said> [that the ice was thin]."), "hedged");
  EXPECT_EQ(certainty("[The rebels] <are said> [to have left]."), "reported");
  EXPECT_EQ(certainty("[Orvel] <reportedly> [left]."), "reported");
  EXPECT_EQ(certainty("[The ferry was sold], <as expected>."), "reported");
  EXPECT_EQ(certainty("{Brill} <was asked> [who had paid]."), "plain");
  EXPECT_EQ(certainty("The court <was told> [that the boat sank]."), "reported");
  EXPECT_EQ(certainty("{Brill} <would say> [no]."), "conditional");
  EXPECT_EQ(certainty("{Brill} <would like> [a boat]."), "plain");
}

}  // namespace
}  // namespace gainsay

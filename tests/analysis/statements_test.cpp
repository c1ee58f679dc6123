// What attributions state, and who is accused, read with the trained models from stories of our own.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/analysis.h"
#include "claims/find_statements.h"
#include "extract/extract.h"
#include "ingest/inputs.h"

namespace gainsay {
namespace {

using ::testing::Contains;
using ::testing::Not;

const Models& models() {
  static const Models loaded = load_models(GAINSAY_MODELS_DIR).value();
  return loaded;
}

struct Reading {
  Article article;
  Analysis analysis;

  // The statement of the attribution whose content has `words`.
  [[nodiscard]] Statement of(std::string_view words) const {
    const auto& items = analysis.attributions.items;
    for (std::size_t i = 0; i < items.size(); ++i) {
      for (const Span piece : items[i].content) {
        if (slice(article.text, piece).find(words) != std::string_view::npos) return analysis.statements[i];
      }
    }
    ADD_FAILURE() << "nobody says \"" << words << "\"";
    return {};
  }
};

Reading read(const std::string& text) {
  Page page = make_page(text, PageKind::text, {.input = "story.txt", .line = {}, .offset = {}}).value();
  page.published = "2031-03-04";
  Article article = extract(page, Limits{}, TextSource::as_is).value();
  Analysis analysis = analyse(article, models(), Limits{}).value();
  return {std::move(article), std::move(analysis)};
}

MATCHER_P2(HasRole, text, role, "") {
  return arg.text == text && arg.role == role;
}
MATCHER_P2(Counts, value, of, "") {
  return arg.kind == TermKind::number && arg.text == value && arg.more == of;
}
MATCHER_P(Says, text, "") {
  return arg.text == text;
}
MATCHER_P(IsAsserted, text, "") {
  return arg.text == text && arg.asserted;
}

TEST(Statements, HoldWhoDoesWhatToWhom) {
  const Statement statement =
      read("Police said that Ada Brock had attacked Leon Sand in Marden.").of("attacked");
  EXPECT_THAT(statement.terms, Contains(HasRole("Ada Brock", TermRole::agent)));
  EXPECT_THAT(statement.terms, Contains(HasRole("Leon Sand", TermRole::patient)));
  ASSERT_TRUE(statement.main);
  EXPECT_EQ(statement.terms[*statement.main].text, "attack");
  EXPECT_FALSE(statement.denied);
}

TEST(Statements, TakeThePassiveTheOtherWayRound) {
  const Statement statement = read("Police said that Leon Sand was attacked by Ada Brock.").of("attacked");
  EXPECT_THAT(statement.terms, Contains(HasRole("Ada Brock", TermRole::agent)));
  EXPECT_THAT(statement.terms, Contains(HasRole("Leon Sand", TermRole::patient)));
}

TEST(Statements, AreDeniedByTheStanceOrByTheWords) {
  EXPECT_TRUE(read("Ivo Plume denied that the bridge had cracked.").of("cracked").denied);
  EXPECT_TRUE(read("Ivo Plume said that the bridge had not cracked.").of("cracked").denied);
  EXPECT_FALSE(read("Ivo Plume said that the bridge had cracked.").of("cracked").denied);
}

TEST(Statements, CountThings) {
  const Statement statement = read("Tor Hale said that twenty-three miners were rescued.").of("rescued");
  EXPECT_THAT(statement.terms, Contains(Counts("23", "miner")));
}

TEST(Statements, NameWhoIsMeantByAPronoun) {
  const Statement statement =
      read("Maud Ellery is the county engineer. Ivo Plume said that she had closed the bridge.").of("closed");
  EXPECT_THAT(statement.terms, Contains(Says("Maud Ellery")));
}

TEST(Statements, TakeTheSpeakerForWe) {
  const Statement statement = read("“I sold the ferry in May,” Tobias Wren said.").of("ferry");
  EXPECT_THAT(statement.terms, Contains(Says("Tobias Wren")));
  EXPECT_EQ(statement.speaker, "Tobias Wren");
}

TEST(Statements, KnowTheDayOfPublication) {
  EXPECT_EQ(read("Tor Hale said that the mine had flooded.").of("flooded").day, 22342);
  EXPECT_EQ(day_of("2031-03"), no_day);
  EXPECT_EQ(day_of("2031-13-04"), no_day);
}

TEST(Statements, SayTheSameWithAParticleOrAnObject) {
  const Statement fired = read("Witnesses said that guards had opened fire on the pier.").of("opened");
  EXPECT_THAT(fired.terms, Contains(Says("shoot")));
  EXPECT_THAT(fired.terms, Not(Contains(Says("fire"))));
  EXPECT_THAT(read("The dairy said that the cooler had broken down.").of("cooler").terms,
              Contains(Says("fail")));
}

TEST(Statements, TurnOnWhatIsCalledWrong) {
  const Statement statement =
      read("Ivo Plume said that the report that the bridge had cracked was wrong.").of("cracked");
  ASSERT_TRUE(statement.main);
  EXPECT_EQ(statement.terms[*statement.main].text, "crack");
  EXPECT_TRUE(statement.denied);
}

TEST(Statements, DenyWhatIsRefused) {
  EXPECT_TRUE(read("Edda Norling refused to publish the accounts of the harbour.").of("publish").denied);
  EXPECT_TRUE(
      read("Ada Brock spoke of a refusal to publish the accounts of the harbour.").of("publish").denied);
  EXPECT_FALSE(read("Edda Norling promised to publish the accounts of the harbour.").of("publish").denied);
}

TEST(Statements, AssertWhatHappenedAtTheTime) {
  const Statement statement =
      read("Tor Hale said that two dockers were killed when guards opened fire in Tolva.").of("killed");
  ASSERT_TRUE(statement.main);
  EXPECT_EQ(statement.terms[*statement.main].text, "kill");
  EXPECT_THAT(statement.terms, Contains(IsAsserted("shoot")));
  const Statement doubtful =
      read("Tor Hale said that the dockers would leave if guards opened fire in Tolva.").of("leave");
  EXPECT_THAT(doubtful.terms, Not(Contains(IsAsserted("shoot"))));
}

TEST(Statements, KnowWhatTheirArticleIsAbout) {
  const Statement statement =
      read("Sund Freight sent its guards to Tolva on Monday.\n\nTor Hale said that they had fired.")
          .of("fired");
  EXPECT_THAT(statement.about, ::testing::IsSupersetOf({std::string("Sund Freight"), std::string("Tolva")}));
}

TEST(Accusations, OfThoseWhoAreToldByARole) {
  const Reading reading = read("Ada Brock accused the harbour police of shooting at dockers on the pier.");
  ASSERT_EQ(reading.analysis.accusations.size(), 1U);
  const Accusation& accusation = reading.analysis.accusations.front();
  EXPECT_FALSE(accusation.accused);
  EXPECT_EQ(slice(reading.article.text, accusation.accused_words), "the harbour police");
}

TEST(Accusations, OfThoseOfWhomADeedIsTold) {
  const Reading reading =
      read("Tor Hale said that two dockers were killed when guards opened fire in Tolva.");
  ASSERT_EQ(reading.analysis.accusations.size(), 1U);
  EXPECT_EQ(slice(reading.article.text, reading.analysis.accusations.front().accused_words), "guards");
}

TEST(Accusations, NotOfSomebodyWhoCouldBeAnybody) {
  EXPECT_TRUE(read("Tor Hale said that a man had shot two dockers in Tolva.").analysis.accusations.empty());
}

TEST(Accusations, TellWhetherTheAccusedIsHeard) {
  const Reading reading = read(
      "Councillor Ada Brock accused the mayor, Leon Sand, of hiding a report on the weir.\n\n"
      "Leon Sand denied hiding the report.");
  ASSERT_EQ(reading.analysis.accusations.size(), 1U);
  const Accusation& accusation = reading.analysis.accusations.front();
  ASSERT_TRUE(accusation.accused);
  EXPECT_EQ(reading.analysis.entities.entities[*accusation.accused].name, "Leon Sand");
  EXPECT_EQ(accusation.reply, Reply::answers);
}

TEST(Accusations, TellWhoCouldNotBeReached) {
  const Reading reading = read(
      "Councillor Ada Brock accused the mayor, Leon Sand, of hiding a report on the weir.\n\n"
      "Sand could not be reached on Sunday.");
  ASSERT_EQ(reading.analysis.accusations.size(), 1U);
  EXPECT_EQ(reading.analysis.accusations.front().reply, Reply::unreached);
  EXPECT_EQ(slice(reading.article.text, reading.analysis.accusations.front().reply_words),
            "Sand could not be reached on Sunday.");
}

TEST(Accusations, TellWhereNothingIsToldOfTheAccused) {
  const Reading reading =
      read("Councillor Ada Brock accused the mayor, Leon Sand, of hiding a report on the weir.");
  ASSERT_EQ(reading.analysis.accusations.size(), 1U);
  EXPECT_EQ(reading.analysis.accusations.front().reply, Reply::silent);
}

TEST(Accusations, AreNotWhatIsDenied) {
  EXPECT_TRUE(read("Leon Sand denied that Ada Brock had stolen the report.").analysis.accusations.empty());
}

}  // namespace
}  // namespace gainsay

#include "entities/entities.h"

#include <gmock/gmock.h>

#include "text/reading.h"

namespace gainsay {
namespace {

using ::testing::Contains;
using ::testing::UnorderedElementsAre;

struct Found {
  explicit Found(std::string_view lines) : article(testing::article_of(lines)) {
    text = std::move(*analyse_text(article, testing::sentence_model(), Limits{}));
    entities = find_entities(article, text, {});
  }
  [[nodiscard]] std::vector<std::string> aliases_of(std::string_view name) const {
    std::vector<std::string> aliases;
    for (const Entity& entity : entities.entities) {
      if (entity.name != name) continue;
      for (const Alias& alias : entity.aliases) aliases.push_back(alias.name);
    }
    return aliases;
  }
  [[nodiscard]] std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const Entity& entity : entities.entities) names.push_back(entity.name);
    return names;
  }

  Article article;
  Text text;
  Entities entities;
};

TEST(Entities, AbbreviationInBrackets) {
  const Found found("The Highland Council of Unity (HCU) met in Selm on Monday. The HCU has nine members.");
  EXPECT_THAT(found.aliases_of("Highland Council of Unity"), UnorderedElementsAre("HCU"));
}

TEST(Entities, AlsoKnownByTheAbbreviations) {
  const Found found("The PFFH, also known by the abbreviations FFH and PHF, is a party.");
  EXPECT_THAT(found.aliases_of("PFFH"), UnorderedElementsAre("FFH", "PHF"));
}

TEST(Entities, InitialsOfAFullNameAreItsAbbreviation) {
  const Found found("The National Army of Vastany was founded in 1965. In 2001 the NAV gave up its arms.");
  EXPECT_THAT(found.aliases_of("National Army of Vastany"), UnorderedElementsAre("NAV"));
}

TEST(Entities, LettersInBracketsShowHowFarANameGoes) {
  const Found found("On Monday the Front for the Defence of Selm (FDS) met. The FDS has nine members.");
  EXPECT_THAT(found.aliases_of("Front for the Defence of Selm"), UnorderedElementsAre("FDS"));
}

TEST(Entities, WhatAMilitiaCallsItself) {
  const Found found(
      "The Black Hill Brigade, a militia which calls itself the Free Hill Movement, denied it.");
  EXPECT_THAT(found.aliases_of("Black Hill Brigade"), UnorderedElementsAre("Free Hill Movement"));
}

TEST(Entities, WhatOthersCallIt) {
  const Found found(
      "She spoke for the group that calls itself Volna Selm and that the police call the Black Hill "
      "Brigade.");
  EXPECT_THAT(found.aliases_of("Black Hill Brigade"), UnorderedElementsAre("Volna Selm"));
}

TEST(Entities, WhoIsOfAGroupIsNotTheGroup) {
  const Found found("We met Ms Tarvell, of the movement that calls itself Volna Selm, on Monday.");
  EXPECT_TRUE(found.aliases_of("Tarvell").empty());
  EXPECT_TRUE(found.aliases_of("Volna Selm").empty());
}

TEST(Entities, ABodyOfMany) {
  const Found found("On Monday the Free Hill Movement, founded in 1988 as the Shepherds’ Committee, met.");
  EXPECT_THAT(found.aliases_of("Free Hill Movement"), UnorderedElementsAre("Shepherds’ Committee"));
}

TEST(Entities, KnownToThePoliceAs) {
  const Found found("On Monday the Selm Guild, which is known to the police as the Tarvell Gang, said so.");
  EXPECT_THAT(found.aliases_of("Selm Guild"), UnorderedElementsAre("Tarvell Gang"));
}

TEST(Entities, WhoSomebodyIsIsNoOtherName) {
  const Found found("We met Ode Tarvell, who is Vastanian, and Tilda Marr, who called Ivo Brand.");
  EXPECT_TRUE(found.aliases_of("Ode Tarvell").empty());
  EXPECT_TRUE(found.aliases_of("Tilda Marr").empty());
}

TEST(Entities, UnderWhatNameItWasFounded) {
  const Found found("The Free Hill Movement was founded in 1988 as the Shepherds Committee.");
  EXPECT_THAT(found.aliases_of("Free Hill Movement"), UnorderedElementsAre("Shepherds Committee"));
}

TEST(Entities, AFirmIsCalledByItsFirstWordUnlessThatIsATown) {
  const Found found("On Monday Northline Security said no. It was Northline that had the keys.");
  EXPECT_THAT(found.aliases_of("Northline Security"), UnorderedElementsAre("Northline"));
  const Found town("On Monday Orvel Energy said no. It has offices in Orvel. We saw Orvel burn.");
  EXPECT_TRUE(town.aliases_of("Orvel Energy").empty());
}

TEST(Entities, TheOneAllianceThatIsNamed) {
  const Found found("On Monday the Harvest Alliance met. Of the Alliance nobody came.");
  EXPECT_THAT(found.aliases_of("Harvest Alliance"), UnorderedElementsAre("Alliance"));
}

TEST(Entities, ASurnameIsThePersonNamedInFull) {
  const Found found("A farmer, Ode Tarvell, spoke first. It was Tarvell who had seen the gates.");
  EXPECT_THAT(found.aliases_of("Ode Tarvell"), UnorderedElementsAre("Tarvell"));
}

TEST(Entities, AGivenNameIsTheOnePersonWhoHasIt) {
  const Found found("We met Mr Ode Tarvell in Selm. It was Ode who had seen the gates.");
  EXPECT_THAT(found.aliases_of("Ode Tarvell"), UnorderedElementsAre("Ode"));
  const Found two("We met Mr Ode Tarvell and Mr Ode Marr in Selm. It was Ode who had seen the gates.");
  EXPECT_TRUE(two.aliases_of("Ode Tarvell").empty());
}

TEST(Entities, ASurnameThatTwoPeopleShareIsNeithers) {
  const Found found("We met Ode Tarvell and Tilda Tarvell in Selm. It was Tarvell who spoke.");
  EXPECT_TRUE(found.aliases_of("Ode Tarvell").empty());
  EXPECT_TRUE(found.aliases_of("Tilda Tarvell").empty());
}

TEST(Entities, TheCampIsTheOnlyCampNamed) {
  const Found found("They arrived in Camp Orsel at night. Nobody left the camp before noon.");
  EXPECT_THAT(found.aliases_of("Camp Orsel"), UnorderedElementsAre("the camp"));
}

TEST(Entities, ATitleIsNoPartOfAName) {
  const Found found("In May former President Ilyo Maretz opened the dam.");
  EXPECT_THAT(found.names(), Contains("Ilyo Maretz"));
}

TEST(Entities, ANameWithADemonymOrAStateIsAPlace) {
  const Found found(
      "It was Vastany that sent the ships. Vastany’s foreign ministry denied it. Kessia said nothing, but "
      "Kessian "
      "officers were seen.");
  const auto kind_of = [&](const std::string& name) {
    for (const Entity& entity : found.entities.entities)
      if (entity.name == name) return entity.kind;
    return EntityKind::unknown;
  };
  EXPECT_EQ(kind_of("Vastany"), EntityKind::place);
  EXPECT_EQ(kind_of("Kessia"), EntityKind::place);
}

TEST(Entities, MentionsStandWhereTheyWereRead) {
  const Found found("It was Ode Tarvell who spoke.");
  ASSERT_EQ(found.entities.mentions.size(), 1U);
  EXPECT_EQ(slice(found.article.text, found.entities.mentions[0].span), "Ode Tarvell");
}

TEST(Entities, AFirmOpensASentence) {
  const Found found("Those who ate sorvine slept. Sorvine Ltd, the largest producer, denied it.");
  EXPECT_THAT(found.names(), Contains("Sorvine Ltd"));
}

TEST(Entities, WhatStandsBesideANameTellsABody) {
  const auto kind_of_first = [](std::string_view lines) {
    return Found(lines).entities.entities.front().kind;
  };
  EXPECT_EQ(kind_of_first("On Monday Telvane, the telephone company, said that no data was lost."),
            EntityKind::organisation);
  EXPECT_NE(kind_of_first("On Monday Dragan, a spokeswoman for the movement, said that no data was lost."),
            EntityKind::organisation);
}

TEST(Entities, WhatHasAMinistryIsACountry) {
  const auto kind_of_first = [](std::string_view lines) {
    return Found(lines).entities.entities.front().kind;
  };
  EXPECT_EQ(kind_of_first("On Monday Kestria's defence ministry denied it."), EntityKind::place);
  EXPECT_EQ(kind_of_first("They accused neighbouring Kestria of sending a drone."), EntityKind::place);
}

}  // namespace
}  // namespace gainsay

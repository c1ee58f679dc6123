#include "entities/roles.h"

#include <gmock/gmock.h>

#include "text/reading.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// The layers that roles are read from, by the real models.
struct Named {
  explicit Named(std::string_view lines) : article(testing::article_of(lines)) {
    static const SyntaxModel model = std::move(*SyntaxModel::load(GAINSAY_MODELS_DIR));
    static const NameTagger tagger = std::move(*NameTagger::load(GAINSAY_MODELS_DIR, model));
    text = std::move(*analyse_text(article, testing::sentence_model(), Limits{}));
    syntax = analyse_syntax(article.text, text, model);
    tagged = tagger.find(text, syntax);
    entities = find_entities(article, text, tagged);
    layers.emplace(RoleLayers{article.text, text, syntax, model, tagged, entities});
  }

  /// "Ana Kask: [head] phrase < affiliation (kind), ... former"
  [[nodiscard]] std::string shown(const PersonRole& role) const {
    std::string out = words(role.holder) + ": " + words(role.phrase);
    out += " [" + (role.head ? words(*role.head) : std::string()) + "]";
    for (const Affiliation& affiliation : role.affiliations) out += " < " + words(affiliation.span);
    if (role.former) out += ", former";
    if (role.acting) out += ", acting";
    return out;
  }
  [[nodiscard]] std::vector<std::string> roles() const {
    std::vector<std::string> out;
    for (const PersonRole& role : find_roles(*layers)) out.push_back(shown(role));
    return out;
  }
  /// The role of the source `words`.
  [[nodiscard]] std::string unnamed(std::string_view source) const {
    const auto begin = static_cast<std::uint32_t>(article.text.find(source));
    const auto role =
        roles_of_unnamed(*layers, {{begin, begin + static_cast<std::uint32_t>(source.size())}}).front();
    return role ? shown(*role) : "none";
  }
  [[nodiscard]] std::string words(Span span) const { return std::string(slice(article.text, span)); }

  Article article;
  Text text;
  Syntax syntax;
  std::vector<TaggedName> tagged;
  Entities entities;
  std::optional<RoleLayers> layers;
};

std::vector<std::string> roles_in(std::string_view lines) {
  return Named(lines).roles();
}

TEST(Roles, ATitleStandsBeforeTheName) {
  EXPECT_THAT(roles_in("Foreign Minister Tor Hale flew home."),
              ElementsAre("Tor Hale: Foreign Minister [Minister]"));
}

TEST(Roles, WhereSomebodyIsFromJoinsTheTitle) {
  EXPECT_THAT(roles_in("Police chief Rina Vale of Northaven said the road was shut."),
              ElementsAre("Rina Vale: Police chief [chief] < Police < Northaven"));
}

TEST(Roles, AnAppositionBehindTheName) {
  EXPECT_THAT(roles_in("Orvel Hask, a spokesman for the Miners' Guild, said the pit was safe."),
              ElementsAre("Orvel Hask: spokesman for the Miners' Guild [spokesman] < Miners' Guild"));
}

TEST(Roles, AnAppositionBeforeTheName) {
  EXPECT_THAT(roles_in("The ministry's spokesman, Ana Kask, denied it."),
              ElementsAre("Ana Kask: ministry's spokesman [spokesman] < ministry"));
}

TEST(Roles, AnAppositionBehindAVerbOfSaying) {
  EXPECT_THAT(roles_in("The pit is safe, said Ana Kask, director of the Coastal Research Institute."),
              ElementsAre("Ana Kask: director of the Coastal Research Institute [director] < "
                          "Coastal Research Institute"));
}

TEST(Roles, AClauseTellsWhatSomebodyHeads) {
  EXPECT_THAT(
      roles_in("Odo Brill, who heads the Coastal Fisheries Agency, was angry."),
      ElementsAre("Odo Brill: heads the Coastal Fisheries Agency [heads] < Coastal Fisheries Agency"));
}

TEST(Roles, AClauseOfDoingIsNone) {
  EXPECT_THAT(roles_in("Odo Brill, who visited the Coastal Fisheries Agency, was angry."), IsEmpty());
}

TEST(Roles, SomebodySpeaksForOthers) {
  EXPECT_THAT(roles_in("Lena Ost, speaking for the Harbour Board, agreed."),
              ElementsAre("Lena Ost: speaking for the Harbour Board [speaking] < Harbour Board"));
}

TEST(Roles, AReporterHasAnOutlet) {
  EXPECT_THAT(roles_in("Selm Gazette reporter Ivo Plume saw it."),
              ElementsAre("Ivo Plume: Selm Gazette reporter [reporter] < Selm Gazette"));
}

TEST(Roles, PartyAndStateInBrackets) {
  EXPECT_THAT(roles_in("Sen. Maud Ellery (D-Ohio) did not vote."),
              ElementsAre("Maud Ellery: Sen. [Sen.] < D < Ohio"));
}

TEST(Roles, PartyAndStateBehindAComma) {
  EXPECT_THAT(roles_in("Sen. Maud Ellery, D-Ohio, said the vote was late."),
              ElementsAre("Maud Ellery: Sen. [Sen.] < D < Ohio"));
}

TEST(Roles, PartyAlone) {
  EXPECT_THAT(roles_in("Gov. Jon Pell (R) signed the law on Monday."),
              ElementsAre("Jon Pell: Gov. [Gov.] < R"));
}

TEST(Roles, AnAgeStandsBetween) {
  EXPECT_THAT(roles_in("Bren Tarvell, 43, a farmer from Dunmore, lost his cows."),
              ElementsAre("Bren Tarvell: farmer from Dunmore [farmer] < Dunmore"));
}

TEST(Roles, Former) {
  EXPECT_THAT(roles_in("Former President Ilyo Maretz opened the dam."),
              ElementsAre("Ilyo Maretz: Former President [President], former"));
}

TEST(Roles, ExIsFormer) {
  EXPECT_THAT(roles_in("The ex-minister, Tor Hale, spoke in Selm."),
              ElementsAre("Tor Hale: ex-minister [ex-minister], former"));
}

TEST(Roles, ThenIsFormer) {
  EXPECT_THAT(roles_in("It was signed by then-mayor Kel Dunn in March."),
              ElementsAre("Kel Dunn: then-mayor [mayor], former"));
}

TEST(Roles, Acting) {
  EXPECT_THAT(roles_in("The acting governor, Mira Stoll, met them in Selm."),
              ElementsAre("Mira Stoll: acting governor [governor], acting"));
}

TEST(Roles, AnAideOfAFormerMayorIsNoFormerAide) {
  EXPECT_THAT(roles_in("Jon Pell, an aide to former mayor Kel Dunn, agreed."),
              ElementsAre("Jon Pell: aide to former mayor Kel Dunn [aide] < Kel Dunn",
                          "Kel Dunn: former mayor [mayor], former"));
}

TEST(Roles, WhomSomebodyAdvises) {
  EXPECT_THAT(roles_in("They met Jon Pell, an adviser to President Ilyo Maretz."),
              ElementsAre("Jon Pell: adviser to President Ilyo Maretz [adviser] < Ilyo Maretz",
                          "Ilyo Maretz: President [President]"));
}

TEST(Roles, WhoseSpokesman) {
  EXPECT_THAT(roles_in("Maretz spokesman Jon Pell said on Friday that the dam was safe."),
              ElementsAre("Jon Pell: Maretz spokesman [spokesman] < Maretz"));
}

TEST(Roles, TwoRolesOfOnePerson) {
  EXPECT_THAT(roles_in("Piet Oss, former head of the Selm Bank and now a director of Oss Holdings, refused."),
              ElementsAre("Piet Oss: former head of the Selm Bank [head] < Selm Bank, former",
                          "Piet Oss: director of Oss Holdings [director] < Oss Holdings"));
}

TEST(Roles, TwoNounsOfOneRole) {
  EXPECT_THAT(roles_in("It was late, said Ana Kask, founder and chief executive of Oss Holdings."),
              ElementsAre("Ana Kask: founder and chief executive of Oss Holdings [founder] < Oss Holdings"));
}

TEST(Roles, TheOtherPersonOfAPairIsNoPartOfIt) {
  EXPECT_THAT(roles_in("Maud Ellery and acting governor Mira Stoll met in Selm."),
              ElementsAre("Mira Stoll: acting governor [governor], acting"));
}

TEST(Roles, APrizeHasNoMembers) {
  EXPECT_THAT(roles_in("Ana Kask, a winner of the Selm Prize, declined."),
              ElementsAre("Ana Kask: winner of the Selm Prize [winner]"));
}

TEST(Roles, APluralIsSharedByThoseItNames) {
  EXPECT_THAT(roles_in("The judge heard lawyers Tor Hale and Ana Kask."),
              ElementsAre("Tor Hale: lawyers [lawyers]", "Ana Kask: lawyers [lawyers]"));
}

TEST(Roles, AnAttorneyGeneralIsAnAttorney) {
  EXPECT_THAT(roles_in("Deputy Attorney General Rina Vale signed the order."),
              ElementsAre("Rina Vale: Deputy Attorney General [Attorney]"));
}

TEST(Roles, ASecretaryOfStateServesNoState) {
  EXPECT_THAT(roles_in("Rina Vale, the secretary of state, signed the order."),
              ElementsAre("Rina Vale: secretary of state [secretary]"));
}

TEST(Roles, KinIsARole) {
  EXPECT_THAT(roles_in("His wife, Mira Stoll, said he was at home."),
              ElementsAre("Mira Stoll: His wife [wife]"));
}

TEST(Roles, AnOrganisationWithoutARole) {
  EXPECT_THAT(roles_in("They called Ana Kask of the Miners' Guild on Friday."),
              ElementsAre("Ana Kask: of the Miners' Guild [] < Miners' Guild"));
}

TEST(Roles, MrIsNone) {
  EXPECT_THAT(roles_in("Mr. Tor Hale left the room."), IsEmpty());
}

TEST(Roles, AListOfPeopleGivesNone) {
  EXPECT_THAT(roles_in("They met Tor Hale, a nurse and two drivers."), IsEmpty());
}

TEST(Roles, WhatIsQuotedIsSomebodysWord) {
  EXPECT_THAT(roles_in("“The crook Tor Hale is back,” she said."), IsEmpty());
}

TEST(Roles, AFindingIsNone) {
  EXPECT_THAT(roles_in("Tor Hale is a good farmer."), IsEmpty());
}

TEST(Roles, TheFormerAndTheLaterNameAreOneEntity) {
  const Named named("Police chief Rina Vale was there. It was Vale who spoke.");
  const auto roles = find_roles(*named.layers);
  ASSERT_EQ(roles.size(), 1U);
  ASSERT_TRUE(roles[0].entity);
  EXPECT_EQ(named.entities.entities[*roles[0].entity].name, "Rina Vale");
}

TEST(Roles, KindsOfAffiliations) {
  const Named named("Orvel Hask, a spokesman for the Harbour Guild in Dunmore province, agreed.");
  const auto roles = find_roles(*named.layers);
  ASSERT_EQ(roles.size(), 1U);
  ASSERT_EQ(roles[0].affiliations.size(), 2U);
  EXPECT_EQ(roles[0].affiliations[0].kind, EntityKind::organisation);
  EXPECT_EQ(roles[0].affiliations[1].kind, EntityKind::place);
  EXPECT_EQ(named.words(roles[0].affiliations[1].span), "Dunmore province");
}

TEST(UnnamedRoles, AnOfficialAndTheOffice) {
  EXPECT_EQ(Named("A senior official in the Harlow police said so.")
                .unnamed("A senior official in the Harlow police"),
            "A senior official in the Harlow police: senior official in the Harlow police [official] < "
            "Harlow police");
}

TEST(UnnamedRoles, ASourceAndThePlace) {
  EXPECT_EQ(Named("An official security source in Dunmore province told the agency that two men died.")
                .unnamed("An official security source in Dunmore province"),
            "An official security source in Dunmore province: official security source in Dunmore "
            "province [source] < Dunmore province");
}

TEST(UnnamedRoles, ManyOfAKind) {
  EXPECT_EQ(Named("Two nurses at the Selm Hospital said so.").unnamed("Two nurses at the Selm Hospital"),
            "Two nurses at the Selm Hospital: nurses at the Selm Hospital [nurses] < Selm Hospital");
}

TEST(UnnamedRoles, ANamedPersonIsNone) {
  EXPECT_EQ(
      Named("The ministry's spokesman, Ana Kask, denied it.").unnamed("The ministry's spokesman, Ana Kask"),
      "none");
}

TEST(UnnamedRoles, APaperIsNone) {
  EXPECT_EQ(Named("The newspaper said on Monday that the dam was safe.").unnamed("The newspaper"), "none");
}

}  // namespace
}  // namespace gainsay

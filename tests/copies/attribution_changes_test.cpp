#include "copies/attribution_changes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "copies/texts.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Kind = AttributionChangeKind;

// A text with attributions put in by their words.
class Story {
 public:
  explicit Story(std::string text) : text_(std::move(text)), words_(testing::words(text_)) {}

  Story& said(std::string_view source, std::string_view cue, std::string_view content,
              Stance stance = Stance::says, std::vector<AttributionId> answers = {}) {
    Attribution item;
    if (!source.empty()) item.source = {at(source)};
    item.cue = {at(cue)};
    item.content = {at(content)};
    item.stance = stance;
    item.answers = std::move(answers);
    said_.items.push_back(item);
    return *this;
  }

  Story& hedged() {
    said_.items.back().certainty = Certainty::hedged;
    return *this;
  }

  [[nodiscard]] AttributedText attributed() const { return {words_, said_}; }

 private:
  [[nodiscard]] Span at(std::string_view words) const {
    const std::size_t begin = text_.find(words);
    EXPECT_NE(begin, std::string::npos) << words;
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + words.size())};
  }

  std::string text_;
  std::vector<ComparedWord> words_;
  Attributions said_;
};

std::vector<AttributionChange> changes(const Story& a, const Story& b) {
  return attribution_changes(a.attributed(), b.attributed(),
                             align(a.attributed().words, b.attributed().words));
}

std::vector<std::string> named(const std::vector<AttributionChange>& all) {
  std::vector<std::string> out;
  for (const AttributionChange& change : all)
    out.push_back(std::string(name(change.kind)) + (change.denial ? " denial" : ""));
  return out;
}

const std::string opening =
    "The ferry to Orrin Island left two hours late on Friday for the third time this month. ";
const std::string claim =
    "Maud Ellery, the county engineer, said that a pump in the engine room had failed before dawn. ";
const std::string denial =
    "The chairman of the board, Tobias Wren, denied that any of the pumps had failed at all. ";

Story with_claim(const std::string& text) {
  return Story(text).said("Maud Ellery, the county engineer", "said",
                          "that a pump in the engine room had failed before dawn");
}

TEST(AttributionChanges, ADenialIsDroppedWhereTheClaimStays) {
  Story whole = with_claim(opening + claim + denial);
  whole.said("The chairman of the board, Tobias Wren", "denied", "that any of the pumps had failed at all",
             Stance::denies, {0});
  const auto found = changes(whole, with_claim(opening + claim));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front(), (AttributionChange{Kind::went, 1, std::nullopt, true}));
  EXPECT_EQ(turned(found.front()), (AttributionChange{Kind::appeared, std::nullopt, 1, true}));
  EXPECT_THAT(named(changes(with_claim(opening + claim), whole)), ElementsAre("appeared denial"));
}

TEST(AttributionChanges, ADenialThatGoesWithItsClaimIsNone) {
  Story whole = with_claim(opening + claim + denial);
  whole.said("The chairman of the board, Tobias Wren", "denied", "that any of the pumps had failed at all",
             Stance::denies, {0});
  EXPECT_THAT(named(changes(whole, Story(opening))), ElementsAre("went", "went"));
}

TEST(AttributionChanges, ADenialInOtherWordsIsNotDropped) {
  Story whole = with_claim(opening + claim + denial);
  whole.said("The chairman of the board, Tobias Wren", "denied", "that any of the pumps had failed at all",
             Stance::denies, {0});
  Story other = with_claim(opening + claim + "Wren rejected this. ");
  other.said("Wren", "rejected", "this", Stance::rejects, {0});
  EXPECT_THAT(named(changes(whole, other)), ElementsAre("restated"));
}

TEST(AttributionChanges, NothingChangesWhereTheWordsAreTheSame) {
  Story read_otherwise = Story(opening + claim);
  read_otherwise.said("Maud Ellery", "said", "that a pump in the engine room had failed before dawn",
                      Stance::claims);
  EXPECT_THAT(changes(with_claim(opening + claim), read_otherwise), IsEmpty());
  EXPECT_THAT(changes(with_claim(opening + claim), Story(opening + claim)), IsEmpty());
}

TEST(AttributionChanges, AreSofterOrHarderByStanceAndHedge) {
  const std::string alleged =
      "Maud Ellery, the county engineer, claimed that a pump in the engine room had failed before dawn. ";
  Story claimed(opening + alleged);
  claimed.said("Maud Ellery, the county engineer", "claimed",
               "that a pump in the engine room had failed before dawn", Stance::claims);
  EXPECT_THAT(named(changes(with_claim(opening + claim), claimed)), ElementsAre("softened"));
  EXPECT_THAT(named(changes(claimed, with_claim(opening + claim))), ElementsAre("hardened"));

  const std::string hinted =
      "Maud Ellery, the county engineer, seemed to say that a pump in the engine room had failed before "
      "dawn. ";
  Story hedged(opening + hinted);
  hedged
      .said("Maud Ellery, the county engineer", "seemed to say",
            "that a pump in the engine room had failed before dawn")
      .hedged();
  EXPECT_THAT(named(changes(with_claim(opening + claim), hedged)), ElementsAre("softened"));

  Story warned(
      opening +
      "Maud Ellery, the county engineer, warned that a pump in the engine room had failed before dawn. ");
  warned.said("Maud Ellery, the county engineer", "warned",
              "that a pump in the engine room had failed before dawn", Stance::warns);
  EXPECT_THAT(named(changes(with_claim(opening + claim), warned)), ElementsAre("restated"));
}

TEST(AttributionChanges, SayWhereNobodySaysItAnyMore) {
  const Story plain(opening + "On Friday morning, a pump in the engine room had failed before dawn. ");
  EXPECT_THAT(named(changes(with_claim(opening + claim), plain)), ElementsAre("unattributed"));
  EXPECT_THAT(named(changes(plain, with_claim(opening + claim))), ElementsAre("attributed"));
}

TEST(AttributionChanges, SayWhoseWordsTheyAreNow) {
  Story other(opening +
              "Ida Marsh, who mends boats, said that a pump in the engine room had failed before dawn. ");
  other.said("Ida Marsh, who mends boats", "said", "that a pump in the engine room had failed before dawn");
  EXPECT_THAT(named(changes(with_claim(opening + claim), other)), ElementsAre("source_changed"));
  Story nobody(opening + "It was said that a pump in the engine room had failed before dawn. ");
  nobody.said("", "was said", "that a pump in the engine room had failed before dawn");
  EXPECT_THAT(named(changes(with_claim(opening + claim), nobody)), ElementsAre("source_went"));
  EXPECT_THAT(named(changes(nobody, with_claim(opening + claim))), ElementsAre("source_appeared"));
}

}  // namespace
}  // namespace gainsay

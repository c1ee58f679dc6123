#include "analysis/sayings.h"

#include <gmock/gmock.h>

namespace gainsay {
namespace {

using ::testing::ElementsAre;

/// "Ives told reporters in Vask on Monday that Pond had burnt in Harlow in May.", with layers made by hand.
struct Told {
  Told() {
    article.text = "Ives told reporters in Vask on Monday that Pond had burnt in Harlow in May.";
    for (std::uint32_t begin = 0; begin < article.text.size();) {
      auto end =
          static_cast<std::uint32_t>(std::min(article.text.find_first_of(" .", begin), article.text.size()));
      if (end == begin) ++end;
      text.tokens.push_back({{begin, end}});
      begin = end < article.text.size() && article.text[end] == ' ' ? end + 1 : end;
    }
    const auto size = static_cast<std::uint32_t>(article.text.size());
    article.paragraphs.push_back({{0, size}});
    text.sentences.push_back({{0, size}, {0, static_cast<std::uint32_t>(text.tokens.size())}, 0});
    //                Ives told reporters in Vask on Monday that Pond had burnt in Harlow in May .
    for (const std::uint32_t head : {2, 0, 2, 5, 3, 7, 2, 11, 11, 11, 2, 13, 11, 15, 11, 2})
      syntax.arcs.push_back({head, 0});
    Attribution item;
    item.source = {at("Ives")};
    item.cue = {at("told")};
    item.content = {at("that Pond had burnt in Harlow in May")};
    attributions.items.push_back(item);
    for (const char* words : {"Monday", "May"}) {
      TimeExpression time;
      time.span = at(words);
      times.push_back(time);
    }
    for (const char* words : {"Vask", "Harlow"}) {
      Place place;
      place.span = at(words);
      places.push_back(place);
    }
  }
  [[nodiscard]] Span at(std::string_view words) const {
    const auto begin = static_cast<std::uint32_t>(article.text.find(words));
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
  }
  [[nodiscard]] Saying saying() const {
    return find_sayings({article, text, syntax, attributions, times, places}).front();
  }

  Article article;
  Text text;
  Syntax syntax;
  Attributions attributions;
  std::vector<TimeExpression> times;
  std::vector<Place> places;
};

TEST(Sayings, TheTimeAndPlaceOfSayingHangOnTheCue) {
  const Saying saying = Told().saying();
  EXPECT_EQ(saying.time, 0U);   // Monday
  EXPECT_EQ(saying.place, 0U);  // Vask
}

TEST(Sayings, ThoseInTheContentAreSaid) {
  const Saying saying = Told().saying();
  EXPECT_THAT(saying.times_said, ElementsAre(1U));   // May
  EXPECT_THAT(saying.places_said, ElementsAre(1U));  // Harlow
}

TEST(Sayings, APlaceThatIsSpokenOfIsNotWhereItWasSaid) {
  Told told;
  told.article.text.replace(told.article.text.find("in Vask"), 2, "of");
  EXPECT_FALSE(told.saying().place);
}

TEST(Sayings, WithoutAParseOnlyTheContentIsKnown) {
  Told told;
  told.syntax.arcs.clear();
  const Saying saying = told.saying();
  EXPECT_FALSE(saying.time);
  EXPECT_FALSE(saying.place);
  EXPECT_THAT(saying.times_said, ElementsAre(1U));
}

}  // namespace
}  // namespace gainsay

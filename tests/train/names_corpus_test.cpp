#include "names_corpus.h"

#include <gtest/gtest.h>

namespace gainsay::train {
namespace {

constexpr NameLabels outside = 1, person = 2, place = 8, building = 32;

TEST(NamesCorpus, KindsThatAreNeverMarkedAloneAreNotGivenAtAll) {
  std::vector<std::vector<NamedSentence>> corpora(2);
  corpora[0] = {{{"Ana", "left", "Orvel"}, {person, outside, place}}};
  corpora[1] = {{{"to", "Orvel"}, {outside | building, place | building}}};
  keep_marked_kinds(corpora);
  EXPECT_EQ(corpora[0][0].allowed, (std::vector<NameLabels>{person, outside, place}));
  EXPECT_EQ(corpora[1][0].allowed, (std::vector<NameLabels>{outside, place}));
}

TEST(NamesCorpus, AWordWhoseKindsAreAllUnmarkedKeepsThem) {
  std::vector<std::vector<NamedSentence>> corpora = {{{{"Orvel"}, {place | building}}}};
  keep_marked_kinds(corpora);
  EXPECT_EQ(corpora[0][0].allowed, std::vector<NameLabels>{place | building});
}

}  // namespace
}  // namespace gainsay::train

#include "claims/verb_phrases.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(VerbPhrase, SaysWhatAParticleMakesOfAVerb) {
  EXPECT_EQ(verb_phrase("break", "down"), "fail");
  EXPECT_EQ(verb_phrase("step", "down"), "resign");
  EXPECT_EQ(verb_phrase("break", "window"), "");
  EXPECT_EQ(verb_phrase("", ""), "");
}

TEST(VerbPhrase, SaysWhatAnObjectMakesOfAVerb) {
  EXPECT_EQ(verb_phrase("open", "fire"), "shoot");
  EXPECT_TRUE(is_part_of_phrase("open", "fire"));
  EXPECT_FALSE(is_part_of_phrase("break", "down"));
  EXPECT_FALSE(is_part_of_phrase("open", "door"));
}

}  // namespace
}  // namespace gainsay

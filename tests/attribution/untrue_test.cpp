// Denials whose verb is only one of saying.
#include "attribution/untrue.h"

#include <gtest/gtest.h>

#include "attribution/reading.h"

namespace gainsay {
namespace {

using testing::ReadArticle;

std::vector<Word> words_of(const std::string& said) {
  const ReadArticle read("Mill\n" + said);
  return words_in(read.article, read.text, Span{5, static_cast<std::uint32_t>(read.article.text.size())});
}

TEST(Untrue, ASayingOrAPaperIsCalledSo) {
  for (const char* said : {"The claim that the water was cut on purpose is wrong.",
                           "These are lies told by people who live off pity.", "It was not correct.",
                           "The so-called letter to the consulate is a forgery.",
                           "But all of these stories are a complete and utter fabrication."}) {
    EXPECT_TRUE(calls_untrue(words_of(said))) << said;
  }
}

TEST(Untrue, AThingMayBeWrongWithoutADenial) {
  for (const char* said :
       {"The door was wrong for the house.", "Things that are not literally true are rated so.",
        "It is not a lie.", "The report is not wrong.", "It was said that the lie began there."}) {
    EXPECT_FALSE(calls_untrue(words_of(said))) << said;
  }
}

TEST(Untrue, NothingOfTheKindWasDone) {
  for (const char* said :
       {"Nobody has closed anything.", "Not one bullet left a gendarme's gun.", "No gendarme had fired.",
        "Our men did not return fire.", "I have never written to any consulate.", "There was no queue."}) {
    EXPECT_TRUE(says_it_was_not(words_of(said))) << said;
  }
}

TEST(Untrue, ViewsAndHabitsAreNoDeeds) {
  for (const char* said :
       {"Nobody wants to send children to that school.", "I don't think it should be done.",
        "We do not see details.", "He had not seen it."}) {
    EXPECT_FALSE(says_it_was_not(words_of(said))) << said;
  }
}

TEST(Untrue, WhoCallsAClaimWrongDeniesIt) {
  const ReadArticle read(
      "Mill\nThe guild said on Monday that the water had been cut on purpose.\n“The claim that the water was "
      "cut on "
      "purpose is wrong,” the province said.");
  ASSERT_GE(read.attributions.items.size(), 2U);
  EXPECT_EQ(read.attributions.items[1].stance, Stance::denies);
  // What the guild said, and the claim that is named.
  EXPECT_EQ(read.attributions.items[1].answers, (std::vector<AttributionId>{0, 2}));
}

}  // namespace
}  // namespace gainsay

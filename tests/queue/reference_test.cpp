#include "queue/reference.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(ReferenceTest, AMessageGivesItsReferenceAgain) {
  const DocumentReference third{"/news/may \"late\".warc.gz", 2, true};
  const auto message = to_message(third);
  ASSERT_TRUE(message.has_value());
  EXPECT_EQ(*message, R"({"input":"/news/may \"late\".warc.gz","position":2,"text_source":"as-is"})");
  EXPECT_EQ(reference_of(*message).value(), third);
}

TEST(ReferenceTest, AMessageThatIsSomethingElseIsRefused) {
  for (const char* message : {"", "ferry", "[]", "{}", R"({"input":7})", R"({"input":"a","position":-1})",
                              R"({"input":"a","position":0,"run":"rm"})", R"({"input":""})"}) {
    const auto reference = reference_of(message);
    ASSERT_FALSE(reference.has_value()) << message;
    EXPECT_EQ(reference.error().code, ErrorCode::damaged);
  }
}

TEST(ReferenceTest, ANameThatIsNoUtf8IsRefused) {
  EXPECT_EQ(to_message({"/news/\xFF.html", 0, false}).error().code, ErrorCode::unsupported);
}

}  // namespace
}  // namespace gainsay

#include "store/search_words.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(SearchWords, AreWordsPhrasesBeginningsAndExclusions) {
  EXPECT_EQ(match_expression("ferry late").value(), R"("ferry" AND "late")");
  EXPECT_EQ(match_expression("\"late ferry\" harbour").value(), R"("late ferry" AND "harbour")");
  EXPECT_EQ(match_expression("bridg* \"late fer\"*").value(), R"("bridg"* AND "late fer"*)");
  EXPECT_EQ(match_expression("ferry -sold -\"by night\"").value(), R"(("ferry") NOT ("sold" OR "by night"))");
}

TEST(SearchWords, TakeAllElseAsItStands) {
  EXPECT_EQ(match_expression("text:fire AND a NEAR (b ^c").value(),
            R"("text:fire" AND "AND" AND "a" AND "NEAR" AND "(b" AND "^c")");
  EXPECT_EQ(match_expression("'; -- DROP").value(), R"("DROP")");
  EXPECT_EQ(match_expression("Ba'qubah café").value(), R"("Ba'qubah" AND "café")");
}

TEST(SearchWords, SayWhatTheyCanNotMean) {
  EXPECT_EQ(match_expression("\"late ferry").error().code, ErrorCode::damaged);
  EXPECT_EQ(match_expression("").error().code, ErrorCode::unsupported);
  EXPECT_EQ(match_expression("-sold").error().code, ErrorCode::unsupported);
  EXPECT_EQ(match_expression("--- *").error().code, ErrorCode::unsupported);
}

}  // namespace
}  // namespace gainsay

#include "work/link_articles.h"

#include <array>

#include "store/kept.h"

namespace gainsay {
namespace {

class LinkArticles : public testing::LedgerFolder {};

int calls = 0;

Result<void> count_call(Ledger& /*ledger*/, const Hash128& /*article*/) {
  ++calls;
  return {};
}

Result<void> fail_third(Ledger& /*ledger*/, const Hash128& /*article*/) {
  if (++calls == 3) return fail(ErrorCode::unwritable, "no room");
  return {};
}

TEST_F(LinkArticles, LinksEachArticleOnceInEachLayer) {
  const auto ledger = open(path("l"));
  for (const char* text : {"Maud Ellery said no.", "Ivo Brand said yes.", "Nobody came."})
    add(*ledger, testing::kept(text));
  const std::array both = {Layer{"a", count_call}, Layer{"b", count_call}};
  calls = 0;
  ASSERT_TRUE(link_articles(*ledger, both));
  EXPECT_EQ(calls, 6);
  ASSERT_TRUE(link_articles(*ledger, both));
  EXPECT_EQ(calls, 6);
}

TEST_F(LinkArticles, GoesOnWhereItWasStopped) {
  const auto ledger = open(path("l"));
  for (const char* text : {"Maud Ellery said no.", "Ivo Brand said yes.", "Nobody came."})
    add(*ledger, testing::kept(text));
  calls = 0;
  EXPECT_FALSE(link_articles(*ledger, std::array{Layer{"a", fail_third}}));
  EXPECT_EQ(ledger->unlinked("a")->size(), 1U);
  ASSERT_TRUE(link_articles(*ledger, std::array{Layer{"a", count_call}}));
  EXPECT_EQ(calls, 4);
}

}  // namespace
}  // namespace gainsay

#include "store/verify.h"

#include <sqlite3.h>

#include "store/kept.h"

namespace gainsay {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::kept;

class VerifyTest : public testing::LedgerFolder {
 protected:
  void SetUp() override {
    LedgerFolder::SetUp();
    add(*open(path("a")), kept("Maud Ellery said the café burnt."));
  }

  void change(const char* sql) {
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(path("a").c_str(), &handle), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
    sqlite3_close(handle);
  }

  std::vector<std::string> faults() {
    std::vector<std::string> found;
    const auto sum = verify(*open(path("a"), Ledger::Access::read), Limits{},
                            [&](const LedgerFault& fault) { found.push_back(fault.what); });
    EXPECT_TRUE(sum.has_value()) << describe(sum.error());
    EXPECT_EQ(sum->articles, 1U);
    EXPECT_EQ(sum->faults, found.size());
    return found;
  }
};

TEST_F(VerifyTest, FindsNothingInASoundLedger) {
  EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(VerifyTest, NamesASpanThatCutsACharacter) {
  // "é" is bytes 24 and 25.
  change("UPDATE attribution_piece SET end_byte = 25 WHERE part = 'content'");
  EXPECT_THAT(faults(), ElementsAre("attribution 0, content: 17 to 25 cuts a character"));
}

TEST_F(VerifyTest, NamesASpanBeyondTheText) {
  change("UPDATE mention SET end_byte = 4000");
  EXPECT_THAT(faults(), ElementsAre("mention 0, name: 0 to 4000 ends beyond the text"));
}

TEST_F(VerifyTest, NamesWordsThatAreNotThoseOfTheirSpan) {
  change("UPDATE attribution SET content = 'the mill burnt.'");
  EXPECT_THAT(faults(), ElementsAre("index content_words: doesn't fit the words it is of",
                                    "attribution 0: the words kept for search are not those of its content"));
}

TEST_F(VerifyTest, NamesATextThatItsDocumentDoesNotGive) {
  change("UPDATE article_text SET text = replace(text, 'burnt', 'stood')");
  EXPECT_THAT(faults(), ::testing::Contains("text: read again it is another from byte 27 on"));
}

TEST_F(VerifyTest, NamesASnapshotWhoseBytesAreOthers) {
  change("UPDATE snapshot SET hash = zeroblob(16)");
  EXPECT_THAT(faults(), ElementsAre(AllOf(HasSubstr("the bytes of document"),
                                          HasSubstr("are not those that were read"))));
  change("UPDATE snapshot SET zstd = substr(zstd, 1, length(zstd) - 3)");
  EXPECT_THAT(faults(), ElementsAre(HasSubstr("its bytes can't be unpacked")));
}

TEST_F(VerifyTest, NamesRowsThatAreMissing) {
  change("DELETE FROM speaker");
  EXPECT_THAT(faults(), ::testing::Contains(HasSubstr("refers to one of table speaker that is missing")));
}

TEST_F(VerifyTest, NamesAValueThatIsNone) {
  change("UPDATE attribution SET stance = 'shouts'");
  EXPECT_THAT(faults(), ElementsAre(HasSubstr("holds \"shouts\", which is no value of its column")));
}

}  // namespace
}  // namespace gainsay

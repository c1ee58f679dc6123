// The desk's files, as browsers are given them; where it is built in.
#include "serve/desk.h"

#include "serve/served.h"

namespace gainsay {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using testing::Reply;

class DeskTest : public testing::Served {
 protected:
  void SetUp() override {
    if (serve::desk_files().empty()) GTEST_SKIP() << "built without the desk: scripts/web says why";
    Served::SetUp();
  }
  void TearDown() override {
    if (!serve::desk_files().empty()) Served::TearDown();
  }
  static const serve::DeskFile& script() {
    const auto& files = serve::desk_files();
    return *std::find_if(files.begin(), files.end(), [](const serve::DeskFile& file) {
      return std::string_view(file.type).starts_with("text/javascript");
    });
  }
};

TEST_F(DeskTest, EachOfItsPagesHasAnAddress) {
  for (const char* target : {"/", "/?words=ferry", "/claims", "/articles/00000000000000010000000000000002",
                             "/articles/1/disputes/0", "/actors/Ada%20Quill", "/timeline", "/map", "/help"}) {
    const Reply reply = get(target);
    EXPECT_EQ(reply.status, 200) << target;
    EXPECT_EQ(reply.fields.at("content-type"), "text/html; charset=utf-8") << target;
    EXPECT_THAT(reply.body, HasSubstr("<div id=\"desk\">")) << target;
    EXPECT_EQ(reply.fields.at("cache-control"), "private, no-cache") << target;
  }
  EXPECT_EQ(get("/nothing").status, 404);
  EXPECT_EQ(get("/assets/nothing.js").status, 404);
  const Reply nowhere = get("/nothing", "Accept: text/html\r\n");
  EXPECT_EQ(nowhere.status, 404);
  EXPECT_THAT(nowhere.body, HasSubstr("<div id=\"desk\">"));
  EXPECT_EQ(get("/api/v1/nothing").fields.at("content-type"), "application/problem+json");
}

TEST_F(DeskTest, NothingStandsInThePageItself) {
  const std::string page = get("/").body;
  EXPECT_THAT(page, Not(HasSubstr("<style")));
  EXPECT_THAT(page, Not(HasSubstr("style=")));
  EXPECT_THAT(page, Not(HasSubstr("http")));
  EXPECT_THAT(page, Not(::testing::ContainsRegex("<script[^>]*>[^<]")));
}

TEST_F(DeskTest, AFileNamedByItsContentIsKeptForGood) {
  const Reply reply = get(script().path);
  EXPECT_EQ(reply.status, 200);
  EXPECT_EQ(reply.fields.at("content-type"), "text/javascript; charset=utf-8");
  EXPECT_THAT(reply.fields.at("cache-control"), HasSubstr("immutable"));
  EXPECT_EQ(reply.body, script().plain.view());
  EXPECT_EQ(reply.fields.at("etag"), script().tag);
  const Reply again = get(script().path, "If-None-Match: " + reply.fields.at("etag") + "\r\n");
  EXPECT_EQ(again.status, 304);
  EXPECT_EQ(again.body, "");
}

TEST_F(DeskTest, AFileIsSentPackedUnderATagOfItsOwn) {
  const Reply reply = get(script().path, "Accept-Encoding: br, gzip\r\n");
  EXPECT_EQ(reply.fields.at("content-encoding"), "gzip");
  EXPECT_EQ(reply.fields.at("vary"), "Accept-Encoding");
  EXPECT_EQ(reply.body, script().packed.view());
  EXPECT_NE(reply.fields.at("etag"), script().tag);
  EXPECT_EQ(reply.fields.at("etag").front(), '"');
}

TEST_F(DeskTest, ItIsSmall) {
  std::size_t packed = 0;
  for (const serve::DeskFile& file : serve::desk_files()) packed += file.packed.view().size();
  EXPECT_LT(packed, 250'000U);
}

}  // namespace
}  // namespace gainsay

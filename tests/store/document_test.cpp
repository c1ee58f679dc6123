#include "store/document.h"

#include <gtest/gtest.h>

#include "ingest/inputs.h"
#include "ingest/jsonl.h"
#include "store/snapshot.h"

namespace gainsay {
namespace {

const Provenance here{.input = "page", .line = {}, .offset = {}};

void expect_same(const Page& now, const Page& then) {
  EXPECT_EQ(now.kind, then.kind);
  EXPECT_EQ(now.content, then.content);
  EXPECT_EQ(now.raw_hash, then.raw_hash);
  EXPECT_EQ(now.charset, then.charset);
  EXPECT_EQ(now.charset_found_in, then.charset_found_in);
  EXPECT_EQ(now.url, then.url);
  EXPECT_EQ(now.title, then.title);
  EXPECT_EQ(now.published, then.published);
  EXPECT_EQ(now.origin.runs().size(), then.origin.runs().size());
}

TEST(Document, GivesItsPageAgain) {
  const std::string page = "<meta charset=windows-1252><p>The caf\xE9 burnt.</p>";
  for (const auto& read :
       {make_page(page, PageKind::html, here), make_page(page, PageKind::html, here, "latin1"),
        make_page("\xEF\xBB\xBFThe café burnt.", PageKind::text, here),
        make_page("The café burnt.", PageKind::text, here),
        parse_json_page(R"({"url":"https://news.example/a","title":"Fire","text":"It\u0020rained."})",
                        here)}) {
    ASSERT_TRUE(read.has_value());
    const auto again = page_of(document_of(*read, TextSource::detect), here);
    ASSERT_TRUE(again.has_value());
    expect_same(*again, *read);
  }
}

TEST(Document, KeepsTheBytesThatWereDecoded) {
  const std::string page = "<meta charset=windows-1252><p>The caf\xE9 burnt.</p>";
  const Document document = document_of(*make_page(page, PageKind::html, here), TextSource::detect);
  EXPECT_TRUE(document.encoded);
  EXPECT_EQ(document.bytes, page);
}

TEST(Document, IsAnotherWhereItWouldBeReadOtherwise) {
  Document document;
  document.bytes = "It rained.";
  const Hash128 id = id_of(document);
  EXPECT_EQ(id_of(document), id);
  Document as_is = document;
  as_is.text_source = TextSource::as_is;
  Document titled = document;
  titled.beside = {{"title", "Rain"}};
  Document named = document;
  named.beside = {{"url", "Rain"}};
  EXPECT_NE(id_of(as_is), id);
  EXPECT_NE(id_of(titled), id);
  EXPECT_NE(id_of(named), id_of(titled));
}

TEST(Snapshot, ComesBackAsItWas) {
  const std::string page(100'000, 'x');
  for (const std::string& bytes : {std::string(), std::string("It rained."), page})
    EXPECT_EQ(unpack(pack(bytes), bytes.size()).value(), bytes);
  EXPECT_LT(pack(page).size(), 100U);
}

TEST(Snapshot, IsRefusedWhereItIsNotWhole) {
  const std::string packed = pack("It rained all day.");
  EXPECT_EQ(unpack(packed.substr(0, packed.size() - 1), 18).error().code, ErrorCode::damaged);
  EXPECT_EQ(unpack(packed, 17).error().code, ErrorCode::damaged);
  EXPECT_EQ(unpack("no frame", 8).error().code, ErrorCode::damaged);
  std::string flipped = packed;
  flipped[12] = static_cast<char>(flipped[12] ^ 1);
  EXPECT_EQ(unpack(flipped, 18).error().code, ErrorCode::damaged);
}

}  // namespace
}  // namespace gainsay

#include "ingest/node_text.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

// The text below <p>, and what the page holds where `part` was read from.
struct Mapped {
  std::string page;
  MappedText words;
  std::string_view source_of(std::string_view part) const {
    const auto at = static_cast<std::uint32_t>(words.text.find(part));
    return slice(page, words.origin.to_input({at, at + static_cast<std::uint32_t>(part.size())}));
  }
};

Mapped map(std::string inner) {
  Mapped mapped{.page = "<body><p>" + std::move(inner) + "</p>", .words = {}};
  const auto tree = HtmlTree::parse(mapped.page, Limits{});
  for (const HtmlNode& node : tree->nodes()) {
    if (node.kind == HtmlNode::Kind::text) mapped.words.append(map_text(mapped.page, node));
  }
  return mapped;
}

TEST(NodeText, LiteralTextMapsByteByByte) {
  const Mapped mapped = map("The mayor of Ostrel resigned");
  EXPECT_EQ(mapped.source_of("Ostrel"), "Ostrel");
}

TEST(NodeText, AReferenceMapsAsAWhole) {
  const Mapped mapped = map("Brill &amp; Sons &mdash; no&nbsp;comment");
  EXPECT_EQ(mapped.words.text, "Brill & Sons \u2014 no\u00A0comment");
  EXPECT_EQ(mapped.source_of("&"), "&amp;");
  EXPECT_EQ(mapped.source_of("\u2014"), "&mdash;");
  EXPECT_EQ(mapped.source_of("comment"), "comment");
}

TEST(NodeText, DoublyEscapedReferences) {
  const Mapped mapped = map("a &amp;amp; b &amp;lt; c");
  EXPECT_EQ(mapped.words.text, "a &amp; b &lt; c");
  EXPECT_EQ(mapped.source_of("amp; b"), "amp; b");
  EXPECT_EQ(mapped.source_of("c"), "c");
}

TEST(NodeText, NumericReferencesAndReferencesWithoutSemicolon) {
  const Mapped mapped = map("&#8220;Never&#x201D;, &copy 2031 Ostrel Post");
  EXPECT_EQ(mapped.source_of("\u201C"), "&#8220;");
  EXPECT_EQ(mapped.source_of("\u201D"), "&#x201D;");
  EXPECT_EQ(mapped.source_of("\u00A9"), "&copy");
  EXPECT_EQ(mapped.source_of("2031"), "2031");
}

TEST(NodeText, AnAmpersandAlone) {
  const Mapped mapped = map("Law & order, R&D, a &unknown; b");
  EXPECT_EQ(mapped.source_of("order"), "order");
  EXPECT_EQ(mapped.source_of("&unknown; b"), "&unknown; b");
}

TEST(NodeText, CarriageReturnsAreLineFeeds) {
  const Mapped mapped = map("one\r\ntwo\rthree");
  EXPECT_EQ(mapped.words.text, "one\ntwo\nthree");
  EXPECT_EQ(mapped.source_of("two"), "two");
  EXPECT_EQ(mapped.source_of("three"), "three");
}

}  // namespace
}  // namespace gainsay

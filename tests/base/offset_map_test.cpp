#include "base/offset_map.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

// "a&amp;b" read as "a&b".
MappedText ampersand() {
  MappedText text;
  text.copy("a", 0);
  text.replace("&", 1, 5);
  text.copy("b", 6);
  return text;
}

TEST(OffsetMap, CopiedBytesMapToThemselves) {
  const MappedText text = ampersand();
  EXPECT_EQ(text.origin.to_input({0, 1}), (Span{0, 1}));
  EXPECT_EQ(text.origin.to_input({2, 3}), (Span{6, 7}));
}

TEST(OffsetMap, AnEntityMapsAsAWhole) {
  EXPECT_EQ(ampersand().origin.to_input({1, 2}), (Span{1, 6}));
  EXPECT_EQ(ampersand().origin.to_input({0, 3}), (Span{0, 7}));
}

TEST(OffsetMap, AdjoiningCopiesAreOneRun) {
  OffsetMap map;
  map.copy(3, 4);
  map.copy(7, 2);
  EXPECT_EQ(map.runs().size(), 1u);
  EXPECT_EQ(map.to_input({0, 6}), (Span{3, 9}));
}

TEST(OffsetMap, MapsCompose) {
  OffsetMap upper;  // of "a&b", take "&b"
  upper.copy(1, 2);
  const OffsetMap both = upper.after(ampersand().origin);
  EXPECT_EQ(both.to_input({0, 1}), (Span{1, 6}));
  EXPECT_EQ(both.to_input({1, 2}), (Span{6, 7}));
}

TEST(OffsetMap, WhatWasPutInStandsNowhere) {
  MappedText text;
  text.copy("a", 4);
  text.replace("\n", 5, 0);
  EXPECT_TRUE(text.origin.to_input({1, 2}).empty());
}

TEST(OffsetMap, EmptySpanMapsToAnEmptyPlace) {
  EXPECT_EQ(ampersand().origin.to_input({2, 2}), (Span{6, 6}));
}

}  // namespace
}  // namespace gainsay

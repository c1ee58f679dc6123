#include "ingest/address.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

// RFC 3986, section 5.4.
TEST(Address, IsMadeWholeAsTheStandardSays) {
  const std::string base = "http://a/b/c/d;p?q";
  const std::pair<const char*, const char*> examples[] = {
      {"g:h", "g:h"},
      {"g", "http://a/b/c/g"},
      {"./g", "http://a/b/c/g"},
      {"g/", "http://a/b/c/g/"},
      {"/g", "http://a/g"},
      {"//g", "http://g"},
      {"?y", "http://a/b/c/d;p?y"},
      {"g?y", "http://a/b/c/g?y"},
      {"#s", "http://a/b/c/d;p?q#s"},
      {"g?y#s", "http://a/b/c/g?y#s"},
      {";x", "http://a/b/c/;x"},
      {".", "http://a/b/c/"},
      {"..", "http://a/b/"},
      {"../g", "http://a/b/g"},
      {"../..", "http://a/"},
      {"../../g", "http://a/g"},
      {"../../../g", "http://a/g"},
      {"/./g", "http://a/g"},
      {"g..", "http://a/b/c/g.."},
      {"./g/.", "http://a/b/c/g/"},
      {"g/../h", "http://a/b/c/h"},
      {"g?y/../x", "http://a/b/c/g?y/../x"},
  };
  for (const auto& [reference, whole] : examples) EXPECT_EQ(resolve_address(base, reference), whole);
}

TEST(Address, WithoutABaseOrWordsItStaysAsItIs) {
  EXPECT_EQ(resolve_address("", " a/b "), "a/b");
  EXPECT_EQ(resolve_address("http://a/b", " "), "");
  EXPECT_EQ(resolve_address("http://a", "b"), "http://a/b");
}

}  // namespace
}  // namespace gainsay

#include "base/hash.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(Hash, HexIsReadBackAndNothingElseIs) {
  const Hash128 hash{0x0123456789abcdef, 0xfedcba9876543210};
  EXPECT_EQ(from_hex(to_hex(hash)), hash);
  EXPECT_FALSE(from_hex("0123").has_value());
  EXPECT_FALSE(from_hex("0123456789ABCDEFfedcba9876543210").has_value());
}

}  // namespace
}  // namespace gainsay

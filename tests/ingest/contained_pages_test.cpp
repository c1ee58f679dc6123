#include "ingest/contained_pages.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace gainsay {
namespace {

/// One page, then a fault.
class Faulty : public PageStream {
 public:
  std::optional<Result<Page>> next() override {
    if (given_) throw std::out_of_range("past the end of a table");
    given_ = true;
    return Page{};
  }

 private:
  bool given_ = false;
};

TEST(ContainedPages, AFaultNamesItsInputAndEndsIt) {
  ContainedPages pages("a.warc", [] { return std::make_unique<Faulty>(); });
  ASSERT_TRUE(pages.next()->has_value());
  const auto fault = pages.next();
  ASSERT_TRUE(fault && !fault->has_value());
  EXPECT_EQ(describe(fault->error()),
            "a.warc: internal error: past the end of a table; the rest of it is left out");
  EXPECT_FALSE(pages.next());
}

TEST(ContainedPages, SoDoesOneOfOpening) {
  ContainedPages pages("b.zip", []() -> std::unique_ptr<PageStream> { throw std::bad_alloc(); });
  const auto fault = pages.next();
  ASSERT_TRUE(fault && !fault->has_value());
  EXPECT_EQ(fault->error().code, ErrorCode::limit_exceeded);
  EXPECT_EQ(fault->error().input, "b.zip");
  EXPECT_FALSE(pages.next());
}

}  // namespace
}  // namespace gainsay

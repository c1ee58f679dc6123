// Pages that are there already, as a stream.
#pragma once

#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include "ingest/page_stream.h"

namespace gainsay {

/// Gives a list's pages and errors in their order.
class ListedPages : public PageStream {
 public:
  explicit ListedPages(std::vector<Result<Page>> pages) : pages_(std::move(pages)) {}

  std::optional<Result<Page>> next() override {
    if (at_ == pages_.size()) return std::nullopt;
    return std::move(pages_[at_++]);
  }

 private:
  std::vector<Result<Page>> pages_;
  std::size_t at_ = 0;
};

/// A list of one.
inline std::vector<Result<Page>> listed(Result<Page> page) {
  std::vector<Result<Page>> pages;
  pages.push_back(std::move(page));
  return pages;
}

}  // namespace gainsay

#include "ingest/inputs.h"

#include <iterator>
#include <memory>
#include <utility>

#include "ingest/contained_pages.h"
#include "ingest/file_names.h"
#include "ingest/listed_pages.h"
#include "ingest/open_pages.h"

namespace gainsay {

PageReader::PageReader(std::vector<std::string> inputs, const Limits& limits)
    : limits_(limits),
      waiting_(std::make_move_iterator(inputs.begin()), std::make_move_iterator(inputs.end())) {}

std::optional<Result<Page>> PageReader::next() {
  for (;;) {
    if (open_) {
      if (auto page = open_->next()) return page;
      open_.reset();
    }
    if (waiting_.empty()) return std::nullopt;
    const std::string path = std::move(waiting_.front());
    waiting_.pop_front();
    open(path);
  }
}

void PageReader::open(const std::string& path) {
  const auto give_up = [this](Error error) {
    open_ = std::make_unique<ListedPages>(listed(tl::unexpected(std::move(error))));
  };
  if (path.starts_with("http://") || path.starts_with("https://")) {
    return give_up(
        {ErrorCode::unsupported, "pages are not fetched yet; save the page and read the file", path, {}});
  }
  if (stands_for_files(path)) {
    FoundFiles files = find_files(path);
    waiting_.insert(waiting_.begin(), std::make_move_iterator(files.paths.begin()),
                    std::make_move_iterator(files.paths.end()));
    if (files.failure) give_up(std::move(*files.failure));
    return;
  }
  auto source = ByteSource::open(path, limits_);
  if (!source) return give_up(std::move(source.error()));
  const auto shared = std::make_shared<ByteSource>(std::move(*source));
  open_ = std::make_unique<ContainedPages>(
      path, [shared, limits = limits_] { return open_pages(std::move(*shared), limits); });
}

}  // namespace gainsay

// Whatever the feed, XML or JSON: pages that are well-formed and can be read, or errors.
#include "check.h"
#include "extract/extract.h"
#include "ingest/feed_pages.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace gainsay;
  const std::string_view bytes = fuzz::view(data, size);
  const Limits limits = fuzz::small_limits();
  const Format format = bytes.starts_with('{') ? Format::json_feed : Format::xml_feed;
  for (const auto& page :
       read_feed_pages(bytes, format, {.input = "fuzz"}, limits, {}, "http://post.example/feed/")) {
    if (!page) {
      fuzz::require(!page.error().message.empty() && page.error().input.starts_with("fuzz"));
      continue;
    }
    fuzz::check_page(*page, limits.max_bytes);
    const auto article = extract(*page, limits);
    if (article) fuzz::check_article(*article, limits.max_bytes);
  }
  return 0;
}

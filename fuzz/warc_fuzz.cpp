// Whatever the web archive: its end is reached, pages are well-formed, records lie in it.
#include "check.h"
#include "ingest/byte_source.h"
#include "ingest/warc_pages.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace gainsay;
  const std::string_view bytes = fuzz::view(data, size);
  const Limits limits = fuzz::small_limits();
  WarcPages pages(ByteSource::of_memory(bytes, "fuzz", limits), limits);
  while (const auto page = pages.next()) {
    if (!*page) {
      fuzz::require(!page->error().message.empty() && !page->error().input.empty());
      continue;
    }
    fuzz::check_page(**page, limits.max_bytes);
    fuzz::require((*page)->provenance.input.starts_with("fuzz"));
  }
  return 0;
}

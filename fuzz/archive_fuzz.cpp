// Whatever the zip or tar, packed or not: its end is reached within the limits, and no name leads out of it.
#include "check.h"
#include "ingest/archive_pages.h"
#include "ingest/byte_source.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace gainsay;
  const Limits limits = fuzz::small_limits();
  const auto pages = open_archive(ByteSource::of_memory(fuzz::view(data, size), "fuzz", limits), limits, 0);
  while (const auto page = pages->next()) {
    if (!*page) {
      fuzz::require(!page->error().message.empty() && page->error().input.starts_with("fuzz"));
      continue;
    }
    fuzz::check_page(**page, limits.max_bytes);
    const std::string_view name = (*page)->provenance.input;
    fuzz::require(name.starts_with("fuzz/") && !leads_outside(name.substr(5)));
  }
  return 0;
}

// Whatever the JSON: pages that are well-formed, or errors; and their articles.
#include "check.h"
#include "extract/extract.h"
#include "ingest/jsonl.h"

namespace {

// The origin of such a page counts bytes of its string field, decoded: no more than the JSON has.
void check(const gainsay::Result<gainsay::Page>& page, std::size_t size) {
  if (!page) return;
  gainsay::fuzz::check_page(*page, size);
  const auto article = gainsay::extract(*page, gainsay::fuzz::small_limits());
  if (article) gainsay::fuzz::check_article(*article, size);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace gainsay;
  const std::string_view json = fuzz::view(data, size);
  check(parse_json_page(json, {.input = "fuzz", .line = 1}), size);
  for (const auto& page : parse_json_file(json, {.input = "fuzz"})) check(page, size);
  return 0;
}

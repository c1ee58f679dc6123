#include "evaluation/page_file.h"

#include <utility>

#include "ingest/byte_source.h"
#include "ingest/inputs.h"
#include "ingest/limits.h"

namespace gainsay {
namespace {

constexpr std::uint64_t max_file = 64u << 20;

}  // namespace

Result<std::string> read_labelled_file(const std::string& path) {
  auto source = ByteSource::open(path);
  if (!source) return tl::unexpected(std::move(source.error()));
  return read_all(*source, max_file);
}

Result<Page> read_labelled_page(const std::string& path, const std::string& url) {
  const auto bytes = read_labelled_file(path);
  if (!bytes) return tl::unexpected(bytes.error());
  auto page = make_page(*bytes, PageKind::html, {path, std::nullopt, std::nullopt});
  if (page) page->url = url;
  return page;
}

}  // namespace gainsay

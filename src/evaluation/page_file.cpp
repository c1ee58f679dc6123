#include "evaluation/page_file.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <memory>

#include "base/utf8.h"
#include "extract/plain_words.h"

namespace gainsay {
namespace {

constexpr std::size_t max_file = 64u << 20;

struct GzipCloser {
  void operator()(gzFile_s* file) const { gzclose(file); }
};

std::string declared_charset(std::string_view bytes) {
  const std::string head = lower_ascii(bytes.substr(0, 4'096));
  const std::size_t at = head.find("charset=");
  if (at == std::string::npos) return {};
  std::string name = head.substr(at + 8, 40);
  name.erase(0, name.find_first_not_of("\"' "));
  return name.substr(0, name.find_first_of("\"' ;/>"));
}

std::string to_utf8(std::string bytes, std::string charset) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return bytes.substr(3);
  if (utf8::find_invalid(bytes) == std::string_view::npos) return bytes;
  UErrorCode error = U_ZERO_ERROR;
  if (charset.empty()) charset = "windows-1252";
  std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(charset.c_str(), &error),
                                                               &ucnv_close);
  if (U_FAILURE(error)) {
    error = U_ZERO_ERROR;
    converter.reset(ucnv_open("windows-1252", &error));
  }
  std::string out;
  icu::UnicodeString(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(), error)
      .toUTF8String(out);
  return out;
}

}  // namespace

Result<std::string> read_labelled_file(const std::string& path) {
  const std::unique_ptr<gzFile_s, GzipCloser> file(gzopen(path.c_str(), "rb"));  // reads plain files too
  if (!file) return fail(ErrorCode::not_found, "can't be opened", path);
  std::string bytes;
  std::array<char, 1u << 16> buffer{};
  for (;;) {
    const int read = gzread(file.get(), buffer.data(), static_cast<unsigned>(buffer.size()));
    if (read < 0) return fail(ErrorCode::truncated, "can't be unpacked", path, bytes.size());
    if (read == 0) return bytes;
    bytes.append(buffer.data(), static_cast<std::size_t>(read));
    if (bytes.size() > max_file) return fail(ErrorCode::limit_exceeded, "larger than 64 MB", path);
  }
}

Result<Page> read_labelled_page(const std::string& path, const std::string& url) {
  auto bytes = read_labelled_file(path);
  if (!bytes) return tl::unexpected(std::move(bytes.error()));
  Page page;
  page.kind = PageKind::html;
  page.raw_hash = hash128(*bytes);
  const std::string charset = declared_charset(*bytes);
  page.content = to_utf8(std::move(*bytes), charset);
  page.content.erase(std::remove(page.content.begin(), page.content.end(), '\0'), page.content.end());
  page.origin = identity_map(static_cast<std::uint32_t>(page.content.size()));
  page.url = url;
  page.provenance.input = path;
  return page;
}

}  // namespace gainsay

// Whatever the bytes: gzip and character sets end in well-formed UTF-8 with the way back, or in an error.
#include "check.h"
#include "ingest/byte_source.h"
#include "ingest/charset.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace gainsay;
  const std::string_view bytes = fuzz::view(data, size);
  const Limits limits = fuzz::small_limits();
  ByteSource source = ByteSource::of_memory(bytes, "fuzz");
  const auto all = read_all(source, limits.max_bytes);
  if (!all) return 0;
  fuzz::require(all->size() <= limits.max_bytes && source.position() == all->size());
  // The first byte names a label, so that every decoder is reached.
  constexpr std::string_view labels[] = {"",           "utf-8",        "utf-16le",    "shift_jis",
                                         "gb18030",    "euc-kr",       "iso-2022-jp", "big5",
                                         "iso-8859-6", "windows-1251", "koi8-r",      "x-user-defined"};
  const std::string_view label =
      all->empty() ? "" : labels[static_cast<unsigned char>((*all)[0]) % std::size(labels)];
  for (const CharsetHints& hints : {CharsetHints{{}, true}, CharsetHints{label, false}}) {
    const auto decoded = decode(*all, hints);
    if (!decoded) continue;
    const std::string& text = decoded->content.text;
    fuzz::require(utf8::find_invalid(text) == std::string_view::npos);
    fuzz::require(text.find('\0') == std::string::npos);
    fuzz::check_map(decoded->content.origin, text.size(), all->size());
  }
  return 0;
}

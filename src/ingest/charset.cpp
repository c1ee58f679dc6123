#include "ingest/charset.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include "base/utf8.h"
#include "ingest/binary.h"
#include "ingest/meta_charset.h"

namespace gainsay {
namespace {

struct Closer {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};
using Converter = std::unique_ptr<UConverter, Closer>;

std::string lower_case(std::string_view label) {
  std::string lower;
  for (const char c : label) {
    if (c != ' ' && c != '\t' && c != '"' && c != '\'')
      lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
  return lower;
}

// Labels that browsers take for a larger set than the label says.
std::string browser_name(const std::string& label) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 14> names = {{
      {"iso-8859-1", "windows-1252"},
      {"iso8859-1", "windows-1252"},
      {"latin1", "windows-1252"},
      {"l1", "windows-1252"},
      {"ascii", "windows-1252"},
      {"us-ascii", "windows-1252"},
      {"iso-8859-9", "windows-1254"},
      {"iso-8859-11", "windows-874"},
      {"tis-620", "windows-874"},
      {"gb2312", "gb18030"},
      {"gbk", "gb18030"},
      {"shift_jis", "windows-31j"},
      {"ks_c_5601-1987", "windows-949"},
      {"euc-kr", "windows-949"},
  }};
  for (const auto& [from, to] : names) {
    if (label == from) return std::string(to);
  }
  return label;
}

bool is_utf8_name(const std::string& name) {
  return name == "utf-8" || name == "utf8" || name == "unicode-1-1-utf-8";
}

Converter open_converter(const std::string& name) {
  if (name.empty() || name.size() > 60) return nullptr;
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(name.c_str(), &status));
  return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

// How far bytes are from UTF-8: a page with one broken sequence is still UTF-8, a Latin-1 page is not.
struct Utf8Census {
  std::size_t sequences = 0;
  std::size_t broken = 0;
  std::size_t surrogates = 0;  // halves of pairs, three broken bytes each
  std::size_t first_surrogate = std::string_view::npos;
};

Utf8Census census(std::string_view bytes) {
  Utf8Census count;
  for (std::size_t at = utf8::end_of_ascii(bytes, 0); at < bytes.size(); at = utf8::end_of_ascii(bytes, at)) {
    const utf8::CodePoint point = utf8::decode(bytes, at);
    const bool broken = point.value == 0xFFFD && point.length == 1;
    if (broken && at + 2 < bytes.size() && bytes[at] == '\xED' &&
        static_cast<unsigned char>(bytes[at + 1]) >= 0xA0 &&
        (static_cast<unsigned char>(bytes[at + 1]) & 0xC0) == 0x80 &&
        (static_cast<unsigned char>(bytes[at + 2]) & 0xC0) == 0x80) {
      if (count.surrogates++ == 0) count.first_surrogate = at;
    }
    (broken ? count.broken : count.sequences) += 1;
    at += point.length;
  }
  return count;
}

MappedText decode_utf8(std::string_view bytes, std::uint32_t skip) {
  MappedText out;
  std::size_t run = skip;
  const auto flush = [&](std::size_t end) {
    out.copy(bytes.substr(run, end - run), static_cast<std::uint32_t>(run));
  };
  for (std::size_t at = utf8::end_of_ascii(bytes, skip); at < bytes.size();
       at = utf8::end_of_ascii(bytes, at)) {
    const utf8::CodePoint point = utf8::decode(bytes, at);
    if (point.value == 0xFFFD && point.length == 1) {
      flush(at);
      out.replace("\xEF\xBF\xBD", static_cast<std::uint32_t>(at), 1);
      run = at + 1;
    }
    at += point.length;
  }
  flush(bytes.size());
  return out;
}

MappedText decode_with(UConverter& converter, std::string_view bytes, std::uint32_t skip) {
  MappedText out;
  std::array<UChar, 4096> units{};
  std::array<std::int32_t, 4096> offsets{};
  const char* source = bytes.data() + skip;
  const char* const end = bytes.data() + bytes.size();
  std::uint32_t base = skip;
  UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
  char32_t high = 0;
  std::uint32_t high_at = 0;
  struct Unit {
    char32_t value;
    std::uint32_t at;
  };
  std::vector<Unit> pending;
  const auto emit = [&](char32_t value, std::uint32_t at, std::uint32_t next) {
    if (value < 0x80 && next == at + 1) {
      const char byte = static_cast<char>(value);
      out.copy({&byte, 1}, at);
    } else {
      std::string encoded;
      utf8::append(encoded, value);
      out.replace(encoded, at, next > at ? next - at : 0);
    }
  };
  while (status == U_BUFFER_OVERFLOW_ERROR) {
    status = U_ZERO_ERROR;
    UChar* target = units.data();
    const char* const before = source;
    ucnv_toUnicode(&converter, &target, units.data() + units.size(), &source, end, offsets.data(), true,
                   &status);
    const auto count = static_cast<std::size_t>(target - units.data());
    for (std::size_t i = 0; i < count; ++i) {
      const std::uint32_t at = offsets[i] < 0 ? base : base + static_cast<std::uint32_t>(offsets[i]);
      const char32_t unit = units[i];
      if (unit >= 0xD800 && unit < 0xDC00) {
        high = unit;
        high_at = at;
      } else if (unit >= 0xDC00 && unit < 0xE000 && high != 0) {
        pending.push_back({0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00), high_at});
        high = 0;
      } else {
        pending.push_back({unit, at});
      }
    }
    base += static_cast<std::uint32_t>(source - before);
    // The last character's end is known only when the next one begins.
    for (std::size_t i = 0; i + 1 < pending.size(); ++i)
      emit(pending[i].value, pending[i].at, pending[i + 1].at);
    if (pending.size() > 1) pending.erase(pending.begin(), pending.end() - 1);
  }
  if (!pending.empty()) emit(pending[0].value, pending[0].at, static_cast<std::uint32_t>(bytes.size()));
  return out;
}

std::string detect(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, Closer> detector(ucsdet_open(&status));
  ucsdet_enableInputFilter(detector.get(), true);
  const auto size = static_cast<std::int32_t>(std::min<std::size_t>(bytes.size(), 256 * 1024));
  ucsdet_setText(detector.get(), bytes.data(), size, &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    const char* name = ucsdet_getName(matches[i], &status);
    if (ucsdet_getConfidence(matches[i], &status) < 10 || U_FAILURE(status) || name == nullptr) break;
    // Characters of two and four bytes were looked for before, by their NULs.
    const std::string found = lower_case(name);
    if (!found.starts_with("utf-16") && !found.starts_with("utf-32")) return browser_name(found);
  }
  return "windows-1252";
}

Result<Decoded> decoded_as(const std::string& name, std::string_view bytes, std::uint32_t skip,
                           std::string found_in) {
  Decoded out;
  out.found_in = std::move(found_in);
  if (is_utf8_name(name)) {
    out.charset = "UTF-8";
    out.content = decode_utf8(bytes, skip);
  } else {
    const Converter converter = open_converter(name);
    if (!converter) return fail(ErrorCode::unsupported, "is in an encoding that is not known here: " + name);
    UErrorCode status = U_ZERO_ERROR;
    const char* standard = ucnv_getStandardName(name.c_str(), "MIME", &status);
    out.charset = standard != nullptr ? standard : name;
    out.content = decode_with(*converter, bytes, skip);
  }
  const std::size_t nul = out.content.text.find('\0');
  if (nul != std::string::npos) {
    const auto at = static_cast<std::uint32_t>(nul);
    return fail(ErrorCode::not_text, "holds NUL characters: no text", {},
                out.content.origin.to_input({at, at + 1}).begin);
  }
  return out;
}

}  // namespace

Result<Decoded> decode(std::string_view bytes, const CharsetHints& hints) {
  using namespace std::string_view_literals;
  if (bytes.substr(0, 3) == "\xEF\xBB\xBF"sv) return decoded_as("utf-8", bytes, 3, "BOM");
  if (bytes.substr(0, 4) == "\xFF\xFE\0\0"sv) return decoded_as("utf-32le", bytes, 4, "BOM");
  if (bytes.substr(0, 2) == "\xFF\xFE"sv) return decoded_as("utf-16le", bytes, 2, "BOM");
  if (bytes.substr(0, 2) == "\xFE\xFF"sv) return decoded_as("utf-16be", bytes, 2, "BOM");
  if (const auto wide = wide_encoding(bytes)) return decoded_as(std::string(*wide), bytes, 0, "detected");
  if (const auto offset = find_binary(bytes))
    return fail(ErrorCode::not_text, "is binary data, not text", {}, *offset);

  std::string declared = browser_name(lower_case(hints.http_charset));
  std::string found_in = "HTTP header";
  if (declared.empty() && hints.look_for_meta) {
    declared = browser_name(lower_case(meta_charset(bytes)));
    found_in = "meta";
    // A page whose meta could be read as ASCII is not UTF-16, whatever it says (HTML standard, prescan).
    if (declared.substr(0, 6) == "utf-16") declared = "utf-8";
  }
  const Utf8Census count = census(bytes);
  const bool utf8_declared = declared.empty() || is_utf8_name(declared);
  if (count.broken == 0) {
    if (utf8_declared) return decoded_as("utf-8", bytes, 0, declared.empty() ? "default" : found_in);
    if (count.sequences > 0 || !open_converter(declared)) return decoded_as("utf-8", bytes, 0, "detected");
    return decoded_as(declared, bytes, 0, found_in);
  }
  // In a text of two-byte characters of another set the same bytes come by chance.
  const bool else_fine = (count.broken - 3 * count.surrogates) * 10 <= count.sequences + 5;
  if (utf8_declared && count.surrogates > 0 && else_fine) {
    return fail(ErrorCode::damaged, "holds half of a surrogate pair: broken UTF-8", {},
                count.first_surrogate);
  }
  // Mostly well-formed: cut in the middle of a character, or one piece pasted from elsewhere.
  if (utf8_declared && count.broken * 10 <= count.sequences + 5 && count.sequences > 0) {
    return decoded_as("utf-8", bytes, 0, declared.empty() ? "detected" : found_in);
  }
  if (!utf8_declared && open_converter(declared)) return decoded_as(declared, bytes, 0, found_in);
  return decoded_as(detect(bytes), bytes, 0, "detected");
}

}  // namespace gainsay

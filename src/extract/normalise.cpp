#include "extract/normalise.h"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <string>
#include <string_view>
#include <utility>

#include "base/utf8.h"

namespace gainsay {
namespace {

constexpr char32_t zero_width_non_joiner = 0x200C;
constexpr char32_t zero_width_joiner = 0x200D;
constexpr char32_t emoji_presentation = 0xFE0F;

enum class Fate { keep, space, drop, joiner };

Fate fate_of(char32_t c) {
  if (c >= 0x21 && c <= 0x7E) return Fate::keep;
  if (c == 0x20 || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0) return Fate::space;
  if (c < 0xA0 || c == 0xAD) return Fate::drop;
  if (c < 0x0600) return Fate::keep;
  switch (c) {
    case 0x061C:  // Arabic letter mark
    case 0x200B:  // zero-width space
    case 0x200E:
    case 0x200F:
    case 0x2060:  // word joiner
    case 0xFEFF:
      return Fate::drop;
    case zero_width_non_joiner:
    case zero_width_joiner:
      return Fate::joiner;
    default:
      break;
  }
  if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) return Fate::drop;
  return u_isUWhiteSpace(static_cast<UChar32>(c)) ? Fate::space : Fate::keep;
}

bool is_pictograph(char32_t c) {
  return c == emoji_presentation ||
         u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EXTENDED_PICTOGRAPHIC) != 0 ||
         u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EMOJI_MODIFIER) != 0;
}

/// Letters of scripts in which a joiner or non-joiner shapes the letters beside it.
bool is_joining_letter(char32_t c) {
  if (c < 0x0600) return false;
  const auto point = static_cast<UChar32>(c);
  if (u_getIntPropertyValue(point, UCHAR_JOINING_TYPE) != U_JT_NON_JOINING && u_isalpha(point)) return true;
  // Brahmic scripts: the joiner stands after a virama.
  return u_getIntPropertyValue(point, UCHAR_INDIC_SYLLABIC_CATEGORY) != 0 &&
         (u_isalpha(point) || u_charType(point) == U_NON_SPACING_MARK ||
          u_charType(point) == U_COMBINING_SPACING_MARK);
}

bool keeps_joiner(std::string_view text, std::size_t at, std::uint32_t length) {
  if (at == 0 || at + length >= text.size()) return false;
  const char32_t before = utf8::decode_before(text, at).value;
  const char32_t joiner = utf8::decode(text, at).value;
  const char32_t after = utf8::decode(text, at + length).value;
  if (joiner == zero_width_joiner && is_pictograph(before) && is_pictograph(after)) return true;
  return is_joining_letter(before) && is_joining_letter(after);
}

/// Whether clean() would change nothing: no white space but single spaces inside, no character that goes.
/// Most paragraphs are so.
bool is_clean(std::string_view text) {
  if (text.empty()) return true;
  if (text.front() == ' ' || text.back() == ' ') return false;
  bool space_before = false;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c >= ' ' && c <= '~') {
      const bool space = c == ' ';
      if (space && space_before) return false;
      space_before = space;
      ++at;
      continue;
    }
    const utf8::CodePoint point = utf8::decode(text, at);
    const bool broken = point.value == 0xFFFD && point.length == 1;
    if (fate_of(point.value) != Fate::keep || broken) return false;
    space_before = false;
    at += point.length;
  }
  return true;
}

MappedText clean(std::string_view text) {
  MappedText out;
  out.text.reserve(text.size());
  std::size_t copied_from = 0;  // bytes [copied_from, at) are to be copied
  std::size_t space_begin = 0;
  std::size_t space_end = 0;  // space_end > space_begin: white space waits for a character after it
  const auto flush = [&](std::size_t end) {
    if (end > copied_from) {
      out.copy(text.substr(copied_from, end - copied_from), static_cast<std::uint32_t>(copied_from));
    }
  };
  std::size_t at = 0;
  while (at < text.size()) {
    const utf8::CodePoint point = utf8::decode(text, at);
    Fate fate = fate_of(point.value);
    if (fate == Fate::joiner) fate = keeps_joiner(text, at, point.length) ? Fate::keep : Fate::drop;
    if (fate == Fate::keep) {
      if (space_end > space_begin) {
        const auto begin = static_cast<std::uint32_t>(space_begin);
        const auto size = static_cast<std::uint32_t>(space_end - space_begin);
        if (!out.text.empty()) {
          if (size == 1 && text[space_begin] == ' ') {
            out.copy(" ", begin);
          } else {
            out.replace(" ", begin, size);
          }
        }
        space_begin = space_end = 0;
      }
      // Half a character, as MyHTML leaves it where an unfinished "&#" stands before one.
      if (point.value == 0xFFFD && point.length == 1) {
        flush(at);
        out.replace("\xEF\xBF\xBD", static_cast<std::uint32_t>(at), 1);
        copied_from = at + 1;
      }
      at += point.length;
      continue;
    }
    flush(at);
    if (fate == Fate::space) {
      if (space_end == space_begin) space_begin = at;
      space_end = at + point.length;
    }
    at += point.length;
    copied_from = at;
  }
  flush(at);
  return out;
}

/// Takes the bytes that ICU writes.
class StringSink final : public icu::ByteSink {
 public:
  explicit StringSink(std::string& out) : out_(out) {}
  void Append(const char* bytes, std::int32_t size) override {
    out_.append(bytes, static_cast<std::size_t>(size));
  }

 private:
  std::string& out_;
};

/// Whether the text is NFC already, or can't be made so (out of memory).
bool is_composed(const icu::Normalizer2* nfc, std::string_view text) {
  if (nfc == nullptr || utf8::is_ascii(text)) return true;
  UErrorCode status = U_ZERO_ERROR;
  const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
  return nfc->isNormalizedUTF8(piece, status) != 0 || U_FAILURE(status);
}

/// NFC of a text that is known not to be NFC already. Where ICU can't do it (out of memory), the text stays.
MappedText compose(const icu::Normalizer2& nfc, std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  std::string composed;
  StringSink sink(composed);
  icu::Edits edits;
  const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
  nfc.normalizeUTF8(0, piece, sink, &edits, status);
  MappedText out;
  if (U_FAILURE(status)) {
    out.copy(text, 0);
    return out;
  }
  icu::Edits::Iterator edit = edits.getFineIterator();
  while (edit.next(status) != 0) {
    const auto from = static_cast<std::uint32_t>(edit.sourceIndex());
    const auto from_size = static_cast<std::uint32_t>(edit.oldLength());
    const auto to = static_cast<std::size_t>(edit.destinationIndex());
    const std::string_view bytes =
        std::string_view(composed).substr(to, static_cast<std::size_t>(edit.newLength()));
    if (edit.hasChange() != 0) {
      out.replace(bytes, from, from_size);
    } else {
      out.copy(bytes, from);
    }
  }
  return out;
}

}  // namespace

MappedText normalise(const MappedText& paragraph) {
  // Got once for all threads: ICU makes it on the first call.
  static const icu::Normalizer2* const nfc = [] {
    UErrorCode made = U_ZERO_ERROR;
    const icu::Normalizer2* instance = icu::Normalizer2::getNFCInstance(made);
    return U_SUCCESS(made) ? instance : nullptr;
  }();
  if (is_clean(paragraph.text) && is_composed(nfc, paragraph.text)) return paragraph;
  MappedText cleaned = clean(paragraph.text);
  if (!is_composed(nfc, cleaned.text)) {
    MappedText composed = compose(*nfc, cleaned.text);
    composed.origin = composed.origin.after(cleaned.origin);
    cleaned = std::move(composed);
  }
  cleaned.origin = cleaned.origin.after(paragraph.origin);
  return cleaned;
}

}  // namespace gainsay

// From documents to readings, in C.
#include <algorithm>
#include <cstddef>
#include <cstring>

#include "library_c/handles.h"

namespace {

using gainsay::c::guarded;
using gainsay::c::told;
using gainsay::c::wrong_call;

// What the first version of the header has; later members are only added behind it.
constexpr std::size_t first_document_size =
    offsetof(gainsay_document, published) + sizeof(gainsay_document::published);

std::string_view view(const char* text) {
  return text == nullptr ? std::string_view() : std::string_view(text);
}

gainsay_status read_document(const gainsay_reader& reader, const gainsay_document& given,
                             gainsay_reading*& reading, gainsay_error& said) {
  if (given.struct_size < first_document_size)
    return wrong_call(said, "gainsay_document: struct_size is smaller than any version's");
  // A caller of an older header has a shorter one, and knows nothing of the rest.
  gainsay_document known{};
  std::memcpy(&known, &given, std::min(given.struct_size, sizeof known));
  if (known.bytes == nullptr && known.size > 0) return wrong_call(said, "gainsay_document: bytes is NULL");
  if (known.format < GAINSAY_FORMAT_DETECT || known.format > GAINSAY_FORMAT_MANUSCRIPT)
    return wrong_call(said, "gainsay_document: no such format");
  gainsay::Document document;
  document.bytes = known.size == 0 ? std::string_view() : std::string_view(known.bytes, known.size);
  document.format = static_cast<gainsay::Format>(known.format);
  document.name = view(known.name);
  document.charset = view(known.charset);
  document.url = view(known.url);
  document.title = view(known.title);
  document.published = view(known.published);
  const auto read = reader.reader.read(document);
  if (!read) return told(said, read.error());
  reading = new gainsay_reading(*read);
  return GAINSAY_OK;
}

static_assert(static_cast<int>(gainsay::Format::html) == GAINSAY_FORMAT_HTML);
static_assert(static_cast<int>(gainsay::Format::text) == GAINSAY_FORMAT_TEXT);
static_assert(static_cast<int>(gainsay::Format::manuscript) == GAINSAY_FORMAT_MANUSCRIPT);

}  // namespace

std::uint32_t gainsay_c_version(void) {
  return GAINSAY_C_VERSION;
}

const char* gainsay_version(void) {
  return gainsay::version().data();
}

gainsay_status gainsay_reader_load(const char* folder, gainsay_reader** reader, gainsay_error** error) {
  return guarded(error, [&](gainsay_error& said) {
    if (reader == nullptr) return wrong_call(said, "gainsay_reader_load: reader is NULL");
    *reader = nullptr;
    auto loaded = gainsay::Reader::load(folder == nullptr ? "" : folder);
    if (!loaded) return told(said, loaded.error());
    *reader = new gainsay_reader{*loaded};
    return gainsay_status{GAINSAY_OK};
  });
}

void gainsay_reader_free(gainsay_reader* reader) {
  delete reader;
}

gainsay_status gainsay_read(const gainsay_reader* reader, const gainsay_document* document,
                            gainsay_reading** reading, gainsay_error** error) {
  return guarded(error, [&](gainsay_error& said) {
    if (reading == nullptr) return wrong_call(said, "gainsay_read: reading is NULL");
    *reading = nullptr;
    if (reader == nullptr || document == nullptr)
      return wrong_call(said, "gainsay_read: reader or document is NULL");
    return read_document(*reader, *document, *reading, said);
  });
}

gainsay_status gainsay_read_bytes(const gainsay_reader* reader, const char* bytes, std::size_t size,
                                  gainsay_reading** reading, gainsay_error** error) {
  gainsay_document document{};
  document.struct_size = sizeof document;
  document.bytes = bytes;
  document.size = size;
  return gainsay_read(reader, &document, reading, error);
}

void gainsay_reading_free(gainsay_reading* reading) {
  delete reading;
}

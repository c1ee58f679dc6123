// Whatever the bytes: as rows of a gazetteer they make one or an error; as text, names have keys and offsets
// stay inside it.
#include <string>

#include "check.h"
#include "places/gazetteer_rows.h"
#include "places/name_key.h"
#include "places/offsets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace gainsay;
  const std::string_view bytes = fuzz::view(data, size);
  const auto made = compile_gazetteer(bytes, "fuzz");
  fuzz::require(made || made.error().code == ErrorCode::damaged);
  const std::string key = name_key(bytes);
  fuzz::require(name_key(key) == key);
  fuzz::require(spelling_key(key).size() <= key.size());
  for (std::uint32_t at = 0; at <= size; at += 1 + at / 64) {
    const auto offset = offset_before(bytes, at);
    if (!offset) continue;
    fuzz::require(offset->span.begin < offset->span.end && offset->span.end <= at);
    fuzz::require(offset->kilometres > 0 && offset->bearing >= 0 && offset->bearing < 360);
  }
  return 0;
}

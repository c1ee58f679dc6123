#include "ingest/page.h"

namespace gainsay {

std::string to_string(const Provenance& provenance) {
  const std::optional<std::uint64_t> number = provenance.line ? provenance.line : provenance.record;
  return number ? provenance.input + ":" + std::to_string(*number) : provenance.input;
}

}  // namespace gainsay

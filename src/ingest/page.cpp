#include "ingest/page.h"

namespace gainsay {

std::string to_string(const Provenance& provenance) {
  return provenance.line ? provenance.input + ":" + std::to_string(*provenance.line) : provenance.input;
}

}  // namespace gainsay

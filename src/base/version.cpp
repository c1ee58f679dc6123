#include "base/version.h"

namespace gainsay {

std::string_view version() {
  return GAINSAY_VERSION;
}

}  // namespace gainsay

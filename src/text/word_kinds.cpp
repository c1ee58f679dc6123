#include "text/word_kinds.h"

#include <bit>
#include <utility>

#include "base/feature_key.h"

namespace gainsay {

WordKinds::WordKinds(std::vector<std::uint32_t> forms, std::vector<std::uint8_t> kinds)
    : forms_(std::move(forms)),
      kinds_(std::move(kinds)),
      slots_(std::bit_ceil(2 * forms_.size() + 1)),
      mask_(slots_.size() - 1) {
  for (std::size_t i = 0; i < forms_.size(); ++i) {
    std::size_t at = forms_[i] & mask_;
    while (slots_[at].kinds != 0) at = (at + 1) & mask_;
    slots_[at] = {forms_[i], kinds_[i]};
  }
}

std::uint32_t WordKinds::key(std::string_view token) {
  std::uint32_t hash = hash_basis;
  for (char c : token.substr(0, 40)) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    if (c >= '0' && c <= '9') c = '0';
    hash = hash_step(hash, c);
  }
  return hash;
}

}  // namespace gainsay

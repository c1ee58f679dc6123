#include "syntax/embeddings.h"

#include <algorithm>

#include "syntax/packed_matrix.h"
#include "syntax/vector_loop.h"

namespace gainsay {

bool Embeddings::read(PayloadReader& in, Embeddings& out) {
  const auto keys = in.array<std::uint32_t>();
  out.values_ = in.view<std::int8_t>();
  out.width_ = in.number<std::uint32_t>();
  const auto shift = in.number<std::uint32_t>();
  if (in.failed() || out.width_ == 0 || out.width_ > 512 || shift > 15 ||
      out.values_.size() != keys.size() * out.width_) {
    return false;
  }
  out.shift_ = static_cast<int>(shift);
  out.features_ = FeatureIndex(keys);
  return true;
}

void Embeddings::sum(std::span<std::uint32_t> keys, std::size_t per_word, std::size_t stride,
                     std::int16_t* out) const {
  const std::size_t width = width_;
  // Slots, then places, then values: each asked for before the first is used, so that memory has time to
  // answer.
  constexpr std::size_t ahead = 32;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (i + ahead < keys.size()) features_.prefetch(keys[i + ahead]);
    std::uint32_t& key = keys[i];
    key = features_.find(key);
    if (key == FeatureIndex::absent) continue;
    __builtin_prefetch(&values_[key * width]);
    __builtin_prefetch(&values_[key * width + width - 1]);
  }
  std::vector<std::int16_t> sums(width);
  for (std::size_t first = 0; first + per_word <= keys.size(); first += per_word, out += stride) {
    std::int16_t* sum = sums.data();
    std::fill(sums.begin(), sums.end(), std::int16_t{0});
    vector_loop([=, this]() GAINSAY_LOOP {
      for (const std::uint32_t row : keys.subspan(first, per_word)) {
        if (row == FeatureIndex::absent) continue;
        const std::int8_t* values = &values_[row * width];
        for (std::size_t i = 0; i < width; ++i) sum[i] = static_cast<std::int16_t>(sum[i] + values[i]);
      }
      for (std::size_t i = 0; i < width; ++i) {
        const std::int32_t value = sum[i] * (1 << activation_bits) >> shift_;
        out[i] = static_cast<std::int16_t>(std::clamp(value, -most_activation, most_activation));
      }
    });
  }
}

}  // namespace gainsay

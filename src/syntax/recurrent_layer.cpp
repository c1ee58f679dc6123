#include "syntax/recurrent_layer.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <vector>

#include "syntax/vector_loop.h"

namespace gainsay {
namespace {

constexpr std::int32_t one = 1 << 15;  ///< of gates
constexpr int cell_bits = 12;          ///< a cell's value x is kept as x * 2^cell_bits

/// Close to the logistic function, made of two parabolas: 0 and 1 exactly beyond -4 and 4.
inline std::int32_t gate(std::int32_t x) {
  const std::int32_t away = 1024 - std::min(std::abs(x), 1024);
  const std::int32_t tail = (away * away) >> 6;
  return x < 0 ? tail : one - tail;
}

/// Close to the hyperbolic tangent likewise: -1 and 1 exactly beyond -2 and 2. Keeps cell_bits.
inline std::int32_t squash(std::int32_t x) {
  const std::int32_t away = 8192 - std::min(std::abs(x), 8192);
  const std::int32_t rise = 4096 - ((away * away) >> 14);
  return x < 0 ? -rise : rise;
}

/// One direction of one layer: `count` units from `first` on, word after word. Takes the products for
/// candidate, forget gate and reset gate; `layer` has what the layer below gave and gets what this one gives.
void run_units(const std::int32_t* products, std::int16_t* layer, std::size_t words, std::size_t width,
               std::size_t first, std::size_t count, bool backward) {
  std::vector<std::int32_t> cells(count, 0);
  std::int32_t* cell = cells.data();
  vector_loop([=]() GAINSAY_LOOP {
    for (std::size_t n = 0; n < words; ++n) {
      const std::size_t t = backward ? words - 1 - n : n;
      const std::int32_t* candidate = products + t * 3 * width + first;
      const std::int32_t* forget = candidate + width;
      const std::int32_t* reset = forget + width;
      std::int16_t* value = layer + t * width + first;
      for (std::size_t i = 0; i < count; ++i) {
        const std::int32_t x = std::clamp(candidate[i], -most_activation, most_activation) *
                               (1 << (cell_bits - activation_bits));
        const std::int32_t old = cell[i];
        const std::int32_t now = old + ((((x - old) >> 1) * (one - gate(forget[i])) + (1 << 13)) >> 14);
        cell[i] = now;
        const std::int32_t open = gate(reset[i]);
        const std::int32_t skip = value[i] * (1 << (cell_bits - activation_bits));
        const std::int32_t sum = open * squash(now) + (one - open) * skip;
        value[i] = static_cast<std::int16_t>((sum + (1 << 18)) >> 19);
      }
    }
  });
}

}  // namespace

void run_recurrent_layer(const PackedMatrix& matrix, std::span<const std::size_t> lengths,
                         std::int32_t* products, std::int16_t* layer) {
  const std::size_t width = matrix.rows;
  multiply(matrix, layer, width, std::accumulate(lengths.begin(), lengths.end(), std::size_t{0}), products);
  for (const std::size_t words : lengths) {
    run_units(products, layer, words, width, 0, width / 2, false);
    run_units(products, layer, words, width, width / 2, width / 2, true);
    products += words * matrix.columns;
    layer += words * width;
  }
}

}  // namespace gainsay

// Products of small-integer matrices: the one costly step of the network, the same on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "base/payload.h"
#include "syntax/tiled_weights.h"

namespace gainsay {

/// A value x of the network is kept as x * 256, within +-2047. So are weights, each matrix with a scale of
/// its own: a sum of 448 products then fits 31 bits, and no instruction set rounds it otherwise.
inline constexpr int activation_bits = 8;
inline constexpr std::int32_t most_activation = 2047;

/// Rows are inputs, columns outputs. A view of a model file's payload, which has to stay.
struct PackedMatrix {
  static constexpr std::size_t column_step = 16;  ///< columns are padded to a multiple of this
  static constexpr std::size_t most_rows = 448;   ///< whose sum of products fits 31 bits

  std::size_t rows = 0;                   ///< even, at most most_rows
  std::size_t columns = 0;                ///< padded
  int shift = 0;                          ///< a weight is kept as w * 2^shift
  std::span<const std::int16_t> weights;  ///< rows / 2 blocks, each with two rows' weights column by column
  std::span<const std::int32_t> bias;     ///< one a column, times 2^(shift + activation_bits)
  TiledWeights tiles;                     ///< the weights once more, where the processor has tiles

  /// False where the payload holds no matrix that multiply() could take.
  static bool read(PayloadReader& in, PackedMatrix& out);
};

/// out[t][c] = (bias[c] + sum over r of in[t][r] * weight[r][c]) >> shift, rounded: values of the network,
/// not yet held within +-most_activation. `in` has matrix.rows values a word, `in_stride` apart, `out` has
/// matrix.columns values a word.
void multiply(const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride, std::size_t words,
              std::int32_t* out);

/// The sum of a[i] * b[i], both within +-most_activation and at most 448 of them.
std::int32_t dot(const std::int16_t* a, const std::int16_t* b, std::size_t size);

namespace detail {
/// The implementations, for tests that they agree. All but the last may be called only where the machine has
/// the instructions.
void multiply_avx512vnni(const PackedMatrix&, const std::int16_t*, std::size_t, std::size_t, std::int32_t*);
void multiply_avx2(const PackedMatrix&, const std::int16_t*, std::size_t, std::size_t, std::int32_t*);
void multiply_sse2(const PackedMatrix&, const std::int16_t*, std::size_t, std::size_t, std::int32_t*);
void multiply_plain(const PackedMatrix&, const std::int16_t*, std::size_t, std::size_t, std::int32_t*);
}  // namespace detail

}  // namespace gainsay

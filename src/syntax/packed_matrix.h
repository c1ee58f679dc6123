// Products of matrices of bytes: the one costly step of the network, the same on every machine.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/payload.h"

namespace gainsay {

/// A value x of the network is kept as x * 256, within +-2047. Products take it as a byte, x * 16.
inline constexpr int activation_bits = 8;
inline constexpr std::int32_t most_activation = 2047;
inline constexpr int byte_shift = 4;  ///< from a value to its byte

/// The byte that stands for a value in products.
inline std::int8_t to_byte(std::int16_t value) {
  return static_cast<std::int8_t>(std::clamp((value + (1 << (byte_shift - 1))) >> byte_shift, -128, 127));
}

/// Rows are inputs, columns outputs. Weights are bytes, with a scale for each column. Sums of products of
/// bytes are exact and fit 24 bits, so that none of what is done to them, a multiplication and an addition of
/// floats, is rounded otherwise by another instruction set.
struct PackedMatrix {
  static constexpr std::size_t column_step = 16;  ///< columns are padded to a multiple of this
  static constexpr std::size_t row_step = 4;      ///< weights of so many rows lie together
  static constexpr std::size_t most_rows = 448;   ///< whose sum of products fits 24 bits

  std::size_t rows = 0;     ///< at most most_rows
  std::size_t columns = 0;  ///< padded
  std::vector<std::int8_t>
      weights;  ///< blocks of row_step rows: column by column, the weights of each together
  std::vector<std::int32_t>
      offset;                ///< one a column: -128 times its weights, for inputs that are raised by 128
  std::vector<float> scale;  ///< one a column: what a sum of products of bytes is worth
  std::vector<float> bias;   ///< one a column

  PackedMatrix() = default;
  /// All weights, scales and biases are 0.
  PackedMatrix(std::size_t rows, std::size_t columns);

  /// Of padding, too, which is 0.
  [[nodiscard]] std::size_t padded_rows() const { return (rows + row_step - 1) / row_step * row_step; }
  [[nodiscard]] std::int8_t& at(std::size_t row, std::size_t column) {
    return weights[(row / row_step * columns + column) * row_step + row % row_step];
  }
  /// Sets the offsets, when weights have been set.
  void sum_columns();

  /// Reads weights of 12 bits, which is how they were learnt, and rounds each column's to bytes by its
  /// largest. False where the payload holds no matrix that multiply() could take.
  static bool read(PayloadReader& in, PackedMatrix& out);
};

/// out[t][c] = bias[c] + scale[c] * sum over r of byte(in[t][r]) * weight[r][c], rounded: values of the
/// network, not yet held within +-most_activation. `in` has matrix.rows values a word, `in_stride` apart,
/// `out` has matrix.columns values a word.
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

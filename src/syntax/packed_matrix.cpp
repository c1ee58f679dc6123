#include "syntax/packed_matrix.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

#if defined(__x86_64__)
#include <emmintrin.h>
#define GAINSAY_X86 1
#else
#define GAINSAY_X86 0
#endif

namespace gainsay {
namespace {

constexpr float most_byte = 127;

/// How weights lie in a file: blocks of two rows, column by column.
struct StoredWeights {
  std::span<const std::int16_t> values;
  std::size_t columns;

  [[nodiscard]] std::int16_t at(std::size_t row, std::size_t column) const {
    return values[(row / 2 * columns + column) * 2 + row % 2];
  }
};

/// `one`: what a stored weight of 1 is.
void round_column(const StoredWeights& stored, std::size_t column, int one, PackedMatrix& out) {
  int largest = 1;
  for (std::size_t r = 0; r < out.rows; ++r) largest = std::max(largest, std::abs(stored.at(r, column)));
  const float step = static_cast<float>(largest) / most_byte;
  for (std::size_t r = 0; r < out.rows; ++r)
    out.at(r, column) =
        static_cast<std::int8_t>(std::nearbyint(static_cast<float>(stored.at(r, column)) / step));
  out.scale[column] = std::ldexp(step, byte_shift) / static_cast<float>(one);
}

}  // namespace

PackedMatrix::PackedMatrix(std::size_t rows_, std::size_t columns_)
    : rows(rows_),
      columns((columns_ + column_step - 1) / column_step * column_step),
      weights(padded_rows() * columns),
      offset(columns),
      scale(columns),
      bias(columns) {}

void PackedMatrix::sum_columns() {
  std::fill(offset.begin(), offset.end(), 0);
  const std::int8_t* weight = weights.data();
  for (std::size_t block = 0; block < padded_rows() / row_step; ++block) {
    for (std::size_t c = 0; c < columns; ++c, weight += row_step)
      offset[c] -= 128 * std::accumulate(weight, weight + row_step, 0);
  }
}

bool PackedMatrix::read(PayloadReader& in, PackedMatrix& out) {
  const std::size_t rows = in.number<std::uint32_t>();
  const std::size_t columns = in.number<std::uint32_t>();
  const auto shift = in.number<std::uint32_t>();
  const StoredWeights stored{in.view<std::int16_t>(), columns};
  const auto bias = in.view<std::int32_t>();
  if (in.failed() || rows == 0 || rows > most_rows || rows % 2 != 0 || columns == 0 || columns > 4096 ||
      columns % column_step != 0 || shift > 20 || stored.values.size() != rows * columns ||
      bias.size() != columns) {
    return false;
  }
  out = PackedMatrix(rows, columns);
  for (std::size_t c = 0; c < columns; ++c) {
    round_column(stored, c, 1 << shift, out);
    out.bias[c] = static_cast<float>(bias[c]) / static_cast<float>(1 << shift);
  }
  out.sum_columns();
  return true;
}

namespace detail {

void multiply_plain(const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride,
                    std::size_t words, std::int32_t* out) {
  constexpr std::size_t step = PackedMatrix::row_step;
  for (std::size_t t = 0; t < words; ++t) {
    const std::int16_t* x = in + t * in_stride;
    std::int32_t* y = out + t * matrix.columns;
    for (std::size_t c = 0; c < matrix.columns; ++c) {
      std::int32_t sum = 0;
      for (std::size_t r = 0; r < matrix.rows; ++r)
        sum += to_byte(x[r]) * matrix.weights[(r / step * matrix.columns + c) * step + r % step];
      y[c] = static_cast<std::int32_t>(
          std::nearbyint(static_cast<float>(sum) * matrix.scale[c] + matrix.bias[c]));
    }
  }
}

}  // namespace detail

namespace {

using Multiply = void (*)(const PackedMatrix&, const std::int16_t*, std::size_t, std::size_t, std::int32_t*);

Multiply fastest() {
#if GAINSAY_X86
  if (__builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512vnni") != 0)
    return detail::multiply_avx512vnni;
  return __builtin_cpu_supports("avx2") != 0 ? detail::multiply_avx2 : detail::multiply_sse2;
#else
  return detail::multiply_plain;
#endif
}

}  // namespace

void multiply(const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride, std::size_t words,
              std::int32_t* out) {
  static const Multiply implementation = fastest();
  implementation(matrix, in, in_stride, words, out);
}

std::int32_t dot(const std::int16_t* a, const std::int16_t* b, std::size_t size) {
  std::int32_t sum = 0;
  std::size_t i = 0;
#if GAINSAY_X86
  __m128i sums = _mm_setzero_si128();
  for (; i + 8 <= size; i += 8) {
    const __m128i x = _mm_loadu_si128(reinterpret_cast<const __m128i*>(a + i));
    const __m128i y = _mm_loadu_si128(reinterpret_cast<const __m128i*>(b + i));
    sums = _mm_add_epi32(sums, _mm_madd_epi16(x, y));
  }
  sums = _mm_add_epi32(sums, _mm_shuffle_epi32(sums, 0x4E));
  sums = _mm_add_epi32(sums, _mm_shuffle_epi32(sums, 0xB1));
  sum = _mm_cvtsi128_si32(sums);
#endif
  for (; i < size; ++i) sum += a[i] * b[i];
  return sum;
}

}  // namespace gainsay

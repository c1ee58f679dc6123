#include "syntax/packed_matrix.h"

#if defined(__x86_64__)
#include <emmintrin.h>
#define GAINSAY_X86 1
#else
#define GAINSAY_X86 0
#endif

namespace gainsay {

bool PackedMatrix::read(PayloadReader& in, PackedMatrix& out) {
  out.rows = in.number<std::uint32_t>();
  out.columns = in.number<std::uint32_t>();
  const auto shift = in.number<std::uint32_t>();
  out.weights = in.view<std::int16_t>();
  out.bias = in.view<std::int32_t>();
  if (in.failed() || out.rows == 0 || out.rows > most_rows || out.rows % 2 != 0 || out.columns == 0 ||
      out.columns > 4096 || out.columns % column_step != 0 || shift > 20 ||
      out.weights.size() != out.rows * out.columns || out.bias.size() != out.columns) {
    return false;
  }
  out.shift = static_cast<int>(shift);
  out.tiles = TiledWeights(out);
  return true;
}

namespace detail {

void multiply_plain(const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride,
                    std::size_t words, std::int32_t* out) {
  const std::int32_t half = matrix.shift > 0 ? 1 << (matrix.shift - 1) : 0;
  for (std::size_t t = 0; t < words; ++t) {
    const std::int16_t* x = in + t * in_stride;
    std::int32_t* y = out + t * matrix.columns;
    for (std::size_t c = 0; c < matrix.columns; ++c) {
      std::int32_t sum = matrix.bias[c] + half;
      for (std::size_t r = 0; r < matrix.rows; r += 2) {
        const std::int16_t* w = &matrix.weights[(r / 2 * matrix.columns + c) * 2];
        sum += x[r] * w[0] + x[r + 1] * w[1];
      }
      y[c] = sum >> matrix.shift;
    }
  }
}

}  // namespace detail

namespace {

enum class Instructions { plain, sse2, avx2, avx512vnni };

Instructions instructions() {
#if GAINSAY_X86
  static const Instructions best =
      __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512vnni") != 0
          ? Instructions::avx512vnni
      : __builtin_cpu_supports("avx2") != 0 ? Instructions::avx2
                                            : Instructions::sse2;
  return best;
#else
  return Instructions::plain;
#endif
}

/// From how many on tiles are faster.
constexpr std::size_t fewest_words = 12;
constexpr std::size_t fewest_columns = 64;

}  // namespace

void multiply(const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride, std::size_t words,
              std::int32_t* out) {
  if (!matrix.tiles.empty() && words >= fewest_words && matrix.columns >= fewest_columns)
    return detail::multiply_amx(matrix, matrix.tiles, in, in_stride, words, out);
  switch (instructions()) {
    case Instructions::avx512vnni:
      return detail::multiply_avx512vnni(matrix, in, in_stride, words, out);
    case Instructions::avx2:
      return detail::multiply_avx2(matrix, in, in_stride, words, out);
    case Instructions::sse2:
      return detail::multiply_sse2(matrix, in, in_stride, words, out);
    case Instructions::plain:
      return detail::multiply_plain(matrix, in, in_stride, words, out);
  }
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

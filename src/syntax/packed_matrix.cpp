#include "syntax/packed_matrix.h"

#include <cstring>

#if defined(__x86_64__)
#if defined(__GNUC__) && !defined(__clang__)
// g++ 12 takes the values that its own AVX-512 header leaves open on purpose for an oversight.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <immintrin.h>
#define GAINSAY_X86 1
#else
#define GAINSAY_X86 0
#endif

namespace gainsay {
namespace {

constexpr std::size_t step = PackedMatrix::column_step;

/// Two neighbouring inputs as one number, for instructions that take them in pairs.
inline std::int32_t pair_at(const std::int16_t* in) {
  std::int32_t pair = 0;
  std::memcpy(&pair, in, sizeof pair);
  return pair;
}

}  // namespace

bool PackedMatrix::read(PayloadReader& in, PackedMatrix& out) {
  out.rows = in.number<std::uint32_t>();
  out.columns = in.number<std::uint32_t>();
  const auto shift = in.number<std::uint32_t>();
  out.weights = in.view<std::int16_t>();
  out.bias = in.view<std::int32_t>();
  if (in.failed() || out.rows == 0 || out.rows > 448 || out.rows % 2 != 0 || out.columns == 0 ||
      out.columns > 4096 || out.columns % step != 0 || shift > 20 ||
      out.weights.size() != out.rows * out.columns || out.bias.size() != out.columns) {
    return false;
  }
  out.shift = static_cast<int>(shift);
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

#if GAINSAY_X86

namespace {

/// `count` words by 16 columns: eight sums in registers for four words.
template <int count>
__attribute__((target("avx2"), always_inline)) inline void block_avx2(const PackedMatrix& matrix,
                                                                      const std::int16_t* in,
                                                                      std::size_t in_stride,
                                                                      std::size_t column, std::int32_t* out) {
  const std::size_t columns = matrix.columns;
  const __m128i shift = _mm_cvtsi32_si128(matrix.shift);
  const __m256i half = _mm256_set1_epi32(matrix.shift > 0 ? 1 << (matrix.shift - 1) : 0);
  const auto* bias = reinterpret_cast<const __m256i*>(&matrix.bias[column]);
  const __m256i low = _mm256_add_epi32(_mm256_loadu_si256(bias), half);
  const __m256i high = _mm256_add_epi32(_mm256_loadu_si256(bias + 1), half);
  __m256i sums[count][2];
#pragma GCC unroll 4
  for (int t = 0; t < count; ++t) {
    sums[t][0] = low;
    sums[t][1] = high;
  }
  const std::int16_t* weights = &matrix.weights[column * 2];
  for (std::size_t r = 0; r < matrix.rows; r += 2, weights += columns * 2) {
    const __m256i w0 = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(weights));
    const __m256i w1 = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(weights + step));
#pragma GCC unroll 4
    for (int t = 0; t < count; ++t) {
      const __m256i x = _mm256_set1_epi32(pair_at(in + static_cast<std::size_t>(t) * in_stride + r));
      sums[t][0] = _mm256_add_epi32(sums[t][0], _mm256_madd_epi16(x, w0));
      sums[t][1] = _mm256_add_epi32(sums[t][1], _mm256_madd_epi16(x, w1));
    }
  }
#pragma GCC unroll 4
  for (int t = 0; t < count; ++t) {
    auto* y = reinterpret_cast<__m256i*>(out + static_cast<std::size_t>(t) * columns + column);
    _mm256_storeu_si256(y, _mm256_sra_epi32(sums[t][0], shift));
    _mm256_storeu_si256(y + 1, _mm256_sra_epi32(sums[t][1], shift));
  }
}

}  // namespace

__attribute__((target("avx2"))) void multiply_avx2(const PackedMatrix& matrix, const std::int16_t* in,
                                                   std::size_t in_stride, std::size_t words,
                                                   std::int32_t* out) {
  std::size_t t = 0;
  for (; t + 4 <= words; t += 4) {
    for (std::size_t c = 0; c < matrix.columns; c += step) {
      block_avx2<4>(matrix, in + t * in_stride, in_stride, c, out + t * matrix.columns);
    }
  }
  for (; t < words; ++t) {
    for (std::size_t c = 0; c < matrix.columns; c += step) {
      block_avx2<1>(matrix, in + t * in_stride, in_stride, c, out + t * matrix.columns);
    }
  }
}

namespace {

/// `count` words by 16 columns times `wide`: an instruction multiplies pairs and adds them to the sums.
template <int count, int wide>
__attribute__((target("avx512f,avx512vnni"), always_inline)) inline void block_avx512vnni(
    const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride, std::size_t column,
    std::int32_t* out) {
  const std::size_t columns = matrix.columns;
  const __m128i shift = _mm_cvtsi32_si128(matrix.shift);
  const __m512i half = _mm512_set1_epi32(matrix.shift > 0 ? 1 << (matrix.shift - 1) : 0);
  __m512i sums[count][wide];
#pragma GCC unroll 8
  for (int t = 0; t < count; ++t) {
#pragma GCC unroll 2
    for (int w = 0; w < wide; ++w) {
      sums[t][w] = _mm512_add_epi32(
          _mm512_loadu_si512(&matrix.bias[column + step * static_cast<std::size_t>(w)]), half);
    }
  }
  const std::int16_t* weights = &matrix.weights[column * 2];
  for (std::size_t r = 0; r < matrix.rows; r += 2, weights += columns * 2) {
    __m512i row[wide];
#pragma GCC unroll 2
    for (int w = 0; w < wide; ++w)
      row[w] = _mm512_loadu_si512(weights + 2 * step * static_cast<std::size_t>(w));
#pragma GCC unroll 8
    for (int t = 0; t < count; ++t) {
      const __m512i x = _mm512_set1_epi32(pair_at(in + static_cast<std::size_t>(t) * in_stride + r));
#pragma GCC unroll 2
      for (int w = 0; w < wide; ++w) sums[t][w] = _mm512_dpwssd_epi32(sums[t][w], row[w], x);
    }
  }
#pragma GCC unroll 8
  for (int t = 0; t < count; ++t) {
#pragma GCC unroll 2
    for (int w = 0; w < wide; ++w) {
      std::int32_t* y =
          out + static_cast<std::size_t>(t) * columns + column + step * static_cast<std::size_t>(w);
      _mm512_storeu_si512(y, _mm512_sra_epi32(sums[t][w], shift));
    }
  }
}

template <int count>
__attribute__((target("avx512f,avx512vnni"), always_inline)) inline void words_avx512vnni(
    const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride, std::int32_t* out) {
  std::size_t c = 0;
  for (; c + 2 * step <= matrix.columns; c += 2 * step) {
    block_avx512vnni<count, 2>(matrix, in, in_stride, c, out);
  }
  if (c < matrix.columns) block_avx512vnni<count, 1>(matrix, in, in_stride, c, out);
}

}  // namespace

__attribute__((target("avx512f,avx512vnni"))) void multiply_avx512vnni(const PackedMatrix& matrix,
                                                                       const std::int16_t* in,
                                                                       std::size_t in_stride,
                                                                       std::size_t words, std::int32_t* out) {
  std::size_t t = 0;
  for (; t + 8 <= words; t += 8) {
    words_avx512vnni<8>(matrix, in + t * in_stride, in_stride, out + t * matrix.columns);
  }
  for (; t + 2 <= words; t += 2) {
    words_avx512vnni<2>(matrix, in + t * in_stride, in_stride, out + t * matrix.columns);
  }
  if (t < words) words_avx512vnni<1>(matrix, in + t * in_stride, in_stride, out + t * matrix.columns);
}

void multiply_sse2(const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride,
                   std::size_t words, std::int32_t* out) {
  const __m128i shift = _mm_cvtsi32_si128(matrix.shift);
  const __m128i half = _mm_set1_epi32(matrix.shift > 0 ? 1 << (matrix.shift - 1) : 0);
  for (std::size_t t = 0; t < words; ++t) {
    for (std::size_t c = 0; c < matrix.columns; c += step) {
      __m128i sums[4];
      for (std::size_t k = 0; k < 4; ++k) {
        const auto* bias = reinterpret_cast<const __m128i*>(&matrix.bias[c + 4 * k]);
        sums[k] = _mm_add_epi32(_mm_loadu_si128(bias), half);
      }
      const std::int16_t* weights = &matrix.weights[c * 2];
      for (std::size_t r = 0; r < matrix.rows; r += 2, weights += matrix.columns * 2) {
        const __m128i x = _mm_set1_epi32(pair_at(in + t * in_stride + r));
        for (std::size_t k = 0; k < 4; ++k) {
          const __m128i w = _mm_loadu_si128(reinterpret_cast<const __m128i*>(weights + 8 * k));
          sums[k] = _mm_add_epi32(sums[k], _mm_madd_epi16(x, w));
        }
      }
      for (std::size_t k = 0; k < 4; ++k) {
        _mm_storeu_si128(reinterpret_cast<__m128i*>(out + t * matrix.columns + c + 4 * k),
                         _mm_sra_epi32(sums[k], shift));
      }
    }
  }
}

#else

void multiply_avx512vnni(const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride,
                         std::size_t words, std::int32_t* out) {
  multiply_plain(matrix, in, in_stride, words, out);
}
void multiply_avx2(const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride,
                   std::size_t words, std::int32_t* out) {
  multiply_plain(matrix, in, in_stride, words, out);
}
void multiply_sse2(const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride,
                   std::size_t words, std::int32_t* out) {
  multiply_plain(matrix, in, in_stride, words, out);
}

#endif

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

}  // namespace

void multiply(const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride, std::size_t words,
              std::int32_t* out) {
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

const char* multiply_implementation() {
  switch (instructions()) {
    case Instructions::avx512vnni:
      return "avx512vnni";
    case Instructions::avx2:
      return "avx2";
    case Instructions::sse2:
      return "sse2";
    case Instructions::plain:
      return "plain";
  }
  return "";
}

}  // namespace gainsay

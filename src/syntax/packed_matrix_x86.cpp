// multiply() in the vector instructions of x86 processors.
//
// Each implementation takes a few words at once, so that weights are loaded once for all of them: as many as
// leave their sums in registers. A sentence is cut into blocks of nearly the same size, since a block of two
// words takes almost as long as one of eight.
#include <array>
#include <cstring>
#include <utility>

#include "syntax/packed_matrix.h"

#if defined(__x86_64__)

#if defined(__GNUC__) && !defined(__clang__)
// g++ 12 takes the values that its own AVX-512 header leaves open on purpose for an oversight.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <immintrin.h>

namespace gainsay::detail {
namespace {

constexpr std::size_t step = PackedMatrix::column_step;

/// Two neighbouring inputs as one number, for instructions that take them in pairs.
inline std::int32_t pair_at(const std::int16_t* in) {
  std::int32_t pair = 0;
  std::memcpy(&pair, in, sizeof pair);
  return pair;
}

/// What is added before shifting, to round.
inline std::int32_t half_of(const PackedMatrix& matrix) {
  return matrix.shift > 0 ? 1 << (matrix.shift - 1) : 0;
}

/// How far apart the words of a block lie: known to the compiler, one address does for all of them.
constexpr std::size_t apart = PackedMatrix::most_rows;

/// Products of one block of words.
using Block = void (*)(const PackedMatrix&, const std::int16_t* in, std::int32_t* out);

/// blocks[n - 1] takes n words.
template <std::size_t most>
void multiply_in_blocks(const std::array<Block, most>& blocks, const PackedMatrix& matrix,
                        const std::int16_t* in, std::size_t in_stride, std::size_t words, std::int32_t* out) {
  alignas(64) std::int16_t copy[most * apart];
  for (std::size_t left = (words + most - 1) / most; left > 0; --left) {
    const std::size_t size = (words + left - 1) / left;
    for (std::size_t t = 0; t < size; ++t) {
      std::memcpy(&copy[t * apart], in + t * in_stride, matrix.rows * sizeof *in);
    }
    blocks[size - 1](matrix, copy, out);
    in += size * in_stride;
    out += size * matrix.columns;
    words -= size;
  }
}

template <int count>
__attribute__((target("avx2"))) void block_avx2(const PackedMatrix& matrix, const std::int16_t* in,
                                                std::int32_t* out) {
  const std::size_t columns = matrix.columns;
  const __m128i shift = _mm_cvtsi32_si128(matrix.shift);
  const __m256i half = _mm256_set1_epi32(half_of(matrix));
  for (std::size_t c = 0; c < columns; c += step) {
    const auto* bias = reinterpret_cast<const __m256i*>(&matrix.bias[c]);
    __m256i sums[count][2];
#pragma GCC unroll 4
    for (int t = 0; t < count; ++t) {
      sums[t][0] = _mm256_add_epi32(_mm256_loadu_si256(bias), half);
      sums[t][1] = _mm256_add_epi32(_mm256_loadu_si256(bias + 1), half);
    }
    const std::int16_t* weights = &matrix.weights[c * 2];
    for (std::size_t r = 0; r < matrix.rows; r += 2, weights += columns * 2) {
      const __m256i w0 = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(weights));
      const __m256i w1 = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(weights + step));
#pragma GCC unroll 4
      for (int t = 0; t < count; ++t) {
        const __m256i x = _mm256_set1_epi32(pair_at(in + static_cast<std::size_t>(t) * apart + r));
        sums[t][0] = _mm256_add_epi32(sums[t][0], _mm256_madd_epi16(x, w0));
        sums[t][1] = _mm256_add_epi32(sums[t][1], _mm256_madd_epi16(x, w1));
      }
    }
#pragma GCC unroll 4
    for (int t = 0; t < count; ++t) {
      auto* y = reinterpret_cast<__m256i*>(out + static_cast<std::size_t>(t) * columns + c);
      _mm256_storeu_si256(y, _mm256_sra_epi32(sums[t][0], shift));
      _mm256_storeu_si256(y + 1, _mm256_sra_epi32(sums[t][1], shift));
    }
  }
}

/// `count` words by 16 columns times `wide`: an instruction multiplies pairs and adds them to the sums.
template <int count, int wide>
__attribute__((target("avx512f,avx512vnni"), always_inline)) inline void columns_avx512vnni(
    const PackedMatrix& matrix, const std::int16_t* in, std::size_t column, std::int32_t* out) {
  const std::size_t columns = matrix.columns;
  const __m128i shift = _mm_cvtsi32_si128(matrix.shift);
  const __m512i half = _mm512_set1_epi32(half_of(matrix));
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
      const __m512i x = _mm512_set1_epi32(pair_at(in + static_cast<std::size_t>(t) * apart + r));
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
__attribute__((target("avx512f,avx512vnni"))) void block_avx512vnni(const PackedMatrix& matrix,
                                                                    const std::int16_t* in,
                                                                    std::int32_t* out) {
  std::size_t c = 0;
  for (; c + 2 * step <= matrix.columns; c += 2 * step) {
    columns_avx512vnni<count, 2>(matrix, in, c, out);
  }
  if (c < matrix.columns) columns_avx512vnni<count, 1>(matrix, in, c, out);
}

}  // namespace

void multiply_avx512vnni(const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride,
                         std::size_t words, std::int32_t* out) {
  constexpr std::array<Block, 8> blocks{block_avx512vnni<1>, block_avx512vnni<2>, block_avx512vnni<3>,
                                        block_avx512vnni<4>, block_avx512vnni<5>, block_avx512vnni<6>,
                                        block_avx512vnni<7>, block_avx512vnni<8>};
  multiply_in_blocks(blocks, matrix, in, in_stride, words, out);
}

void multiply_avx2(const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride,
                   std::size_t words, std::int32_t* out) {
  constexpr std::array<Block, 4> blocks{block_avx2<1>, block_avx2<2>, block_avx2<3>, block_avx2<4>};
  multiply_in_blocks(blocks, matrix, in, in_stride, words, out);
}

void multiply_sse2(const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride,
                   std::size_t words, std::int32_t* out) {
  const __m128i shift = _mm_cvtsi32_si128(matrix.shift);
  const __m128i half = _mm_set1_epi32(half_of(matrix));
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

}  // namespace gainsay::detail

#else

namespace gainsay::detail {

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

}  // namespace gainsay::detail

#endif

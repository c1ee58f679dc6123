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
constexpr std::size_t row_step = PackedMatrix::row_step;

/// How far apart the words of a block lie: known to the compiler, one address does for all of them.
constexpr std::size_t apart = PackedMatrix::most_rows;

/// Neighbouring inputs as one number, for instructions that take them together.
template <typename Value>
std::int32_t together(const Value* in) {
  std::int32_t all = 0;
  std::memcpy(&all, in, sizeof all);
  return all;
}

/// Inputs as bytes that are raised by 128, as the instructions want them that take bytes without a sign.
struct RaisedBytes {
  using Value = std::uint8_t;
  static void put(const std::int16_t* in, std::size_t rows, Value* out) {
    for (std::size_t r = 0; r < rows; ++r) out[r] = static_cast<Value>(to_byte(in[r]) + 128);
  }
};

/// Inputs as bytes in numbers of 16 bits. Of four the first and third come first, as of weights those in the
/// lower and those in the upper bytes of numbers of 16 bits are multiplied together.
struct EvenThenOdd {
  using Value = std::int16_t;
  static void put(const std::int16_t* in, std::size_t rows, Value* out) {
    constexpr std::array<std::size_t, row_step> place = {0, 2, 1, 3};
    for (std::size_t r = 0; r < rows; ++r)
      out[r / row_step * row_step + place[r % row_step]] = to_byte(in[r]);
  }
};

/// Products of one block of words.
template <typename Inputs>
using Block = void (*)(const PackedMatrix&, const typename Inputs::Value* in, std::int32_t* out);

/// blocks[n - 1] takes n words.
template <typename Inputs, std::size_t most>
void multiply_in_blocks(const std::array<Block<Inputs>, most>& blocks, const PackedMatrix& matrix,
                        const std::int16_t* in, std::size_t in_stride, std::size_t words, std::int32_t* out) {
  alignas(64) typename Inputs::Value copy[most * apart];
  // Padding has no weight, but is read.
  const std::size_t last = matrix.padded_rows() - row_step;
  for (std::size_t t = 0; t < most; ++t) std::memset(&copy[t * apart + last], 0, row_step * sizeof *copy);
  for (std::size_t left = (words + most - 1) / most; left > 0; --left) {
    const std::size_t size = (words + left - 1) / left;
    for (std::size_t t = 0; t < size; ++t) Inputs::put(in + t * in_stride, matrix.rows, &copy[t * apart]);
    blocks[size - 1](matrix, copy, out);
    in += size * in_stride;
    out += size * matrix.columns;
    words -= size;
  }
}

/// `count` words by 16 columns times `wide`: an instruction multiplies four bytes and adds them to the sums.
template <int count, int wide>
__attribute__((target("avx512f,avx512vnni"), always_inline)) inline void columns_avx512vnni(
    const PackedMatrix& matrix, const std::uint8_t* in, std::size_t column, std::int32_t* out) {
  const std::size_t columns = matrix.columns;
  __m512i sums[count][wide];
#pragma GCC unroll 8
  for (int t = 0; t < count; ++t) {
#pragma GCC unroll 2
    for (int w = 0; w < wide; ++w)
      sums[t][w] = _mm512_loadu_si512(&matrix.offset[column + step * static_cast<std::size_t>(w)]);
  }
  const std::int8_t* weights = &matrix.weights[column * row_step];
  for (std::size_t r = 0; r < matrix.rows; r += row_step, weights += columns * row_step) {
    __m512i row[wide];
#pragma GCC unroll 2
    for (int w = 0; w < wide; ++w)
      row[w] = _mm512_loadu_si512(weights + row_step * step * static_cast<std::size_t>(w));
#pragma GCC unroll 8
    for (int t = 0; t < count; ++t) {
      const __m512i x = _mm512_set1_epi32(together(in + static_cast<std::size_t>(t) * apart + r));
#pragma GCC unroll 2
      for (int w = 0; w < wide; ++w) sums[t][w] = _mm512_dpbusd_epi32(sums[t][w], x, row[w]);
    }
  }
#pragma GCC unroll 2
  for (int w = 0; w < wide; ++w) {
    const std::size_t first = column + step * static_cast<std::size_t>(w);
    const __m512 scale = _mm512_loadu_ps(&matrix.scale[first]), bias = _mm512_loadu_ps(&matrix.bias[first]);
#pragma GCC unroll 8
    for (int t = 0; t < count; ++t) {
      const __m512 value = _mm512_add_ps(_mm512_mul_ps(_mm512_cvtepi32_ps(sums[t][w]), scale), bias);
      _mm512_storeu_si512(out + static_cast<std::size_t>(t) * columns + first, _mm512_cvtps_epi32(value));
    }
  }
}

template <int count>
__attribute__((target("avx512f,avx512vnni"))) void block_avx512vnni(const PackedMatrix& matrix,
                                                                    const std::uint8_t* in,
                                                                    std::int32_t* out) {
  std::size_t c = 0;
  for (; c + 2 * step <= matrix.columns; c += 2 * step) {
    columns_avx512vnni<count, 2>(matrix, in, c, out);
  }
  if (c < matrix.columns) columns_avx512vnni<count, 1>(matrix, in, c, out);
}

template <int count>
__attribute__((target("avx2"))) void block_avx2(const PackedMatrix& matrix, const std::int16_t* in,
                                                std::int32_t* out) {
  constexpr std::size_t half = step / 2;
  const std::size_t columns = matrix.columns;
  for (std::size_t c = 0; c < columns; c += half) {
    __m256i sums[count];
#pragma GCC unroll 4
    for (int t = 0; t < count; ++t) sums[t] = _mm256_setzero_si256();
    const std::int8_t* weights = &matrix.weights[c * row_step];
    for (std::size_t r = 0; r < matrix.rows; r += row_step, weights += columns * row_step) {
      const __m256i all = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(weights));
      const __m256i even = _mm256_srai_epi16(_mm256_slli_epi16(all, 8), 8);
      const __m256i odd = _mm256_srai_epi16(all, 8);
#pragma GCC unroll 4
      for (int t = 0; t < count; ++t) {
        const std::int16_t* x = in + static_cast<std::size_t>(t) * apart + r;
        const __m256i of_even = _mm256_madd_epi16(even, _mm256_set1_epi32(together(x)));
        const __m256i of_odd = _mm256_madd_epi16(odd, _mm256_set1_epi32(together(x + 2)));
        sums[t] = _mm256_add_epi32(sums[t], _mm256_add_epi32(of_even, of_odd));
      }
    }
    const __m256 scale = _mm256_loadu_ps(&matrix.scale[c]), bias = _mm256_loadu_ps(&matrix.bias[c]);
#pragma GCC unroll 4
    for (int t = 0; t < count; ++t) {
      const __m256 value = _mm256_add_ps(_mm256_mul_ps(_mm256_cvtepi32_ps(sums[t]), scale), bias);
      auto* y = reinterpret_cast<__m256i*>(out + static_cast<std::size_t>(t) * columns + c);
      _mm256_storeu_si256(y, _mm256_cvtps_epi32(value));
    }
  }
}

template <int count>
void block_sse2(const PackedMatrix& matrix, const std::int16_t* in, std::int32_t* out) {
  constexpr std::size_t quarter = step / 4;
  const std::size_t columns = matrix.columns;
  for (std::size_t c = 0; c < columns; c += quarter) {
    __m128i sums[count];
#pragma GCC unroll 4
    for (int t = 0; t < count; ++t) sums[t] = _mm_setzero_si128();
    const std::int8_t* weights = &matrix.weights[c * row_step];
    for (std::size_t r = 0; r < matrix.rows; r += row_step, weights += columns * row_step) {
      const __m128i all = _mm_loadu_si128(reinterpret_cast<const __m128i*>(weights));
      const __m128i even = _mm_srai_epi16(_mm_slli_epi16(all, 8), 8);
      const __m128i odd = _mm_srai_epi16(all, 8);
#pragma GCC unroll 4
      for (int t = 0; t < count; ++t) {
        const std::int16_t* x = in + static_cast<std::size_t>(t) * apart + r;
        const __m128i of_even = _mm_madd_epi16(even, _mm_set1_epi32(together(x)));
        const __m128i of_odd = _mm_madd_epi16(odd, _mm_set1_epi32(together(x + 2)));
        sums[t] = _mm_add_epi32(sums[t], _mm_add_epi32(of_even, of_odd));
      }
    }
    const __m128 scale = _mm_loadu_ps(&matrix.scale[c]), bias = _mm_loadu_ps(&matrix.bias[c]);
#pragma GCC unroll 4
    for (int t = 0; t < count; ++t) {
      const __m128 value = _mm_add_ps(_mm_mul_ps(_mm_cvtepi32_ps(sums[t]), scale), bias);
      auto* y = reinterpret_cast<__m128i*>(out + static_cast<std::size_t>(t) * columns + c);
      _mm_storeu_si128(y, _mm_cvtps_epi32(value));
    }
  }
}

}  // namespace

void multiply_avx512vnni(const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride,
                         std::size_t words, std::int32_t* out) {
  constexpr std::array<Block<RaisedBytes>, 8> blocks{
      block_avx512vnni<1>, block_avx512vnni<2>, block_avx512vnni<3>, block_avx512vnni<4>,
      block_avx512vnni<5>, block_avx512vnni<6>, block_avx512vnni<7>, block_avx512vnni<8>};
  multiply_in_blocks<RaisedBytes>(blocks, matrix, in, in_stride, words, out);
}

void multiply_avx2(const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride,
                   std::size_t words, std::int32_t* out) {
  constexpr std::array<Block<EvenThenOdd>, 4> blocks{block_avx2<1>, block_avx2<2>, block_avx2<3>,
                                                     block_avx2<4>};
  multiply_in_blocks<EvenThenOdd>(blocks, matrix, in, in_stride, words, out);
}

void multiply_sse2(const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride,
                   std::size_t words, std::int32_t* out) {
  constexpr std::array<Block<EvenThenOdd>, 4> blocks{block_sse2<1>, block_sse2<2>, block_sse2<3>,
                                                     block_sse2<4>};
  multiply_in_blocks<EvenThenOdd>(blocks, matrix, in, in_stride, words, out);
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

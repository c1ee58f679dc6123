#include "syntax/tiled_weights.h"

#include <algorithm>
#include <cstring>

#include "syntax/packed_matrix.h"

#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__)

#if !defined(__clang__)
// g++ 12 takes the values that its own AVX-512 header leaves open on purpose for an oversight.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <cpuid.h>
#include <immintrin.h>
#include <sys/syscall.h>
#include <unistd.h>

#define GAINSAY_AMX __attribute__((target("avx512f,avx512bw,amx-tile,amx-int8")))

namespace gainsay {
namespace {

constexpr std::size_t side = 16;            ///< words or columns of a tile
constexpr std::size_t depth = 64;           ///< rows of the matrix that a tile takes
constexpr std::size_t tile = side * depth;  ///< bytes
constexpr std::size_t sum = side * side;    ///< numbers of a tile of results
constexpr std::size_t parts = 3;            ///< high digit, low digit, their sum
constexpr std::size_t at_once = 2 * side;   ///< words
constexpr std::size_t most_depths = (PackedMatrix::most_rows + depth - 1) / depth;

std::size_t depths_of(const PackedMatrix& matrix) {
  return (matrix.rows + depth - 1) / depth;
}

/// The digits of a value within +-2047: from -32 to 32, and their sum from -64 to 63.
struct Digits {
  std::int8_t part[parts];
  explicit Digits(int value) {
    const int high = (value + 32) >> 6, low = value - high * 64;
    part[0] = static_cast<std::int8_t>(high);
    part[1] = static_cast<std::int8_t>(low);
    part[2] = static_cast<std::int8_t>(high + low);
  }
};

bool is_permitted() {
  unsigned a = 0, b = 0, c = 0, d = 0;
  constexpr unsigned amx_tile = 1U << 24, amx_int8 = 1U << 25;
  if (__get_cpuid_count(7, 0, &a, &b, &c, &d) == 0 || (d & amx_tile) == 0 || (d & amx_int8) == 0)
    return false;
  if (__builtin_cpu_supports("avx512f") == 0 || __builtin_cpu_supports("avx512bw") == 0) return false;
  // Linux gives a program the tiles' 8 KiB of state only where it asks for it.
  constexpr long ask_for_state = 0x1023, tile_data = 18;
  return syscall(SYS_arch_prctl, ask_for_state, tile_data) == 0;
}

/// What the processor is told about its eight tiles: all of 16 rows of 64 bytes.
struct alignas(64) TileShapes {
  std::uint8_t palette = 1;
  std::uint8_t start_row = 0;
  std::uint8_t reserved[14] = {};
  std::uint16_t row_bytes[16] = {};
  std::uint8_t rows[16] = {};
  TileShapes() {
    std::fill_n(row_bytes, 8, std::uint16_t{64});
    std::fill_n(rows, 8, std::uint8_t{16});
  }
};

/// Digits of `words` words as tiles: for each depth and part, one of 16 words after another.
GAINSAY_AMX void split(const std::int16_t* in, std::size_t in_stride, std::size_t words, std::size_t rows,
                       std::int8_t* out) {
  const __m512i half = _mm512_set1_epi16(32);
  for (std::size_t word = 0; word < words; ++word) {
    std::int8_t* to = out + word / side * parts * tile + word % side * depth;
    for (std::size_t row = 0; row < rows; row += 32) {
      const std::size_t left = rows - row;
      const __mmask32 there = left >= 32 ? 0xFFFFFFFFU : (1U << left) - 1;
      const __m512i value = _mm512_maskz_loadu_epi16(there, in + word * in_stride + row);
      const __m512i high = _mm512_srai_epi16(_mm512_add_epi16(value, half), 6);
      const __m512i low = _mm512_sub_epi16(value, _mm512_slli_epi16(high, 6));
      std::int8_t* at = to + row / depth * (at_once / side) * parts * tile + row % depth;
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(at), _mm512_cvtepi16_epi8(high));
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(at + tile), _mm512_cvtepi16_epi8(low));
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(at + 2 * tile),
                          _mm512_cvtepi16_epi8(_mm512_add_epi16(high, low)));
    }
  }
}

/// Puts the three sums of a tile together.
GAINSAY_AMX void join(const PackedMatrix& matrix, const std::int32_t* of, std::size_t column,
                      std::size_t words, std::int32_t* out) {
  const __m128i shift = _mm_cvtsi32_si128(matrix.shift);
  const __m512i bias = _mm512_add_epi32(_mm512_loadu_si512(&matrix.bias[column]),
                                        _mm512_set1_epi32(matrix.shift > 0 ? 1 << (matrix.shift - 1) : 0));
  for (std::size_t word = 0; word < words; ++word, of += side, out += matrix.columns) {
    const __m512i high = _mm512_load_si512(of);
    const __m512i low = _mm512_load_si512(of + sum);
    const __m512i both = _mm512_load_si512(of + 2 * sum);
    const __m512i crossed = _mm512_sub_epi32(_mm512_sub_epi32(both, high), low);
    const __m512i straight = _mm512_add_epi32(_mm512_add_epi32(bias, low), _mm512_slli_epi32(high, 12));
    _mm512_storeu_si512(out + column,
                        _mm512_sra_epi32(_mm512_add_epi32(straight, _mm512_slli_epi32(crossed, 6)), shift));
  }
}

/// Sums of one column of tiles for 16 words, or for 32 (`both`). One part after another: then a tile of
/// weights that is loaded serves two.
template <bool both>
GAINSAY_AMX void multiply_tiles(const std::int8_t* words, const std::int8_t* weights, std::size_t depths,
                                std::int32_t* sums) {
  constexpr std::size_t stride = 64;
  // All matrices together are larger than the second-level cache: the next column is asked for ahead of time.
  const std::int8_t* next = weights + depths * parts * tile;
  for (std::size_t part = 0; part < parts; ++part, words += tile, weights += tile, sums += sum) {
    _tile_zero(0);
    if constexpr (both) _tile_zero(1);
    for (std::size_t d = 0; d < depths; ++d) {
      for (const std::int8_t* end = next + tile; next != end; next += stride) _mm_prefetch(next, _MM_HINT_T0);
      _tile_loadd(2, words + d * at_once / side * parts * tile, stride);
      _tile_loadd(4, weights + d * parts * tile, stride);
      _tile_dpbssd(0, 2, 4);
      if constexpr (both) {
        _tile_loadd(3, words + (d * at_once / side + 1) * parts * tile, stride);
        _tile_dpbssd(1, 3, 4);
      }
    }
    _tile_stored(0, sums, stride);
    if constexpr (both) _tile_stored(1, sums + parts * sum, stride);
  }
}

}  // namespace

bool has_tiles() {
  static const bool has = is_permitted();
  return has;
}

TiledWeights::TiledWeights(const PackedMatrix& matrix) {
  const auto fits = [](std::int16_t weight) {
    return weight >= -most_activation && weight <= most_activation;
  };
  if (!has_tiles() || !std::all_of(matrix.weights.begin(), matrix.weights.end(), fits)) return;
  const std::size_t depths = depths_of(matrix);
  tiles_.resize(matrix.columns / side * depths * parts * tile);
  for (std::size_t row = 0; row < matrix.rows; ++row) {
    for (std::size_t column = 0; column < matrix.columns; ++column) {
      const Digits digits(matrix.weights[(row / 2 * matrix.columns + column) * 2 + row % 2]);
      std::int8_t* to = &tiles_[(column / side * depths + row / depth) * parts * tile + row % depth / 4 * 64 +
                                column % side * 4 + row % 4];
      for (std::size_t part = 0; part < parts; ++part) to[part * tile] = digits.part[part];
    }
  }
}

namespace detail {

GAINSAY_AMX void multiply_amx(const PackedMatrix& matrix, const TiledWeights& tiles, const std::int16_t* in,
                              std::size_t in_stride, std::size_t words, std::int32_t* out) {
  const std::size_t depths = depths_of(matrix);
  constexpr std::size_t blocks = at_once / side;
  alignas(64) std::int8_t digits[most_depths * blocks * parts * tile];
  // Sums are put together while the next ones are made: what a tile was stored to is slow to be read at once.
  alignas(64) std::int32_t sums[2][blocks * parts * sum];
  std::memset(digits, 0, depths * blocks * parts * tile);
  const TileShapes shapes;
  _tile_loadconfig(&shapes);
  while (words > 0) {
    const std::size_t size = std::min(words, at_once);
    const std::size_t first = std::min(size, side);
    split(in, in_stride, size, matrix.rows, digits);
    for (std::size_t column = 0; column <= matrix.columns; column += side) {
      if (column < matrix.columns) {
        const std::int8_t* weights = tiles.data() + column / side * depths * parts * tile;
        std::int32_t* to = sums[column / side % 2];
        size > side ? multiply_tiles<true>(digits, weights, depths, to)
                    : multiply_tiles<false>(digits, weights, depths, to);
      }
      if (column == 0) continue;
      const std::int32_t* done = sums[(column / side + 1) % 2];
      join(matrix, done, column - side, first, out);
      join(matrix, done + parts * sum, column - side, size - first, out + side * matrix.columns);
    }
    in += size * in_stride;
    out += size * matrix.columns;
    words -= size;
  }
  _tile_release();
}

}  // namespace detail

}  // namespace gainsay

#else

namespace gainsay {

bool has_tiles() {
  return false;
}
TiledWeights::TiledWeights(const PackedMatrix& /*matrix*/) {}

namespace detail {
void multiply_amx(const PackedMatrix& matrix, const TiledWeights& /*tiles*/, const std::int16_t* in,
                  std::size_t in_stride, std::size_t words, std::int32_t* out) {
  multiply_plain(matrix, in, in_stride, words, out);
}
}  // namespace detail

}  // namespace gainsay

#endif

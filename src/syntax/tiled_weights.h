// The weights of a matrix as the tiles of Intel's AMX, which multiplies whole tiles of bytes at a time.
//
// Values of 12 bits are two digits to the base 64, each small enough for a byte, and so is the sum of the
// two. As with Karatsuba's multiplication, three products of bytes then give the exact product:
//   (64 a + b)(64 c + d) = 4096 ac + 64 ((a + b)(c + d) - ac - bd) + bd.
// Results are the bits that every other implementation gives.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gainsay {

struct PackedMatrix;

/// Empty where there are none: on other processors, and for weights beyond 12 bits.
class TiledWeights {
 public:
  TiledWeights() = default;
  /// What multiply_amx takes of `matrix`, at 1.5 times its size.
  explicit TiledWeights(const PackedMatrix& matrix);

  [[nodiscard]] bool empty() const { return tiles_.empty(); }
  [[nodiscard]] const std::int8_t* data() const { return tiles_.data(); }

 private:
  std::vector<std::int8_t> tiles_;
};

/// Whether this processor has tiles and the system lets the program use them. Asks the system once, so before
/// a sandbox takes the right to ask away.
bool has_tiles();

namespace detail {
/// As multiply(); only where has_tiles() and `tiles` are those of the matrix.
void multiply_amx(const PackedMatrix& matrix, const TiledWeights& tiles, const std::int16_t* in,
                  std::size_t in_stride, std::size_t words, std::int32_t* out);
}  // namespace detail

}  // namespace gainsay

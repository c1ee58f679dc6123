#include "syntax/packed_matrix.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace gainsay {
namespace {

/// A matrix with weights and inputs of the largest size that are allowed, and what it is made of.
struct Product {
  std::vector<std::int16_t> weights;
  std::vector<std::int32_t> bias;
  std::vector<std::int16_t> in;
  PackedMatrix matrix;

  Product(std::size_t rows, std::size_t columns, std::size_t words) {
    std::mt19937 random(7);
    const auto value = [&] { return static_cast<std::int16_t>(static_cast<int>(random() % 4095) - 2047); };
    for (std::size_t i = 0; i < rows * columns; ++i) weights.push_back(value());
    for (std::size_t i = 0; i < columns; ++i) bias.push_back(value() * 1000);
    for (std::size_t i = 0; i < rows * words; ++i) in.push_back(value());
    matrix = {rows, columns, 5, weights, bias};
  }
  using Implementation = void (*)(const PackedMatrix&, const std::int16_t*, std::size_t, std::size_t,
                                  std::int32_t*);
  [[nodiscard]] std::vector<std::int32_t> by(Implementation implementation) const {
    const std::size_t words = in.size() / matrix.rows;
    std::vector<std::int32_t> out(words * matrix.columns);
    implementation(matrix, in.data(), matrix.rows, words, out.data());
    return out;
  }
};

void multiply_tiles(const PackedMatrix& matrix, const std::int16_t* in, std::size_t in_stride,
                    std::size_t words, std::int32_t* out) {
  detail::multiply_amx(matrix, TiledWeights(matrix), in, in_stride, words, out);
}

TEST(PackedMatrix, AddsBiasAndProductsAndShiftsRounded) {
  const std::vector<std::int16_t> weights = {1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                                             0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  const std::vector<std::int32_t> bias = {5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  const PackedMatrix matrix{2, 16, 1, weights, bias};
  const std::int16_t in[2] = {10, 100};
  std::int32_t out[16];
  multiply(matrix, in, 2, 1, out);
  EXPECT_EQ(out[0], (5 + 10 * 1 + 100 * 2 + 1) >> 1);
  EXPECT_EQ(out[1], (10 * 3 + 100 * 4 + 1) >> 1);
}

TEST(PackedMatrix, IsTheSameWithAnyInstructions) {
  for (const std::size_t words : {1, 2, 3, 4, 5, 6, 7, 8, 9, 16, 27, 32, 70}) {
    const Product product(190, 80, words);
    const auto plain = product.by(detail::multiply_plain);
    EXPECT_EQ(product.by(multiply), plain);
#if defined(__x86_64__)
    EXPECT_EQ(product.by(detail::multiply_sse2), plain);
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vnni")) {
      EXPECT_EQ(product.by(detail::multiply_avx512vnni), plain);
    }
    if (__builtin_cpu_supports("avx2")) {
      EXPECT_EQ(product.by(detail::multiply_avx2), plain);
    }
    if (has_tiles()) {
      EXPECT_EQ(product.by(multiply_tiles), plain);
    }
#endif
  }
}

TEST(PackedMatrix, HasNoTilesForWeightsBeyondTwoDigits) {
  std::vector<std::int16_t> weights(64 * 16, 5);
  const std::vector<std::int32_t> bias(16);
  EXPECT_EQ(TiledWeights(PackedMatrix{64, 16, 5, weights, bias}).empty(), !has_tiles());
  weights[100] = 2048;
  EXPECT_TRUE(TiledWeights(PackedMatrix{64, 16, 5, weights, bias}).empty());
}

TEST(PackedMatrix, DotTakesOddLengths) {
  const std::vector<std::int16_t> a = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -11};
  const std::vector<std::int16_t> b = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2};
  EXPECT_EQ(dot(a.data(), b.data(), a.size()), 55 - 22);
}

TEST(PackedMatrix, IsNotReadWhereItCouldOverflow) {
  PayloadWriter out;
  for (const std::uint32_t number : {512U, 16U, 5U}) out.number(number);
  out.aligned_array(std::vector<std::int16_t>(512 * 16));
  out.aligned_array(std::vector<std::int32_t>(16));
  alignas(8) char bytes[20000];
  std::copy(out.payload().begin(), out.payload().end(), bytes);
  PayloadReader in({bytes, out.payload().size()});
  PackedMatrix matrix;
  EXPECT_FALSE(PackedMatrix::read(in, matrix));
}

}  // namespace
}  // namespace gainsay

#include "syntax/packed_matrix.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace gainsay {
namespace {

/// A matrix with weights and inputs of any size that is allowed.
struct Product {
  PackedMatrix matrix;
  std::vector<std::int16_t> in;

  Product(std::size_t rows, std::size_t columns, std::size_t words) : matrix(rows, columns) {
    std::mt19937 random(7);
    const auto within = [&](int most) { return static_cast<int>(random() % (2 * most + 1)) - most; };
    for (std::size_t r = 0; r < rows; ++r) {
      for (std::size_t c = 0; c < columns; ++c) matrix.at(r, c) = static_cast<std::int8_t>(within(127));
    }
    for (std::size_t c = 0; c < columns; ++c) {
      matrix.scale[c] = static_cast<float>(within(1000)) / 4321;
      matrix.bias[c] = static_cast<float>(within(1'000'000)) / 8;
    }
    matrix.sum_columns();
    for (std::size_t i = 0; i < rows * words; ++i) in.push_back(static_cast<std::int16_t>(within(2047)));
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

TEST(PackedMatrix, AddsProductsOfBytesTimesAScaleAndABias) {
  PackedMatrix matrix(3, 16);
  matrix.at(0, 0) = 100;
  matrix.at(2, 0) = -3;
  matrix.at(1, 1) = 7;
  matrix.scale[0] = matrix.scale[1] = 0.5F;
  matrix.bias[0] = 20;
  matrix.sum_columns();
  const std::int16_t in[3] = {16 * 10, 16 * 5, -16 * 20};
  std::int32_t out[16];
  multiply(matrix, in, 3, 1, out);
  EXPECT_EQ(out[0], (100 * 10 + 3 * 20) / 2 + 20);
  EXPECT_EQ(out[1], 18);  // 17.5, which is rounded to the even number
  EXPECT_EQ(out[2], 0);
}

TEST(PackedMatrix, RoundsValuesToSixteenths) {
  EXPECT_EQ(to_byte(256), 16);
  EXPECT_EQ(to_byte(7), 0);
  EXPECT_EQ(to_byte(8), 1);
  EXPECT_EQ(to_byte(2047), 127);
  EXPECT_EQ(to_byte(-2047), -128);
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
#endif
  }
}

TEST(PackedMatrix, KeepsTheLargestWeightOfEachColumnAsItWasLearnt) {
  constexpr std::uint32_t rows = 2, columns = 16, shift = 5;
  std::vector<std::int16_t> weights(rows * columns);
  weights[0] = 2047;   // of the first column
  weights[1] = -1000;  // below it
  weights[2] = 12;     // of the second
  PayloadWriter out;
  for (const std::uint32_t number : {rows, columns, shift}) out.number(number);
  out.aligned_array(weights);
  out.aligned_array(std::vector<std::int32_t>(columns, 64));
  alignas(8) char bytes[256];
  std::copy(out.payload().begin(), out.payload().end(), bytes);
  PayloadReader in({bytes, out.payload().size()});
  PackedMatrix matrix;
  ASSERT_TRUE(PackedMatrix::read(in, matrix));
  EXPECT_EQ(matrix.at(0, 0), 127);
  EXPECT_EQ(matrix.at(1, 0), -62);
  EXPECT_EQ(matrix.at(0, 1), 127);
  const std::int16_t values[rows] = {256, 0};
  std::int32_t products[columns];
  multiply(matrix, values, rows, 1, products);
  EXPECT_EQ(products[0], 256 * 2047 / 32 + 2);
  EXPECT_EQ(products[1], 256 * 12 / 32 + 2);
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

#include "word_vectors.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "syntax/word_form.h"

namespace gainsay::train {
namespace {

std::filesystem::path vectors_file() {
  const auto path =
      std::filesystem::temp_directory_path() / ("gainsay-vectors-" + std::to_string(::getpid()) + ".json");
  std::ofstream(path) << R"({"precision": 6, "dimensions": 2, "vectors":
    {"harbour": [1, 0.5, 9.9, 0], "quay": [-1, 2, 9.9, 1], "pier": [3, 3, 9.9, 2]}})";
  return path;
}

TEST(WordVectors, AreReadByFrequencyWithoutWhatFollowsTheNumbers) {
  const auto path = vectors_file();
  const WordVectors vectors = read_word_vectors(path.string(), 2);
  ASSERT_EQ(vectors.values.rows(), 2);
  ASSERT_EQ(vectors.values.cols(), 2);
  EXPECT_EQ(vectors.row(word_form("quay").word), 1);
  EXPECT_EQ(vectors.values(1, 1), 2);
  EXPECT_EQ(vectors.row(word_form("pier").word), WordVectors::absent) << "only two were asked for";
  std::filesystem::remove(path);
}

TEST(WordVectors, AreAddedToWhatWasLearntOfAWordAndStandForOneNeverMet) {
  const auto path = vectors_file();
  const WordVectors vectors = read_word_vectors(path.string(), 2);
  const std::uint32_t harbour = word_form("harbour").word;
  Matrix learnt(2, 1), projection(2, 1);
  learnt << 10, 20;
  projection << 1, 2;
  const Embedded all =
      with_vectors({{7, harbour}, learnt}, vectors, projection, [](std::uint32_t word) { return word; });
  ASSERT_EQ(all.keys, (std::vector<std::uint32_t>{7, harbour, word_form("quay").word}));
  EXPECT_EQ(all.values(0, 0), 10) << "no word";
  EXPECT_EQ(all.values(1, 0), 20 + 1 + 2 * 0.5F);
  EXPECT_EQ(all.values(2, 0), -1 + 2 * 2);
  std::filesystem::remove(path);
}

}  // namespace
}  // namespace gainsay::train

#include "word_vectors.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "labels_network/trainer.h"
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

/// Two words that nothing but their vectors tells apart.
TEST(WordVectors, TellTheLabellerWhatNoFeatureDoes) {
  constexpr std::uint64_t outside = 1, cue = 8;
  LabelsData data;
  data.states = 16;
  data.keys = {100};
  data.vectors.values = Matrix::Identity(2, 2);
  for (int copies = 0; copies < 60; ++copies) {
    TrainingPassage& passage = data.passages.emplace_back();
    passage.labels = {outside, cue};
    passage.vectors = {0, 1};
    if (copies % 2 == 0) {
      std::swap(passage.labels[0], passage.labels[1]);
      std::swap(passage.vectors[0], passage.vectors[1]);
    }
    passage.rows.assign(2 * passage_feature_count, -1);
    passage.states.assign(2 * data.states, 0);
  }
  LabelsShape shape;
  shape.states = data.states;
  shape.features = data.keys.size();
  shape.input = shape.hidden = 16;
  shape.layers = 1;
  shape.vectors = 2;
  LabelsNetworkOptions options;
  options.epochs = 100;
  options.step_words = 40;
  options.rate = 0.01F;
  options.dropout = {0, 0.1F, 0, 0};
  std::vector<double> losses;
  fit_labels(data, shape, options, [&](int, double loss, const LabelsWeights&) { losses.push_back(loss); });
  EXPECT_LT(losses.back(), 0.2 * losses.front());
}

}  // namespace
}  // namespace gainsay::train

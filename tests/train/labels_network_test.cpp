#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <vector>

#include "labels_network/save.h"
#include "labels_network/trainer.h"

namespace gainsay::train {
namespace {

constexpr std::uint64_t outside = 1, source = 2, cue = 8, content = 32, more_content = 64;

/// Three kinds of words, told apart by one feature: one speaks, one reports, the others are said.
LabelsData tiny_data() {
  LabelsData data;
  data.states = 16;
  data.keys = {100, 101, 102, 103};
  for (int copies = 0; copies < 60; ++copies) {
    TrainingPassage& passage = data.passages.emplace_back();
    passage.labels = {source, cue, content, more_content, outside};
    for (const std::int32_t row : {0, 1, 2, 2, 3}) {
      passage.rows.push_back(row);
      passage.rows.insert(passage.rows.end(), passage_feature_count - 1, -1);
      passage.states.insert(passage.states.end(), data.states, std::int16_t{0});
    }
  }
  return data;
}

LabelsShape tiny_shape(const LabelsData& data) {
  LabelsShape shape;
  shape.states = data.states;
  shape.features = data.keys.size();
  shape.input = 16;
  shape.hidden = 16;
  shape.layers = 1;
  return shape;
}

LabelsNetworkOptions tiny_options(int epochs) {
  LabelsNetworkOptions options;
  options.epochs = epochs;
  options.step_words = 40;
  options.rate = 0.01F;
  options.dropout = {0, 0.1F, 0, 0};
  return options;
}

std::vector<float> values(LabelsWeights weights) {
  std::vector<float> all(weights.embeddings.data(), weights.embeddings.data() + weights.embeddings.size());
  for (const Matrix* matrix : weights.dense())
    all.insert(all.end(), matrix->data(), matrix->data() + matrix->size());
  return all;
}

TEST(LabelsNetwork, LearnsWhatItIsShown) {
  const LabelsData data = tiny_data();
  std::vector<double> losses;
  fit_labels(data, tiny_shape(data), tiny_options(20),
             [&](int, double loss, const LabelsWeights&) { losses.push_back(loss); });
  EXPECT_LT(losses.back(), 0.2 * losses.front());
}

TEST(LabelsNetwork, LearnsWhatTeachersSayOfWordsThatNobodyLabelled) {
  LabelsData data = tiny_data();
  data.keys.push_back(104);
  TrainingPassage taught;
  taught.rows.push_back(4);
  taught.rows.insert(taught.rows.end(), passage_feature_count - 1, -1);
  taught.states.assign(data.states, std::int16_t{0});
  taught.probabilities = {0.1F, 0.9F, 0, 0, 0, 0, 0};
  data.passages.insert(data.passages.end(), 60, taught);
  const LabelsShape shape = tiny_shape(data);
  const auto error = [&](int epochs) {
    const auto weights = fit_labels(data, shape, tiny_options(epochs), nullptr);
    LabelsWeights gradients(shape);
    Noise noise(1);
    std::vector<std::int32_t> touched;
    add_gradients(weights, {&taught}, {0, 0, 0, 0}, noise, gradients, touched);
    return gradients.out_bias.norm();  // half of how far its probabilities are from the wanted ones
  };
  EXPECT_GT(error(0), 0.1F);
  EXPECT_LT(error(20), 0.05F);
}

TEST(LabelsNetwork, IsTheSameAtEveryRun) {
  const LabelsData data = tiny_data();
  const auto first = values(fit_labels(data, tiny_shape(data), tiny_options(2), nullptr));
  EXPECT_EQ(values(fit_labels(data, tiny_shape(data), tiny_options(2), nullptr)), first);
}

TEST(LabelsNetwork, IsRefusedBesideANetworkOfAnotherWidth) {
  const LabelsData data = tiny_data();
  const auto syntax = std::move(*SyntaxModel::load(GAINSAY_MODELS_DIR));
  const auto folder =
      std::filesystem::temp_directory_path() / ("gainsay-labels-" + std::to_string(::getpid()));
  std::filesystem::create_directories(folder);
  const auto weights = fit_labels(data, tiny_shape(data), tiny_options(1), nullptr);
  ASSERT_TRUE(save_labeller(weights, data, syntax, folder.string()));
  const auto loaded = Labeller::load(folder.string(), syntax);
  ASSERT_FALSE(loaded);
  EXPECT_EQ(loaded.error().code, ErrorCode::bad_model);
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace gainsay::train

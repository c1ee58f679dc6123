#include "network/trainer.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "attribution/labeller.h"
#include "entities/name_tagger.h"
#include "network/quantise.h"
#include "syntax/encoder_features.h"

namespace gainsay::train {
namespace {

struct Word {
  std::string form;
  std::uint16_t head;
  std::uint16_t relation;
  std::uint64_t name = 1;  ///< labels that are allowed
};

/// Words are told apart by one feature: the number of their form.
NetworkData tiny_data() {
  constexpr std::uint64_t person = 2;  // begins a name of the first kind
  const std::vector<std::vector<Word>> texts = {
      {{"Ana", 2, 0, person}, {"left", 0, 1}, {"Orvel", 2, 2, 8}, {".", 2, 3}},
      {{"Kask", 2, 0, person}, {"saw", 0, 1}, {"ships", 2, 2}, {".", 2, 3}},
      {{"ships", 2, 0}, {"left", 0, 1}, {".", 2, 3}},
      {{"Kask", 2, 0, person}, {"left", 0, 1}, {".", 2, 3}},
  };
  NetworkData data;
  data.relations = {"nsubj", "root", "obj", "punct"};
  std::map<std::string, std::int32_t> rows;
  for (int copies = 0; copies < 30; ++copies) {
    for (const auto& text : texts) {
      NetworkSentence& sentence = data.sentences.emplace_back();
      for (const Word& word : text) {
        const auto row = rows.emplace(word.form, static_cast<std::int32_t>(rows.size())).first->second;
        sentence.rows.push_back(row);
        sentence.rows.insert(sentence.rows.end(), encoder_feature_count - 1, -1);
        sentence.heads.push_back(word.head);
        sentence.relations.push_back(word.relation);
        sentence.names.push_back(word.name);
      }
    }
  }
  for (std::uint32_t i = 0; i < rows.size(); ++i) data.keys.push_back(100 + i);
  return data;
}

NetworkShape tiny_shape(const NetworkData& data) {
  NetworkShape shape;
  shape.features = data.keys.size();
  shape.input = 16;
  shape.hidden = 16;
  shape.layers = 2;
  shape.arc = 16;
  shape.label = 16;
  shape.name = 16;
  shape.relations = data.relations.size();
  shape.name_labels = NameTagger::labels;
  return shape;
}

NetworkOptions tiny_options(int epochs) {
  NetworkOptions options;
  options.epochs = epochs;
  options.step_words = 40;
  options.rate = 0.01F;
  options.dropout = {0.1F, 0, 0};
  return options;
}

std::vector<float> values(NetworkWeights weights) {
  std::vector<float> all(weights.embeddings.data(), weights.embeddings.data() + weights.embeddings.size());
  for (const Matrix* matrix : weights.dense())
    all.insert(all.end(), matrix->data(), matrix->data() + matrix->size());
  return all;
}

TEST(Network, LearnsWhatItIsShown) {
  const NetworkData data = tiny_data();
  std::vector<Loss> losses;
  fit_network(data, tiny_shape(data), tiny_options(40),
              [&](int, const Loss& loss, const NetworkWeights&) { losses.push_back(loss); });
  EXPECT_LT(losses.back().syntax, 0.2 * losses.front().syntax);
  EXPECT_LT(losses.back().names, 0.2 * losses.front().names);
}

TEST(Network, LearnsWhatTeachersTakeForSourcesAndCues) {
  NetworkData data = tiny_data();
  for (NetworkSentence& sentence : data.sentences) {
    for (std::size_t i = 0; i < sentence.heads.size(); ++i) {
      const bool source = sentence.relations[i] == 0, cue = sentence.relations[i] == 1;
      const float outside = source || cue ? 0.1F : 1;
      for (const float probability : {outside, source ? 0.9F : 0, 0.F, cue ? 0.9F : 0, 0.F, 0.F, 0.F})
        sentence.attribution.push_back(probability);
    }
  }
  NetworkShape shape = tiny_shape(data);
  shape.attribution_labels = label_count;
  std::vector<Loss> losses;
  fit_network(data, shape, tiny_options(40),
              [&](int, const Loss& loss, const NetworkWeights&) { losses.push_back(loss); });
  EXPECT_GT(losses.front().attribution, 0.5);
  EXPECT_LT(losses.back().attribution, 0.3);  // 0.16 where nothing is left to learn
}

TEST(Network, IsTheSameAtEveryRun) {
  const NetworkData data = tiny_data();
  const auto first = values(fit_network(data, tiny_shape(data), tiny_options(2), nullptr));
  EXPECT_EQ(values(fit_network(data, tiny_shape(data), tiny_options(2), nullptr)), first);
}

TEST(Network, GoesOnFromACheckpointAsIfNeverStopped) {
  const NetworkData data = tiny_data();
  const NetworkShape shape = tiny_shape(data);
  NetworkOptions options = tiny_options(3);
  const auto through = values(fit_network(data, shape, options, nullptr));
  options.checkpoint =
      (std::filesystem::temp_directory_path() / ("gainsay-checkpoint-" + std::to_string(::getpid())))
          .string();
  struct Stopped {};
  const auto stop = [](int epoch, const Loss&, const NetworkWeights&) {
    if (epoch == 1) throw Stopped();
  };
  EXPECT_THROW(fit_network(data, shape, options, stop), Stopped);
  EXPECT_EQ(values(fit_network(data, shape, options, nullptr)), through);
  std::filesystem::remove(options.checkpoint);
}

TEST(Network, IsShippedAsTheLibraryReadsIt) {
  const NetworkData data = tiny_data();
  const NetworkWeights weights = fit_network(data, tiny_shape(data), tiny_options(1), nullptr);
  const auto folder =
      std::filesystem::temp_directory_path() / ("gainsay-network-" + std::to_string(::getpid()));
  std::filesystem::create_directories(folder);
  ASSERT_TRUE(save_network(weights, data.keys, data.vectors, data.relations, folder.string()));
  const auto file = MappedModel::open((folder / "network.bin").string(), SyntaxModel::network_format);
  ASSERT_TRUE(file);
  PayloadReader in(file->payload());
  Encoder encoder;
  Parser parser;
  ASSERT_TRUE(Encoder::read(in, encoder));
  ASSERT_TRUE(Parser::read(in, encoder.width(), parser));
  EXPECT_TRUE(in.at_end());
  EXPECT_EQ(parser.relations(), data.relations);
  EXPECT_FALSE(NameTagger::load(folder.string(), *SyntaxModel::load(GAINSAY_MODELS_DIR)))
      << "names of another network";
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace gainsay::train

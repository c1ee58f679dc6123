#include "text/sentence_model.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace gainsay {
namespace {

std::string empty_folder(const char* name) {
  const auto folder = std::filesystem::temp_directory_path() / name;
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  return folder.string();
}

TEST(SentenceModel, IsReadAsItWasWritten) {
  const std::string folder = empty_folder("gainsay_sentence_model");
  std::vector<std::int8_t> weights(SentenceModel::table_size);
  weights[3] = -7;
  weights[5] = 9;
  const std::uint32_t form = WordKinds::key("Said");
  ASSERT_TRUE(SentenceModel(WordKinds({form}, {0x35}), weights).save(folder));
  const auto model = SentenceModel::load(folder);
  ASSERT_TRUE(model);
  const std::uint32_t keys[] = {3, 5, SentenceModel::table_size + 5};
  EXPECT_EQ(model->score(keys), 11);
  EXPECT_EQ(model->kinds().find(WordKinds::key("said")), 0x35);
  EXPECT_EQ(model->kinds().find(WordKinds::key("unsaid")), 0);
}

TEST(SentenceModel, TooFewWeightsAreABadModel) {
  const std::string folder = empty_folder("gainsay_sentence_model_short");
  ASSERT_TRUE(SentenceModel(WordKinds(), {1, 2, 3}).save(folder));
  const auto model = SentenceModel::load(folder);
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().code, ErrorCode::bad_model);
}

}  // namespace
}  // namespace gainsay

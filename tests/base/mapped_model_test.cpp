#include "base/mapped_model.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace gainsay {
namespace {

constexpr ModelFormat format{"sample", 3};

std::string path() {
  return (std::filesystem::temp_directory_path() / ("gainsay-mapped-" + std::to_string(::getpid()) + ".bin"))
      .string();
}

TEST(MappedModel, GivesThePayloadThatWasWritten) {
  ASSERT_TRUE(write_model_file(path(), format, "weights"));
  const auto model = MappedModel::open(path(), format);
  ASSERT_TRUE(model) << describe(model.error());
  EXPECT_EQ(model->payload(), "weights");
  EXPECT_EQ(reinterpret_cast<std::uintptr_t>(model->payload().data()) % 8, 0u);
  std::filesystem::remove(path());
}

TEST(MappedModel, KeepsItsPayloadWhenMoved) {
  ASSERT_TRUE(write_model_file(path(), format, "weights"));
  auto model = MappedModel::open(path(), format);
  ASSERT_TRUE(model);
  const MappedModel moved = std::move(*model);
  std::filesystem::remove(path());
  EXPECT_EQ(moved.payload(), "weights");
}

TEST(MappedModel, RefusesWhatItCannotVouchFor) {
  EXPECT_EQ(MappedModel::open("/nonexistent/model.bin", format).error().code, ErrorCode::not_found);
  std::ofstream(path()).flush();
  EXPECT_EQ(MappedModel::open(path(), format).error().code, ErrorCode::bad_model) << "an empty file";
  ASSERT_TRUE(write_model_file(path(), format, "weights"));
  std::fstream(path(), std::ios::in | std::ios::out | std::ios::binary).seekp(-1, std::ios::end).put('!');
  EXPECT_EQ(MappedModel::open(path(), format).error().code, ErrorCode::bad_model) << "a changed byte";
  ASSERT_TRUE(write_model_file(path(), {"another", 3}, "weights"));
  EXPECT_EQ(MappedModel::open(path(), format).error().code, ErrorCode::bad_model) << "another kind";
  std::filesystem::remove(path());
}

}  // namespace
}  // namespace gainsay

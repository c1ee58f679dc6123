#include "base/model_file.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace gainsay {
namespace {

constexpr ModelFormat format{"toy", 3};

class ModelFile : public testing::Test {
 protected:
  void SetUp() override {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    folder_ = std::filesystem::temp_directory_path() /
              ("gainsay-model-" + std::to_string(::getpid()) + "-" + test->name());
    std::filesystem::create_directories(folder_);
    path_ = folder_ / "toy.model";
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  void overwrite(std::size_t at, char byte) {
    std::fstream file(path_, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(at));
    file.put(byte);
  }
  std::filesystem::path folder_;
  std::string path_;
};

TEST_F(ModelFile, GivesBackWhatWasWritten) {
  const std::string payload("weights\0and more", 16);
  ASSERT_TRUE(write_model_file(path_, format, payload));
  EXPECT_EQ(read_model_file(path_, format).value(), payload);
}

TEST_F(ModelFile, LeavesNothingBesideTheFile) {
  ASSERT_TRUE(write_model_file(path_, format, "old"));
  ASSERT_TRUE(write_model_file(path_, format, "new"));
  EXPECT_EQ(read_model_file(path_, format).value(), "new");
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_), {}), 1);
}

TEST_F(ModelFile, NamesTheMissingFile) {
  const auto read = read_model_file(path_, format);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, ErrorCode::not_found);
  EXPECT_EQ(read.error().input, path_);
}

TEST_F(ModelFile, RefusesAnotherKindAndAnotherVersion) {
  ASSERT_TRUE(write_model_file(path_, format, "weights"));
  EXPECT_EQ(read_model_file(path_, {"other", 3}).error().code, ErrorCode::bad_model);
  EXPECT_EQ(read_model_file(path_, {"toy", 4}).error().message,
            "is of version 3; this program reads version 4");
}

TEST_F(ModelFile, RefusesADamagedPayload) {
  ASSERT_TRUE(write_model_file(path_, format, "weights"));
  overwrite(58, 'X');
  EXPECT_EQ(read_model_file(path_, format).error().message, "is damaged: its checksum differs");
}

TEST_F(ModelFile, RefusesACutFileAtEveryLength) {
  ASSERT_TRUE(write_model_file(path_, format, "weights"));
  const auto whole = std::filesystem::file_size(path_);
  for (std::uintmax_t size = whole; size-- > 0;) {
    std::filesystem::resize_file(path_, size);
    EXPECT_EQ(read_model_file(path_, format).error().code, ErrorCode::bad_model) << size;
  }
}

TEST_F(ModelFile, SaysWhenItCannotWrite) {
  EXPECT_EQ(write_model_file((folder_ / "no" / "such.model").string(), format, "weights").error().code,
            ErrorCode::unwritable);
}

}  // namespace
}  // namespace gainsay

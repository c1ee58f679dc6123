#include "cli/output.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace gainsay::cli {
namespace {

namespace fs = std::filesystem;

class OutputFile : public testing::Test {
 protected:
  OutputFile() {
    std::string name = (fs::temp_directory_path() / "gainsay-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
    path_ = (folder_ / "report").string();
    std::ofstream(path_) << "good";
  }
  ~OutputFile() override { fs::remove_all(folder_); }

  [[nodiscard]] std::string contents() const {
    std::ostringstream out;
    out << std::ifstream(path_).rdbuf();
    return out.str();
  }

  fs::path folder_;
  std::string path_;
};

TEST_F(OutputFile, StandsAsItWasUntilTheNewOneIsWhole) {
  auto output = Output::create(path_);
  ASSERT_TRUE(output);
  ASSERT_TRUE(output->write("better"));
  EXPECT_EQ(contents(), "good");
  ASSERT_TRUE(output->commit());
  EXPECT_EQ(contents(), "better");
}

TEST_F(OutputFile, GivenUpLeavesTheOldOneAndNothingBesideIt) {
  {
    auto output = Output::create(path_);
    ASSERT_TRUE(output);
    ASSERT_TRUE(output->write("half"));
  }
  EXPECT_EQ(contents(), "good");
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator{}), 1);
}

TEST_F(OutputFile, KeepsItsModeAndTheLinkThatLedToIt) {
  fs::permissions(path_, fs::perms::owner_read | fs::perms::owner_write);
  const fs::path link = folder_ / "link";
  fs::create_symlink("report", link);
  auto output = Output::create(link.string());
  ASSERT_TRUE(output && output->write("better") && output->commit());
  EXPECT_TRUE(fs::is_symlink(link));
  EXPECT_EQ(contents(), "better");
  EXPECT_EQ(fs::status(path_).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(OutputFile, FolderIsRefused) {
  const auto output = Output::create(folder_.string());
  ASSERT_FALSE(output);
  EXPECT_EQ(output.error().code, ErrorCode::unwritable);
}

}  // namespace
}  // namespace gainsay::cli

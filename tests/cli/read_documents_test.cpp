#include "cli/read_documents.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "cli/command.h"
#include "cli/document_sink.h"

namespace gainsay::cli {
namespace {

namespace fs = std::filesystem;

// A folder that goes with the test.
class ReadDocuments : public testing::Test {
 protected:
  ReadDocuments() {
    std::string name = (fs::temp_directory_path() / "gainsay-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
  }
  ~ReadDocuments() override { fs::remove_all(folder_); }

  [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }

  static std::string contents(const std::string& path) {
    std::ostringstream out;
    out << std::ifstream(path, std::ios::binary).rdbuf();
    return out.str();
  }

  fs::path folder_;
};

// Stages over pages "one", "two" ...; a page without text fails as an unreadable file would.
ReadStages stages(std::vector<std::string> texts) {
  auto left = std::make_shared<std::vector<std::string>>(std::move(texts));
  auto number = std::make_shared<std::size_t>(0);
  ReadStages out;
  out.next = [left, number]() -> std::optional<Result<Page>> {
    if (*number == left->size()) return std::nullopt;
    const std::string& text = (*left)[(*number)++];
    const std::string input = "page" + std::to_string(*number) + ".txt";
    if (text.empty()) return fail(ErrorCode::truncated, "the gzip stream ends early", input, 17);
    Page page;
    page.content = text;
    page.origin = identity_map(static_cast<std::uint32_t>(text.size()));
    page.provenance.input = input;
    return page;
  };
  out.analyse = [](const Article&) -> Result<Analysis> { return Analysis{}; };
  out.report = [](const Article& article, const Analysis&) { return article.text + "\n"; };
  return out;
}

TEST_F(ReadDocuments, AFailureIsNamedWithItsByteAndTheOthersAreRead) {
  const ReadOptions options{.output = path("out")};
  testing::internal::CaptureStderr();
  EXPECT_EQ(read_documents(options, stages({"It rained.", "", "It snowed."})), exit_some_failed);
  EXPECT_EQ(testing::internal::GetCapturedStderr(),
            "gainsay: page2.txt: the gzip stream ends early (at byte 17)\n"
            "gainsay: 1 of 3 documents could not be read\n");
  EXPECT_EQ(contents(path("out")), "It rained.\n\nIt snowed.\n");
}

TEST_F(ReadDocuments, OneTwoAndEightThreadsWriteTheSameBytes) {
  std::vector<std::string> texts;
  for (int i = 0; i < 200; ++i) texts.push_back("Page " + std::to_string(i) + " says that it rained.");
  for (const std::size_t threads : {1, 2, 8}) {
    const ReadOptions options{.format = "jsonl", .output = path(std::to_string(threads)), .threads = threads};
    EXPECT_EQ(read_documents(options, stages(texts)), exit_ok);
  }
  EXPECT_NE(contents(path("1")), "");
  EXPECT_EQ(contents(path("1")), contents(path("2")));
  EXPECT_EQ(contents(path("1")), contents(path("8")));
}

TEST_F(ReadDocuments, FullDiskIsAnErrorWithItsCause) {
  if (!fs::exists("/dev/full")) GTEST_SKIP();
  const ReadOptions options{.output = "/dev/full"};
  testing::internal::CaptureStderr();
  EXPECT_EQ(read_documents(options, stages({"It rained.", "It snowed."})), exit_some_failed);
  EXPECT_EQ(testing::internal::GetCapturedStderr(),
            "gainsay: /dev/full: can't be written: No space left on device\n");
}

TEST_F(ReadDocuments, ThrowingStageFailsItsOwnDocumentOnly) {
  auto broken = stages({"It rained.", "It snowed."});
  broken.report = [](const Article& article, const Analysis&) -> std::string {
    if (article.text == "It rained.") throw std::runtime_error("odd");
    return article.text;
  };
  testing::internal::CaptureStderr();
  EXPECT_EQ(read_documents({.output = path("out"), .quiet = true}, broken), exit_some_failed);
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "gainsay: page1.txt: internal error: odd\n");
  EXPECT_EQ(contents(path("out")), "It snowed.");
}

TEST_F(ReadDocuments, BratWritesTextAndAnnotationsSideBySide) {
  EXPECT_EQ(read_documents({.format = "brat", .output = path("new/folder")}, stages({"It rained."})),
            exit_ok);
  EXPECT_EQ(contents(path("new/folder/page1.txt")), "It rained.");
  EXPECT_TRUE(fs::exists(path("new/folder/page1.ann")));
}

TEST_F(ReadDocuments, NothingIsLeftBesideTheOutput) {
  EXPECT_EQ(read_documents({.output = path("out")}, stages({"It rained."})), exit_ok);
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator{}), 1);
}

TEST(FileStem, IsMadeOfPlainCharacters) {
  EXPECT_EQ(file_stem({.input = "pages/a b.html.gz", .line = {}, .offset = {}}), "a_b");
  EXPECT_EQ(file_stem({.input = "x.jsonl", .line = 7, .offset = {}}), "x-7");
  EXPECT_EQ(file_stem({.input = "../..", .line = {}, .offset = {}}), "_.");
  EXPECT_EQ(file_stem({.input = "-", .line = {}, .offset = {}}), "stdin");
}

}  // namespace
}  // namespace gainsay::cli

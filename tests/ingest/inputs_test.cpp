#include "ingest/inputs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "packed.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

class Inputs : public testing::Test {
 protected:
  Inputs() {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    folder_ = fs::temp_directory_path() / (std::string("gainsay-inputs-") + test->name());
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  ~Inputs() override { fs::remove_all(folder_); }

  std::string write(const std::string& name, const std::string& bytes) {
    const fs::path path = folder_ / name;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
  }

  // "html text ..." for pages, the message for errors; folder names left out.
  std::vector<std::string> read(std::vector<std::string> inputs, const Limits& limits = {}) {
    std::vector<std::string> seen;
    PageReader reader(std::move(inputs), limits);
    while (auto page = reader.next()) {
      std::string line = *page ? ((*page)->kind == PageKind::html ? "html " : "text ") + (*page)->content
                               : "error " + describe(page->error());
      for (std::size_t at = line.find(folder_.string()); at != std::string::npos;
           at = line.find(folder_.string())) {
        line.erase(at, folder_.string().size() + 1);
      }
      seen.push_back(line);
    }
    return seen;
  }

  fs::path folder_;
};

TEST_F(Inputs, NamesAndBytesTellTheKind) {
  EXPECT_THAT(read({write("a.html", "words"), write("b.txt", "words"), write("c", "<!doctype html>x"),
                    write("d.txt", " <html>x")}),
              ElementsAre("html words", "text words", "html <!doctype html>x", "html  <html>x"));
}

TEST_F(Inputs, AFolderIsReadInTheOrderOfItsPaths) {
  write("b/2.txt", "three");
  write("a.txt", "one");
  write("b/1.txt", "two");
  write(".hidden/x.txt", "no");
  write("picture.png", "no");
  EXPECT_THAT(read({folder_.string()}), ElementsAre("text one", "text two", "text three"));
}

TEST_F(Inputs, GzipIsOpenedWhateverTheName) {
  EXPECT_THAT(read({write("a.html.gz", gzip("<p>packed")), write("b.txt", gzip("also"))}),
              ElementsAre("html <p>packed", "text also"));
}

TEST_F(Inputs, ManyGzipMembersAreOneFile) {
  EXPECT_THAT(read({write("a.txt.gz", gzip("one ") + gzip("two") + std::string(3, '\0'))}),
              ElementsAre("text one two"));
}

TEST_F(Inputs, TruncatedGzipSaysWhereAndTheNextIsRead) {
  const std::string packed = gzip("A long enough report about the harbour of Ostrel and its fund.");
  const auto seen = read({write("a.txt.gz", packed.substr(0, packed.size() / 2)), write("b.txt", "next")});
  EXPECT_THAT(
      seen, ElementsAre(HasSubstr("error a.txt.gz: ends in the middle of gzip data (at byte"), "text next"));
}

TEST_F(Inputs, EachLineOfJsonlIsADocument) {
  const std::string lines = R"({"url":"https://post.example/1","title":"One","text":"First."})"
                            "\n\n"
                            R"({"html":"<p>Second."})";
  PageReader reader({write("three.jsonl", lines)}, Limits{});
  const auto first = reader.next();
  ASSERT_TRUE(first && *first);
  EXPECT_EQ((*first)->url, "https://post.example/1");
  EXPECT_EQ((*first)->title, "One");
  const auto second = reader.next();
  ASSERT_TRUE(second && *second);
  EXPECT_EQ((*second)->kind, PageKind::html);
  EXPECT_EQ((*second)->provenance.line, 3u);
  EXPECT_FALSE(reader.next());
}

TEST_F(Inputs, ALineTellsWhatAFeedTold) {
  PageReader reader(
      {write("watched.jsonl",
             R"({"authors":["Ada Brock","Leon Sand"],"modified":"2024-03-15","publisher":"Harbour Post",)"
             R"("language":"en","fetched":"2024-03-16T08:00:00Z","text":"First."})"
             "\n"
             R"({"authors":[{"name":"Ada"}],"language":7,"text":"Second."})")},
      Limits{});
  const auto first = reader.next();
  ASSERT_TRUE(first && *first);
  EXPECT_THAT((*first)->authors, ElementsAre("Ada Brock", "Leon Sand"));
  EXPECT_EQ((*first)->modified, "2024-03-15");
  EXPECT_EQ((*first)->publisher, "Harbour Post");
  EXPECT_EQ((*first)->language, "en");
  EXPECT_EQ((*first)->fetched, "2024-03-16T08:00:00Z");
  // What others mean by these names is left alone.
  const auto second = reader.next();
  ASSERT_TRUE(second && *second);
  EXPECT_TRUE((*second)->authors.empty());
  EXPECT_EQ((*second)->language, "");
}

TEST_F(Inputs, APublisherInJsonlIsTakenWhereItIsAName) {
  PageReader reader({write("two.jsonl", R"({"publisher":"Ostrel Post","text":"First."})"
                                        "\n"
                                        R"({"publisher":{"id":7},"text":"Second."})")},
                    Limits{});
  const auto named = reader.next();
  ASSERT_TRUE(named && *named);
  EXPECT_EQ((*named)->publisher, "Ostrel Post");
  const auto unnamed = reader.next();
  ASSERT_TRUE(unnamed && *unnamed);
  EXPECT_EQ((*unnamed)->publisher, "");
}

TEST_F(Inputs, ABadLineIsNamedAndTheNextIsRead) {
  const std::string lines =
      "{\"text\":\"one\"}\n{\"text\":\n{\"text\":7}\n{\"title\":\"x\"}\n{\"text\":\"\\ud800\"}\n{\"text\":"
      "\"five\"}\n";
  EXPECT_THAT(read({write("l.jsonl", lines)}),
              ElementsAre("text one", HasSubstr("error l.jsonl:2: is no JSON"),
                          HasSubstr("l.jsonl:3: \"text\" is no string"), HasSubstr("l.jsonl:4: has neither"),
                          HasSubstr("l.jsonl:5: is no JSON"), "text five"));
}

TEST_F(Inputs, ALineLongerThanTheLimitIsSkipped) {
  const std::string lines = "{\"text\":\"" + std::string(5000, 'x') + "\"}\n{\"text\":\"next\"}\n";
  EXPECT_THAT(
      read({write("l.jsonl", lines)}, Limits{.max_bytes = 1000}),
      ElementsAre("error l.jsonl:1: is longer than the limit of 1000 bytes (at byte 0)", "text next"));
}

TEST_F(Inputs, AFileLargerThanTheLimit) {
  EXPECT_THAT(read({write("a.txt.gz", gzip(std::string(5000, 'x')))}, Limits{.max_bytes = 1000}),
              ElementsAre("error a.txt.gz: is larger than the limit of 1000 bytes (at byte 1000)"));
}

TEST_F(Inputs, WhatIsNotThereOrEmptyOrBinaryIsNamed) {
  EXPECT_THAT(
      read({(folder_ / "gone.html").string(), write("empty.html", ""), write("blank.txt", " \n"),
            write("empty.jsonl", ""), write("b.html", std::string("\x89PNG\r\n\x1a\n"))}),
      ElementsAre("error gone.html: can't be opened: No such file or directory", "error empty.html: is empty",
                  "error blank.txt: is empty", "error empty.jsonl: is empty",
                  "error b.html: is binary data, not text (at byte 0)"));
}

TEST_F(Inputs, AnAddressIsNotFetched) {
  EXPECT_THAT(read({"https://post.example/1"}), ElementsAre(HasSubstr("pages are not fetched yet")));
}

TEST_F(Inputs, APatternStandsForTheFilesItMatches) {
  write("b.txt", "two");
  write("a.txt", "one");
  write("c.html", "no");
  write("[x].txt", "itself");
  const std::string folder = folder_.string() + "/";
  EXPECT_THAT(read({folder + "?.txt"}), ElementsAre("text one", "text two"));
  EXPECT_THAT(read({folder + "[x].txt"}), ElementsAre("text itself"));
  EXPECT_THAT(read({folder + "*.warc"}), ElementsAre("error *.warc: matches no file"));
}

TEST_F(Inputs, ManyKindsInOneFolder) {
  write("a.rss", "<rss><channel><item><description>From a feed.</description></item></channel></rss>");
  write("b.warc",
        "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://post.example/\r\n"
        "Content-Type: text/plain\r\nContent-Length: 16\r\n\r\nFrom an archive.");
  write("c.txt.zst", zstd("From a packed file."));
  EXPECT_THAT(read({folder_.string()}),
              ElementsAre("text From a feed.", "text From an archive.", "text From a packed file."));
}

TEST_F(Inputs, AJsonFileHoldsOneObjectOrMany) {
  EXPECT_THAT(read({write("a.json", "{\n \"text\": \"one\"\n}"),
                    write("b.json", "[{\"text\":\"two\"},{\"text\":\"three\"}]")}),
              ElementsAre("text one", "text two", "text three"));
}

}  // namespace
}  // namespace gainsay

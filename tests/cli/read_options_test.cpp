#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "cli/read.h"

namespace gainsay::cli {
namespace {

std::string contents(const std::string& path) {
  std::ostringstream out;
  out << std::ifstream(GAINSAY_SOURCE_DIR + ("/" + path)).rdbuf();
  return out.str();
}

Result<ReadStages> no_stages(const ReadOptions&) {
  return fail(ErrorCode::not_found, "no folder of models");
}

// Runs `gainsay read WORDS...`; no stage is reached.
int run_read(const std::string& words) {
  CLI::App app("", "gainsay");
  cli::Run run;
  add_read(app, run, no_stages);
  app.parse("gainsay " + words, true);
  return run();
}

std::string message_of(const std::string& words, int code) {
  testing::internal::CaptureStderr();
  EXPECT_EQ(run_read(words), code);
  return testing::internal::GetCapturedStderr();
}

TEST(ReadCommand, EveryOptionStandsInManPageAndCompletions) {
  CLI::App app("", "gainsay");
  cli::Run run;
  add_read(app, run, no_stages);
  std::string manual = contents("packaging/gainsay.1");
  std::erase(manual, '\\');
  const std::string bash = contents("packaging/completions/gainsay.bash");
  const std::string zsh = contents("packaging/completions/_gainsay");
  const std::string fish = contents("packaging/completions/gainsay.fish");
  for (const CLI::Option* option : app.get_subcommand("read")->get_options()) {
    for (const std::string& name : option->get_lnames()) {
      EXPECT_NE(manual.find("--" + name), std::string::npos) << name;
      EXPECT_NE(bash.find("--" + name), std::string::npos) << name;
      EXPECT_NE(zsh.find("--" + name), std::string::npos) << name;
      EXPECT_NE(fish.find(" -l " + name + " "), std::string::npos) << name;
    }
  }
}

TEST(ReadCommand, BratNeedsAFolder) {
  EXPECT_EQ(message_of("read a.html --format brat", exit_usage),
            "gainsay: --format brat writes two files a document: name their folder with --output DIR\n");
}

TEST(ReadCommand, AddressIsRefusedByName) {
  EXPECT_EQ(message_of("read https://example.org/a", exit_some_failed),
            "gainsay: https://example.org/a: addresses are not fetched: save the page, then read the file\n");
}

TEST(ReadCommand, MissingModelsAreAUsageError) {
  EXPECT_EQ(message_of("read a.html", exit_usage), "gainsay: no folder of models\n");
}

TEST(ReadCommand, UnknownFormatIsRefused) {
  EXPECT_THROW(run_read("read a.html --format pdf"), CLI::ParseError);
}

TEST(ReadCommand, SizesTakeUnits) {
  CLI::App app("", "gainsay");
  cli::Run run;
  std::uint64_t seen = 0;
  add_read(app, run, [&seen](const ReadOptions& options) -> Result<ReadStages> {
    seen = options.limits.max_bytes;
    return fail(ErrorCode::not_found, "");
  });
  app.parse("gainsay read a.html --max-bytes 2M", true);
  testing::internal::CaptureStderr();
  run();
  testing::internal::GetCapturedStderr();
  EXPECT_EQ(seen, 2U << 20U);
}

TEST(Say, ControlCharactersOfAFileNameDoNotReachTheTerminal) {
  testing::internal::CaptureStderr();
  say("a\x1b[2Jb\n.html: not found");
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "gainsay: a\\x1b[2Jb\\x0a.html: not found\n");
}

}  // namespace
}  // namespace gainsay::cli

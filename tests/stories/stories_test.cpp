// The stories of this folder: their gold is sound, and none is read worse than expected.txt has it. After a
// change that is meant, GAINSAY_STORIES_REWRITE=1 writes that file anew.
#include <fmt/format.h>
#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>

#include "evaluation/story.h"
#include "evaluation/story_scores.h"

namespace gainsay {
namespace {

using ::testing::Ge;
using ::testing::Gt;
using ::testing::SizeIs;

const std::string folder = GAINSAY_STORIES_DIR;
const std::string expected_path = folder + "/expected.txt";

std::vector<Story> stories() {
  auto read = read_stories(folder);
  if (!read) throw std::runtime_error(describe(read.error()));
  return std::move(*read);
}

struct Expected {
  std::size_t right = 0;
  std::size_t excess = 0;
};

/// "name right of excess", a line a story.
std::map<std::string, Expected> expectations() {
  std::map<std::string, Expected> all;
  std::ifstream file(expected_path);
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::istringstream words(line);
    std::string name;
    std::size_t of = 0;
    Expected expected;
    words >> name >> expected.right >> of >> expected.excess;
    if (!words) throw std::runtime_error("expected.txt: " + line);
    all[name] = expected;
  }
  return all;
}

TEST(Stories, EveryGoldFileIsSound) {
  const auto read = read_stories(folder);
  ASSERT_TRUE(read) << describe(read.error());
  EXPECT_THAT(*read, SizeIs(Ge(60U)));
}

TEST(Stories, AreShortAndKeepEveryManner) {
  std::map<std::string, int> manners;
  for (const Story& story : stories()) {
    ++manners[story.manner];
    std::istringstream body(story.text.substr(story.title.size()));
    const auto words = std::distance(std::istream_iterator<std::string>(body), {});
    EXPECT_TRUE(words >= 80 && words <= 350) << story.name << " has " << words << " words";
    EXPECT_THAT(story.attributions, SizeIs(Ge(5U))) << story.name;
  }
  EXPECT_THAT(manners, SizeIs(Ge(18U)));
}

TEST(Stories, NoneIsReadWorseThanRecorded) {
  const auto models = load_models(GAINSAY_MODELS_DIR);
  ASSERT_TRUE(models) << describe(models.error());
  const bool rewrite = std::getenv("GAINSAY_STORIES_REWRITE") != nullptr;
  const auto expected = rewrite ? std::map<std::string, Expected>{} : expectations();
  std::string record =
      "# Right fields, of how many, attributions in excess. README.md says how to renew them.\n";
  for (const Story& story : stories()) {
    const auto analysis = analyse_story(story, *models);
    ASSERT_TRUE(analysis) << describe(analysis.error());
    const StoryScores scores = score_story(story, *analysis);
    record += fmt::format("{} {} {} {}\n", story.name, scores.right(), scores.of(), scores.excess());
    if (rewrite) continue;
    const auto recorded = expected.find(story.name);
    ASSERT_NE(recorded, expected.end()) << story.name << " is not in expected.txt";
    EXPECT_GE(scores.right(), recorded->second.right) << story.name << ": fewer fields are right";
    EXPECT_LE(scores.excess(), recorded->second.excess) << story.name << ": more is found that is not there";
  }
  if (rewrite) std::ofstream(expected_path) << record;
}

}  // namespace
}  // namespace gainsay

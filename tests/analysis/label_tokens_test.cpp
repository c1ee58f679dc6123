#include "analysis/label_tokens.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include "attribution/model_weights.h"

namespace gainsay {
namespace {

const std::string folder_of_models = GAINSAY_MODELS_DIR;

const Models& models() {
  static const Models loaded = std::move(load_models(folder_of_models).value());
  return loaded;
}

std::vector<std::string> words(const std::string& sentence) {
  std::istringstream in(sentence);
  return {std::istream_iterator<std::string>(in), std::istream_iterator<std::string>()};
}

std::vector<Label> label(const std::vector<std::string>& tokens) {
  return label_tokens(tokens, models(), Limits{}).value();
}

/// "source[Ana Kask] cue[said] content[...]" in order of the text.
std::string show(const std::string& sentence) {
  const auto tokens = words(sentence);
  const auto labels = label(tokens);
  std::string out;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto kind = static_cast<std::size_t>(labels[i]);
    if (kind % 2 == 1) out += (out.empty() ? "" : " ") + std::string(name(static_cast<Role>(kind / 2))) + "[";
    if (kind != 0) out += tokens[i];
    const bool goes_on =
        i + 1 < tokens.size() && kind != 0 && static_cast<std::size_t>(labels[i + 1]) == kind + kind % 2;
    if (kind != 0) out += goes_on ? " " : "]";
  }
  return out;
}

TEST(Labeller, ReadsPlainIndirectSpeech) {
  EXPECT_EQ(show("Ana Kask said that the bridge would open in May ."),
            "source[Ana Kask] cue[said] content[that the bridge would open in May]");
}

TEST(Labeller, ReadsAQuotationBeforeItsSpeaker) {
  EXPECT_EQ(show("`` The bridge will open in May , '' said Ana Kask ."),
            "content[`` The bridge will open in May , ''] cue[said] source[Ana Kask]");
}

TEST(Labeller, ReadsTypographicQuotationMarksLikePennEscapes) {
  EXPECT_EQ(label(words("`` We are ready , '' Kask said .")), label(words("“ We are ready , ” Kask said .")));
}

TEST(Labeller, ReadsAQuotationWhoseOpeningMarkStayedWithTheSentenceBefore) {
  EXPECT_EQ(show("The bridge will open in May , '' said Ana Kask ."),
            "content[The bridge will open in May , ''] cue[said] source[Ana Kask]");
}

TEST(Labeller, ReadsAMarkThatOpensThoughItIsWrittenLikeOneThatCloses) {
  EXPECT_EQ(show("Ana Kask said : '' The bridge will open in May . ''"),
            "source[Ana Kask] cue[said :] content['' The bridge will open in May . '']");
}

TEST(Labeller, ReadsWhatTreebanksCutFromAWord) {
  EXPECT_EQ(show("The mayor 's clerk said he did n't know ."),
            "source[The mayor 's clerk] cue[said] content[he did n't know]");
}

TEST(Labeller, ReadsBracketsLikePennEscapes) {
  EXPECT_EQ(label(words("Kask -LRB- Orvel -RRB- said it .")), label(words("Kask ( Orvel ) said it .")));
}

TEST(Labeller, LabelsNothingInNothing) {
  EXPECT_TRUE(label({}).empty());
}

TEST(Labeller, GivesValidLabelsForAnyTokens) {
  const std::vector<std::string> odd{"",      "``", "''",   "said", "\xff\xfe", ",",
                                     "-LRB-", "\"", "that", ".",    "Orvel",    std::string(5000, 'x'),
                                     "“",     "?",  "told", "…"};
  std::uint32_t state = 7;
  for (int round = 0; round < 200; ++round) {
    std::vector<std::string> tokens;
    for (int i = 0; i < 40; ++i) {
      state = state * 1664525 + 1013904223;
      tokens.push_back(odd[(state >> 16) % odd.size()]);
    }
    std::size_t before = 0;
    for (const Label each : label(tokens)) {
      const auto now = static_cast<std::size_t>(each);
      EXPECT_TRUE(now % 2 == 1 || now == 0 || before == now || before + 1 == now);
      before = now;
    }
  }
}

TEST(Labeller, ReadsALongPassageInOneGo) {
  std::vector<std::string> tokens;
  for (int i = 0; i < 100'000; ++i) tokens.push_back(i % 3 ? "``" : "said");
  EXPECT_EQ(label(tokens).size(), tokens.size());
}

TEST(Labeller, GivesTheSameTwice) {
  const auto tokens = words("The mayor denied the reports , and Kask told them to wait .");
  EXPECT_EQ(label(tokens), label(tokens));
}

TEST(Labeller, LabelsArticlesInTheirOwnOffsets) {
  Article article;
  article.text = "A long-serving clerk said that the well-known ferry was late.";
  article.paragraphs.push_back({{0, static_cast<std::uint32_t>(article.text.size())}});
  const Analysis analysis = analyse_words(article, models(), Limits{}).value();
  std::string found;
  for (const LabelledSpan& span : label_document(article, analysis.text, analysis.syntax, analysis.names,
                                                 models().attribution.weights().labeller)) {
    found += std::string(name(span.role)) + "[" + std::string(slice(article.text, span.span)) + "]";
    EXPECT_GE(span.margin, 0);
  }
  EXPECT_EQ(found, "source[A long-serving clerk]cue[said]content[that the well-known ferry was late]");
}

TEST(Labeller, GivesAConfidenceByWhichAttributionsCanBeLeftOut) {
  Article article;
  article.text = "Ana Kask said that the bridge would open in May.";
  article.paragraphs.push_back({{0, static_cast<std::uint32_t>(article.text.size())}});
  const Analysis all = analyse(article, models(), Limits{}).value();
  ASSERT_EQ(all.attributions.items.size(), 1U);
  const float confidence = all.attributions.items.front().confidence;
  EXPECT_EQ(analyse(article, models(), Limits{}, confidence).value().attributions.items.size(), 1U);
  EXPECT_TRUE(analyse(article, models(), Limits{}, confidence + 0.001F).value().attributions.items.empty());
}

class ModelFolder : public ::testing::Test {
 protected:
  void SetUp() override {
    folder = std::filesystem::path(::testing::TempDir()) /
             ::testing::UnitTest::GetInstance()->current_test_info()->name();
    std::filesystem::create_directories(folder);
    for (const char* file : {"labeller.bin", "names.bin"}) {
      std::filesystem::copy_file(folder_of_models + "/" + file, folder / file,
                                 std::filesystem::copy_options::overwrite_existing);
    }
  }
  void TearDown() override { std::filesystem::remove_all(folder); }

  std::string message() const {
    const auto loaded = Labeller::load(folder, models().syntax);
    if (loaded) return "loaded";
    EXPECT_EQ(loaded.error().code, ErrorCode::bad_model);
    return loaded.error().message;
  }

  std::filesystem::path folder;
};

TEST_F(ModelFolder, IsRefusedWhenAByteOfTheWeightsChanged) {
  std::fstream file(folder / "labeller.bin", std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(5000);
  const char byte = static_cast<char>(file.peek() ^ 1);
  file.seekp(5000);
  file.put(byte);
  file.close();
  EXPECT_NE(message(), "loaded");
}

TEST_F(ModelFolder, IsRefusedWhenCutShort) {
  std::filesystem::resize_file(folder / "labeller.bin", 4000);
  EXPECT_NE(message(), "loaded");
}

TEST_F(ModelFolder, IsRefusedWhenOneFileStandsForTheOther) {
  std::filesystem::copy_file(folder / "names.bin", folder / "labeller.bin",
                             std::filesystem::copy_options::overwrite_existing);
  EXPECT_NE(message(), "loaded");
}

TEST_F(ModelFolder, IsRefusedWhenTheNetworkIsNotTheOneTrainedWith) {
  std::string payload(read_model_file(folder / "labeller.bin", Labeller::format).value());
  payload[0] = static_cast<char>(payload[0] ^ 1);  // the hash of the network
  ASSERT_TRUE(write_model_file(folder / "labeller.bin", Labeller::format, payload));
  EXPECT_NE(message().find("network.bin"), std::string::npos);
}

TEST_F(ModelFolder, IsNotFoundWhereThereIsNone) {
  const auto loaded = Labeller::load(folder / "absent", models().syntax);
  ASSERT_FALSE(loaded);
  EXPECT_EQ(loaded.error().code, ErrorCode::not_found);
}

}  // namespace
}  // namespace gainsay

#include "evaluation/stance_scores.h"

#include <gtest/gtest.h>

#include "evaluation/annotated_text.h"
#include "evaluation/whole_file.h"

namespace gainsay {
namespace {

const std::string folder = GAINSAY_SOURCE_DIR "/tests/evaluation/stance";

std::vector<StanceLabel> ferry_labels() {
  return read_stance_labels(read_whole_file(folder + "/labels.tsv").value(), "labels.tsv").value();
}

TEST(AnnotatedText, MapsCodePointsToBytesAndBack) {
  const auto text = AnnotatedText::read("A “mess”,\r\nsaid Åsa Kask.\n", "mess").value();
  EXPECT_EQ(text.article().text, "A “mess”,\nsaid Åsa Kask.");
  const Spans bytes = text.to_bytes({{3, 7}, {16, 24}});
  ASSERT_EQ(bytes.size(), 2u);
  EXPECT_EQ(slice(text.article().text, bytes[0]), "mess");
  EXPECT_EQ(slice(text.article().text, bytes[1]), "Åsa Kask");
  EXPECT_EQ(text.to_points(bytes), (Spans{{3, 7}, {16, 24}}));
}

TEST(AnnotatedText, LeavesOutWhatLiesOutside) {
  const auto text = AnnotatedText::read("Short.", "short").value();
  EXPECT_TRUE(text.to_bytes({{4, 40}, {2, 2}}).empty());
}

TEST(StanceLabels, AreReadByColumn) {
  const auto labels = ferry_labels();
  ASSERT_EQ(labels.size(), 4u);
  EXPECT_EQ(labels[2].article, "ferry");
  EXPECT_EQ(labels[2].annotator, "0a1b");
  EXPECT_EQ(labels[2].gold,
            (StanceReading{Stance::denies, Polarity::negative, Certainty::plain, Anonymity::named}));
  EXPECT_TRUE(labels[3].spans.source.empty());
  EXPECT_EQ(labels[3].spans.content.size(), 2u) << "in two pieces";
}

TEST(StanceLabels, OfAnUnknownStanceAreDamaged) {
  const std::string header =
      "article\tannotator\tsource\tcue\tcontent\tstance\tpolarity\tcertainty\tanonymity\tweight\n";
  const auto read = [&](const std::string& row) { return read_stance_labels(header + row, "labels.tsv"); };
  EXPECT_TRUE(read("ferry\t-\t-\t3 7\t-\tsays\tpositive\tplain\tnone\t1\n"));
  EXPECT_EQ(read("ferry\t-\t-\t3 7\t-\tmutters\tpositive\tplain\tnone\t1\n").error().code,
            ErrorCode::damaged);
  EXPECT_EQ(read("ferry\t-\t-\t-\t-\tsays\tpositive\tplain\tnone\t1\n").error().code, ErrorCode::damaged)
      << "no cue";
  EXPECT_EQ(read("ferry\n").error().code, ErrorCode::damaged);
}

TEST(Stances, AreReadFromTheSpansGiven) {
  const auto labels = ferry_labels();
  const auto models = load_models(GAINSAY_MODELS_DIR).value();
  const auto found = read_stances(labels, folder, models).value();
  ASSERT_EQ(found.size(), labels.size());
  for (std::size_t i = 0; i < labels.size(); ++i) {
    EXPECT_EQ(name(found[i].stance), name(labels[i].gold.stance)) << i;
    EXPECT_EQ(found[i].polarity, labels[i].gold.polarity) << i;
    EXPECT_EQ(name(found[i].certainty), name(labels[i].gold.certainty)) << i;
    EXPECT_EQ(name(found[i].anonymity), name(labels[i].gold.anonymity)) << i;
  }
}

TEST(Stances, OfATextThatIsNotThereFail) {
  const auto models = load_models(GAINSAY_MODELS_DIR).value();
  EXPECT_FALSE(read_stances(ferry_labels(), GAINSAY_SOURCE_DIR "/tests/evaluation", models));
}

TEST(StanceScores, CountEachLabelOrItsWeight) {
  const auto labels = ferry_labels();  // weights 2, 2, 1, 1
  std::vector<StanceReading> found;
  for (const StanceLabel& label : labels) found.push_back(label.gold);
  found[2] = {Stance::confirms, Polarity::positive, Certainty::plain, Anonymity::named};
  const StanceScores plain = score_stances(labels, found, false);
  EXPECT_DOUBLE_EQ(plain[0].accuracy(), 3.0 / 4);
  EXPECT_DOUBLE_EQ(score_stances(labels, found, true)[0].accuracy(), 5.0 / 6);
  const ValueScore& denies = plain[0].values[static_cast<std::size_t>(Stance::denies)];
  EXPECT_EQ(denies.name, "denies");
  EXPECT_DOUBLE_EQ(denies.precision(), 1.0);
  EXPECT_DOUBLE_EQ(denies.recall(), 0.5);
  EXPECT_DOUBLE_EQ(plain[0].macro_f1(), (1.0 + 2.0 / 3) / 2) << "says and denies; confirms has no label";
}

}  // namespace
}  // namespace gainsay

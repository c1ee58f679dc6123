#include "labels_network/data.h"

#include <array>
#include <map>
#include <utility>

#include "feature_counter.h"
#include "syntax/feature_index.h"

namespace gainsay::train {
namespace {

CueLexicon learn_cues(const std::vector<LabelledArticle>& articles) {
  std::map<std::uint32_t, std::pair<int, int>> counts;  // in cues, in all
  for (const LabelledArticle& article : articles) {
    for (std::size_t i = 0; i < article.labels.size(); ++i) {
      auto& [cue, all] = counts[article.syntax.forms[i].stem];
      ++all;
      cue += article.labels[i] == Label::begin_cue || article.labels[i] == Label::inside_cue;
    }
  }
  std::vector<std::uint32_t> stems;
  std::vector<std::uint8_t> levels;
  for (const auto& [stem, count] : counts) {
    const auto& [cue, all] = count;
    if (cue < 4) continue;
    const double share = static_cast<double>(cue) / (all + 2);
    constexpr std::array<double, 6> bounds{0.05, 0.12, 0.25, 0.4, 0.6, 0.8};
    std::uint8_t level = 1;
    for (const double bound : bounds) level = static_cast<std::uint8_t>(level + (share > bound));
    stems.push_back(stem);
    levels.push_back(level);
  }
  return {std::move(stems), std::move(levels)};
}

/// Passages with keys; rows come when all keys are known.
struct KeyedPassage {
  TrainingPassage passage;
  std::vector<std::uint32_t> keys;
};

void add_passages(const LabelledArticle& article, const CueLexicon& cues, std::vector<KeyedPassage>& out) {
  std::uint32_t count = 0;
  for (const IndexRange sentences : passage_sentences(article.text)) {
    KeyedPassage& keyed = out.emplace_back();
    keyed.keys = passage_features(article.layers(), sentences, count++, cues);
    const std::uint32_t begin = article.text.sentences[sentences.begin].tokens.begin;
    const std::uint32_t end = article.text.sentences[sentences.end - 1].tokens.end;
    keyed.passage.states.assign(article.syntax.states.of(begin), article.syntax.states.of(end));
    if (article.labels.empty()) {
      const auto first = article.probabilities.begin();
      keyed.passage.probabilities.assign(first + begin * std::ptrdiff_t{label_count},
                                         first + end * std::ptrdiff_t{label_count});
      continue;
    }
    for (std::uint32_t i = begin; i < end; ++i) {
      Label label = article.labels[i];
      // What began in the paragraph before begins anew.
      if (i == begin && label != Label::outside && static_cast<int>(label) % 2 == 0)
        label = static_cast<Label>(static_cast<int>(label) - 1);
      keyed.passage.labels.push_back(std::uint64_t{1} << static_cast<int>(label));
    }
  }
}

}  // namespace

LabelsData labels_data(const std::vector<LabelledArticle>& articles, std::size_t least) {
  LabelsData data;
  data.cues = learn_cues(articles);
  data.states = articles.front().syntax.states.width;
  std::vector<KeyedPassage> passages;
  for (const LabelledArticle& article : articles) add_passages(article, data.cues, passages);
  std::vector<std::uint32_t> all;
  for (const KeyedPassage& item : passages) all.insert(all.end(), item.keys.begin(), item.keys.end());
  data.keys = frequent_keys(std::move(all), least);
  const FeatureIndex index(data.keys);
  for (KeyedPassage& item : passages) {
    for (const std::uint32_t key : item.keys) {
      const std::uint32_t row = index.find(key);
      item.passage.rows.push_back(row == FeatureIndex::absent ? -1 : static_cast<std::int32_t>(row));
    }
    data.passages.push_back(std::move(item.passage));
  }
  return data;
}

}  // namespace gainsay::train

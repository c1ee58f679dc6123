#include "tagger_trainer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <string_view>

#include "command.h"
#include "feature_counter.h"

namespace gainsay::train {
namespace {

constexpr int rounds = 5;

std::vector<std::uint32_t> tagger_keys(const std::vector<const TaggedSentence*>& sentences) {
  std::vector<std::uint32_t> all;
  std::uint32_t keys[tagger_feature_count];
  for (const TaggedSentence* sentence : sentences) {
    Tag before = 0xFF;
    Tag before_that = 0xFF;
    for (std::size_t i = 0; i < sentence->words.size(); ++i) {
      tagger_features(sentence->words, i, before, before_that, keys);
      all.insert(all.end(), std::begin(keys), std::end(keys));
      before_that = before;
      before = sentence->tags[i];
    }
  }
  return frequent_keys(std::move(all), 3);
}

/// Fisher-Yates with mt19937, whose sequence the standard fixes; std::shuffle's use of it is not fixed.
template <typename T>
void shuffle(std::vector<T>& items, std::mt19937& random) {
  for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[random() % i]);
}

}  // namespace

std::vector<TaggedSentence> tagged_sentences(const std::vector<LabelledPassage>& passages,
                                             std::vector<std::string>& tagset) {
  std::vector<TaggedSentence> sentences;
  for (const LabelledPassage& passage : passages) {
    TaggedSentence sentence;
    for (std::size_t i = 0; i < passage.tokens.size(); ++i) {
      sentence.words.push_back(word_form(passage.tokens[i]));
      auto found = std::find(tagset.begin(), tagset.end(), passage.tags[i]);
      if (found == tagset.end()) found = tagset.insert(tagset.end(), passage.tags[i]);
      sentence.tags.push_back(static_cast<Tag>(found - tagset.begin()));
    }
    sentences.push_back(std::move(sentence));
  }
  return sentences;
}

Tagger fit_tagger(const std::vector<const TaggedSentence*>& sentences,
                  const std::vector<std::string>& tagset) {
  const std::vector<std::uint32_t> keys = tagger_keys(sentences);
  const FeatureIndex index(keys);
  const std::size_t classes = tagset.size();
  std::vector<std::int32_t> weights(keys.size() * classes);
  std::vector<std::int64_t> debts(weights.size());  // sum of step * change: what averaging takes off
  std::mt19937 random(20240501);
  std::vector<const TaggedSentence*> order = sentences;
  std::int64_t step = 1;
  std::uint32_t features[tagger_feature_count];
  std::uint32_t rows[tagger_feature_count];
  std::vector<std::int32_t> scores(classes);
  for (int round = 0; round < rounds; ++round) {
    shuffle(order, random);
    for (const TaggedSentence* sentence : order) {
      Tag before = 0xFF;
      Tag before_that = 0xFF;
      for (std::size_t i = 0; i < sentence->words.size(); ++i, ++step) {
        tagger_features(sentence->words, i, before, before_that, features);
        std::fill(scores.begin(), scores.end(), 0);
        for (std::size_t f = 0; f < tagger_feature_count; ++f) {
          rows[f] = index.find(features[f]);
          if (rows[f] == FeatureIndex::absent) continue;
          const std::int32_t* row = &weights[rows[f] * classes];
          for (std::size_t c = 0; c < classes; ++c) scores[c] += row[c];
        }
        const auto guess = static_cast<Tag>(std::max_element(scores.begin(), scores.end()) - scores.begin());
        const Tag gold = sentence->tags[i];
        if (guess != gold) {
          for (const std::uint32_t row : rows) {
            if (row == FeatureIndex::absent) continue;
            weights[row * classes + gold] += 1;
            debts[row * classes + gold] += step;
            weights[row * classes + guess] -= 1;
            debts[row * classes + guess] -= step;
          }
        }
        before_that = before;
        before = guess;
      }
    }
  }
  std::vector<std::uint32_t> kept;
  std::vector<std::uint8_t> counts;
  std::vector<SparseWeights::Entry> entries;
  constexpr double units = 6;  // integer units for one update that lasted throughout
  for (std::size_t row = 0; row < keys.size(); ++row) {
    std::uint8_t count = 0;
    for (std::size_t c = 0; c < classes; ++c) {
      const std::size_t at = row * classes + c;
      const double average =
          static_cast<double>(weights[at]) - static_cast<double>(debts[at]) / static_cast<double>(step);
      const double rounded = std::clamp(std::round(average * units), -127.0, 127.0);
      if (std::abs(rounded) < 3) continue;
      entries.push_back({static_cast<std::uint8_t>(c), static_cast<std::int8_t>(rounded)});
      ++count;
    }
    if (count == 0) continue;
    kept.push_back(keys[row]);
    counts.push_back(count);
  }
  return {tagset, SparseWeights(std::move(kept), std::move(counts), std::move(entries))};
}

double accuracy(const Tagger& tagger, const std::vector<TaggedSentence>& sentences) {
  std::size_t right = 0;
  std::size_t all = 0;
  for (const TaggedSentence& sentence : sentences) {
    const auto tags = tagger.tag(sentence.words);
    for (std::size_t i = 0; i < tags.size(); ++i) right += tags[i] == sentence.tags[i];
    all += tags.size();
  }
  return all == 0 ? 0 : static_cast<double>(right) / static_cast<double>(all);
}

std::vector<LabelledPassage> read_treebanks(const std::string& corpora, const std::string& split) {
  auto all = read_conllu(corpora + "/ud/EWT/en_ewt-ud-" + split + ".conllu");
  const auto gum = read_conllu(corpora + "/ud/GUM-free/en_gumfree-ud-" + split + ".conllu");
  all.insert(all.end(), gum.begin(), gum.end());
  return all;
}

int train_tagger(const std::string& corpora, const std::string& models) {
  std::vector<std::string> tagset;
  auto sentences = tagged_sentences(read_treebanks(corpora, "train"), tagset);
  const auto news = tagged_sentences(read_polnear(corpora + "/polnear/train"), tagset);
  sentences.insert(sentences.end(), news.begin(), news.end());
  const auto dev = tagged_sentences(read_treebanks(corpora, "dev"), tagset);
  const auto dev_news = tagged_sentences(read_polnear(corpora + "/polnear/dev"), tagset);
  if (tagset.size() > Tagger::most_tags) {
    fmt::print(stderr, "{} tags are too many\n", tagset.size());
    return 1;
  }
  std::vector<const TaggedSentence*> all;
  for (const auto& sentence : sentences) all.push_back(&sentence);
  const Tagger tagger = fit_tagger(all, tagset);
  fmt::print("tagger: treebanks dev {:.2f}%, PolNeAR dev against its automatic tags {:.2f}%\n",
             100 * accuracy(tagger, dev), 100 * accuracy(tagger, dev_news));
  if (const auto saved = tagger.save(models + "/tagger.bin"); !saved) {
    fmt::print(stderr, "{}\n", describe(saved.error()));
    return 1;
  }
  return 0;
}

}  // namespace gainsay::train

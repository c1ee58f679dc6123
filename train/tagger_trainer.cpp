#include "tagger_trainer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <string_view>
#include <utility>

#include "command.h"
#include "feature_counter.h"
#include "lemmatiser_trainer.h"
#include "shuffle.h"
#include "syntax/syntax_parts.h"
#include "word_classes_trainer.h"

namespace gainsay::train {
namespace {

constexpr Tag no_tag = 0xFF;
constexpr int rounds = 8;

/// Keys of features seen with the tags before a word as far as the corpus tells them.
std::vector<std::uint32_t> tagger_keys(const std::vector<const TaggedSentence*>& sentences,
                                       std::size_t least) {
  std::vector<std::uint32_t> all;
  std::uint32_t keys[tagger_feature_count];
  for (const TaggedSentence* sentence : sentences) {
    Tag before = no_tag;
    Tag before_that = no_tag;
    for (std::size_t i = 0; i < sentence->words.size(); ++i) {
      tagger_features(sentence->words, i, before, before_that, keys);
      all.insert(all.end(), std::begin(keys), std::end(keys));
      before_that = before;
      before = sentence->allowed[i].front();
    }
  }
  return frequent_keys(std::move(all), least);
}

Tag best_of(const std::vector<Tag>& allowed, const std::vector<std::int32_t>& scores) {
  Tag best = allowed.front();
  for (const Tag tag : allowed) {
    if (scores[tag] > scores[best]) best = tag;
  }
  return best;
}

}  // namespace

Tagset::Tagset(const std::vector<TreebankSentence>& gold) {
  std::map<std::string, int> counts;
  for (const TreebankSentence& sentence : gold) {
    for (std::size_t i = 0; i < sentence.forms.size(); ++i) {
      ++counts[sentence.universal_tags[i] + ' ' + sentence.penn_tags[i]];
    }
  }
  for (const auto& [name, count] : counts) {
    if (count >= 4) names_.push_back(name);
  }
  std::stable_sort(names_.begin(), names_.end(), [&](const auto& a, const auto& b) {
    return counts.find(a)->second > counts.find(b)->second;
  });
}

std::vector<Tag> Tagset::allowed(const std::string& universal, const std::string& penn) const {
  std::vector<Tag> exact;
  std::vector<Tag> same_penn;
  std::vector<Tag> same_universal;
  std::vector<Tag> all;
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const auto tag = static_cast<Tag>(i);
    const bool penn_agrees = penn_tag(names_[i]) == penn;
    const bool universal_agrees = universal_tag(names_[i]) == universal;
    if (penn_agrees && universal_agrees) exact.push_back(tag);
    if (penn_agrees) same_penn.push_back(tag);
    if (universal_agrees) same_universal.push_back(tag);
    all.push_back(tag);
  }
  if (!exact.empty()) return exact;
  if (!same_penn.empty()) return same_penn;
  return same_universal.empty() ? all : same_universal;
}

std::vector<TaggedSentence> tagged_sentences(const std::vector<TreebankSentence>& sentences,
                                             const Tagset& tagset, const WordClasses& classes) {
  std::vector<TaggedSentence> tagged;
  tagged.reserve(sentences.size());
  std::map<std::pair<std::string, std::string>, std::vector<Tag>> known;
  for (const TreebankSentence& sentence : sentences) {
    TaggedSentence out;
    for (std::size_t i = 0; i < sentence.forms.size(); ++i) {
      out.words.push_back(word_form(sentence.forms[i]));
      out.words.back().word_class = classes.of(out.words.back().word);
      const std::string universal = sentence.universal_tags.empty() ? "" : sentence.universal_tags[i];
      auto& allowed = known[{universal, sentence.penn_tags[i]}];
      if (allowed.empty()) allowed = tagset.allowed(universal, sentence.penn_tags[i]);
      out.allowed.push_back(allowed);
    }
    tagged.push_back(std::move(out));
  }
  return tagged;
}

Tagger fit_tagger(const std::vector<const TaggedSentence*>& sentences, const std::vector<std::string>& tagset,
                  const WordClasses& classes) {
  const std::vector<std::uint32_t> keys = tagger_keys(sentences, 3);
  const FeatureIndex index(keys);
  const std::size_t tags = tagset.size();
  std::vector<std::int32_t> weights(keys.size() * tags);
  std::vector<std::int64_t> debts(weights.size());  // sum of step * change: what averaging takes off
  std::mt19937 random(20240501);
  std::vector<const TaggedSentence*> order = sentences;
  std::int64_t step = 1;
  std::uint32_t features[tagger_feature_count];
  std::uint32_t rows[tagger_feature_count];
  std::vector<std::int32_t> scores(tags);
  for (int round = 0; round < rounds; ++round) {
    shuffle(order, random);
    for (const TaggedSentence* sentence : order) {
      Tag before = no_tag;
      Tag before_that = no_tag;
      for (std::size_t i = 0; i < sentence->words.size(); ++i, ++step) {
        tagger_features(sentence->words, i, before, before_that, features);
        std::fill(scores.begin(), scores.end(), 0);
        for (std::size_t f = 0; f < tagger_feature_count; ++f) {
          rows[f] = index.find(features[f]);
          if (rows[f] == FeatureIndex::absent) continue;
          const std::int32_t* row = &weights[rows[f] * tags];
          for (std::size_t c = 0; c < tags; ++c) scores[c] += row[c];
        }
        const auto guess = static_cast<Tag>(std::max_element(scores.begin(), scores.end()) - scores.begin());
        const Tag gold = best_of(sentence->allowed[i], scores);
        if (guess != gold) {
          for (const std::uint32_t row : rows) {
            if (row == FeatureIndex::absent) continue;
            weights[row * tags + gold] += 1;
            debts[row * tags + gold] += step;
            weights[row * tags + guess] -= 1;
            debts[row * tags + guess] -= step;
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
    for (std::size_t c = 0; c < tags; ++c) {
      const std::size_t at = row * tags + c;
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
  return {tagset, classes, SparseWeights(std::move(kept), std::move(counts), std::move(entries))};
}

WordAccuracy word_accuracy(const Tagger& tagger, const Lemmatiser& lemmatiser,
                           const std::vector<TreebankSentence>& sentences) {
  WordAccuracy right;
  double all = 0;
  for (const TreebankSentence& sentence : sentences) {
    std::vector<WordForm> words;
    for (const std::string& form : sentence.forms) words.push_back(tagger.form(form));
    const auto tags = tagger.tag(words);
    for (std::size_t i = 0; i < tags.size(); ++i) {
      right.universal += universal_tag(tagger.tagset()[tags[i]]) == sentence.universal_tags[i];
      right.penn += penn_tag(tagger.tagset()[tags[i]]) == sentence.penn_tags[i];
      right.lemma +=
          sentence.lemmas[i] == "_" || lemmatiser.lemma(sentence.forms[i], tags[i]) == sentence.lemmas[i];
    }
    all += static_cast<double>(tags.size());
  }
  return {right.universal / all, right.penn / all, right.lemma / all};
}

int train_tagger(const std::string& corpora, const std::string& models, Profile profile) {
  const auto gold = read_gold_treebanks(corpora);
  const Tagset tagset(gold);
  if (tagset.names().size() > Tagger::most_tags) {
    fmt::print(stderr, "{} tags are too many\n", tagset.names().size());
    return 1;
  }
  const WordClasses classes = learn_word_classes(read_running_words(corpora, profile), 256, 4, 8);
  const auto sentences = tagged_sentences(gold, tagset, classes);
  std::vector<const TaggedSentence*> all;
  for (const auto& sentence : sentences) all.push_back(&sentence);
  const Tagger tagger = fit_tagger(all, tagset.names(), classes);
  const Lemmatiser lemmatiser = fit_lemmatiser(gold, tagset);
  for (const auto& [name, dev] :
       {std::pair{"EWT", read_ewt(corpora, "dev")}, {"GUM-free", read_gum(corpora, "dev")}}) {
    const WordAccuracy right = word_accuracy(tagger, lemmatiser, dev);
    fmt::print("{} dev, gold words: UPOS {:.2f} XPOS {:.2f} lemmas {:.2f}\n", name, 100 * right.universal,
               100 * right.penn, 100 * right.lemma);
  }
  for (const auto& saved :
       {tagger.save(models + "/tagger.bin"), lemmatiser.save(models + "/lemmatiser.bin")}) {
    if (saved) continue;
    fmt::print(stderr, "{}\n", describe(saved.error()));
    return 1;
  }
  return 0;
}

}  // namespace gainsay::train

#include "network/data.h"

#include <algorithm>
#include <array>
#include <functional>
#include <thread>
#include <utility>

#include "feature_counter.h"
#include "loaded.h"
#include "names_corpus.h"
#include "network/teachers.h"
#include "syntax/encoder_features.h"
#include "syntax/syntax_parts.h"
#include "tagger_trainer.h"

namespace gainsay::train {
namespace {

/// Longer sentences are rare, and cost the square of their words.
constexpr std::size_t longest = 150;

/// Of heads and names on which teachers agree, against those of people.
constexpr float silver_weight = 0.5F;

/// Neighbours stay together, so that a tagger sees none of a text that it will tag.
std::size_t half_of(std::size_t sentence) {
  return sentence / 50 % 2;
}

/// For each half of the sentences, a tagger that learnt from the other.
std::array<Tagger, 2> cross_taggers(const std::vector<TreebankSentence>& gold, const WordClasses& classes) {
  const Tagset tagset(gold);
  const auto tagged = tagged_sentences(gold, tagset, classes);
  std::array<Tagger, 2> taggers;
  const auto fit = [&](std::size_t half) {
    std::vector<const TaggedSentence*> others;
    for (std::size_t i = 0; i < tagged.size(); ++i) {
      if (half_of(i) != half) others.push_back(&tagged[i]);
    }
    taggers[half] = fit_tagger(others, tagset.names(), classes);
  };
  std::thread second(fit, std::size_t{1});
  fit(0);
  second.join();
  return taggers;
}

class Builder {
 public:
  explicit Builder(WordVectors vectors) { data_.vectors = std::move(vectors); }

  NetworkSentence& add(const std::vector<std::string>& forms, const Tagger& tagger) {
    std::vector<WordForm> words;
    words.reserve(forms.size());
    for (const std::string& form : forms) words.push_back(tagger.form(form));
    const auto tags = tagger.tag(words);
    auto& keys = keys_.emplace_back();
    for (std::size_t i = 0; i < words.size(); ++i) {
      const EncoderKeys of_word = encoder_features(words, tags, i);
      keys.insert(keys.end(), of_word.begin(), of_word.end());
    }
    NetworkSentence& sentence = data_.sentences.emplace_back();
    for (const WordForm& word : words) sentence.vectors.push_back(data_.vectors.row(word.word));
    return sentence;
  }

  void add_heads(NetworkSentence& sentence, const Agreement& silver) {
    sentence.syntax_weight = silver_weight;
    sentence.heads = silver.heads;
    for (const std::string& name : silver.relations) sentence.relations.push_back(relation(name));
  }

  std::uint16_t relation(const std::string& name) {
    auto& names = data_.relations;
    const auto at = std::find(names.begin(), names.end(), name);
    const auto number = static_cast<std::uint16_t>(at - names.begin());
    if (at == names.end()) names.push_back(name);
    return number;
  }

  NetworkData take(std::size_t least) {
    std::vector<std::uint32_t> all;
    for (const auto& keys : keys_) all.insert(all.end(), keys.begin(), keys.end());
    data_.keys = frequent_keys(std::move(all), least);
    const FeatureIndex index(data_.keys);
    for (std::size_t i = 0; i < keys_.size(); ++i) {
      for (const std::uint32_t key : keys_[i]) {
        const std::uint32_t row = index.find(key);
        data_.sentences[i].rows.push_back(row == FeatureIndex::absent ? -1 : static_cast<std::int32_t>(row));
      }
    }
    return std::move(data_);
  }

 private:
  NetworkData data_;
  std::vector<std::vector<std::uint32_t>> keys_;
};

}  // namespace

NetworkData read_network_data(const std::string& corpora, const std::string& models, Profile profile,
                              std::size_t least, const Teachers& teachers,
                              const LabelTeachers& label_teachers, float names_weight, WordVectors vectors) {
  const auto tagger = loaded(Tagger::load(models + "/tagger.bin"));
  const auto gold = read_gold_treebanks(corpora);
  const auto taggers = cross_taggers(gold, tagger.classes());
  Builder builder(std::move(vectors));
  for (std::size_t i = 0; i < gold.size(); ++i) {
    if (gold[i].forms.size() > longest) continue;
    NetworkSentence& sentence = builder.add(gold[i].forms, taggers[half_of(i)]);
    for (std::size_t j = 0; j < gold[i].forms.size(); ++j) {
      sentence.heads.push_back(static_cast<std::uint16_t>(gold[i].heads[j]));
      sentence.relations.push_back(builder.relation(gold[i].relations[j]));
    }
  }
  const std::string names = corpora + "/ner/";
  std::vector<std::vector<NamedSentence>> named_corpora;
  if (profile == Profile::full)
    named_corpora.push_back(read_worldwide(names + "worldwide-newswire/train/tags"));
  named_corpora.push_back(read_uner(names + "uner-ewt/en_ewt-ud-train.FIRSTCOMMIT.iob2"));
  named_corpora.push_back(read_wikigold(names + "wikigold/wikigold.conll.txt"));
  named_corpora.push_back(read_crossner(names + "crossner-politics/train.txt"));
  keep_marked_kinds(named_corpora);
  for (const auto& corpus : named_corpora) {
    for (const NamedSentence& named : corpus) {
      if (named.forms.size() > longest) continue;
      NetworkSentence& sentence = builder.add(named.forms, tagger);
      sentence.names = named.allowed;
      if (!label_teachers.empty()) sentence.attribution = label_teachers.read_sentence(named.forms);
      if (teachers.empty()) continue;
      builder.add_heads(sentence, teachers.read(named.forms));
      sentence.names_weight = names_weight;
    }
  }
  if (teachers.empty()) return builder.take(least);
  std::vector<std::vector<TreebankSentence>> raw_corpora;
  if (profile == Profile::full) raw_corpora.push_back(read_polnear_tags(corpora, "train"));
  raw_corpora.push_back(read_slash_tagged(corpora + "/text/masc_tagged"));
  for (const auto& corpus : raw_corpora) {
    // The labeller is trained on PolNeAR: it must not meet vectors that know its labels.
    const bool other_text = &corpus == &raw_corpora.back();
    for (const TreebankSentence& raw : corpus) {
      if (raw.forms.size() < 3 || raw.forms.size() > longest) continue;
      NetworkSentence& sentence = builder.add(raw.forms, tagger);
      const Agreement silver = teachers.read(raw.forms);
      builder.add_heads(sentence, silver);
      sentence.names = silver.names;
      sentence.names_weight = silver_weight;
      sentence.gold = false;
      if (other_text && !label_teachers.empty())
        sentence.attribution = label_teachers.read_sentence(raw.forms);
    }
  }
  return builder.take(least);
}

}  // namespace gainsay::train

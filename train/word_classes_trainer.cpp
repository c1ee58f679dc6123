#include "word_classes_trainer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>
#include <utility>

#include "syntax/word_form.h"
#include "treebank.h"

namespace gainsay::train {
namespace {

/// Natural logarithm by plain arithmetic: the library's differs between machines in the last bit.
double logarithm(double x) {
  int power = 0;
  double m = std::frexp(x, &power);  // exact
  if (m < 0.70710678118654752) {
    m *= 2;
    --power;
  }
  const double t = (m - 1) / (m + 1);
  const double t2 = t * t;
  double series = 0;
  for (int k = 21; k >= 1; k -= 2) series = series * t2 + 1.0 / k;
  return 2 * t * series + power * 0.69314718055994530942;
}

/// n log n, tabulated where n is small.
class Entropy {
 public:
  Entropy() : table_(1 << 16) {
    for (std::size_t n = 1; n < table_.size(); ++n) table_[n] = slow(static_cast<double>(n));
  }
  double operator()(std::int64_t n) const {
    if (n <= 0) return 0;
    return n < static_cast<std::int64_t>(table_.size()) ? table_[static_cast<std::size_t>(n)]
                                                        : slow(static_cast<double>(n));
  }

 private:
  static double slow(double n) { return n * logarithm(n); }
  std::vector<double> table_;
};

struct Context {
  std::uint32_t id;
  std::uint32_t count;
};

struct Vocabulary {
  std::vector<std::uint32_t> words;  ///< most frequent first
  std::vector<std::uint32_t> counts;
  std::unordered_map<std::uint32_t, std::uint32_t> ids;
};

Vocabulary frequent_words(const RunningWords& sentences, std::size_t least) {
  std::map<std::uint32_t, std::uint32_t> counts;
  for (const auto& sentence : sentences) {
    for (const std::uint32_t word : sentence) ++counts[word];
  }
  std::vector<std::pair<std::uint32_t, std::uint32_t>> order;
  for (const auto& [word, count] : counts) {
    if (count >= least) order.emplace_back(word, count);
  }
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  Vocabulary vocabulary;
  for (const auto& [word, count] : order) {
    vocabulary.ids[word] = static_cast<std::uint32_t>(vocabulary.words.size());
    vocabulary.words.push_back(word);
    vocabulary.counts.push_back(count);
  }
  return vocabulary;
}

/// For each word, the words beside it and how often; those on the right are numbered after those on the left.
std::vector<std::vector<Context>> contexts_of(const RunningWords& sentences, const Vocabulary& vocabulary) {
  const auto size = static_cast<std::uint32_t>(vocabulary.words.size());
  const std::uint32_t edge = size;      // the end of a sentence
  const std::uint32_t rare = size + 1;  // any word that is not in the vocabulary
  const std::uint32_t sides = size + 2;
  std::vector<std::vector<std::uint32_t>> seen(size);
  for (const auto& sentence : sentences) {
    const auto id = [&](std::size_t i) {
      if (i >= sentence.size()) return edge;
      const auto found = vocabulary.ids.find(sentence[i]);
      return found == vocabulary.ids.end() ? rare : found->second;
    };
    for (std::size_t i = 0; i < sentence.size(); ++i) {
      const std::uint32_t word = id(i);
      if (word >= size) continue;
      seen[word].push_back(id(i - 1));
      seen[word].push_back(sides + id(i + 1));
    }
  }
  std::vector<std::vector<Context>> contexts(size);
  for (std::uint32_t word = 0; word < size; ++word) {
    std::sort(seen[word].begin(), seen[word].end());
    for (std::size_t i = 0; i < seen[word].size();) {
      std::size_t end = i;
      while (end < seen[word].size() && seen[word][end] == seen[word][i]) ++end;
      contexts[word].push_back({seen[word][i], static_cast<std::uint32_t>(end - i)});
      i = end;
    }
  }
  return contexts;
}

}  // namespace

RunningWords read_running_words(const std::string& corpora, Profile profile) {
  std::vector texts = {read_gold_treebanks(corpora), read_slash_tagged(corpora + "/text/masc_tagged")};
  if (profile == Profile::full) {
    texts.push_back(read_polnear_tags(corpora, "train"));
    texts.push_back(read_bio_forms(corpora + "/ner/worldwide-newswire/train/tags"));
  }
  RunningWords words;
  for (const auto& corpus : texts) {
    for (const TreebankSentence& sentence : corpus) {
      words.emplace_back();
      for (const std::string& form : sentence.forms) words.back().push_back(word_form(form).word);
    }
  }
  return words;
}

WordClasses learn_word_classes(const RunningWords& sentences, std::size_t classes, std::size_t least,
                               int rounds) {
  const Vocabulary vocabulary = frequent_words(sentences, least);
  const auto contexts = contexts_of(sentences, vocabulary);
  const std::size_t size = vocabulary.words.size();
  const Entropy entropy;
  // What a context and a class have in common is counted; the likelihood is
  // sum n(context, class) log n(context, class) - 2 sum n(class) log n(class), up to a constant.
  std::vector<std::uint32_t> joint((size + 2) * 2 * classes);
  std::vector<std::int64_t> totals(classes);
  std::vector<std::uint16_t> klass(size);
  const auto shift = [&](std::size_t word, std::size_t to, bool in) {
    for (const Context& context : contexts[word]) {
      std::uint32_t& count = joint[context.id * classes + to];
      count = in ? count + context.count : count - context.count;
    }
    totals[to] += in ? vocabulary.counts[word] : -std::int64_t{vocabulary.counts[word]};
  };
  for (std::size_t word = 0; word < size; ++word) {
    klass[word] = static_cast<std::uint16_t>(word % classes);
    shift(word, klass[word], true);
  }
  std::vector<double> gain(classes);
  for (int round = 0; round < rounds; ++round) {
    std::size_t moved = 0;
    for (std::size_t word = 0; word < size; ++word) {
      shift(word, klass[word], false);
      for (std::size_t c = 0; c < classes; ++c) {
        gain[c] = 2 * (entropy(totals[c]) - entropy(totals[c] + vocabulary.counts[word]));
      }
      for (const Context& context : contexts[word]) {
        const std::uint32_t* counts = &joint[context.id * classes];
        const double alone = entropy(context.count);
        for (std::size_t c = 0; c < classes; ++c) {
          gain[c] += counts[c] == 0 ? alone : entropy(counts[c] + context.count) - entropy(counts[c]);
        }
      }
      const auto best = static_cast<std::uint16_t>(std::max_element(gain.begin(), gain.end()) - gain.begin());
      moved += best != klass[word];
      klass[word] = best;
      shift(word, best, true);
    }
    fmt::print("word classes: round {}: {} of {} words moved\n", round + 1, moved, size);
    std::fflush(stdout);
    if (moved == 0) break;
  }
  for (std::uint16_t& c : klass) ++c;  // 0 is that of unknown words
  return {vocabulary.words, klass};
}

}  // namespace gainsay::train

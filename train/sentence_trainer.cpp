// Logistic regression behind the ends of sentences.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <random>
#include <vector>

#include "base/exponential.h"
#include "base/utf8.h"
#include "command.h"
#include "evaluation/segmentation.h"
#include "heading_examples.h"
#include "raw_treebank.h"
#include "shuffle.h"
#include "text/characters.h"
#include "text/sentence_gaps.h"
#include "text/sentences.h"
#include "word_kind_lexicon.h"

namespace gainsay::train {
namespace {

constexpr int epochs = 8;
constexpr float first_rate = 0.2F;
constexpr float units = 16;  // integer units of a weight of one
constexpr int orders = 4;

RawTreebank read_treebank(std::string name, const std::string& path, Breaks breaks) {
  std::ifstream in(path, std::ios::binary);
  const std::string bytes(std::istreambuf_iterator<char>(in), {});
  auto gold = read_segmentation(bytes, breaks, path);
  if (bytes.empty() || !gold) {
    fmt::print(stderr, "{}\n", gold ? path + ": can't be read" : describe(gold.error()));
    std::exit(1);
  }
  return read_raw(std::move(name), std::move(*gold));
}

/// The lines of the texts of `folder` as paragraphs, without sentences.
RawTreebank read_news(const std::string& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
  std::ranges::sort(files);
  SegmentationGold lines;
  std::string& text = lines.article.text;
  for (const auto& file : files) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
      if (line.empty() || utf8::find_invalid(line) != std::string_view::npos) continue;
      if (!text.empty()) text += '\n';
      const auto begin = static_cast<std::uint32_t>(text.size());
      text += line;
      lines.article.paragraphs.push_back({{begin, static_cast<std::uint32_t>(text.size())}});
    }
  }
  return read_raw("news", std::move(lines));
}

/// The treebanks of `split`, GUM-free first: it has the headings. EWT comes twice: as pages show it, and as
/// one paragraph a document.
std::vector<RawTreebank> read_treebanks_raw(const std::string& corpora, const std::string& split) {
  const std::string gum = corpora + "/ud/GUM-free/en_gumfree-ud-" + split + ".conllu";
  const std::string ewt = corpora + "/ud/EWT/en_ewt-ud-" + split + ".conllu";
  std::vector<RawTreebank> banks;
  banks.push_back(read_treebank("GUM-free", gum, Breaks::documents));
  banks.push_back(read_treebank("EWT, paragraphs", ewt, Breaks::paragraphs));
  banks.push_back(read_treebank("EWT, documents", ewt, Breaks::documents));
  return banks;
}

struct GapExample {
  std::array<std::uint32_t, SentenceGaps::own_count + SentenceGaps::stretch_count> places;
  bool ends_sentence;
};

void add_examples(const RawTreebank& bank, Half half, const WordKinds& kinds,
                  std::vector<GapExample>& examples) {
  SentenceGaps gaps(bank.gold.article.text, bank.tokens, kinds, bank.quotations);
  SentenceGaps::OwnKeys own;
  SentenceGaps::StretchKeys stretch;
  for (const IndexRange range : paragraphs_of(bank, half)) {
    gaps.read(range);
    std::uint32_t begin = 0;
    for (std::uint32_t gap = 1; gap < range.size(); ++gap) {
      const bool ends = bank.begins_sentence(range.begin + gap);
      if (gaps.possible(gap)) {
        gaps.own_features(gap, own);
        gaps.stretch_features(begin, gap, stretch);
        GapExample example{{}, ends};
        std::ranges::copy(stretch, std::ranges::copy(own, example.places.begin()).out);
        for (std::uint32_t& place : example.places) place %= SentenceModel::table_size;
        examples.push_back(example);
      }
      if (ends) begin = gap;
    }
  }
}

std::vector<std::int8_t> in_units(const std::vector<double>& sums, int count) {
  std::vector<std::int8_t> weights;
  for (const double sum : sums) {
    weights.push_back(
        static_cast<std::int8_t>(std::clamp(std::round(sum / count * double{units}), -127.0, 127.0)));
  }
  return weights;
}

/// AdaGrad (Duchi et al. 2011), a rate that halves in each of the last epochs. Adds the weights after each
/// epoch of the later half to `sums`.
void learn_in_one_order(const std::vector<GapExample>& examples, std::vector<std::uint32_t>& order,
                        std::mt19937& random, std::vector<double>& sums) {
  std::vector<float> weights(SentenceModel::table_size);
  std::vector<float> squares(SentenceModel::table_size, 0.01F);
  float rate = first_rate;
  for (int epoch = 1; epoch <= epochs; ++epoch) {
    if (epoch > epochs - epochs / 3) rate *= 0.5F;
    shuffle(order, random);
    for (const std::uint32_t index : order) {
      const GapExample& example = examples[index];
      float score = 0;
      for (const std::uint32_t place : example.places) score += weights[place];
      const float e = exponential(-std::min(std::abs(score), 30.0F));
      const float probability = score > 0 ? 1 / (1 + e) : e / (1 + e);
      const float gradient = probability - (example.ends_sentence ? 1.0F : 0.0F);
      if (std::abs(gradient) < 1e-3F) continue;
      for (const std::uint32_t place : example.places) {
        squares[place] += gradient * gradient;
        weights[place] -= rate / std::sqrt(squares[place]) * gradient;
      }
    }
    if (epoch <= epochs / 2) continue;
    for (std::size_t i = 0; i < weights.size(); ++i) sums[i] += static_cast<double>(weights[i]);
  }
}

/// The mean of several orders of the examples: one against another moves F1 by half a point.
SentenceModel fit_sentences(const std::vector<GapExample>& examples, const WordKinds& kinds) {
  std::vector<double> sums(SentenceModel::table_size);
  std::vector<std::uint32_t> order(examples.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::mt19937 random(20240503);
  for (int run = 0; run < orders; ++run) learn_in_one_order(examples, order, random, sums);
  return {kinds, in_units(sums, orders * (epochs - epochs / 2))};
}

/// Whether a mark that ends sentences stands before `begin`, with at most white space and closing marks
/// between.
bool follows_stop(std::string_view text, std::size_t begin) {
  while (begin > 0) {
    const utf8::CodePoint before = utf8::decode_before(text, begin);
    const char32_t c = before.value;
    if (c == '.' || c == '!' || c == '?' || c == 0x2026) return true;
    const bool closes =
        is_space(c) || c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201D || c == 0x2019;
    if (!closes) return false;
    begin -= before.length;
  }
  return false;
}

/// Whether token `at` is a quotation mark after a period, with a capital behind it: a sentence begins there.
bool opens_after_period(const RawTreebank& news, std::uint32_t at) {
  const std::string& text = news.gold.article.text;
  const std::string_view mark = slice(text, news.tokens[at].span);
  return (mark == "\"" || mark == "\xE2\x80\x9C" || mark == "``" || mark == "''") &&
         slice(text, news.tokens[at - 1].span) == "." &&
         news.tokens[at - 1].span.end < news.tokens[at].span.begin &&
         is_upper(character_at(text, news.tokens[at].span.end));
}

/// Gives `news` the sentences that `teacher` finds. Edited paragraphs hold no headings, and a quotation after
/// a period begins a sentence: where the teacher has it otherwise, it is mistaken.
void teach(RawTreebank& news, const SentenceModel& teacher) {
  const std::string& text = news.gold.article.text;
  news.gold.sentences.clear();
  for (const Sentence& sentence :
       split_sentences(text, news.tokens, news.paragraphs, news.quotations, teacher)) {
    if (follows_stop(text, sentence.span.begin)) news.gold.sentences.push_back(sentence.span);
  }
  for (std::uint32_t at = 1; at < news.tokens.size(); ++at) {
    if (opens_after_period(news, at)) news.gold.sentences.push_back(news.tokens[at].span);
  }
  std::ranges::sort(news.gold.sentences);
}

/// Learns from the treebanks alone, then, where there are news, again together with these cut by the first
/// model.
SentenceModel learn(const std::vector<RawTreebank>& banks, Half half, std::optional<RawTreebank>& news,
                    const WordKinds& kinds) {
  std::vector<GapExample> examples;
  for (const RawTreebank& bank : banks) add_examples(bank, half, kinds, examples);
  add_examples(heading_examples(banks.front(), half), Half::both, kinds, examples);
  if (!news) return fit_sentences(examples, kinds);
  teach(*news, fit_sentences(examples, kinds));
  add_examples(*news, Half::both, kinds, examples);
  return fit_sentences(examples, kinds);
}

void print_scores(const std::vector<RawTreebank>& banks, Half half, const SentenceModel& model) {
  for (const RawTreebank& bank : banks) {
    const auto ranges = paragraphs_of(bank, half);
    Spans gold;
    for (const IndexRange range : ranges) {
      std::ranges::copy(sentences_of(bank, range), std::back_inserter(gold));
    }
    Spans found;
    for (const Sentence& sentence :
         split_sentences(bank.gold.article.text, bank.tokens, ranges, bank.quotations, model)) {
      found.push_back(sentence.span);
    }
    const SpanScore score = score_spans(gold, found);
    fmt::print("  {:<16} precision {:5.2f}  recall {:5.2f}  F1 {:5.2f}\n", bank.name, 100 * score.precision(),
               100 * score.recall(), 100 * score.f1());
  }
}

}  // namespace

int train_sentences(const std::string& corpora, const std::string& models, Profile profile, bool halves) {
  const WordKinds kinds = count_word_kinds(
      {corpora + "/ud/EWT/en_ewt-ud-train.conllu", corpora + "/ud/GUM-free/en_gumfree-ud-train.conllu"});
  const auto train = read_treebanks_raw(corpora, "train");
  std::optional<RawTreebank> news;
  if (profile == Profile::full) news = read_news(corpora + "/polnear/train/text");
  if (halves) {
    for (const auto& [half, other] : {std::pair(Half::even, Half::odd), std::pair(Half::odd, Half::even)}) {
      fmt::print("sentences of one half, learnt from the other:\n");
      print_scores(train, other, learn(train, half, news, kinds));
    }
    return 0;
  }
  const SentenceModel model = learn(train, Half::both, news, kinds);
  fmt::print("sentences of the treebanks' dev parts:\n");
  print_scores(read_treebanks_raw(corpora, "dev"), Half::both, model);
  if (const auto saved = model.save(models); !saved) {
    fmt::print(stderr, "{}\n", describe(saved.error()));
    return 1;
  }
  return 0;
}

}  // namespace gainsay::train

// The ranker of coreference, and the genders of given names.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <limits>
#include <map>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/exponential.h"
#include "base/utf8.h"
#include "command.h"
#include "entities/chain_builder.h"
#include "entities/name_tagger.h"
#include "evaluation/coreference_gold.h"
#include "evaluation/coreference_scores.h"
#include "evaluation/whole_file.h"
#include "given_names.h"
#include "shuffle.h"
#include "text/sentence_model.h"

namespace gainsay::train {
namespace {

constexpr int epochs = 20;
constexpr int averaged_epochs = 12;
constexpr float rate = 0.025F;
constexpr std::uint32_t orders = 4;
constexpr float units = 64;  // integer units of a weight of one
constexpr int rounds = 3;
constexpr float gap_weight = 2;  // of a choice of GAP, against one of the treebank
constexpr std::uint32_t seed = 20240504;

// Lists of given names by language, and what an entry weighs beside a name met in the texts.
constexpr std::array<std::pair<const char*, std::uint32_t>, 6> name_lists = {
    {{"en", 24}, {"de", 8}, {"es", 8}, {"fr", 8}, {"it", 8}, {"tr", 8}}};

/// Ends the program where a result is none.
template <typename T>
T taken(Result<T> result) {
  if (result) return std::move(*result);
  fmt::print(stderr, "{}\n", describe(result.error()));
  std::exit(1);
}

struct Reader {
  SentenceModel sentences;
  SyntaxModel syntax;
  NameTagger names;
};

/// All layers below coreference.
struct ReadText {
  Article article;
  Text text;
  Syntax syntax;
  Entities entities;
  std::vector<PersonRole> roles;
};

ReadText read(const Reader& reader, Article article) {
  ReadText out;
  out.article = std::move(article);
  Limits limits;
  limits.max_tokens = 100'000'000;
  out.text = taken(analyse_text(out.article, reader.sentences, limits));
  out.syntax = analyse_syntax(out.article.text, out.text, reader.syntax);
  const auto tagged = reader.names.find(out.text, out.syntax);
  out.entities = find_entities(out.article, out.text, tagged);
  out.roles = find_roles({out.article.text, out.text, out.syntax, reader.syntax, tagged, out.entities});
  return out;
}

ReferenceLayers layers_of(const Reader& reader, const ReadText& text) {
  return {text.article, text.text, text.syntax, reader.syntax, text.entities, text.roles};
}

/// A reference's choices, a chain of its own being the last, and which of them are right.
struct Choice {
  std::vector<FeatureKeys> keys;
  std::vector<bool> right;
  float weight = 1;

  [[nodiscard]] bool teaches() const {
    return std::find(right.begin(), right.end(), true) != right.end() &&
           std::find(right.begin(), right.end(), false) != right.end();
  }
};

std::vector<FeatureKeys> keys_of(const ChainBuilder& builder, std::uint32_t reference,
                                 const std::vector<Antecedent>& antecedents) {
  std::vector<FeatureKeys> keys(antecedents.size() + 1);
  for (std::size_t i = 0; i < antecedents.size(); ++i) builder.features(reference, antecedents[i], keys[i]);
  if (builder.may_begin(reference, antecedents)) {
    builder.own_features(reference, keys.back());
  } else {
    keys.pop_back();
  }
  return keys;
}

/// The model's own choice; nothing where that is a chain of its own, or there is no model yet.
std::optional<Antecedent> chosen_by(const CoreferenceModel& model, const ChainBuilder& builder,
                                    std::uint32_t reference, const std::vector<Antecedent>& antecedents) {
  FeatureKeys keys;
  std::int32_t best = std::numeric_limits<std::int32_t>::min();
  if (builder.may_begin(reference, antecedents)) {
    builder.own_features(reference, keys);
    best = model.score(keys);
  }
  std::optional<Antecedent> chosen;
  for (const Antecedent& each : antecedents) {
    builder.features(reference, each, keys);
    if (const std::int32_t score = model.score(keys); score > best) {
      best = score;
      chosen = each;
    }
  }
  return chosen;
}

/// The choices of all references of a document. What is decided stands as `model` decides it, so that it
/// learns to live with its mistakes (Ross, Gordon and Bagnell 2011); as the gold has it where there is none.
void add_treebank_choices(const Reader& reader, const ReadText& text, const std::vector<GoldReference>& gold,
                          const GivenNames& given_names, const CoreferenceModel* model,
                          std::vector<Choice>& choices) {
  std::map<std::uint32_t, std::uint32_t> cluster_of;  // head byte -> cluster
  for (const GoldReference& reference : gold) cluster_of[reference.head.begin] = reference.cluster;
  const ReferenceLayers layers = layers_of(reader, text);
  ChainBuilder builder(layers, given_names);
  const auto cluster = [&](std::uint32_t reference) -> std::optional<std::uint32_t> {
    const Span head = text.text.tokens[builder.references()[reference].head].span;
    const auto at = cluster_of.find(head.begin);
    return at == cluster_of.end() ? std::nullopt : std::optional(at->second);
  };
  for (const std::uint32_t reference : builder.order()) {
    if (builder.settle(reference)) continue;
    const auto antecedents = builder.antecedents(reference);
    const auto wanted = cluster(reference);
    Choice choice;
    std::optional<Antecedent> first;
    for (const Antecedent& each : antecedents) {
      choice.right.push_back(wanted && cluster(each.reference) == wanted);
      if (choice.right.back() && !first) first = each;
    }
    choice.right.push_back(!first);
    choice.keys = keys_of(builder, reference, antecedents);
    choice.right.resize(choice.keys.size());
    if (choice.teaches()) choices.push_back(std::move(choice));
    if (model) first = chosen_by(*model, builder, reference, antecedents);
    if (first) {
      builder.join(reference, *first);
    } else {
      builder.begin_chain(reference);
    }
  }
}

/// The choice of the one pronoun whose antecedent is known; `model` decides the others.
void add_gap_choice(const Reader& reader, const ReadText& text, const GapExample& example,
                    const CoreferenceModel& model, std::vector<Choice>& choices) {
  const ReferenceLayers layers = layers_of(reader, text);
  ChainBuilder builder(layers, model.given_names());
  std::vector<std::pair<std::uint32_t, ChainId>> decided;
  const auto holds = [&](ChainId chain, Span name) {
    for (std::uint32_t i = 0; i < builder.references().size(); ++i) {
      const Reference& reference = builder.references()[i];
      if (reference.kind != ReferenceKind::pronoun && reference.span.overlaps(name) &&
          builder.chain_of(i) == chain)
        return true;
    }
    return false;
  };
  for (const std::uint32_t reference : builder.order()) {
    if (builder.settle(reference)) continue;
    const auto antecedents = builder.antecedents(reference);
    if (builder.references()[reference].span == example.pronoun) {
      Choice choice;
      const bool neither = !example.a.meant && !example.b.meant;
      for (const Antecedent& each : antecedents) {
        const ChainId chain = *builder.chain_of(each.reference);
        const bool a = holds(chain, example.a.span);
        const bool b = holds(chain, example.b.span);
        choice.right.push_back(neither ? !a && !b : (a && example.a.meant) || (b && example.b.meant));
      }
      choice.right.push_back(neither);
      choice.keys = keys_of(builder, reference, antecedents);
      choice.right.resize(choice.keys.size());
      choice.weight = gap_weight;
      if (choice.teaches()) choices.push_back(std::move(choice));
      return;
    }
    const auto chosen = chosen_by(model, builder, reference, antecedents);
    if (chosen) {
      builder.join(reference, *chosen);
    } else {
      builder.begin_chain(reference);
    }
  }
}

/// Log-linear over the choices, the right ones together (Durrett and Klein 2013), by AdaGrad: adds the
/// weights after each of the later epochs to `sums`.
void add_fit(const std::vector<Choice>& choices, std::uint32_t order_seed, std::vector<double>& sums) {
  constexpr std::size_t size = CoreferenceModel::table_size;
  std::vector<float> weights(size);
  std::vector<float> squares(size, 0.1F);
  std::vector<std::uint32_t> order(choices.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::mt19937 random(order_seed);
  std::vector<float> scores;
  for (int epoch = 1; epoch <= epochs; ++epoch) {
    shuffle(order, random);
    for (const std::uint32_t index : order) {
      const Choice& choice = choices[index];
      scores.assign(choice.keys.size(), 0);
      for (std::size_t i = 0; i < choice.keys.size(); ++i) {
        for (const std::uint32_t key : choice.keys[i]) scores[i] += weights[key % size];
      }
      const float top = *std::max_element(scores.begin(), scores.end());
      float all = 0;
      float right = 0;
      for (std::size_t i = 0; i < scores.size(); ++i) {
        scores[i] = exponential(std::max(scores[i] - top, -70.0F));
        all += scores[i];
        if (choice.right[i]) right += scores[i];
      }
      for (std::size_t i = 0; i < scores.size(); ++i) {
        const float gradient =
            choice.weight * (scores[i] / all - (choice.right[i] ? scores[i] / right : 0.0F));
        if (std::abs(gradient) < 1e-3F) continue;
        for (const std::uint32_t key : choice.keys[i]) {
          const std::size_t place = key % size;
          squares[place] += gradient * gradient;
          weights[place] -= rate / std::sqrt(squares[place]) * gradient;
        }
      }
    }
    if (epoch <= epochs - averaged_epochs) continue;
    for (std::size_t i = 0; i < size; ++i) sums[i] += static_cast<double>(weights[i]);
  }
}

/// The mean over the later epochs of several orders of the choices, in integer units.
std::vector<std::int16_t> fit(const std::vector<Choice>& choices) {
  constexpr std::size_t size = CoreferenceModel::table_size;
  std::vector<double> sums(size);
  for (std::uint32_t run = 0; run < orders; ++run) add_fit(choices, seed + run, sums);
  std::vector<std::int16_t> rounded;
  for (const double sum : sums) {
    rounded.push_back(static_cast<std::int16_t>(
        std::clamp(std::round(sum / (averaged_epochs * orders) * double{units}), -32000.0, 32000.0)));
  }
  return rounded;
}
/// Counts the texts of `folder`, a paragraph a line.
void count_folder(const Reader& reader, const std::string& folder, GivenNameCounts& counts) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
  std::ranges::sort(files);
  for (const auto& file : files) {
    Article article;
    article.text = taken(read_whole_file(file.string()));
    if (utf8::find_invalid(article.text) != std::string_view::npos) continue;
    for (std::size_t at = 0; at < article.text.size();) {
      const std::size_t end = std::min(article.text.find('\n', at), article.text.size());
      if (end > at)
        article.paragraphs.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}});
      at = end + 1;
    }
    Limits limits;
    const auto text = analyse_text(article, reader.sentences, limits);
    if (!text) continue;
    const auto tagged = reader.names.find(*text, analyse_syntax(article.text, *text, reader.syntax));
    counts.read(article, *text, find_entities(article, *text, tagged));
  }
}

}  // namespace

int train_coreference(const std::string& corpora, const std::string& models, Profile profile,
                      const std::string& given_names_folder) {
  auto syntax = taken(SyntaxModel::load(models));
  auto names = taken(NameTagger::load(models, syntax));
  const Reader reader{taken(SentenceModel::load(models)), std::move(syntax), std::move(names)};
  const std::string treebank = corpora + "/ud/GUM-free/en_gumfree-ud-train.conllu";
  auto documents = taken(read_coreference(taken(read_whole_file(treebank)), treebank));
  const std::string gap = corpora + "/coref/gap-development.tsv";
  auto examples = taken(read_gap(taken(read_whole_file(gap)), gap));

  GivenNameCounts counts;
  for (const auto& [language, times] : name_lists)
    counts.read_list(taken(read_whole_file(given_names_folder + "/" + language + ".js")), times);
  if (profile == Profile::full) {
    count_folder(reader, corpora + "/polnear/train/text", counts);
    count_folder(reader, corpora + "/ner/worldwide-newswire/train/text", counts);
  }
  std::vector<ReadText> texts;
  for (CoreferenceDocument& document : documents) {
    texts.push_back(read(reader, std::move(document.article)));
    counts.read(texts.back().article, texts.back().text, texts.back().entities);
  }
  std::vector<ReadText> paragraphs;
  for (GapExample& example : examples) {
    for (const GapExample::Name& name : {example.a, example.b}) {
      if (name.meant) counts.add(slice(example.article.text, name.span), example.feminine, 1);
    }
    paragraphs.push_back(read(reader, std::move(example.article)));
    counts.read(paragraphs.back().article, paragraphs.back().text, paragraphs.back().entities);
  }
  const GivenNames given_names = counts.leanings();

  std::vector<Choice> choices;
  const auto read_treebank = [&](const CoreferenceModel* model) {
    choices.clear();
    for (std::size_t i = 0; i < texts.size(); ++i)
      add_treebank_choices(reader, texts[i], documents[i].references, given_names, model, choices);
    return choices.size();
  };
  std::size_t own = read_treebank(nullptr);
  CoreferenceModel model(given_names, fit(choices));
  for (int round = 0; round < rounds; ++round) {
    own = read_treebank(&model);
    choices.resize(own);
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
      add_gap_choice(reader, paragraphs[i], examples[i], model, choices);
    model = CoreferenceModel(given_names, fit(choices));
  }
  fmt::print("coreference: {} given names, {} choices of the treebank, {} of GAP\n",
             given_names.names().size(), own, choices.size() - own);
  if (const auto saved = model.save(models); !saved) {
    fmt::print(stderr, "{}\n", describe(saved.error()));
    return 1;
  }
  return 0;
}

}  // namespace gainsay::train

#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <future>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "attribution/label_features.h"
#include "chain_trainer.h"
#include "command.h"
#include "polnear.h"

namespace gainsay::train {
namespace {

/// Parts of the training articles; what a pass is told about a part comes from models of the others.
constexpr std::size_t folds = 4;

using Found = std::set<std::tuple<std::size_t, std::size_t, Role>>;

Found spans_of(const std::vector<Label>& labels) {
  Found found;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const auto label = static_cast<std::size_t>(labels[i]);
    if (label % 2 == 0) continue;
    std::size_t end = i + 1;
    while (end < labels.size() && static_cast<std::size_t>(labels[end]) == label + 1) ++end;
    found.emplace(i, end, static_cast<Role>(label / 2));
  }
  return found;
}

/// Exact F1 a role, as "source 70.1 cue 64.2 content 57.3".
class Figures {
 public:
  void add(const std::vector<Label>& gold, const std::vector<Label>& guess) {
    const Found in_gold = spans_of(gold);
    for (const auto& span : in_gold) ++gold_[static_cast<std::size_t>(std::get<2>(span))];
    for (const auto& span : spans_of(guess)) {
      ++guessed_[static_cast<std::size_t>(std::get<2>(span))];
      if (in_gold.contains(span)) ++right_[static_cast<std::size_t>(std::get<2>(span))];
    }
  }
  [[nodiscard]] std::string text() const {
    std::string out;
    for (std::size_t role = 0; role < 3; ++role) {
      const int all = gold_[role] + guessed_[role];
      out += fmt::format(" {} {:.2f}", name(static_cast<Role>(role)), all ? 200.0 * right_[role] / all : 0.0);
    }
    return out;
  }

 private:
  std::array<int, 3> gold_{}, guessed_{}, right_{};
};

CueLexicon learn_cues(const std::vector<LabelledPassage>& passages) {
  std::map<std::uint32_t, std::pair<int, int>> counts;  // in cues, in all
  for (const LabelledPassage& passage : passages) {
    for (std::size_t i = 0; i < passage.tokens.size(); ++i) {
      auto& [cue, all] = counts[word_form(passage.tokens[i]).stem];
      ++all;
      cue += passage.labels[i] == Label::begin_cue || passage.labels[i] == Label::inside_cue;
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

ChainExample make_example(const Passage& passage, const std::vector<Label>& labels,
                          const std::vector<Label>* first) {
  ChainExample example;
  example.labels = labels;
  const std::optional<EarlierSpans> earlier =
      first ? std::optional<EarlierSpans>(std::in_place, passage, *first) : std::nullopt;
  std::array<std::uint32_t, most_keys> keys;
  for (std::uint32_t i = 0; i < labels.size(); ++i) {
    auto& nodes = example.node_keys;
    nodes.insert(nodes.end(), keys.data(), node_features(passage, i, keys.data()));
    if (earlier) nodes.insert(nodes.end(), keys.data(), second_features(passage, *earlier, i, keys.data()));
    example.node_ends.push_back(static_cast<std::uint32_t>(nodes.size()));
    auto& steps = example.step_keys;
    if (i > 0) steps.insert(steps.end(), keys.data(), step_features(passage, i, keys.data()));
    example.step_ends.push_back(static_cast<std::uint32_t>(steps.size()));
  }
  return example;
}

Passage prepare(const LabelledPassage& labelled, const Tagger& tagger, const CueLexicon& cues) {
  const std::vector<std::string_view> tokens(labelled.tokens.begin(), labelled.tokens.end());
  return prepare_passage(tokens, tagger, TagClasses(tagger.tagset()), cues);
}

std::vector<const ChainExample*> pointers(const std::vector<ChainExample>& examples) {
  std::vector<const ChainExample*> out;
  for (const ChainExample& example : examples) out.push_back(&example);
  return out;
}

/// First labels for every training passage, by models of the other parts of the articles. Two parts at a
/// time; each is fitted alone, so that the order in which they finish does not show.
std::vector<std::vector<Label>> cross_label(const std::vector<LabelledPassage>& training,
                                            const std::vector<Passage>& prepared,
                                            const std::vector<ChainExample>& examples,
                                            const ChainOptions& options) {
  std::vector<std::vector<Label>> labels(training.size());
  const auto label_part = [&](std::size_t fold) {
    std::vector<const ChainExample*> others;
    for (std::size_t i = 0; i < training.size(); ++i) {
      if (training[i].article % folds != fold) others.push_back(&examples[i]);
    }
    const LabelTables tables(fit_chain(others, options, nullptr), {});
    for (std::size_t i = 0; i < training.size(); ++i) {
      if (training[i].article % folds == fold) labels[i] = label_passage(prepared[i], tables, nullptr);
    }
  };
  for (std::size_t fold = 0; fold < folds; fold += 2) {
    auto other = std::async(std::launch::async, label_part, fold + 1);
    label_part(fold);
    other.get();
  }
  return labels;
}

}  // namespace

int train_attribution_labels(const std::string& corpora, const std::string& models,
                             const LabelsOptions& options) {
  LabellerFile file;
  auto tagger = Tagger::load(models + "/tagger.bin");
  if (!tagger) {
    fmt::print(stderr, "{}\n", describe(tagger.error()));
    return 1;
  }
  file.tagger_hash = file_hash(models + "/tagger.bin");
  file.scale = weight_unit;
  const auto training = read_polnear(corpora + "/polnear/train");
  const auto dev = read_label_lines(corpora + "/polnear/cofenet-valid.jsonl");
  file.cues = learn_cues(training);
  // The tagger has not seen these articles, so its tags are as good here as they will be elsewhere.
  std::vector<Passage> prepared;
  for (const LabelledPassage& passage : training) prepared.push_back(prepare(passage, *tagger, file.cues));
  std::vector<Passage> dev_prepared;
  for (const LabelledPassage& passage : dev) dev_prepared.push_back(prepare(passage, *tagger, file.cues));
  fmt::print("{} passages to train on, {} to measure\n", training.size(), dev.size());
  std::fflush(stdout);

  const auto report = [&](bool second) {
    return [&, second](int epoch, const LabelPass& pass) {
      const LabelTables tables(second ? file.first : pass, second ? pass : LabelPass{});
      Figures figures;
      for (std::size_t i = 0; i < dev.size(); ++i) {
        figures.add(dev[i].labels, label_passage(dev_prepared[i], tables, nullptr));
      }
      fmt::print("pass {} epoch {}:{}  ({} + {} features)\n", second ? 2 : 1, epoch, figures.text(),
                 pass.nodes.keys.size(), pass.steps.keys.size());
      std::fflush(stdout);
    };
  };

  std::vector<ChainExample> examples;
  for (std::size_t i = 0; i < training.size(); ++i) {
    examples.push_back(make_example(prepared[i], training[i].labels, nullptr));
  }
  file.first = fit_chain(pointers(examples), options.first, report(false));
  if (options.passes == 2) {
    const auto labels = cross_label(training, prepared, examples, options.first);
    examples.clear();
    for (std::size_t i = 0; i < training.size(); ++i) {
      examples.push_back(make_example(prepared[i], training[i].labels, &labels[i]));
    }
    file.second = fit_chain(pointers(examples), options.second, report(true));
  }
  if (const auto saved = save_labeller(file, models + "/labeller.bin"); !saved) {
    fmt::print(stderr, "{}\n", describe(saved.error()));
    return 1;
  }
  fmt::print("labeller.bin: {} bytes\n", std::filesystem::file_size(models + "/labeller.bin"));
  return 0;
}

}  // namespace gainsay::train

#include "attribution/labeller.h"

#include <array>
#include <fstream>
#include <iterator>
#include <utility>

#include "attribution/label_features.h"
#include "attribution/label_weights.h"
#include "base/payload.h"

namespace gainsay {
namespace {

using NodeTable = PairedWeights<label_count>;
using StepTable = PairedWeights<step_count>;

/// Features of one kind, word by word: while a word's are added up, the next word's are on their way from
/// memory.
template <typename Table, typename Features>
void add_features(const Table& table, std::uint32_t begin, std::vector<typename Table::Sums>& sums,
                  const Features& features) {
  std::array<std::array<std::uint32_t, most_keys>, 2> keys;
  std::array<std::size_t, 2> counts{};
  const auto size = static_cast<std::uint32_t>(sums.size());
  const auto ask = [&](std::uint32_t at) {
    auto& mine = keys[at % 2];
    counts[at % 2] = static_cast<std::size_t>(features(at, mine.data()) - mine.data());
    for (std::size_t i = 0; i < counts[at % 2]; ++i) table.prefetch(mine[i]);
  };
  if (begin < size) ask(begin);
  for (std::uint32_t at = begin; at < size; ++at) {
    if (at + 1 < size) ask(at + 1);
    typename Table::Sums total = sums[at];
    for (std::size_t i = 0; i < counts[at % 2]; ++i) table.add(keys[at % 2][i], total);
    sums[at] = total;
  }
}

ChainScores scores_of(const std::vector<NodeTable::Sums>& nodes, const std::vector<StepTable::Sums>& steps,
                      bool second) {
  return {nodes.data()->data() + (second ? NodeTable::second_pass : NodeTable::first_pass), NodeTable::width,
          steps.data()->data() + (second ? StepTable::second_pass : StepTable::first_pass), StepTable::width,
          nodes.size()};
}

}  // namespace

std::string_view name(Label label) {
  constexpr std::array<std::string_view, label_count> names{"O",     "B-source",  "I-source", "B-cue",
                                                            "I-cue", "B-content", "I-content"};
  return names[static_cast<std::size_t>(label)];
}

std::string_view name(Role role) {
  constexpr std::array<std::string_view, 3> names{"source", "cue", "content"};
  return names[static_cast<std::size_t>(role)];
}

std::vector<Label> label_passage(const Passage& passage, const LabelTables& tables,
                                 std::vector<std::int32_t>* margins) {
  if (margins) margins->clear();
  if (passage.words.empty()) return {};
  std::vector<NodeTable::Sums> nodes(passage.words.size());
  std::vector<StepTable::Sums> steps(passage.words.size());
  add_features(tables.nodes, 0, nodes,
               [&](std::uint32_t at, std::uint32_t* keys) { return node_features(passage, at, keys); });
  add_features(tables.steps, 1, steps,
               [&](std::uint32_t at, std::uint32_t* keys) { return step_features(passage, at, keys); });
  std::vector<Label> labels = best_labels(scores_of(nodes, steps, false), tables.second ? nullptr : margins);
  if (!tables.second) return labels;
  const EarlierSpans earlier(passage, labels);
  add_features(tables.nodes, 0, nodes, [&](std::uint32_t at, std::uint32_t* keys) {
    return second_features(passage, earlier, at, keys);
  });
  return best_labels(scores_of(nodes, steps, true), margins);
}

Labeller::Labeller(std::unique_ptr<const Weights> weights) : weights_(std::move(weights)) {}
Labeller::Labeller(Labeller&&) noexcept = default;
Labeller& Labeller::operator=(Labeller&&) noexcept = default;
Labeller::~Labeller() = default;

Hash128 file_hash(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  return hash128(std::string((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>()));
}

Result<Labeller> Labeller::load(const std::string& folder) {
  auto tagger = Tagger::load(folder + "/tagger.bin");
  if (!tagger) return tl::unexpected(tagger.error());
  const std::string path = folder + "/labeller.bin";
  const auto payload = read_model_file(path, format);
  if (!payload) return tl::unexpected(payload.error());
  auto weights = std::make_unique<Weights>();
  PayloadReader in(*payload);
  Hash128 tagger_hash;
  tagger_hash.high = in.number<std::uint64_t>();
  tagger_hash.low = in.number<std::uint64_t>();
  auto stems = in.array<std::uint32_t>();
  auto levels = in.array<std::uint8_t>();
  weights->scale = in.number<float>();
  LabelPass first;
  LabelPass second;
  if (in.failed() || stems.size() != levels.size() || !read_rows(in, first.nodes) ||
      !read_rows(in, first.steps) || !read_rows(in, second.nodes) || !read_rows(in, second.steps) ||
      !in.at_end()) {
    return fail(ErrorCode::bad_model, "holds no labeller", path);
  }
  if (file_hash(folder + "/tagger.bin") != tagger_hash) {
    return fail(ErrorCode::bad_model, "was trained with another tagger.bin than the one beside it", path);
  }
  weights->tagger = std::move(*tagger);
  weights->classes = TagClasses(weights->tagger.tagset());
  weights->cues = CueLexicon(std::move(stems), std::move(levels));
  weights->tables = LabelTables(first, second);
  return Labeller(std::move(weights));
}

Result<void> save_labeller(const LabellerFile& content, const std::string& path) {
  PayloadWriter out;
  out.number(content.tagger_hash.high);
  out.number(content.tagger_hash.low);
  out.array(content.cues.stems());
  out.array(content.cues.levels());
  out.number(content.scale);
  for (const LabelPass* pass : {&content.first, &content.second}) {
    write_rows(pass->nodes, out);
    write_rows(pass->steps, out);
  }
  return write_model_file(path, Labeller::format, out.payload());
}

std::vector<Label> Labeller::label(std::span<const std::string_view> tokens) const {
  return label_passage(prepare_passage(tokens, weights_->tagger, weights_->classes, weights_->cues),
                       weights_->tables, nullptr);
}

std::vector<Label> Labeller::label(std::span<const std::string_view> tokens,
                                   std::vector<float>& margins) const {
  std::vector<std::int32_t> units;
  auto labels = label_passage(prepare_passage(tokens, weights_->tagger, weights_->classes, weights_->cues),
                              weights_->tables, &units);
  margins.clear();
  for (const std::int32_t unit : units) margins.push_back(static_cast<float>(unit) * weights_->scale);
  return labels;
}

}  // namespace gainsay

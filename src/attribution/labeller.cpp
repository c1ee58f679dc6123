#include "attribution/labeller.h"

#include <fstream>
#include <iterator>
#include <utility>

#include "attribution/label_features.h"
#include "attribution/label_weights.h"
#include "syntax/payload.h"

namespace gainsay {
namespace {

ChainScores score(const Passage& passage, const LabelPass& pass, const EarlierSpans* earlier) {
  ChainScores scores(passage.words.size());
  std::vector<std::uint32_t> keys;
  for (std::uint32_t i = 0; i < scores.size(); ++i) {
    keys.clear();
    node_features(passage, i, keys);
    if (earlier) second_features(passage, *earlier, i, keys);
    for (const std::uint32_t key : keys) pass.nodes.add(key, scores[i].node.data());
    if (i == 0) continue;
    keys.clear();
    edge_features(passage, i, keys);
    for (const std::uint32_t key : keys) pass.edges.add(key, scores[i].edge.data());
  }
  return scores;
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

std::vector<Label> label_passage(const Passage& passage, const Labeller::Weights& weights,
                                 std::vector<std::int32_t>* margins) {
  const bool two = !weights.second.nodes.keys().empty();
  std::vector<Label> labels = best_labels(score(passage, weights.first, nullptr), two ? nullptr : margins);
  if (!two) return labels;
  const EarlierSpans earlier(passage, labels);
  return best_labels(score(passage, weights.second, &earlier), margins);
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
  weights->tagger = std::move(*tagger);
  PayloadReader in(*payload);
  weights->tagger_hash.high = in.number<std::uint64_t>();
  weights->tagger_hash.low = in.number<std::uint64_t>();
  auto stems = in.array<std::uint32_t>();
  auto levels = in.array<std::uint8_t>();
  weights->scale = in.number<float>();
  constexpr std::size_t steps = label_count * label_count;
  if (in.failed() || stems.size() != levels.size() ||
      !SparseWeights::read(in, label_count, weights->first.nodes) ||
      !SparseWeights::read(in, steps, weights->first.edges) ||
      !SparseWeights::read(in, label_count, weights->second.nodes) ||
      !SparseWeights::read(in, steps, weights->second.edges) || !in.at_end()) {
    return fail(ErrorCode::bad_model, "holds no labeller", path);
  }
  weights->cues = CueLexicon(std::move(stems), std::move(levels));
  if (file_hash(folder + "/tagger.bin") != weights->tagger_hash) {
    return fail(ErrorCode::bad_model, "was trained with another tagger.bin than the one beside it", path);
  }
  return Labeller(std::move(weights));
}

Result<void> save_labeller(const Labeller::Weights& weights, const std::string& path) {
  PayloadWriter out;
  out.number(weights.tagger_hash.high);
  out.number(weights.tagger_hash.low);
  out.array(weights.cues.stems());
  out.array(weights.cues.levels());
  out.number(weights.scale);
  for (const LabelPass* pass : {&weights.first, &weights.second}) {
    pass->nodes.write(out);
    pass->edges.write(out);
  }
  return write_model_file(path, Labeller::format, out.payload());
}

std::vector<Label> Labeller::label(std::span<const std::string_view> tokens) const {
  return label_passage(prepare_passage(tokens, weights_->tagger, weights_->cues), *weights_, nullptr);
}

std::vector<Label> Labeller::label(std::span<const std::string_view> tokens,
                                   std::vector<float>& margins) const {
  std::vector<std::int32_t> units;
  auto labels = label_passage(prepare_passage(tokens, weights_->tagger, weights_->cues), *weights_, &units);
  margins.clear();
  for (const std::int32_t unit : units) margins.push_back(static_cast<float>(unit) * weights_->scale);
  return labels;
}

}  // namespace gainsay

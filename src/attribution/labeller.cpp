#include "attribution/labeller.h"

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>
#include <utility>

#include "attribution/label_chain.h"
#include "attribution/likely_spans.h"
#include "base/hash.h"
#include "base/payload.h"
#include "syntax/recurrent_layer.h"
#include "syntax/syntax_parts.h"

namespace gainsay {

std::string_view name(Label label) {
  constexpr std::array<std::string_view, label_count> names{"O",     "B-source",  "I-source", "B-cue",
                                                            "I-cue", "B-content", "I-content"};
  return names[static_cast<std::size_t>(label)];
}

std::string_view name(Role role) {
  constexpr std::array<std::string_view, 3> names{"source", "cue", "content"};
  return names[static_cast<std::size_t>(role)];
}

namespace {

/// Whose values stay in the processor's second-level cache.
constexpr std::size_t words_at_once = 256;

IndexRange tokens_of(const Text& text, IndexRange sentences) {
  if (sentences.size() == 0) return {};
  return {text.sentences[sentences.begin].tokens.begin, text.sentences[sentences.end - 1].tokens.end};
}

}  // namespace

Result<Labeller> Labeller::load(const std::string& folder, const SyntaxModel& syntax) {
  const std::string path = folder + "/labeller.bin";
  auto file = MappedModel::open(path, format);
  if (!file) return tl::unexpected(std::move(file.error()));
  Labeller labeller;
  labeller.file_ = std::move(*file);
  PayloadReader in(labeller.file_.payload());
  const auto network = in.number<std::uint64_t>();
  auto stems = in.array<std::uint32_t>();
  auto levels = in.array<std::uint8_t>();
  const auto damaged = [&] { return fail(ErrorCode::bad_model, "holds no labeller", path); };
  if (in.failed() || stems.size() != levels.size() || !Embeddings::read(in, labeller.embeddings_) ||
      !PackedMatrix::read(in, labeller.mixed_)) {
    return damaged();
  }
  labeller.cues_ = CueLexicon(std::move(stems), std::move(levels));
  const auto layers = in.number<std::uint32_t>();
  if (in.failed() || layers == 0 || layers > 8) return damaged();
  for (std::uint32_t i = 0; i < layers; ++i) {
    PackedMatrix& layer = labeller.recurrent_.emplace_back();
    if (!PackedMatrix::read(in, layer) || layer.rows != labeller.mixed_.columns ||
        layer.columns != 3 * layer.rows) {
      return damaged();
    }
  }
  if (!PackedMatrix::read(in, labeller.out_)) return damaged();
  labeller.steps_ = in.view<std::int32_t>();
  if (in.failed() || !in.at_end() || labeller.out_.rows != labeller.mixed_.columns ||
      labeller.out_.columns < label_count || labeller.steps_.size() != label_count * label_count) {
    return damaged();
  }
  const auto& parts = syntax.parts();
  if (network != hash128(parts.network.payload()).low ||
      labeller.mixed_.rows != parts.encoder.width() + labeller.embeddings_.width()) {
    return fail(ErrorCode::bad_model, "was not trained with this folder's network.bin", path);
  }
  return labeller;
}

std::unique_ptr<std::int32_t[]> Labeller::scores(const PassageLayers& layers,
                                                 std::span<const NumberedPassage> passages) const {
  const States& states = layers.syntax.states;
  std::vector<std::size_t> lengths;
  for (const NumberedPassage& passage : passages)
    lengths.push_back(tokens_of(layers.text, passage.sentences).size());
  const std::size_t words = std::accumulate(lengths.begin(), lengths.end(), std::size_t{0});
  const std::size_t in = mixed_.rows, hidden = mixed_.columns;
  // Not vectors, which would be filled with zeros first.
  const auto input = std::make_unique_for_overwrite<std::int16_t[]>(words * in);
  std::int16_t* to = input.get();
  for (const NumberedPassage& passage : passages) {
    const IndexRange tokens = tokens_of(layers.text, passage.sentences);
    auto keys = passage_features(layers, passage.sentences, passage.number, cues_);
    embeddings_.sum(keys, passage_feature_count, in, to + states.width);
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t, to += in)
      std::copy_n(states.of(t), states.width, to);
  }
  auto products = std::make_unique_for_overwrite<std::int32_t[]>(words * std::max(3 * hidden, out_.columns));
  const auto layer = std::make_unique_for_overwrite<std::int16_t[]>(words * hidden);
  multiply(mixed_, input.get(), in, words, products.get());
  to_activations({products.get(), words * hidden}, true, layer.get());
  for (const PackedMatrix& matrix : recurrent_)
    run_recurrent_layer(matrix, lengths, products.get(), layer.get());
  multiply(out_, layer.get(), hidden, words, products.get());
  return products;
}

std::vector<LabelledPassage> Labeller::label(const PassageLayers& layers,
                                             std::span<const NumberedPassage> passages) const {
  std::vector<LabelledPassage> out;
  out.reserve(passages.size());
  std::vector<std::int32_t> units;
  while (!passages.empty()) {
    std::size_t words = 0, count = 0;
    do {
      words += tokens_of(layers.text, passages[count++].sentences).size();
    } while (count < passages.size() &&
             words + tokens_of(layers.text, passages[count].sentences).size() <= words_at_once);
    const auto all = scores(layers, passages.first(count));
    const std::int32_t* of = all.get();
    for (const NumberedPassage& passage : passages.first(count)) {
      const std::size_t size = tokens_of(layers.text, passage.sentences).size();
      LabelledPassage& labelled = out.emplace_back();
      labelled.labels = best_labels({of, out_.columns, size, steps_}, &units);
      labelled.margins.reserve(size);
      for (const std::int32_t unit : units)
        labelled.margins.push_back(static_cast<float>(unit) / (1 << activation_bits));
      of += size * out_.columns;
    }
    passages = passages.subspan(count);
  }
  return out;
}

std::vector<std::array<float, label_count>> Labeller::probabilities(const PassageLayers& layers,
                                                                    const NumberedPassage& passage) const {
  if (passage.sentences.size() == 0) return {};
  const auto words = scores(layers, {&passage, 1});
  return label_probabilities(
      {words.get(), out_.columns, tokens_of(layers.text, passage.sentences).size(), steps_});
}

std::vector<Label> Labeller::label_spans(const PassageLayers& layers, const NumberedPassage& passage) const {
  if (passage.sentences.size() == 0) return {};
  const auto words = scores(layers, {&passage, 1});
  return likely_spans({words.get(), out_.columns, tokens_of(layers.text, passage.sentences).size(), steps_});
}

}  // namespace gainsay

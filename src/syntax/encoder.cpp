#include "syntax/encoder.h"

#include <algorithm>
#include <memory>

#include "syntax/encoder_features.h"
#include "syntax/recurrent_layer.h"
#include "syntax/vector_loop.h"

namespace gainsay {
void to_activations(std::span<const std::int32_t> values, bool rectify, std::int16_t* out) {
  const std::int32_t least = rectify ? 0 : -most_activation;
  const std::int32_t* in = values.data();
  const std::size_t size = values.size();
  vector_loop([=]() GAINSAY_LOOP {
    for (std::size_t i = 0; i < size; ++i) {
      out[i] = static_cast<std::int16_t>(std::clamp(in[i], least, most_activation));
    }
  });
}

bool Encoder::read(PayloadReader& in, Encoder& out) {
  if (!Embeddings::read(in, out.embeddings_)) return false;
  const auto layers = PackedMatrix::read(in, out.window_) ? in.number<std::uint32_t>() : 0;
  if (in.failed() || layers == 0 || layers > 8 || out.window_.rows != 3 * out.embeddings_.width())
    return false;
  out.layers_.resize(layers);
  for (PackedMatrix& layer : out.layers_) {
    if (!PackedMatrix::read(in, layer)) return false;
    if (layer.rows != out.window_.columns || layer.columns != 3 * layer.rows) return false;
  }
  return true;
}

void Encoder::embed(std::span<const WordForm> words, std::span<const Tag> tags, std::int16_t* out) const {
  std::vector<std::uint32_t> keys;
  keys.reserve(words.size() * encoder_feature_count);
  for (std::size_t t = 0; t < words.size(); ++t) {
    for (const std::uint32_t key : encoder_features(words, tags, t)) {
      embeddings_.prefetch(key);
      keys.push_back(key);
    }
  }
  embeddings_.sum(keys, encoder_feature_count, embeddings_.width(), out);
}

void Encoder::encode(std::span<const WordForm> words, std::span<const Tag> tags,
                     std::span<const std::size_t> lengths, States& states) const {
  states.width = width();
  const std::size_t size = words.size();
  if (size == 0) return;
  // With nothing before the first word of a sentence and after its last, three neighbours' values lie in a
  // row: a window. The windows around what lies between sentences are multiplied along, and left out then.
  const std::size_t input = embeddings_.width();
  const std::size_t places = size + lengths.size() + 1;
  std::vector<std::int16_t> embedded(places * input, 0);
  for (std::size_t first = 0, n = 0; n < lengths.size(); first += lengths[n++])
    embed(words.subspan(first, lengths[n]), tags.subspan(first, lengths[n]),
          &embedded[(first + n + 1) * input]);
  // Not a vector, which would be filled with zeros first.
  const auto products =
      std::make_unique_for_overwrite<std::int32_t[]>(places * std::max(window_.columns, 3 * width()));
  multiply(window_, embedded.data(), input, places - 2, products.get());
  states.values.resize(states.values.size() + size * width());
  std::int16_t* layer = states.values.data() + states.values.size() - size * width();
  for (std::size_t first = 0, n = 0; n < lengths.size(); first += lengths[n++])
    to_activations({&products[(first + n) * width()], lengths[n] * width()}, true, layer + first * width());
  for (const PackedMatrix& matrix : layers_) run_recurrent_layer(matrix, lengths, products.get(), layer);
}

}  // namespace gainsay

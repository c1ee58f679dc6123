#include "syntax/encoder.h"

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "syntax/encoder_features.h"
#include "syntax/vector_loop.h"

namespace gainsay {
namespace {

constexpr std::int32_t one = 1 << 15;  ///< of gates
constexpr int cell_bits = 12;          ///< a cell's value x is kept as x * 2^cell_bits

/// Close to the logistic function, made of two parabolas: 0 and 1 exactly beyond -4 and 4.
inline std::int32_t gate(std::int32_t x) {
  const std::int32_t away = 1024 - std::min(std::abs(x), 1024);
  const std::int32_t tail = (away * away) >> 6;
  return x < 0 ? tail : one - tail;
}

/// Close to the hyperbolic tangent likewise: -1 and 1 exactly beyond -2 and 2. Keeps cell_bits.
inline std::int32_t squash(std::int32_t x) {
  const std::int32_t away = 8192 - std::min(std::abs(x), 8192);
  const std::int32_t rise = 4096 - ((away * away) >> 14);
  return x < 0 ? -rise : rise;
}

/// One direction of one layer: `count` units from `first` on, word after word. Takes the products for
/// candidate, forget gate and reset gate; `layer` has what the layer below gave and gets what this one gives.
void run_units(const std::int32_t* products, std::int16_t* layer, std::size_t words, std::size_t width,
               std::size_t first, std::size_t count, bool backward) {
  std::vector<std::int32_t> cells(count, 0);
  std::int32_t* cell = cells.data();
  vector_loop([=]() GAINSAY_LOOP {
    for (std::size_t n = 0; n < words; ++n) {
      const std::size_t t = backward ? words - 1 - n : n;
      const std::int32_t* candidate = products + t * 3 * width + first;
      const std::int32_t* forget = candidate + width;
      const std::int32_t* reset = forget + width;
      std::int16_t* value = layer + t * width + first;
      for (std::size_t i = 0; i < count; ++i) {
        const std::int32_t x = std::clamp(candidate[i], -most_activation, most_activation) *
                               (1 << (cell_bits - activation_bits));
        const std::int32_t old = cell[i];
        const std::int32_t now = old + ((((x - old) >> 1) * (one - gate(forget[i])) + (1 << 13)) >> 14);
        cell[i] = now;
        const std::int32_t open = gate(reset[i]);
        const std::int32_t skip = value[i] * (1 << (cell_bits - activation_bits));
        const std::int32_t sum = open * squash(now) + (one - open) * skip;
        value[i] = static_cast<std::int16_t>((sum + (1 << 18)) >> 19);
      }
    }
  });
}

}  // namespace

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
  const auto keys = in.array<std::uint32_t>();
  out.embeddings_ = in.view<std::int8_t>();
  out.input_ = in.number<std::uint32_t>();
  const auto shift = in.number<std::uint32_t>();
  if (in.failed() || out.input_ == 0 || out.input_ > 512 || shift > 15 ||
      out.embeddings_.size() != keys.size() * out.input_) {
    return false;
  }
  out.embedding_shift_ = static_cast<int>(shift);
  const auto layers = PackedMatrix::read(in, out.window_) ? in.number<std::uint32_t>() : 0;
  if (in.failed() || layers == 0 || layers > 8 || out.window_.rows != 3 * out.input_) return false;
  out.layers_.resize(layers);
  for (PackedMatrix& layer : out.layers_) {
    if (!PackedMatrix::read(in, layer)) return false;
    if (layer.rows != out.window_.columns || layer.columns != 3 * layer.rows) return false;
  }
  out.features_ = FeatureIndex(keys);
  return true;
}

std::vector<std::uint32_t> Encoder::feature_rows(std::span<const WordForm> words,
                                                 std::span<const Tag> tags) const {
  // Keys, then places, then values: each of the sentence's before the next, so that memory has time to
  // answer.
  std::vector<std::uint32_t> rows;
  rows.reserve(words.size() * encoder_feature_count);
  for (std::size_t t = 0; t < words.size(); ++t) {
    for (const std::uint32_t key : encoder_features(words, tags, t)) {
      features_.prefetch(key);
      rows.push_back(key);
    }
  }
  for (std::uint32_t& row : rows) {
    row = features_.find(row);
    if (row == FeatureIndex::absent) continue;
    __builtin_prefetch(&embeddings_[row * input_]);
    __builtin_prefetch(&embeddings_[row * input_ + input_ - 1]);
  }
  return rows;
}

void Encoder::embed(std::span<const std::uint32_t> rows, std::int16_t* out) const {
  const std::size_t input = input_;
  std::vector<std::int16_t> sums(input);  // 12 rows of 8 bits fit
  for (std::size_t t = 0; t * encoder_feature_count < rows.size(); ++t, out += input) {
    std::int16_t* sum = sums.data();
    std::fill(sums.begin(), sums.end(), std::int16_t{0});
    vector_loop([=, this]() GAINSAY_LOOP {
      for (const std::uint32_t row : rows.subspan(t * encoder_feature_count, encoder_feature_count)) {
        if (row == FeatureIndex::absent) continue;
        const std::int8_t* values = &embeddings_[row * input];
        for (std::size_t i = 0; i < input; ++i) sum[i] = static_cast<std::int16_t>(sum[i] + values[i]);
      }
      for (std::size_t i = 0; i < input; ++i) {
        const std::int32_t value = sum[i] * (1 << activation_bits) >> embedding_shift_;
        out[i] = static_cast<std::int16_t>(std::clamp(value, -most_activation, most_activation));
      }
    });
  }
}

void Encoder::encode(std::span<const WordForm> words, std::span<const Tag> tags, States& states) const {
  const std::size_t size = words.size();
  states.width = width();
  if (size == 0) return;
  // With nothing before the first word and after the last, three neighbours' values lie in a row: a window.
  std::vector<std::int16_t> embedded((size + 2) * input_, 0);
  embed(feature_rows(words, tags), &embedded[input_]);
  // Not a vector, which would be filled with zeros first.
  const auto products =
      std::make_unique_for_overwrite<std::int32_t[]>(size * std::max(window_.columns, 3 * width()));
  multiply(window_, embedded.data(), input_, size, products.get());
  states.values.resize(states.values.size() + size * width());
  std::int16_t* layer = states.values.data() + states.values.size() - size * width();
  to_activations({products.get(), size * width()}, true, layer);
  for (const PackedMatrix& matrix : layers_) {
    multiply(matrix, layer, width(), size, products.get());
    run_units(products.get(), layer, size, width(), 0, width() / 2, false);
    run_units(products.get(), layer, size, width(), width() / 2, width() / 2, true);
  }
}

}  // namespace gainsay

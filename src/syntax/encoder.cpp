#include "syntax/encoder.h"

#include <algorithm>
#include <cstdlib>

#include "syntax/encoder_features.h"

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

/// What one layer computes with, reused from sentence to sentence.
struct Scratch {
  std::vector<std::int16_t> embedded, context, layer;
  std::vector<std::int32_t> products, cells;
};

/// One direction of one layer: cells of `count` units from `first` on, word after word.
void run_cells(std::vector<std::int32_t>& products, std::vector<std::int32_t>& cells, std::size_t words,
               std::size_t width, std::size_t first, std::size_t count, bool backward) {
  const std::int32_t* before = nullptr;
  for (std::size_t n = 0; n < words; ++n) {
    const std::size_t t = backward ? words - 1 - n : n;
    const std::int32_t* candidate = &products[t * 3 * width + first];
    const std::int32_t* forget = candidate + width;
    std::int32_t* cell = &cells[t * width + first];
    for (std::size_t i = 0; i < count; ++i) {
      const std::int32_t x =
          std::clamp(candidate[i], -most_activation, most_activation) * (1 << (cell_bits - activation_bits));
      const std::int32_t old = before == nullptr ? 0 : before[i];
      cell[i] = old + ((((x - old) >> 1) * (one - gate(forget[i])) + (1 << 13)) >> 14);
    }
    before = cell;
  }
}

void run_layer(const PackedMatrix& matrix, std::vector<std::int16_t>& layer, std::size_t words,
               Scratch& scratch) {
  const std::size_t width = matrix.rows;
  scratch.products.resize(words * 3 * width);
  scratch.cells.resize(words * width);
  multiply(matrix, layer.data(), width, words, scratch.products.data());
  run_cells(scratch.products, scratch.cells, words, width, 0, width / 2, false);
  run_cells(scratch.products, scratch.cells, words, width, width / 2, width / 2, true);
  for (std::size_t t = 0; t < words; ++t) {
    const std::int32_t* reset = &scratch.products[t * 3 * width + 2 * width];
    const std::int32_t* cell = &scratch.cells[t * width];
    std::int16_t* value = &layer[t * width];
    for (std::size_t i = 0; i < width; ++i) {
      const std::int32_t open = gate(reset[i]);
      const std::int32_t skip = value[i] * (1 << (cell_bits - activation_bits));
      const std::int32_t sum = open * squash(cell[i]) + (one - open) * skip;
      value[i] = static_cast<std::int16_t>((sum + (1 << 18)) >> 19);
    }
  }
}

}  // namespace

void to_activations(std::span<const std::int32_t> values, bool rectify, std::int16_t* out) {
  const std::int32_t least = rectify ? 0 : -most_activation;
  for (std::size_t i = 0; i < values.size(); ++i) {
    out[i] = static_cast<std::int16_t>(std::clamp(values[i], least, most_activation));
  }
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

void Encoder::encode(std::span<const WordForm> words, std::span<const Tag> tags, States& states) const {
  const std::size_t size = words.size();
  states.width = width();
  if (size == 0) return;
  Scratch scratch;
  scratch.context.assign(size * 3 * input_, 0);
  std::vector<std::int32_t> sum(input_);
  std::vector<std::int16_t> embedded(input_);
  const std::vector<std::uint32_t> rows = feature_rows(words, tags);
  for (std::size_t t = 0; t < size; ++t) {
    std::fill(sum.begin(), sum.end(), 0);
    for (std::size_t f = 0; f < encoder_feature_count; ++f) {
      const std::uint32_t row = rows[t * encoder_feature_count + f];
      if (row == FeatureIndex::absent) continue;
      const std::int8_t* values = &embeddings_[row * input_];
      for (std::size_t i = 0; i < input_; ++i) sum[i] += values[i];
    }
    for (std::int32_t& value : sum) value = value * (1 << activation_bits) >> embedding_shift_;
    to_activations(sum, false, embedded.data());
    // The word's own place is the middle of its window; it is also the right of the word before, and so on.
    for (std::size_t place = 0; place < 3; ++place) {
      const std::size_t at = t + 1 - place;
      if (at >= size) continue;
      std::copy(embedded.begin(), embedded.end(),
                scratch.context.begin() + static_cast<std::ptrdiff_t>((at * 3 + place) * input_));
    }
  }
  scratch.products.resize(size * window_.columns);
  multiply(window_, scratch.context.data(), 3 * input_, size, scratch.products.data());
  scratch.layer.resize(size * width());
  to_activations(scratch.products, true, scratch.layer.data());
  for (const PackedMatrix& layer : layers_) run_layer(layer, scratch.layer, size, scratch);
  states.values.insert(states.values.end(), scratch.layer.begin(), scratch.layer.end());
}

}  // namespace gainsay

#include "syntax/parser.h"

#include <algorithm>
#include <memory>
#include <numeric>

#include "syntax/highest.h"
#include "syntax/spanning_tree.h"
#include "syntax/vector_loop.h"

namespace gainsay {
namespace {

/// What fits 31 bits: so many products of values, and what a head scores by itself.
constexpr std::size_t most_arc = 240;

/// Vectors of heads, the root's and those of `words` that are `stride` apart, as the weights of a product:
/// one column a head. What a head scores with any dependent, by `own`, is its bias.
PackedMatrix head_matrix(std::span<const std::int16_t> root, std::span<const std::int16_t> own,
                         const std::int16_t* of_words, std::size_t stride, std::size_t words) {
  // The product of two bytes is worth as much as that of the values which they stand for.
  constexpr float worth = 1 << (2 * byte_shift);
  PackedMatrix matrix(root.size(), words + 1);
  for (std::size_t head = 0; head <= words; ++head) {
    const std::int16_t* values = head == 0 ? root.data() : of_words + (head - 1) * stride;
    for (std::size_t r = 0; r < root.size(); ++r) matrix.at(r, head) = to_byte(values[r]);
    matrix.scale[head] = worth;
    matrix.bias[head] = static_cast<float>(dot(values, own.data(), own.size()));
  }
  matrix.sum_columns();
  return matrix;
}

/// Adds what each head's distance scores to `words` rows of scores. `distance` has a place for each distance
/// from -farthest to farthest, then one for the root.
void add_distances(std::span<const std::int32_t> distance, std::size_t words, std::size_t stride,
                   std::int32_t* scores) {
  const auto farthest = static_cast<std::ptrdiff_t>(distance.size() / 2 - 1);
  const auto size = static_cast<std::ptrdiff_t>(words);
  std::vector<std::int32_t> away(2 * words);  // from -size on
  for (std::ptrdiff_t d = -size; d < size; ++d) {
    away[static_cast<std::size_t>(d + size)] =
        distance[static_cast<std::size_t>(std::clamp(d, -farthest, farthest) + farthest)];
  }
  for (std::size_t word = 0; word < words; ++word) {
    std::int32_t* row = scores + word * stride;
    const std::int32_t* of_heads = &away[words - word];
    row[0] += distance.back();
    vector_loop([=]() GAINSAY_LOOP {
      for (std::size_t head = 0; head < words; ++head) row[head + 1] += of_heads[head];
    });
  }
}

}  // namespace

bool Parser::read(PayloadReader& in, std::size_t width, Parser& out) {
  const auto relations = in.number<std::uint32_t>();
  for (std::uint32_t i = 0; i < relations && !in.failed(); ++i) out.relations_.push_back(in.text());
  if (in.failed() || relations == 0 || relations > 255) return false;
  if (!PackedMatrix::read(in, out.mixed_) || !PackedMatrix::read(in, out.roles_)) return false;
  out.root_ = in.view<std::int16_t>();
  out.label_root_ = in.view<std::int16_t>();
  out.head_weight_ = in.view<std::int16_t>();
  out.distance_ = in.view<std::int32_t>();
  out.arc_ = out.root_.size();
  out.label_ = out.label_root_.size();
  if (in.failed() || !PackedMatrix::read(in, out.label_out_)) return false;
  if (out.mixed_.rows != width || out.roles_.rows != out.mixed_.columns || out.arc_ == 0 ||
      out.arc_ > most_arc || out.label_ == 0 || out.roles_.columns != 2 * (out.arc_ + out.label_) ||
      out.head_weight_.size() != out.arc_ || out.distance_.size() < 4 || out.distance_.size() % 2 != 0 ||
      out.label_out_.rows != out.label_ || out.label_out_.columns < relations) {
    return false;
  }
  const auto parataxis = std::find(out.relations_.begin(), out.relations_.end(), "parataxis");
  out.part_relation_ = parataxis == out.relations_.end()
                           ? Relation{0}
                           : static_cast<Relation>(parataxis - out.relations_.begin());
  return true;
}

void Parser::join_parts(std::span<Arc> sentence) const {
  std::uint32_t root = 0;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const std::size_t begin = i / longest * longest;
    if (sentence[i].head != 0) {
      sentence[i].head += static_cast<std::uint32_t>(begin);
    } else if (begin == 0) {
      root = static_cast<std::uint32_t>(i) + 1;
    } else {
      sentence[i] = {root, part_relation_};
    }
  }
}

std::vector<std::uint32_t> Parser::heads(const std::int16_t* roles, std::size_t words) const {
  const std::size_t width = roles_.columns;
  const PackedMatrix arcs = head_matrix(root_, head_weight_, roles + arc_, width, words);
  std::vector<std::int32_t> scores(words * arcs.columns);
  multiply(arcs, roles, width, words, scores.data());
  add_distances(distance_, words, arcs.columns, scores.data());
  return best_tree(scores, words, arcs.columns);
}

std::vector<Arc> Parser::parse(const States& states, std::size_t first,
                               std::span<const std::size_t> lengths) const {
  const std::size_t words = std::accumulate(lengths.begin(), lengths.end(), std::size_t{0});
  // Not a vector, which would be filled with zeros first.
  const auto products = std::make_unique_for_overwrite<std::int32_t[]>(
      words * std::max({mixed_.columns, roles_.columns, label_out_.columns}));
  multiply(mixed_, states.of(first), states.width, words, products.get());
  std::vector<std::int16_t> mixed(words * mixed_.columns);
  to_activations({products.get(), mixed.size()}, true, mixed.data());
  multiply(roles_, mixed.data(), mixed_.columns, words, products.get());
  const std::size_t width = roles_.columns;
  std::vector<std::int16_t> roles(words * width);
  to_activations({products.get(), roles.size()}, false, roles.data());

  std::vector<Arc> arcs(words);
  const std::size_t as_dependent = 2 * arc_;
  const std::size_t as_head = as_dependent + label_;
  std::vector<std::int16_t> pairs(words * label_);
  std::size_t begin = 0;
  for (const std::size_t length : lengths) {
    const std::int16_t* of = &roles[begin * width];
    const std::vector<std::uint32_t> found = heads(of, length);
    for (std::size_t word = 0; word < length; ++word) {
      arcs[begin + word].head = found[word];
      const std::int16_t* head =
          found[word] == 0 ? label_root_.data() : of + (found[word] - 1) * width + as_head;
      const std::int16_t* dependent = of + word * width + as_dependent;
      std::int16_t* pair = &pairs[(begin + word) * label_];
      vector_loop([=, size = label_]() GAINSAY_LOOP {
        for (std::size_t i = 0; i < size; ++i) {
          pair[i] = static_cast<std::int16_t>(std::clamp(dependent[i] + head[i], 0, most_activation));
        }
      });
    }
    begin += length;
  }
  multiply(label_out_, pairs.data(), label_, words, products.get());
  for (std::size_t word = 0; word < words; ++word) {
    const std::int32_t* row = &products[word * label_out_.columns];
    arcs[word].relation = static_cast<Relation>(highest(row, relations_.size()) - row);
  }
  return arcs;
}

}  // namespace gainsay

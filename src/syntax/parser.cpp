#include "syntax/parser.h"

#include <algorithm>

#include "syntax/spanning_tree.h"

namespace gainsay {
namespace {

/// Where `distance` has the score of `head` (1-based, 0 the root) for `word` (0-based).
std::size_t distance_place(std::size_t word, std::size_t head, std::size_t places) {
  if (head == 0) return places - 1;
  const auto farthest = static_cast<std::ptrdiff_t>(places / 2 - 1);
  const auto away = static_cast<std::ptrdiff_t>(head) - 1 - static_cast<std::ptrdiff_t>(word);
  return static_cast<std::size_t>(std::clamp(away, -farthest, farthest) + farthest);
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
  if (out.mixed_.rows != width || out.roles_.rows != out.mixed_.columns || out.arc_ == 0 || out.arc_ > 448 ||
      out.label_ == 0 || out.roles_.columns != 2 * (out.arc_ + out.label_) ||
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

std::vector<Arc> Parser::parse(const States& states, std::size_t first, std::size_t words) const {
  std::vector<Arc> arcs(words);
  std::uint32_t root = 0;
  for (std::size_t begin = 0; begin < words; begin += longest) {
    const std::size_t size = std::min(longest, words - begin);
    parse_part(states, first + begin, size, &arcs[begin]);
    for (std::size_t i = begin; i < begin + size; ++i) {
      if (arcs[i].head != 0) {
        arcs[i].head += static_cast<std::uint32_t>(begin);
      } else if (begin == 0) {
        root = static_cast<std::uint32_t>(i) + 1;
      } else {
        arcs[i] = {root, part_relation_};
      }
    }
  }
  return arcs;
}

void Parser::parse_part(const States& states, std::size_t first, std::size_t words, Arc* out) const {
  std::vector<std::int32_t> products(words * std::max(mixed_.columns, roles_.columns));
  multiply(mixed_, states.of(first), states.width, words, products.data());
  std::vector<std::int16_t> mixed(words * mixed_.columns);
  to_activations({products.data(), mixed.size()}, true, mixed.data());
  multiply(roles_, mixed.data(), mixed_.columns, words, products.data());
  const std::size_t width = roles_.columns;
  std::vector<std::int16_t> roles(words * width);
  to_activations({products.data(), roles.size()}, false, roles.data());

  std::vector<std::int32_t> scores(words * (words + 1));
  for (std::size_t head = 0; head <= words; ++head) {
    const std::int16_t* as_head = head == 0 ? root_.data() : &roles[(head - 1) * width + arc_];
    const std::int32_t own = dot(as_head, head_weight_.data(), arc_);
    for (std::size_t word = 0; word < words; ++word) {
      scores[word * (words + 1) + head] = own + dot(&roles[word * width], as_head, arc_) +
                                          distance_[distance_place(word, head, distance_.size())];
    }
  }
  const std::vector<std::uint32_t> heads = best_tree(scores, words);

  const std::size_t as_dependent = 2 * arc_;
  const std::size_t as_head = as_dependent + label_;
  std::vector<std::int16_t> pairs(words * label_);
  for (std::size_t word = 0; word < words; ++word) {
    const std::int16_t* head =
        heads[word] == 0 ? label_root_.data() : &roles[(heads[word] - 1) * width + as_head];
    for (std::size_t i = 0; i < label_; ++i) {
      const std::int32_t sum = roles[word * width + as_dependent + i] + head[i];
      pairs[word * label_ + i] = static_cast<std::int16_t>(std::clamp(sum, 0, most_activation));
    }
  }
  products.resize(words * label_out_.columns);
  multiply(label_out_, pairs.data(), label_, words, products.data());
  for (std::size_t word = 0; word < words; ++word) {
    const auto begin = products.begin() + static_cast<std::ptrdiff_t>(word * label_out_.columns);
    const auto best = std::max_element(begin, begin + static_cast<std::ptrdiff_t>(relations_.size()));
    out[word] = {heads[word], static_cast<Relation>(best - begin)};
  }
}

}  // namespace gainsay

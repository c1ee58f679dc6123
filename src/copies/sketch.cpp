#include "copies/sketch.h"

#include <algorithm>
#include <limits>

namespace gainsay {
namespace {

// The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit of the result hangs on every bit of the
// value.
std::uint64_t mixed(std::uint64_t value) {
  value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
  value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
  return value ^ (value >> 31);
}

}  // namespace

std::uint64_t shingle_at(const std::vector<ComparedWord>& words, std::size_t at) {
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < shingle_words; ++i)
    sum = (sum ^ words[at + i].hash) * 0x9E3779B97F4A7C15U + (sum >> 29);
  return mixed(sum);
}

Sketch sketch_of(const std::vector<ComparedWord>& words) {
  constexpr std::uint64_t threshold = std::numeric_limits<std::uint64_t>::max() / sketch_one_in;
  Sketch sketch;
  for (std::size_t at = 0; at + shingle_words <= words.size(); ++at) {
    const std::uint64_t shingle = shingle_at(words, at);
    if (shingle < threshold) sketch.push_back(shingle);
  }
  std::sort(sketch.begin(), sketch.end());
  sketch.erase(std::unique(sketch.begin(), sketch.end()), sketch.end());
  return sketch;
}

bool may_be_copies(std::size_t shared, std::size_t a, std::size_t b) {
  // A copy shares half of the words of the shorter one or more. Where each seventh of them is another one,
  // half of its shingles are left: a quarter of the sample then. An eighth leaves room for chance.
  return shared > 0 && shared * 8 >= std::min(a, b);
}

}  // namespace gainsay

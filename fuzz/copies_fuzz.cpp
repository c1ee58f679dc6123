// Any two texts, laid over each other: counterparts are the same words, and what is told lies in the texts.
#include <cstdint>
#include <string_view>

#include "check.h"
#include "copies/copy.h"
#include "copies/differences.h"
#include "copies/sketch.h"
#include "copies/words.h"

using namespace gainsay;
using namespace gainsay::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::size_t middle = bytes.find('|');
  const std::string_view first = bytes.substr(0, middle);
  const std::string_view second = middle == std::string_view::npos ? first : bytes.substr(middle + 1);
  const auto a = compared_words(first, {0, static_cast<std::uint32_t>(first.size())});
  const auto b = compared_words(second, {0, static_cast<std::uint32_t>(second.size())});
  for (const ComparedWord& word : a)
    require(word.span.begin < word.span.end && word.span.end <= first.size());
  const Overlap found = overlap(a, b);
  for (std::size_t i = 0; i < a.size(); ++i) {
    const std::int32_t there = found.alignment.to_b[i];
    if (there == nowhere) continue;
    require(static_cast<std::size_t>(there) < b.size() &&
            a[i].hash == b[static_cast<std::size_t>(there)].hash);
    require(found.alignment.to_a[static_cast<std::size_t>(there)] == static_cast<std::int32_t>(i));
  }
  require(found.alignment.common <= a.size() && found.alignment.common <= b.size());
  require(found.names_lost <= found.names && found.other_words_lost <= found.other_words);
  for (const Difference& difference : differences(found.alignment, a, b))
    require(difference.a.end <= first.size() && difference.b.end <= second.size());
  require(sketch_of(a).size() <= a.size());
  return 0;
}

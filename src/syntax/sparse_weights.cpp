#include "syntax/sparse_weights.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <utility>

#include "syntax/vector_loop.h"

namespace gainsay {

SparseWeights::SparseWeights(std::vector<std::uint32_t> keys, std::vector<std::uint8_t> counts,
                             std::vector<Entry> entries)
    : keys_(std::move(keys)),
      counts_(std::move(counts)),
      entries_(std::move(entries)),
      slots_(std::bit_ceil(2 * keys_.size() + 1)),
      mask_(slots_.size() - 1) {
  std::size_t classes = 0;
  for (const Entry& entry : entries_) classes = std::max(classes, entry.klass + std::size_t{1});
  constexpr std::size_t at_once = 32;
  width_ = (classes + at_once - 1) / at_once * at_once;
  std::uint32_t begin = 0;
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    std::size_t at = keys_[i] & mask_;
    while (slots_[at].count != 0) at = (at + 1) & mask_;
    slots_[at].key = keys_[i];
    if (counts_[i] < long_row) {
      slots_[at].begin = begin & (most_entries - 1);
      slots_[at].count = counts_[i];
    } else {
      slots_[at].begin = full_rows_.size() / width_ & (most_entries - 1);
      slots_[at].count = full;
      full_rows_.resize(full_rows_.size() + width_);
      std::int8_t* row = full_rows_.data() + full_rows_.size() - width_;
      for (std::uint32_t e = begin; e < begin + counts_[i]; ++e) row[entries_[e].klass] = entries_[e].weight;
    }
    begin += counts_[i];
  }
}

void SparseWeights::add(std::span<const Row> rows, std::int16_t (&scores)[most_classes]) const {
  std::int16_t* sums = scores;
  vector_loop([=, this]() GAINSAY_LOOP {
    for (const Row row : rows) {
      if (row.count == full) {
        const std::int8_t* weights = full_rows_.data() + row.begin * width_;
        for (std::size_t k = 0; k < width_; ++k) sums[k] = static_cast<std::int16_t>(sums[k] + weights[k]);
        continue;
      }
      const Entry* entry = entries_.data() + row.begin;
      for (const Entry* end = entry + row.count; entry != end; ++entry)
        sums[entry->klass] = static_cast<std::int16_t>(sums[entry->klass] + entry->weight);
    }
  });
}

void SparseWeights::write(PayloadWriter& out) const {
  std::vector<std::uint8_t> classes;
  std::vector<std::int8_t> weights;
  for (const Entry& entry : entries_) {
    classes.push_back(entry.klass);
    weights.push_back(entry.weight);
  }
  out.array(keys_);
  out.array(counts_);
  out.array(classes);
  out.array(weights);
}

bool SparseWeights::read(PayloadReader& in, std::size_t classes, SparseWeights& out) {
  auto keys = in.array<std::uint32_t>();
  auto counts = in.array<std::uint8_t>();
  const auto entry_classes = in.array<std::uint8_t>();
  const auto weights = in.array<std::int8_t>();
  if (in.failed() || keys.size() != counts.size() || entry_classes.size() != weights.size()) return false;
  std::size_t total = 0;
  for (const std::uint8_t count : counts) total += count;
  if (total != weights.size() || total >= most_entries || classes > most_classes) return false;
  if (!std::is_sorted(keys.begin(), keys.end(), std::less_equal<>())) return false;
  std::vector<Entry> entries;
  entries.reserve(weights.size());
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (entry_classes[i] >= classes) return false;
    entries.push_back({entry_classes[i], weights[i]});
  }
  out = SparseWeights(std::move(keys), std::move(counts), std::move(entries));
  return true;
}

}  // namespace gainsay

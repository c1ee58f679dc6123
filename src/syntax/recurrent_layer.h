// A layer of simple recurrent units (Lei et al. 2018) that runs both ways, in small integers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "syntax/packed_matrix.h"

namespace gainsay {

/// Puts what the layer gives of runs of words, `lengths` of them one after another, in the place of what it
/// gets: matrix.rows values a word, the first half by units that go through each run from the left, the
/// others from the right. `matrix` has three columns a row: candidates, forget gates, reset gates. `products`
/// has room for matrix.columns values a word.
void run_recurrent_layer(const PackedMatrix& matrix, std::span<const std::size_t> lengths,
                         std::int32_t* products, std::int16_t* layer);

}  // namespace gainsay

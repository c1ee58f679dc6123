// Parts of a network as they are shipped: small integers, each matrix with a scale of its own.
#pragma once

#include <cstdint>
#include <vector>

#include "base/payload.h"
#include "network/weights.h"
#include "syntax/packed_matrix.h"

namespace gainsay::train {

inline constexpr float activation_scale = 1 << activation_bits;

/// As PackedMatrix::read takes it. `bias` has one row.
void put_matrix(PayloadWriter& out, const Matrix& matrix, const Matrix& bias);

/// As Embeddings::read takes them. `keys` are those of the rows.
void put_embeddings(PayloadWriter& out, const Matrix& embeddings, const std::vector<std::uint32_t>& keys);

/// Values of the network, one row.
void put_activations(PayloadWriter& out, const Matrix& row);

/// 32-bit values times `scale`, row by row.
void put_scores(PayloadWriter& out, const Matrix& scores, float scale);

}  // namespace gainsay::train

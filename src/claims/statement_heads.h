// What a content turns on, and what else it asserts besides: "three were killed when police opened fire"
// turns on the killing and asserts that police opened fire as well.
#pragma once

#include <cstdint>
#include <vector>

#include "claims/statement.h"
#include "claims/statement_view.h"

namespace gainsay {

/// Sets `main` and what the words alone make of `denied`, and marks the terms that further clauses turn on as
/// `asserted`. `term_at` is what add_terms() returned for these tokens.
void set_heads(const StatementView& view, const std::vector<std::uint32_t>& tokens,
               const std::vector<std::uint32_t>& term_at, Statement& out);

}  // namespace gainsay

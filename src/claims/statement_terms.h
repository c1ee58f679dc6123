// The terms of a content: who, what, how many, when, where, and what is done by whom to whom.
#pragma once

#include <cstdint>
#include <vector>

#include "claims/statement.h"
#include "claims/statement_view.h"

namespace gainsay {

/// Adds to `out` the terms of `tokens`, the content of an attribution (StatementView::tokens_of), and who
/// says it where the content lacks its subject: "promised to resign". Returns the token that each term was
/// read at, none for those who were put in.
std::vector<std::uint32_t> add_terms(const StatementView& view, AttributionId id,
                                     const std::vector<std::uint32_t>& tokens, Statement& out);

/// At most `longest` bytes of a name, whole characters: what a statement keeps.
std::string kept_name(const std::string& name);

}  // namespace gainsay

// Statements as bytes, for keeping.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "claims/statement.h"

namespace gainsay {

/// The same bytes for the same statement, everywhere.
std::string encode(const Statement& statement);

/// What encode() wrote. Fails with damaged for any other bytes.
Result<Statement> decode_statement(std::string_view code);

}  // namespace gainsay

// Many values as one: for "= ANY ($1::bigint[])" and "unnest($1::bigint[])", which take one round trip where
// values one by one take one each.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "postgres/session.h"

namespace gainsay {

/// For $1::bigint[].
PostgresValue array_of_numbers(std::span<const std::int64_t> numbers);
/// For $1::text[]; texts that a column can hold.
PostgresValue array_of_texts(std::span<const std::string> texts);
/// For $1::bytea[].
PostgresValue array_of_bytes(std::span<const std::string> values);

}  // namespace gainsay

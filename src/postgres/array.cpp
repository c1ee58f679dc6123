#include "postgres/array.h"

namespace gainsay {
namespace {

// Types by their numbers in the server's catalogue, which never change (src/include/catalog/pg_type.dat).
constexpr std::uint32_t bytea = 17;
constexpr std::uint32_t bigint = 20;
constexpr std::uint32_t text = 25;

template <typename Integer>
void append(std::string& out, Integer value) {
  for (int shift = 8 * static_cast<int>(sizeof(Integer)) - 8; shift >= 0; shift -= 8)
    out += static_cast<char>(value >> shift);
}

// As array_recv of PostgreSQL reads it (src/backend/utils/adt/arrayfuncs.c): dimensions, whether there are
// nulls, the type, of the one dimension its size and first index; then each element after its size.
std::string head(std::uint32_t type, std::size_t size) {
  std::string out;
  append<std::uint32_t>(out, size == 0 ? 0 : 1);
  append<std::uint32_t>(out, 0);
  append(out, type);
  if (size == 0) return out;
  append(out, static_cast<std::uint32_t>(size));
  append<std::uint32_t>(out, 1);
  return out;
}

PostgresValue array_of(std::uint32_t type, std::span<const std::string> values) {
  std::string out = head(type, values.size());
  for (const std::string& value : values) {
    append(out, static_cast<std::uint32_t>(value.size()));
    out += value;
  }
  return {std::move(out), true};
}

}  // namespace

PostgresValue array_of_numbers(std::span<const std::int64_t> numbers) {
  std::string out = head(bigint, numbers.size());
  for (const std::int64_t number : numbers) {
    append<std::uint32_t>(out, sizeof number);
    append(out, static_cast<std::uint64_t>(number));
  }
  return {std::move(out), true};
}

PostgresValue array_of_texts(std::span<const std::string> texts) {
  return array_of(text, texts);
}

PostgresValue array_of_bytes(std::span<const std::string> values) {
  return array_of(bytea, values);
}

}  // namespace gainsay

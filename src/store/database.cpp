#include "store/database.h"

#include "store/sqlite.h"

namespace gainsay {

std::array<char, 16> bytes_of(const Hash128& hash) {
  std::array<char, 16> bytes{};
  for (std::size_t i = 0; i < 8; ++i) {
    bytes[i] = static_cast<char>(hash.high >> (56 - 8 * i));
    bytes[i + 8] = static_cast<char>(hash.low >> (56 - 8 * i));
  }
  return bytes;
}

Hash128 hash_of(std::string_view bytes) {
  if (bytes.size() != 16) throw SqliteFailure(SQLITE_CORRUPT, "a hash has not 16 bytes");
  Hash128 hash;
  for (std::size_t i = 0; i < 8; ++i) {
    hash.high = hash.high << 8 | static_cast<unsigned char>(bytes[i]);
    hash.low = hash.low << 8 | static_cast<unsigned char>(bytes[i + 8]);
  }
  return hash;
}

Hash128 Rows::hash(int column) const {
  return hash_of(text(column));
}

std::int64_t Connection::found_or_added(const char* find, const char* add, std::span<const Value> values) {
  if (Rows found = select(find, values); found.next()) return found.integer(0);
  perform(add, values);
  return last_key();
}

}  // namespace gainsay

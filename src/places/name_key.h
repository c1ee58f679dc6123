// Names of places as they are looked up: however a page writes its capitals, marks and dots.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gainsay {

/// Lower case without marks above or below letters, apostrophes and full stops; every other mark is one
/// space; "St", "Mt", "Ft" are whole words: "St. Étienne-sur-Mer" is "saint etienne sur mer".
std::string name_key(std::string_view name);

/// What spellings of one name have in common where it was written over from another script: "Baaquba",
/// "Ba'qubah" and "Baquba" are one. Of a name_key; short names keep little and are better not compared.
std::string spelling_key(std::string_view key);

/// Of either key, as indexes hold it.
std::uint64_t key_hash(std::string_view key);

}  // namespace gainsay

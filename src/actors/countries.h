// The knowledge that comes with the program: countries, what else they are called, and what their people are.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace gainsay {

/// A member or observer of the United Nations, or another that ISO 3166-1 lists and news writes about.
struct Country {
  std::string_view code;      ///< ISO 3166-1 alpha-2, in capitals
  std::string_view code3;     ///< ISO 3166-1 alpha-3
  std::string_view name;      ///< as English-language news writes it
  std::string_view others;    ///< other names, apart by "|"
  std::string_view demonyms;  ///< adjectives and names of its people, apart by "|"
};

std::span<const Country> countries();

/// The country of that name; nothing where there is none. `key` as name_key makes it.
const Country* country_named(std::string_view key);
/// The country whose people or things are called so: "iraqi".
const Country* country_of_people(std::string_view key);

/// The country that a text names most, by its name or its people's; empty where two are named as often, or
/// none twice. One in `dateline` counts as three times. Pure.
std::string_view main_country(std::string_view text, std::string_view dateline);

}  // namespace gainsay

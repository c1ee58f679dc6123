#include "attribution/gender.h"

#include <algorithm>
#include <array>
#include <string>

#include "attribution/words.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 10> womens = {"mrs",  "mrs.", "ms",    "ms.",      "miss",
                                                     "lady", "dame", "queen", "princess", "baroness"};
constexpr std::array<std::string_view, 7> mens = {"mr", "mr.", "sir", "lord", "king", "prince", "baron"};

int gender_of_title(std::string_view word) {
  if (std::find(womens.begin(), womens.end(), word) != womens.end()) return 1;
  return std::find(mens.begin(), mens.end(), word) != mens.end() ? -1 : 0;
}

constexpr std::uint32_t longest_title = 12;  // bytes, with its space

}  // namespace

int gender_of_pronoun(std::string_view lower_word) {
  if (lower_word == "she" || lower_word == "her") return 1;
  return lower_word == "he" || lower_word == "him" || lower_word == "his" ? -1 : 0;
}

int gender_of_name(std::string_view lower_name) {
  for (std::size_t at = 0; at < lower_name.size();) {
    const std::size_t end = std::min(lower_name.find(' ', at), lower_name.size());
    if (const int gender = gender_of_title(lower_name.substr(at, end - at)); gender != 0) return gender;
    at = end + 1;
  }
  return 0;
}

int gender_of_entity(const Article& article, const Entities& entities, EntityId entity) {
  for (const std::uint32_t index : entities.entities[entity].mentions) {
    const std::uint32_t begin = entities.mentions[index].span.begin;
    std::string before = to_lower(slice(article.text, {begin - std::min(begin, longest_title), begin}));
    while (!before.empty() && before.back() == ' ') before.pop_back();
    const std::size_t space = before.find_last_of(" \n");
    const int gender =
        gender_of_title(std::string_view(before).substr(space == std::string::npos ? 0 : space + 1));
    if (gender != 0) return gender;
  }
  return 0;
}

}  // namespace gainsay

#include "actors/actor_key.h"

#include <algorithm>
#include <array>

#include "actors/countries.h"
#include "entities/word_lists.h"
#include "places/name_key.h"

namespace gainsay {
namespace {

// Sorted. Words that say what kind of organisation it is, or which of its kind, but not whose.
constexpr auto generic_words = std::to_array<std::string_view>({"academy",
                                                                "administration",
                                                                "affairs",
                                                                "agency",
                                                                "agriculture",
                                                                "air",
                                                                "alliance",
                                                                "and",
                                                                "appeal",
                                                                "appeals",
                                                                "armed",
                                                                "army",
                                                                "assembly",
                                                                "association",
                                                                "attorney",
                                                                "authority",
                                                                "bank",
                                                                "board",
                                                                "border",
                                                                "bureau",
                                                                "cabinet",
                                                                "center",
                                                                "central",
                                                                "centre",
                                                                "chamber",
                                                                "christian",
                                                                "city",
                                                                "civil",
                                                                "coalition",
                                                                "coast",
                                                                "command",
                                                                "commerce",
                                                                "commission",
                                                                "committee",
                                                                "communist",
                                                                "company",
                                                                "congress",
                                                                "conservative",
                                                                "constitutional",
                                                                "council",
                                                                "county",
                                                                "court",
                                                                "criminal",
                                                                "customs",
                                                                "defence",
                                                                "defense",
                                                                "democratic",
                                                                "democrats",
                                                                "department",
                                                                "deputies",
                                                                "development",
                                                                "district",
                                                                "economy",
                                                                "education",
                                                                "election",
                                                                "electoral",
                                                                "employers",
                                                                "energy",
                                                                "environment",
                                                                "executive",
                                                                "federal",
                                                                "federation",
                                                                "finance",
                                                                "fire",
                                                                "football",
                                                                "for",
                                                                "force",
                                                                "forces",
                                                                "foreign",
                                                                "front",
                                                                "general",
                                                                "government",
                                                                "green",
                                                                "greens",
                                                                "group",
                                                                "guard",
                                                                "health",
                                                                "high",
                                                                "home",
                                                                "hospital",
                                                                "house",
                                                                "human",
                                                                "independent",
                                                                "industry",
                                                                "information",
                                                                "institute",
                                                                "intelligence",
                                                                "interior",
                                                                "international",
                                                                "joint",
                                                                "justice",
                                                                "labor",
                                                                "labour",
                                                                "league",
                                                                "liberal",
                                                                "liberation",
                                                                "local",
                                                                "lower",
                                                                "medical",
                                                                "military",
                                                                "ministry",
                                                                "movement",
                                                                "municipal",
                                                                "museum",
                                                                "national",
                                                                "nationalist",
                                                                "navy",
                                                                "of",
                                                                "office",
                                                                "opposition",
                                                                "parliament",
                                                                "parliamentary",
                                                                "party",
                                                                "peoples",
                                                                "police",
                                                                "popular",
                                                                "prime",
                                                                "progressive",
                                                                "prosecutor",
                                                                "prosecutors",
                                                                "provincial",
                                                                "public",
                                                                "railway",
                                                                "red",
                                                                "regional",
                                                                "republican",
                                                                "republicans",
                                                                "reserve",
                                                                "revolutionary",
                                                                "rights",
                                                                "royal",
                                                                "s",
                                                                "secret",
                                                                "security",
                                                                "senate",
                                                                "service",
                                                                "services",
                                                                "social",
                                                                "socialist",
                                                                "society",
                                                                "special",
                                                                "state",
                                                                "statistics",
                                                                "supreme",
                                                                "taxi",
                                                                "teachers",
                                                                "the",
                                                                "tourism",
                                                                "town",
                                                                "trade",
                                                                "transport",
                                                                "treasury",
                                                                "tribunal",
                                                                "union",
                                                                "unions",
                                                                "united",
                                                                "university",
                                                                "upper",
                                                                "water",
                                                                "welfare",
                                                                "women",
                                                                "workers",
                                                                "youth"});
static_assert(std::is_sorted(generic_words.begin(), generic_words.end()));

constexpr std::array<std::string_view, 9> small_words = {"of", "the", "for", "and", "de",
                                                         "la", "del", "s",   "in"};

bool is_small(std::string_view word) {
  return std::find(small_words.begin(), small_words.end(), word) != small_words.end();
}

}  // namespace

std::vector<std::string_view> key_words(std::string_view key) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  while (begin < key.size()) {
    const std::size_t end = std::min(key.find(' ', begin), key.size());
    if (end > begin) words.push_back(key.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

std::string actor_key(std::string_view name, EntityKind kind) {
  const std::string folded = name_key(name);
  std::string_view key = folded;
  const auto drop_first_word = [&] { key.remove_prefix(std::min(key.find(' ') + 1, key.size())); };
  if (key.starts_with("the ")) drop_first_word();
  if (kind == EntityKind::person) {
    while (key.find(' ') != std::string_view::npos && words::is_title(key.substr(0, key.find(' '))))
      drop_first_word();
  }
  if (const Country* country = country_named(key)) return name_key(country->name);
  return std::string(key);
}

std::string without_initials(std::string_view key) {
  const auto words = key_words(key);
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0 && i + 1 < words.size() && words[i].size() == 1) continue;
    if (!out.empty()) out += ' ';
    out += words[i];
  }
  return out;
}

std::string without_middle_name(std::string_view key) {
  const auto words = key_words(key);
  if (words.size() != 3 || is_small(words[1])) return std::string(key);
  return std::string(words.front()) + ' ' + std::string(words.back());
}

bool is_single_word(std::string_view key) {
  return key.find(' ') == std::string_view::npos;
}

bool is_generic(std::string_view key) {
  const auto words = key_words(key);
  return std::all_of(words.begin(), words.end(), [](std::string_view word) {
    return std::binary_search(generic_words.begin(), generic_words.end(), word);
  });
}

bool are_initials(std::string_view letters, std::string_view key) {
  std::string all;
  std::string large;
  for (const std::string_view word : key_words(key)) {
    all += word.front();
    if (!is_small(word)) large += word.front();
  }
  return letters.size() >= 2 && (letters == all || letters == large);
}

}  // namespace gainsay

#include "entities/aliases.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "base/is_one_of.h"
#include "entities/initials.h"
#include "entities/stated_aliases.h"
#include "entities/word_lists.h"

namespace gainsay {
namespace {

// "Northline" of "Northline Security" is the firm; "National" of "National Bank" says too little.
bool is_short_of_firm(const std::vector<NameWord>& words, const Name& full) {
  constexpr std::array<std::string_view, 27> firms = {"plc",          "ltd",
                                                      "limited",      "inc",
                                                      "corp",         "corporation",
                                                      "co",           "company",
                                                      "group",        "holdings",
                                                      "motors",       "security",
                                                      "industries",   "capital",
                                                      "technologies", "media",
                                                      "insurance",    "energy",
                                                      "partners",     "systems",
                                                      "foods",        "steel",
                                                      "mining",       "logistics",
                                                      "studios",      "pharmaceuticals",
                                                      "savings"};
  const std::string_view first = words[full.first].folded;
  return is_one_of(words[full.last - 1].folded, firms) && first.size() > 3 && !words::is_demonym(first) &&
         !words::is_never_name(first) && !words::is_organisation_head(first) && !words::is_title(first) &&
         !words::is_place_head(first) && !words::is_common_plural_or_starter(first);
}

// Names of one word that are a place's somewhere: "Orvel" of "Orvel Energy".
std::set<std::string> towns(const std::vector<NameWord>& words, const std::vector<Name>& names) {
  std::set<std::string> found;
  for (const Name& name : names) {
    if (name.last - name.first != 1) continue;
    const std::string_view before = name.first > 0 ? std::string_view(words[name.first - 1].folded) : "";
    if (before == "in" || before == "near" || before == "outside" || name.kind == EntityKind::place)
      found.insert(words[name.first].folded);
  }
  return found;
}

// "The Alliance", "the Post": but "the House" is not the White House.
bool stands_alone(std::string_view noun) {
  constexpr std::array<std::string_view, 16> papers = {
      "times",    "post",     "journal",   "herald",  "tribune", "gazette",     "guardian", "telegraph",
      "observer", "standard", "chronicle", "courier", "star",    "independent", "mail",     "dispatch"};
  return is_one_of(noun, papers) || (words::is_organisation_head(noun) && noun != "house");
}

// "Fahmi" of "Datuk Fahmi Fadzil": in many countries people are called by it.
std::string given_name(const std::vector<NameWord>& words, const Name& name) {
  std::uint32_t first = name.first;
  while (first + 1 < name.last && words::is_title(words[first].folded)) ++first;
  return words[first].folded;
}

bool is_definite(const std::vector<NameWord>& words, const Name& name) {
  return words[name.first].folded == "the" || (name.first > 0 && words[name.first - 1].folded == "the");
}

// Keys to the one name they fit; a second, different one makes them fit none.
class OneFit {
 public:
  void add(const std::string& key, const std::string& full, std::uint32_t name) {
    const auto [at, fresh] = fits_.emplace(key, Fit{full, name, false});
    if (!fresh && at->second.full != full) at->second.several = true;
  }
  [[nodiscard]] bool knows(const std::string& key) const { return fits_.contains(key); }
  [[nodiscard]] std::optional<std::uint32_t> find(const std::string& key) const {
    const auto at = fits_.find(key);
    if (at == fits_.end() || at->second.several) return std::nullopt;
    return at->second.name;
  }

 private:
  struct Fit {
    std::string full;
    std::uint32_t name = 0;
    bool several = false;
  };
  std::map<std::string, Fit> fits_;
};

}  // namespace

std::vector<AliasLink> find_aliases(std::string_view, const std::vector<NameWord>& words,
                                    const std::vector<Name>& names) {
  std::vector<AliasLink> links;
  add_stated_aliases(words, names, links);
  OneFit by_initials;
  OneFit by_last_word;
  OneFit by_first_word;
  OneFit by_given_name;
  OneFit by_noun;
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    if (names[i].last - names[i].first < 2) continue;
    const std::string key = name_key(words, names[i]);
    for (const std::string& letters : initials(words, names[i])) {
      if (letters.size() >= 2) by_initials.add(letters, key, i);
    }
    const EntityKind kind = names[i].kind;
    if (names[i].kind == EntityKind::organisation) {
      if (stands_alone(words[names[i].last - 1].folded)) by_noun.add(words[names[i].last - 1].folded, key, i);
      const std::string& second = words[names[i].first + 1].folded;
      if (second == "of" || second == "for") by_noun.add(words[names[i].first].folded, key, i);
    }
    if (is_short_of_firm(words, names[i])) by_first_word.add(words[names[i].first].folded, key, i);
    if (kind != EntityKind::organisation && kind != EntityKind::place && kind != EntityKind::role)
      by_last_word.add(words[names[i].last - 1].folded, key, i);
    if (const std::string given = given_name(words, names[i]);
        kind == EntityKind::person && !words::is_never_name(given) && !words::is_demonym(given)) {
      by_given_name.add(given, key, i);
    }
  }
  const std::set<std::string> places = towns(words, names);
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    if (names[i].last - names[i].first != 1) continue;
    const std::string& word = words[names[i].first].folded;
    if (words[names[i].first].acronym) {
      if (const auto full = by_initials.find(word))
        links.push_back({*full, i, AliasKind::abbreviation, names[i].span});
    } else if (const auto full = by_last_word.find(word)) {
      const bool facility = names[*full].kind == EntityKind::facility;
      links.push_back({*full, i, facility ? AliasKind::alternative : AliasKind::surname, names[i].span});
    } else if (const auto person = by_given_name.find(word);
               person && names[i].kind != EntityKind::organisation && !places.contains(word) &&
               !by_last_word.knows(word)) {
      links.push_back({*person, i, AliasKind::alternative, names[i].span});
    } else if (const auto firm = by_first_word.find(word); firm && !places.contains(word)) {
      links.push_back({*firm, i, AliasKind::alternative, names[i].span});
    } else if (const auto body = by_noun.find(word);
               body && is_definite(words, names[i]) && !places.contains(word)) {
      // "the Alliance" for the one alliance that has been named.
      if (names[*body].first < names[i].first)
        links.push_back({*body, i, AliasKind::alternative, names[i].span});
    }
  }
  return links;
}

}  // namespace gainsay

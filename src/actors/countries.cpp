#include "actors/countries.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "places/name_key.h"

namespace gainsay {
namespace {

class Index {
 public:
  Index() {
    for (const Country& country : countries()) {
      add(country.name, country, names_);
      each(country.others, [&](std::string_view name) { add(name, country, names_); });
      each(country.demonyms, [&](std::string_view name) { add(name, country, peoples_); });
    }
  }
  [[nodiscard]] const Country* named(std::string_view key) const { return find(names_, key); }
  [[nodiscard]] const Country* of_people(std::string_view key) const { return find(peoples_, key); }
  /// Whether some name or demonym begins with that word and goes on.
  [[nodiscard]] bool goes_on(const std::string& word) const { return starts_.contains(word); }

 private:
  using Keys = std::unordered_map<std::string, const Country*>;

  void add(std::string_view name, const Country& country, Keys& keys) {
    std::string key = name_key(name);
    if (const std::size_t space = key.find(' '); space != std::string::npos)
      starts_.insert(key.substr(0, space));
    keys.emplace(std::move(key), &country);
  }
  template <typename Visit>
  static void each(std::string_view list, Visit visit) {
    while (!list.empty()) {
      const std::size_t end = std::min(list.find('|'), list.size());
      visit(list.substr(0, end));
      list.remove_prefix(std::min(end + 1, list.size()));
    }
  }
  static const Country* find(const Keys& keys, std::string_view key) {
    const auto at = keys.find(std::string(key));
    return at == keys.end() ? nullptr : at->second;
  }

  Keys names_, peoples_;
  std::unordered_set<std::string> starts_;
};

const Index& index() {
  static const Index made;
  return made;
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

// "Iraq's" names Iraq.
std::string_view without_possessive(std::string_view words) {
  for (const std::string_view ending : {"'s", "\u2019s", "'", "\u2019"}) {
    if (words.ends_with(ending)) return words.substr(0, words.size() - ending.size());
  }
  return words;
}

// Letters of names, and what stands within them: "Côte", "U.S.", "Guinea-Bissau".
bool is_name_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || is_capital(c) || (c >= 'a' && c <= 'z') || c == '.' || c == '-' || c == '\'';
}

// "the" and "US" are read otherwise in lower case: only words with a capital are asked for.
void count_countries(std::string_view text, std::int64_t weight,
                     std::map<std::string_view, std::int64_t>& counts) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (!is_name_byte(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    std::size_t found_end = 0;
    const Country* found = nullptr;
    for (int words = 0; words < 4 && end < text.size() && is_name_byte(text[end]); ++words) {
      while (end < text.size() && is_name_byte(text[end])) ++end;
      if (!is_capital(text[at])) break;
      const std::string key = name_key(without_possessive(text.substr(at, end - at)));
      const Country* country = index().named(key);
      if (country == nullptr) country = index().of_people(key);
      if (country != nullptr) {
        found = country;
        found_end = end;
      }
      if (words == 0 && !index().goes_on(key)) break;
      if (end < text.size() && text[end] == ' ') ++end;
    }
    if (found != nullptr) {
      counts[found->code] += weight;
      at = found_end;
    } else {
      while (at < text.size() && is_name_byte(text[at])) ++at;
    }
  }
}

}  // namespace

const Country* country_named(std::string_view key) {
  return index().named(key);
}

const Country* country_of_people(std::string_view key) {
  return index().of_people(key);
}

std::string_view main_country(std::string_view text, std::string_view dateline) {
  std::map<std::string_view, std::int64_t> counts;
  count_countries(text, 1, counts);
  count_countries(dateline, 3, counts);
  std::string_view most;
  std::int64_t best = 1;
  for (const auto& [code, count] : counts) {
    if (count == best) most = {};
    if (count > best) {
      best = count;
      most = code;
    }
  }
  return most;
}

}  // namespace gainsay

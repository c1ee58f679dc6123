#include "entities/place_evidence.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "entities/word_lists.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 16> of_states = {
    "government", "army",      "parliament", "president", "foreign", "interior",   "prime",  "ministry",
    "capital",    "consulate", "embassy",    "border",    "coast",   "provincial", "police", "ambassador"};

bool is_among(const auto& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// "kestrian", "kestrians" for "kestria".
std::vector<std::string> demonyms_of(const std::string& name) {
  if (name.size() < 5) return {};
  if (name.ends_with("ia")) return {name + "n", name + "ns"};
  const std::string stem =
      name.ends_with('a') || name.ends_with('e') ? name.substr(0, name.size() - 1) : name;
  return {stem + "ian", stem + "ians", stem + "ese"};
}

}  // namespace

std::set<std::string> names_of_places(const std::vector<NameWord>& words, const std::vector<Name>& names,
                                      Span dateline) {
  std::set<std::string> adjectives;  // capitalised words that a small one follows, but no verb of saying
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const NameWord& next = words[i + 1];
    if (words[i].capitalised && next.alphabetic && !next.capitalised && next.sentence == words[i].sentence &&
        !words::is_speech_verb(next.folded))
      adjectives.insert(words[i].folded);
  }
  std::set<std::string> places;
  for (const Name& name : names) {
    if (name.last - name.first != 1) continue;
    const std::string& word = words[name.first].folded;
    const bool has_state = name.last + 1 < words.size() && words[name.last].possessive &&
                           is_among(of_states, words[name.last + 1].folded);
    const auto demonyms = demonyms_of(word);
    const bool has_demonym = std::any_of(demonyms.begin(), demonyms.end(), [&](const std::string& demonym) {
      return adjectives.contains(demonym);
    });
    if (has_state || has_demonym || dateline.contains(name.span)) places.insert(word);
  }
  return places;
}

}  // namespace gainsay

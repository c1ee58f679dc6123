#include "entities/name_kind.h"

#include <algorithm>
#include <array>

#include "entities/word_lists.h"

namespace gainsay {
namespace {

/// The word at `i`, which may lie anywhere; none outside of the name's sentence.
std::string_view word_at(const std::vector<NameWord>& words, const Name& name, std::int64_t i) {
  if (i < 0 || i >= static_cast<std::int64_t>(words.size())) return {};
  const NameWord& word = words[static_cast<std::size_t>(i)];
  return word.sentence == words[name.first].sentence ? std::string_view(word.folded) : std::string_view();
}

}  // namespace

EntityKind kind_of_head(std::string_view word) {
  if (words::is_organisation_head(word)) return EntityKind::organisation;
  if (words::is_facility_head(word)) return EntityKind::facility;
  if (words::is_place_head(word)) return EntityKind::place;
  return EntityKind::unknown;
}

bool is_apposed_to_organisation(const std::vector<NameWord>& words, const Name& name) {
  constexpr std::uint32_t longest = 6;  // words
  const auto at = [&](std::int64_t i) { return word_at(words, name, i); };
  const std::string_view determiner = at(name.last + 1);
  if (at(name.last) != "," || (determiner != "the" && determiner != "a" && determiner != "an")) return false;
  for (std::uint32_t i = name.last + 2; i < name.last + 2 + longest && !at(i).empty(); ++i) {
    // "Vera Dragan, a spokeswoman for the Movement,".
    if (at(i) == "for" || at(i) == "of" || at(i) == "at" || at(i) == "in" || at(i) == "with" ||
        at(i) == "from")
      return false;
    const std::string_view next = at(i + 1);
    if (next == "," || next == "." || next == "that" || next == "which")
      return words::is_organisation_head(at(i));
  }
  return false;
}

bool is_named_as_country(const std::vector<NameWord>& words, const Name& name) {
  constexpr std::array<std::string_view, 6> has = {"capital", "airspace", "parliament",
                                                   "borders", "ministry", "constitution"};
  constexpr std::array<std::string_view, 8> of_ministries = {"defence", "defense", "interior", "foreign",
                                                             "health",  "finance", "justice",  "education"};
  const auto at = [&](std::int64_t i) { return word_at(words, name, i); };
  if (name.last - name.first != 1) return false;
  const std::string_view before = at(static_cast<std::int64_t>(name.first) - 1);
  if (before == "neighbouring" || before == "neighboring") return true;
  if (name.last >= words.size() || !words[name.last].possessive) return false;
  const bool ministry =
      std::find(of_ministries.begin(), of_ministries.end(), at(name.last + 1)) != of_ministries.end();
  const std::string_view held = at(name.last + (ministry ? 2 : 1));
  return (held != "ministry" || ministry) && std::find(has.begin(), has.end(), held) != has.end();
}

EntityKind guess_kind(const std::vector<NameWord>& words, const Name& name) {
  const auto at = [&](std::int64_t i) { return word_at(words, name, i); };
  const std::string_view first = words[name.first].folded;
  if (name.last - name.first > 1) {
    if (words::is_title(first) && at(name.first + 1) == "of") return EntityKind::role;
    for (std::uint32_t i = name.first; i < name.last; ++i) {
      if (words::is_organisation_head(words[i].folded)) return EntityKind::organisation;
    }
    if (const EntityKind kind = kind_of_head(words[name.last - 1].folded); kind != EntityKind::unknown)
      return kind;
    if (const EntityKind kind = kind_of_head(first); kind != EntityKind::unknown) return kind;
  }
  const std::string_view before = at(static_cast<std::int64_t>(name.first) - 1);
  const std::string_view after = at(name.last);
  if (name.last - name.first == 1 && words::is_organisation_head(first)) return EntityKind::organisation;
  if (words::is_title(before)) return EntityKind::person;
  if (is_apposed_to_organisation(words, name)) return EntityKind::organisation;
  if (after == "news" || after == "agency" || after == "newspaper") return EntityKind::organisation;
  if (name.last - name.first == 1 && words[name.first].acronym && first != "us" && first != "uk")
    return EntityKind::organisation;
  if (words::is_place_head(after)) return EntityKind::place;
  if (words::is_place_preposition(before) ||
      (before == "of" && at(static_cast<std::int64_t>(name.first) - 2) == "north"))
    return EntityKind::place;
  if (after == "who") return EntityKind::person;
  if (name.last - name.first > 1 && (words::is_speech_verb(after) || words::is_speech_verb(before)))
    return EntityKind::person;
  return EntityKind::unknown;
}

}  // namespace gainsay

#include "actors/same_actor.h"

#include <algorithm>
#include <optional>

#include "actors/actor_key.h"
#include "actors/countries.h"
#include "actors/role_domains.h"
#include "places/name_key.h"

namespace gainsay {
namespace {

using Verdict = SameActor::Verdict;

bool is_person(EntityKind kind) {
  return kind == EntityKind::person || kind == EntityKind::role;
}

std::string quoted(std::string_view words) {
  return "\u201c" + std::string(words) + "\u201d";
}

// A person is no organisation; of others the name tagger mixes up kinds. A place is a country's government
// where it is a country; else a club and its town are two.
bool kinds_meet(const ActorSketch& a, const ActorSketch& b) {
  if (a.kind == b.kind || a.kind == EntityKind::unknown || b.kind == EntityKind::unknown) return true;
  if (is_person(a.kind) != is_person(b.kind)) return false;
  if (a.kind != EntityKind::place && b.kind != EntityKind::place) return true;
  return country_named(a.key) != nullptr;
}

// "Miners' Guild" and "Guild", "HWU" and "Harbour Workers Union" may be one.
bool names_meet(std::string_view a, std::string_view b) {
  if (a == b || are_initials(a, b) || are_initials(b, a)) return true;
  const auto left = key_words(a);
  const auto right = key_words(b);
  const auto holds = [](const auto& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  const auto& fewer = left.size() <= right.size() ? left : right;
  const auto& more = left.size() <= right.size() ? right : left;
  return !fewer.empty() &&
         std::all_of(fewer.begin(), fewer.end(), [&](std::string_view word) { return holds(more, word); });
}

// The country that a role is for.
const Country* country_of(const StatedRole& role) {
  for (const StatedAffiliation& to : role.affiliations) {
    if (const Country* country = country_named(to.key)) return country;
    for (const std::string_view word : key_words(to.key)) {
      if (const Country* country = country_of_people(word)) return country;
      if (const Country* country = country_named(word)) return country;
    }
  }
  return nullptr;
}

bool serves_a_country(const StatedRole& role) {
  const RoleDomain domain = domain_of(role);
  return domain == RoleDomain::politics || domain == RoleDomain::military || domain == RoleDomain::police ||
         role.head.ends_with("president");
}

bool travels(const StatedRole& role) {
  return role.head.ends_with("ambassador") || role.head.ends_with("envoy");
}

std::optional<SameActor> role_against(const StatedRole& left, const StatedRole& right) {
  if (left.former || right.former) return std::nullopt;
  const auto against = [&](JoinRule rule) {
    return SameActor{Verdict::apart, rule,
                     "one is said to be " + quoted(left.phrase) + ", the other " + quoted(right.phrase)};
  };
  if (serves_a_country(left) && serves_a_country(right) && !travels(left) && !travels(right)) {
    const Country* one = country_of(left);
    const Country* other = country_of(right);
    if (one != nullptr && other != nullptr && one != other) return against(JoinRule::nation);
  }
  if (left.head == right.head && is_office(left.head) && !left.affiliations.empty() &&
      !right.affiliations.empty()) {
    const bool met = std::any_of(left.affiliations.begin(), left.affiliations.end(), [&](const auto& to) {
      return std::any_of(right.affiliations.begin(), right.affiliations.end(), [&](const auto& other) {
        const bool country = country_named(to.key) != nullptr || country_named(other.key) != nullptr;
        return names_meet(to.key, other.key) || (country && left.head != "mayor" && to.kind != other.kind);
      });
    });
    if (!met) return against(JoinRule::office);
  }
  if (are_apart(domain_of(left), domain_of(right))) return against(JoinRule::field);
  return std::nullopt;
}

std::optional<SameActor> shared_role(const ActorSketch& a, const ActorSketch& b) {
  for (const StatedRole& left : a.roles) {
    for (const StatedRole& right : b.roles) {
      for (const StatedAffiliation& to : left.affiliations) {
        const bool met =
            std::any_of(right.affiliations.begin(), right.affiliations.end(),
                        [&](const StatedAffiliation& other) { return names_meet(to.key, other.key); });
        // Of one country are many.
        if (met && (country_named(to.key) == nullptr || (left.head == right.head && !left.head.empty()))) {
          return SameActor{
              Verdict::same, JoinRule::affiliation,
              "one is said to be " + quoted(left.phrase) + ", the other " + quoted(right.phrase)};
        }
      }
    }
  }
  for (const StatedRole& left : a.roles) {
    for (const StatedRole& right : b.roles) {
      if (left.head.empty() || left.head != right.head || role_against(left, right)) continue;
      // The same words; a bare "spokesman" is anybody's.
      const bool telling = domain_of(left) != RoleDomain::none || is_office(left.head) ||
                           name_key(left.phrase) == name_key(right.phrase);
      const bool bare = key_words(name_key(left.phrase)).size() < 2 && domain_of(left) == RoleDomain::none;
      if (telling && !bare)
        return SameActor{Verdict::same, JoinRule::role,
                         "one is said to be " + quoted(left.phrase) + ", the other " + quoted(right.phrase)};
    }
  }
  return std::nullopt;
}

std::optional<SameActor> contradiction(const ActorSketch& a, const ActorSketch& b) {
  for (const StatedRole& left : a.roles) {
    for (const StatedRole& right : b.roles) {
      if (auto found = role_against(left, right)) return found;
    }
  }
  return std::nullopt;
}

std::string middle_letters(std::string_view key) {
  std::string letters;
  const auto words = key_words(key);
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (words[i].size() == 1) letters += words[i];
  }
  return letters;
}

// A full name that one article reads as a person's and another as an organisation's: most often a name that
// the tagger takes for another kind, but not where a role says that it is a person.
std::optional<SameActor> two_kinds(const ActorSketch& a, const ActorSketch& b) {
  if (is_single_word(a.key) || is_generic(a.key) || !a.roles.empty() || !b.roles.empty()) return std::nullopt;
  return SameActor{Verdict::weak, JoinRule::name,
                   "both call it " + quoted(a.name) + ", though as of another kind"};
}

SameActor one_name(const ActorSketch& a, const ActorSketch& b) {
  const bool person = is_person(a.kind) || is_person(b.kind);
  if (!person && is_generic(a.key)) {
    // "the Ministry", "the Committee": which one only its article knows.
    if (is_single_word(a.key)) return {};
    if (a.country.empty() || a.country != b.country) return {};
    return {Verdict::weak, JoinRule::name,
            "both call it " + quoted(a.name) + ", and both speak mostly of one country: " + a.country};
  }
  // A single name that may be a surname, or just a word, joins nothing.
  const bool abbreviation =
      std::none_of(a.name.begin(), a.name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  const bool unknown = a.kind == EntityKind::unknown || b.kind == EntityKind::unknown;
  if (is_single_word(a.key) && country_named(a.key) == nullptr && (person || (unknown && !abbreviation)))
    return {};
  if (country_named(a.key) != nullptr && a.name != b.name && !person)
    return {Verdict::same, JoinRule::country, quoted(a.name) + " and " + quoted(b.name) + " are one country"};
  if (auto found = shared_role(a, b)) return *found;
  if (auto found = contradiction(a, b)) return *found;
  return {Verdict::weak, JoinRule::name,
          "both call it " + quoted(a.name) + ", and nothing speaks against it"};
}

const StatedName* stated(const ActorSketch& of, std::string_view key) {
  const auto at = std::find_if(of.others.begin(), of.others.end(),
                               [key](const StatedName& other) { return other.key == key; });
  return at == of.others.end() ? nullptr : &*at;
}

bool share_a_word(std::string_view a, std::string_view b) {
  const auto left = key_words(a);
  const auto right = key_words(b);
  return std::any_of(left.begin(), left.end(), [&](std::string_view word) {
    return word.size() > 1 && std::find(right.begin(), right.end(), word) != right.end();
  });
}

SameActor by_stated(const ActorSketch& stating, const ActorSketch& other, const StatedName& name) {
  if (auto found = contradiction(stating, other)) return *found;
  const bool person = is_person(stating.kind) || is_person(other.kind);
  // What is taken for a person's other name is too often somebody whom they named: one such slip would join
  // two who are in every paper.
  if (person && (is_single_word(name.key) || !share_a_word(stating.key, name.key))) return {};
  return {Verdict::weak, JoinRule::stated_name,
          "one says that " + quoted(stating.name) + " is " + quoted(name.name) + " too, the other calls it " +
              quoted(other.name)};
}

// "organisation" and "organization", "Mojahedin" and "Mujahidin", "agriculture" and "agricultural".
bool spelt_alike(std::string_view a, std::string_view b) {
  constexpr std::size_t stem = 6;
  if (a == b) return true;
  if (a.size() < stem || b.size() < stem) return false;
  return a.substr(0, stem) == b.substr(0, stem) || spelling_key(a) == spelling_key(b);
}

// One abbreviation of two names: of "People's Mojahedin Organization" and "Peoples Mujahedin Organisation",
// which are spellings of one, or of two things.
SameActor by_expansion(const ActorSketch& a, const ActorSketch& b, const StatedName& name) {
  if (is_single_word(a.key) || is_single_word(b.key)) return {};
  const auto left = key_words(a.key);
  const auto right = key_words(b.key);
  const auto& fewer = left.size() <= right.size() ? left : right;
  const auto& more = left.size() <= right.size() ? right : left;
  const bool met = std::all_of(fewer.begin(), fewer.end(), [&](std::string_view word) {
    return std::any_of(more.begin(), more.end(),
                       [&](std::string_view other) { return spelt_alike(word, other); });
  });
  const std::string said = quoted(a.name) + " and " + quoted(b.name) + ", both " + quoted(name.name);
  if (met) return {Verdict::same, JoinRule::expansion, said};
  if (name.kind != AliasKind::abbreviation) return {Verdict::weak, JoinRule::stated_name, said};
  return {Verdict::apart, JoinRule::other_name, said};
}

}  // namespace

SameActor same_actor(const ActorSketch& a, const ActorSketch& b) {
  if (!kinds_meet(a, b)) return a.key == b.key ? two_kinds(a, b).value_or(SameActor{}) : SameActor{};
  if (a.key == b.key) return one_name(a, b);
  if (const StatedName* name = stated(a, b.key)) return by_stated(a, b, *name);
  if (const StatedName* name = stated(b, a.key)) return by_stated(b, a, *name);
  const bool person = is_person(a.kind) || is_person(b.kind);
  if (person && without_initials(a.key) == without_initials(b.key)) {
    const std::string left = middle_letters(a.key);
    const std::string right = middle_letters(b.key);
    if (!left.empty() && !right.empty())
      return {Verdict::apart, JoinRule::other_initials, quoted(a.name) + " and " + quoted(b.name)};
    if (auto found = shared_role(a, b)) return *found;
    if (auto found = contradiction(a, b)) return *found;
    return {Verdict::weak, JoinRule::initials,
            quoted(a.name) + " and " + quoted(b.name) + ", and nothing speaks against it"};
  }
  for (const StatedName& name : a.others) {
    if (stated(b, name.key) != nullptr) return by_expansion(a, b, name);
  }
  // A middle name that one article leaves out makes two people of one office one.
  if (person && without_middle_name(a.key) == without_middle_name(b.key) &&
      key_words(a.key).size() != key_words(b.key).size())
    return shared_role(a, b).value_or(SameActor{});
  return {};
}

std::string_view name(JoinRule rule) {
  switch (rule) {
    case JoinRule::country:
      return "country";
    case JoinRule::affiliation:
      return "affiliation";
    case JoinRule::role:
      return "role";
    case JoinRule::stated_name:
      return "stated_name";
    case JoinRule::expansion:
      return "expansion";
    case JoinRule::name:
      return "name";
    case JoinRule::initials:
      return "initials";
    case JoinRule::field:
      return "field";
    case JoinRule::office:
      return "office";
    case JoinRule::nation:
      return "nation";
    case JoinRule::other_initials:
      return "other_initials";
    case JoinRule::other_name:
      return "other_name";
    case JoinRule::company:
      return "company";
    case JoinRule::decision:
      return "decision";
    case JoinRule::listed:
      return "listed";
  }
  return {};
}

}  // namespace gainsay

#include "actors/sketch.h"

#include <algorithm>
#include <map>
#include <set>

#include "actors/actor_key.h"
#include "actors/countries.h"
#include "places/name_key.h"

namespace gainsay {
namespace {

constexpr std::size_t most_roles = 6;  // of one person in one article
constexpr std::size_t most_forms = 8;

std::string words_at(const Article& article, Span span) {
  std::string words(slice(article.text, span));
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

StatedRole stated(const Article& article, const Entities& entities, const PersonRole& role) {
  StatedRole out;
  out.phrase = words_at(article, role.phrase);
  if (role.head) out.head = name_key(slice(article.text, *role.head));
  out.former = role.former;
  for (const Affiliation& to : role.affiliations) {
    // The fullest name that the article has for it: "the Guild" is the Miners' Guild.
    const std::string name =
        to.entity ? entities.entities[*to.entity].name : std::string(slice(article.text, to.span));
    std::string key = actor_key(name, to.kind);
    if (const Country* country = country_of_people(key)) key = name_key(country->name);
    if (!key.empty()) out.affiliations.push_back({std::move(key), to.kind});
  }
  std::sort(out.affiliations.begin(), out.affiliations.end());
  out.affiliations.erase(std::unique(out.affiliations.begin(), out.affiliations.end()),
                         out.affiliations.end());
  return out;
}

std::vector<CalledAs> forms_of(const Article& article, const Entities& entities, const Entity& entity) {
  std::map<std::string, std::int64_t> counts;
  for (const std::uint32_t mention : entity.mentions)
    ++counts[words_at(article, entities.mentions[mention].span)];
  std::vector<CalledAs> forms;
  for (auto& [words, times] : counts) forms.push_back({words, times});
  std::stable_sort(forms.begin(), forms.end(),
                   [](const CalledAs& a, const CalledAs& b) { return a.times > b.times; });
  if (forms.size() > most_forms) forms.resize(most_forms);
  return forms;
}

/// "Post" of "Washington Post": others are called so, too.
bool is_part_of(const std::string& key, const std::string& whole) {
  return (' ' + whole + ' ').find(' ' + key + ' ') != std::string::npos;
}

bool may_be_surname(const ActorSketch& sketch) {
  return (sketch.kind == EntityKind::person || sketch.kind == EntityKind::unknown) &&
         is_single_word(sketch.key);
}

}  // namespace

std::vector<ActorSketch> sketch_actors(const Article& article, const Entities& entities,
                                       const std::vector<PersonRole>& roles,
                                       const Attributions& attributions) {
  std::set<EntityId> speaking;
  for (const Speaker& speaker : attributions.speakers) {
    if (speaker.entity) speaking.insert(*speaker.entity);
  }
  std::vector<ActorSketch> sketches;
  std::map<EntityId, std::size_t> place;
  const std::string country(main_country(article.text, article.metadata.dateline));
  for (EntityId id = 0; id < entities.entities.size(); ++id) {
    const Entity& entity = entities.entities[id];
    const bool acts = entity.kind == EntityKind::person || entity.kind == EntityKind::organisation ||
                      entity.kind == EntityKind::group || entity.kind == EntityKind::unknown;
    if (!acts && !speaking.contains(id)) continue;
    ActorSketch sketch;
    sketch.member = {article.id, id};
    sketch.kind = entity.kind;
    sketch.name = entity.name;
    sketch.key = actor_key(entity.name, entity.kind);
    if (sketch.key.empty() || (may_be_surname(sketch) && entity.aliases.empty() && !speaking.contains(id)))
      continue;
    for (const Alias& alias : entity.aliases) add_stated_name({alias.name, {}, alias.kind}, sketch);
    sketch.called = forms_of(article, entities, entity);
    sketch.country = country;
    sketch.published = article.metadata.published.iso;
    place[id] = sketches.size();
    sketches.push_back(std::move(sketch));
  }
  for (const PersonRole& role : roles) {
    if (!role.entity) continue;
    const auto at = place.find(*role.entity);
    if (at == place.end()) continue;
    auto& known = sketches[at->second].roles;
    StatedRole said = stated(article, entities, role);
    if (known.size() < most_roles && std::find(known.begin(), known.end(), said) == known.end())
      known.push_back(std::move(said));
  }
  for (ActorSketch& sketch : sketches) std::sort(sketch.roles.begin(), sketch.roles.end());
  return sketches;
}

void add_stated_name(StatedName name, ActorSketch& sketch) {
  name.key = actor_key(name.name, sketch.kind);
  const auto at =
      std::lower_bound(sketch.others.begin(), sketch.others.end(), name.key,
                       [](const StatedName& other, const std::string& key) { return other.key < key; });
  const bool known = name.key == sketch.key || (at != sketch.others.end() && at->key == name.key);
  // "the union" and "the party" stand for it in its article alone.
  const bool plain = is_generic(name.key) || std::none_of(name.name.begin(), name.name.end(),
                                                          [](char c) { return c >= 'A' && c <= 'Z'; });
  if (name.kind != AliasKind::surname && !name.key.empty() && !known && !plain &&
      !is_part_of(name.key, sketch.key))
    sketch.others.insert(at, std::move(name));
}

std::vector<std::string> keys_of(const ActorSketch& sketch) {
  std::vector<std::string> keys = {sketch.key};
  if (sketch.kind == EntityKind::person || sketch.kind == EntityKind::unknown)
    keys.push_back(without_initials(sketch.key));
  if (sketch.kind == EntityKind::person) keys.push_back(without_middle_name(sketch.key));
  for (const StatedName& other : sketch.others) keys.push_back(other.key);
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

}  // namespace gainsay

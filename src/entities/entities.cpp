#include "entities/entities.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "base/disjoint_sets.h"
#include "entities/aliases.h"
#include "entities/learnt_names.h"
#include "entities/name_kind.h"
#include "entities/names.h"
#include "entities/place_evidence.h"
#include "entities/words.h"
#include "extract/dateline_span.h"

namespace gainsay {
namespace {

EntityKind most_common(const std::vector<EntityKind>& kinds) {
  std::map<EntityKind, int> counts;
  for (const EntityKind kind : kinds) {
    if (kind != EntityKind::unknown) ++counts[kind];
  }
  EntityKind best = EntityKind::unknown;
  int most = 0;
  for (const auto& [kind, count] : counts) {
    if (count > most) {
      most = count;
      best = kind;
    }
  }
  return best;
}

// "the camp" where "Camp Orsel" is the only camp named so far; "the facility" where it is the only facility.
void add_definite_nouns(std::string_view text, const std::vector<NameWord>& words,
                        const std::vector<Name>& names, const std::vector<EntityId>& entity_of,
                        Entities& out) {
  std::map<std::string, std::set<EntityId>> owners;
  std::map<EntityId, std::uint32_t> first_seen;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const EntityId id = entity_of[i];
    if (out.entities[id].kind != EntityKind::facility && out.entities[id].kind != EntityKind::organisation)
      continue;
    if (names[i].last - names[i].first < 2) continue;
    first_seen.emplace(id, names[i].span.begin);
    if (out.entities[id].kind == EntityKind::facility) owners["facility"].insert(id);
    for (const std::uint32_t at : {names[i].first, names[i].last - 1}) {
      if (kind_of_head(words[at].folded) != EntityKind::unknown) owners[words[at].folded].insert(id);
    }
  }
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (words[i].folded != "the" || words[i + 1].capitalised || words[i].sentence != words[i + 1].sentence)
      continue;
    const auto owner = owners.find(words[i + 1].folded);
    if (owner == owners.end() || owner->second.size() != 1) continue;
    const EntityId id = *owner->second.begin();
    const Span span{words[i].span.begin, words[i + 1].span.end};
    if (first_seen.at(id) > span.begin) continue;
    out.mentions.push_back({span, id});
    const std::string surface = "the " + std::string(slice(text, words[i + 1].span));
    auto& aliases = out.entities[id].aliases;
    if (std::none_of(aliases.begin(), aliases.end(),
                     [&](const Alias& alias) { return alias.name == surface; }))
      aliases.push_back({surface, AliasKind::alternative, span});
  }
}

}  // namespace

Entities find_entities(const Article& article, const Text& text, const std::vector<TaggedName>& tagged) {
  const std::vector<NameWord> words = read_words(article.text, text);
  std::vector<Name> names = find_names(article, text, words);
  add_learnt_names(article.text, text, tagged, words, names);
  const std::vector<AliasLink> links = find_aliases(article.text, words, names);

  DisjointSets joined(names.size());
  std::map<std::string, std::uint32_t> by_key;
  std::vector<std::string> keys;
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    keys.push_back(name_key(words, names[i]));
    joined.join(by_key.emplace(keys.back(), i).first->second, i);
  }
  for (const AliasLink& link : links) joined.join(link.of, link.alias);

  Entities out;
  std::map<std::uint32_t, EntityId> ids;
  std::vector<EntityId> entity_of(names.size());
  std::vector<std::vector<std::uint32_t>> members;
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    const auto [at, fresh] = ids.emplace(joined.lowest(i), static_cast<EntityId>(members.size()));
    if (fresh) members.emplace_back();
    entity_of[i] = at->second;
    members[at->second].push_back(i);
    out.mentions.push_back({names[i].span, at->second});
  }
  const auto places = names_of_places(words, names, dateline_of(article));
  std::map<std::string, const AliasLink*> link_of;
  for (const AliasLink& link : links) link_of.emplace(keys[link.alias], &link);
  for (const auto& own : members) {
    Entity entity;
    std::uint32_t fullest = own.front();
    std::vector<EntityKind> kinds;
    bool surname = false;
    for (const std::uint32_t i : own) {
      kinds.push_back(names[i].kind);
      const auto rank = [&](std::uint32_t name) {
        const auto link = link_of.find(keys[name]);
        const bool is_former = link != link_of.end() && link->second->kind == AliasKind::former;
        return std::pair(!is_former && !words[names[name].first].acronym,
                         names[name].last - names[name].first);
      };
      if (rank(i) > rank(fullest)) fullest = i;
      const auto link = link_of.find(keys[i]);
      surname = surname || (link != link_of.end() && link->second->kind == AliasKind::surname);
    }
    const bool apposed = std::any_of(
        own.begin(), own.end(), [&](std::uint32_t i) { return is_apposed_to_organisation(words, names[i]); });
    entity.kind = apposed ? EntityKind::organisation : surname ? EntityKind::person : most_common(kinds);
    if (names[fullest].kind != EntityKind::unknown && names[fullest].last - names[fullest].first > 1 &&
        !surname)
      entity.kind = names[fullest].kind;
    const bool country = std::any_of(own.begin(), own.end(),
                                     [&](std::uint32_t i) { return is_named_as_country(words, names[i]); });
    if (entity.kind != EntityKind::place && !surname && (country || places.contains(keys[fullest])))
      entity.kind = EntityKind::place;
    entity.name = slice(article.text, names[fullest].span);
    std::set<std::string> listed = {keys[fullest]};
    for (const std::uint32_t i : own) {
      if (!listed.insert(keys[i]).second) continue;
      const auto link = link_of.find(keys[i]);
      const bool acronym = names[i].last - names[i].first == 1 && words[names[i].first].acronym;
      const AliasKind kind = acronym ? AliasKind::abbreviation : AliasKind::alternative;
      entity.aliases.push_back({std::string(slice(article.text, names[i].span)),
                                link == link_of.end() ? kind : link->second->kind,
                                link == link_of.end() ? names[i].span : link->second->said_at});
    }
    out.entities.push_back(std::move(entity));
  }
  add_definite_nouns(article.text, words, names, entity_of, out);
  std::sort(out.mentions.begin(), out.mentions.end(),
            [](const Mention& a, const Mention& b) { return a.span < b.span; });
  for (std::uint32_t i = 0; i < out.mentions.size(); ++i)
    out.entities[out.mentions[i].entity].mentions.push_back(i);
  return out;
}

}  // namespace gainsay

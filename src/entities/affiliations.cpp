#include "entities/affiliations.h"

#include <algorithm>

#include "entities/name_kind.h"
#include "entities/role_words.h"
#include "entities/word_lists.h"

namespace gainsay {
namespace {

std::optional<EntityKind> affiliation_kind(NameKind kind) {
  switch (kind) {
    case NameKind::person:
      return EntityKind::person;
    case NameKind::location:
      return EntityKind::place;
    case NameKind::organisation:
      return EntityKind::organisation;
    case NameKind::facility:
      return EntityKind::facility;
    case NameKind::group:
      return EntityKind::group;
    case NameKind::date:
    case NameKind::misc:
    case NameKind::money:
    case NameKind::product:
      break;
  }
  return std::nullopt;
}

// The kind of a noun like "ministry", by itself or as part of a name.
EntityKind kind_of_noun(const SentenceTree& tree, std::uint32_t token) {
  const std::string word = tree.folded(token);
  if (role_words::holds(role_words::organisations, word)) return EntityKind::organisation;
  const bool small = tree.word(token) == word;
  if (small && role_words::holds(role_words::no_organisation, word)) return EntityKind::unknown;
  return kind_of_head(word);
}

bool is_capital(const SentenceTree& tree, std::uint32_t token) {
  const char first = tree.word(token).front();
  return first >= 'A' && first <= 'Z';
}

bool is_minister(std::string_view head) {
  return head.ends_with("minister") || head.ends_with("secretary") || head == "member" ||
         head == "commissioner";
}

// Those who speak or act for somebody, whoever that is.
bool stands_for_others(std::string_view head) {
  return head.starts_with("spokes") || head == "lawyer" || head == "attorney" || head == "counsel" ||
         head == "representative" || head == "speaking" || head == "adviser" || head == "advisor";
}

}  // namespace

Affiliation AffiliationFinder::affiliation(Span span, EntityKind kind) const {
  Affiliation out{span, kind, {}};
  const auto& mentions = layers_.entities.mentions;
  auto mention = std::lower_bound(
      mentions.begin(), mentions.end(), span.begin,
      [](const Mention& candidate, std::uint32_t begin) { return candidate.span.end <= begin; });
  std::uint32_t most = 0;
  for (; mention != mentions.end() && mention->span.begin < span.end; ++mention) {
    const std::uint32_t shared =
        std::min(mention->span.end, span.end) - std::max(mention->span.begin, span.begin);
    // More than half of either: "the Guild" is no mention of "Guild Hall Theatre Company".
    if (shared <= most || 2 * shared < std::max(mention->span.size(), span.size())) continue;
    most = shared;
    out.entity = mention->entity;
  }
  if (out.kind == EntityKind::unknown && out.entity) out.kind = layers_.entities.entities[*out.entity].kind;
  return out;
}

AffiliationFinder::Found AffiliationFinder::name_at(const SentenceTree& tree, std::uint32_t token,
                                                    IndexRange within) const {
  const TaggedName* name = named_.at(token);
  if (name == nullptr || name->tokens.begin + 1 < token) return {};
  const auto kind = affiliation_kind(name->kind);
  if (!kind) return {};
  Found found{{token, std::min(name->tokens.end, within.end)}, *kind};
  while (found.tokens.begin < found.tokens.end && tree.universal(found.tokens.begin) == "DET")
    ++found.tokens.begin;
  // "Harlow police", "Dunmore province": the noun that the name is part of.
  while (found.tokens.end < within.end && tree.is_noun(found.tokens.end) &&
         kind_of_noun(tree, found.tokens.end) != EntityKind::unknown) {
    found.kind = kind_of_noun(tree, found.tokens.end);
    ++found.tokens.end;
  }
  const auto belongs_to_role = [&](std::uint32_t at) {
    return words::is_title(tree.folded(at)) || role_words::holds(role_words::title_parts, tree.folded(at));
  };
  while (found.tokens.end > found.tokens.begin &&
         (tree.is_possessive_mark(found.tokens.end - 1) ||
          (found.tokens.end == within.end && belongs_to_role(found.tokens.end - 1))))
    --found.tokens.end;
  if (found.tokens.size() == 0) return {};
  // "secretary of state" serves none.
  if (found.tokens.size() == 1 && tree.folded(token) == "state") return {};
  // "Selm Prize winner" belongs to none.
  if (role_words::holds(role_words::honours, tree.folded(found.tokens.end - 1))) return {};
  // "Hale & Kask" is one firm.
  const std::uint32_t sign = found.tokens.end;
  if (sign + 1 < within.end && tree.word(sign) == "&" && named_.at(sign + 1)) {
    found.tokens.end = std::min(named_.at(sign + 1)->tokens.end, within.end);
    found.kind = EntityKind::organisation;
  }
  if (found.tokens.size() > 1) {
    const EntityKind own = kind_of_noun(tree, found.tokens.end - 1);
    if (own != EntityKind::unknown) found.kind = own;
  }
  return found;
}

AffiliationFinder::Found AffiliationFinder::noun_at(const SentenceTree& tree, std::uint32_t token,
                                                    const RolePhrase& phrase) const {
  const auto above = tree.head(token);
  const bool adjective = tree.universal(token) == "ADJ" && tree.relation(token) == "amod" && above &&
                         *above > token && *above != phrase.head && *above < phrase.tokens.end &&
                         kind_of_noun(tree, *above) != EntityKind::unknown;
  if (!tree.is_noun(token) && !adjective) return {};
  if (role_words::holds(role_words::honorifics, tree.folded(token))) return {};
  // "deputy district judge": the judge is the deputy.
  const bool more = token + 1 < phrase.head && tree.is_noun(token + 1);
  if (more && tree.word(token) == tree.folded(token) && words::is_title(tree.folded(token))) return {};
  const bool before_person = token + 1 < phrase.tokens.end && named_.is(token + 1, NameKind::person);
  if (before_person && words::is_title(tree.folded(token))) return {};
  std::uint32_t last = token;  // of the run of nouns that begins here
  while (last + 1 < phrase.tokens.end && last + 1 != phrase.head && tree.is_noun(last + 1) &&
         !named_.at(last + 1))
    ++last;
  // "Miners' Guild" is one name, "the party's Council" are two.
  if (last + 2 < phrase.tokens.end && last + 2 != phrase.head && tree.is_possessive_mark(last + 1) &&
      tree.penn(last).ends_with("S") && is_capital(tree, last) && is_capital(tree, last + 2) &&
      tree.is_noun(last + 2))
    last += 2;
  const std::uint32_t next = last + 1;
  if (next < phrase.tokens.end && tree.word(next) == "-") return {};
  const bool owner = next < phrase.tokens.end && tree.is_possessive_mark(next);
  for (std::uint32_t at = next; at > token; --at) {
    if (at - 1 == token && !owner && tree.folded(token) == "state") continue;
    const EntityKind kind = kind_of_noun(tree, at - 1);
    if (kind != EntityKind::unknown) return {{token, at}, kind};
  }
  if (adjective) return {};
  if (owner && tree.universal(last) == "NOUN" && !role_words::holds(role_words::times, tree.folded(last)))
    return {{token, next}, EntityKind::unknown};
  if (token < phrase.head + 2) return {};
  std::uint32_t before = token;
  while (before > phrase.head + 1 && tree.universal(before - 1) != "ADP") --before;
  const std::string tie = before > phrase.head + 1 ? tree.folded(before - 1) : std::string();
  const bool served = (tie == "for" || tie == "to") && before - 1 == phrase.head + 1 &&
                      stands_for_others(tree.folded(phrase.head));
  const bool name = tree.universal(token) == "PROPN" &&
                    (tie == "at" || tie == "from" || tie == "with" || tie == "for") &&
                    !is_minister(tree.folded(phrase.head));
  if (!served && !name) return {};
  return {{token, next}, EntityKind::unknown};
}

Span AffiliationFinder::mention_of(EntityId entity, Span part) const {
  const auto& mentions = layers_.entities.mentions;
  const auto mention = std::lower_bound(
      mentions.begin(), mentions.end(), part.begin,
      [](const Mention& candidate, std::uint32_t begin) { return candidate.span.end <= begin; });
  return mention != mentions.end() && mention->entity == entity ? mention->span : part;
}

std::vector<Affiliation> AffiliationFinder::in_phrase(const SentenceTree& tree,
                                                      const RolePhrase& phrase) const {
  std::vector<Affiliation> out;
  for (std::uint32_t at = phrase.tokens.begin; at < phrase.tokens.end;) {
    if (at == phrase.head) {
      ++at;
      continue;
    }
    // Before the head, a name ends where the head begins.
    const IndexRange within{at, at < phrase.head ? phrase.head : phrase.tokens.end};
    Found found = name_at(tree, at, within);
    if (found.tokens.size() == 0) found = noun_at(tree, at, phrase);
    if (found.tokens.size() == 0) {
      ++at;
      continue;
    }
    Affiliation whole = affiliation(tree.span(found.tokens), found.kind);
    at = found.tokens.end;
    // "Centre of Research for Selm" where the tagger took "Centre" alone.
    if (whole.entity && found.kind != EntityKind::person) {
      const Span name = mention_of(*whole.entity, whole.span);
      const Span phrase_span = tree.span(phrase.tokens);
      if (at > phrase.head && name.begin == whole.span.begin && phrase_span.contains(name))
        whole.span.end = std::max(whole.span.end, name.end);
    }
    while (at < phrase.tokens.end && tree.span({at, at + 1}).end <= whole.span.end) ++at;
    out.push_back(whole);
  }
  return out;
}

std::optional<Affiliation> AffiliationFinder::tied_to_name(const SentenceTree& tree, std::uint32_t at,
                                                           std::uint32_t top) const {
  if (!tree.holds(at) || !tree.holds(at + 1) || tree.universal(at) != "ADP") return std::nullopt;
  const std::string tie = tree.folded(at);
  if (tie != "of" && tie != "from") return std::nullopt;
  const auto noun = tree.head(at);
  if (!noun || tree.relation(*noun) != "nmod" || tree.head(*noun) != top) return std::nullopt;
  std::uint32_t begin = at + 1;
  if (tree.universal(begin) == "DET") ++begin;
  if (!tree.holds(begin)) return std::nullopt;
  if (const Found found = name_at(tree, begin, {begin, tree.tokens().end});
      found.tokens.size() > 0 && found.kind != EntityKind::person)
    return affiliation(tree.span(found.tokens), found.kind);
  const RolePhrase rest{{begin, tree.tokens().end}, at};
  if (const Found found = noun_at(tree, begin, rest);
      found.tokens.size() > 0 && found.kind != EntityKind::unknown && is_capital(tree, found.tokens.end - 1))
    return affiliation(tree.span(found.tokens), found.kind);
  // A name that the tagger took into the person's: "Rina Vale of Harlow".
  std::uint32_t end = begin;
  while (tree.holds(end) && tree.universal(end) == "PROPN") ++end;
  if (end == begin || !(named_.at(begin) && named_.at(begin) == named_.at(at))) return std::nullopt;
  return affiliation(tree.span({begin, end}), EntityKind::unknown);
}

}  // namespace gainsay

#include "attribution/source_entity.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace gainsay {
namespace {

// Whether a possessive's mark follows `name` within `source`.
bool owns(const Article& article, Span name, Span source) {
  const std::string_view after = slice(article.text, {name.end, source.end});
  return after.starts_with("'s ") || after.starts_with("\u2019s ") || after.starts_with("' ") ||
         after.starts_with("\u2019 ");
}

/// "The Sanders campaign", "Kask's lawyer": others than the person who is named. From the word behind the
/// name.
bool is_of_person(const std::vector<Word>& words, Span name) {
  constexpr std::array<std::string_view, 22> others = {
      "campaign",   "administration", "team",         "office",      "camp",   "government",
      "family",     "foundation",     "lawyer",       "lawyers",     "aide",   "aides",
      "supporters", "adviser",        "advisers",     "spokesman",   "allies", "spokeswoman",
      "backers",    "relatives",      "organization", "organisation"};
  const auto next =
      std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.span.begin >= name.end; });
  if (next == words.end()) return false;
  const bool possessive =
      next->lower == "'s" || next->lower == "\u2019s" || next->lower == "'" || next->lower == "\u2019";
  const auto noun = possessive ? next + 1 : next;
  return noun != words.end() && !noun->capitalised && (possessive || is_one_of(noun->lower, others));
}

/// Where a clause begins that tells more of the source: "the council, whose head, Josip Karel, was moved".
std::uint32_t relative_clause(const std::vector<Word>& words) {
  constexpr std::array<std::string_view, 4> openers = {"who", "whose", "which", "whom"};
  for (const Word& word : words) {
    if (is_one_of(word.lower, openers)) return word.span.begin;
  }
  return std::numeric_limits<std::uint32_t>::max();
}

}  // namespace

Span source_core(const std::vector<Word>& words) {
  constexpr std::array<std::string_view, 6> ends = {",", "(", "who", "\u2014", "\u2013", "--"};
  Span span = words.front().span;
  for (const Word& word : words) {
    if (is_one_of(word.lower, ends)) break;
    span.end = word.span.end;
  }
  return span;
}

std::optional<EntityId> entity_named(const Entities& entities, Span source) {
  const auto mention =
      std::lower_bound(entities.mentions.begin(), entities.mentions.end(), source,
                       [](const Mention& candidate, Span wanted) { return candidate.span < wanted; });
  if (mention == entities.mentions.end() || mention->span != source) return std::nullopt;
  return mention->entity;
}

std::optional<EntityId> entity_of(const Article& article, const Entities& entities, Span source,
                                  const std::vector<Word>& words) {
  const Span name = source_core(words);
  std::optional<EntityId> last;
  std::optional<EntityId> owner;
  const std::uint32_t clause = relative_clause(words);
  auto mention = std::lower_bound(
      entities.mentions.begin(), entities.mentions.end(), source.begin,
      [](const Mention& candidate, std::uint32_t begin) { return candidate.span.begin < begin; });
  for (; mention != entities.mentions.end() && mention->span.begin < source.end; ++mention) {
    if (!source.contains(mention->span)) continue;
    if (mention->span.begin >= clause && (last || owner || name.end < clause)) break;
    if (entities.entities[mention->entity].kind == EntityKind::person && is_of_person(words, mention->span))
      continue;
    // "Ruvenia's spokesman, Kamil Orsay": who owns is not who speaks, unless nobody else is named.
    if (owns(article, mention->span, source)) {
      owner = mention->entity;
      continue;
    }
    if (entities.entities[mention->entity].kind == EntityKind::person) return mention->entity;
    if (name.contains(mention->span)) last = mention->entity;
  }
  return last ? last : owner;
}

std::string full_name(const Article& article, const Entities& entities, EntityId id) {
  const Entity& entity = entities.entities[id];
  if (entity.kind != EntityKind::person || entity.name.find(' ') != std::string::npos) return entity.name;
  constexpr std::array<std::string_view, 10> titles = {"mr",  "mrs",    "ms",       "miss", "dr",
                                                       "sir", "prince", "princess", "lord", "lady"};
  for (const std::uint32_t index : entity.mentions) {
    const Span span = entities.mentions[index].span;
    if (slice(article.text, span) != entity.name || span.begin < 2) continue;
    std::uint32_t begin = span.begin - 1;
    while (begin > 0 && article.text[begin - 1] != ' ' && article.text[begin - 1] != '\n') --begin;
    std::string title = to_lower(slice(article.text, {begin, span.begin - 1}));
    if (title.ends_with('.')) title.pop_back();
    if (is_one_of(title, titles)) return std::string(slice(article.text, {begin, span.end}));
  }
  return entity.name;
}

}  // namespace gainsay

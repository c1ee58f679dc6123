#include "entities/learnt_names.h"

#include <algorithm>

#include "entities/name_kind.h"
#include "entities/role_words.h"
#include "entities/word_lists.h"

namespace gainsay {
namespace {

EntityKind entity_kind(NameKind kind) {
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
  return EntityKind::unknown;
}

std::uint32_t shared(Span a, Span b) {
  const std::uint32_t begin = std::max(a.begin, b.begin);
  const std::uint32_t end = std::min(a.end, b.end);
  return end > begin ? end - begin : 0;
}

/// More than half of the longer of two spans.
bool mostly_same(Span a, Span b) {
  return 2 * shared(a, b) > std::max(a.size(), b.size());
}

/// Whether the name's own first or last word says what it is, or what stands beside it.
bool tells_its_kind(const Name& name, const std::vector<NameWord>& words) {
  if (is_apposed_to_organisation(words, name)) return true;
  if (name.last - name.first == 1)
    return name.kind == EntityKind::organisation && words::is_organisation_head(words[name.first].folded);
  return name.last - name.first > 1 && (kind_of_head(words[name.first].folded) != EntityKind::unknown ||
                                        kind_of_head(words[name.last - 1].folded) != EntityKind::unknown);
}

bool is_office(std::string_view word) {
  return words::is_title(word) || words::is_demonym(word) || role_words::is_person_noun(word) ||
         word == "republican" || word == "democratic";
}

/// "Communications Minister Fahmi Fadzil" names the person that the tagger found behind the office.
void leave_out_office(Span person, const std::vector<NameWord>& words, Name& name) {
  if (name.span.end != person.end || name.span.begin >= person.begin) return;
  std::uint32_t first = name.first;
  bool office = false;  // anywhere before: "Secretary of State Mike Pompeo"
  for (; first < name.last && words[first].span.begin < person.begin; ++first)
    office = office || is_office(words[first].folded);
  if (first == name.last || words[first].span.begin != person.begin || !office) return;
  name.first = first;
  name.span.begin = person.begin;
  name.kind = EntityKind::person;
}

/// As words of read_words; empty where the tagger cut a word that hyphens join.
Name as_name(Span span, EntityKind kind, const std::vector<NameWord>& words) {
  const auto first =
      std::lower_bound(words.begin(), words.end(), span.begin,
                       [](const NameWord& word, std::uint32_t at) { return word.span.begin < at; });
  auto last = first;
  while (last != words.end() && last->span.end <= span.end) ++last;
  const bool whole = first != last && first->span.begin == span.begin && (last - 1)->span.end == span.end;
  if (!whole) return {};
  return {span, static_cast<std::uint32_t>(first - words.begin()),
          static_cast<std::uint32_t>(last - words.begin()), kind};
}

/// "Ministry" of "the Interior Ministry": the tagger knows the whole.
void take_whole(const Name& whole, const std::vector<NameWord>& words, Name& name) {
  if (whole.last == whole.first || whole.last != name.last || whole.first >= name.first ||
      name.last - name.first > 1 || !words[whole.first].capitalised ||
      kind_of_head(words[name.first].folded) != EntityKind::organisation)
    return;
  name = whole;
}

}  // namespace

void add_learnt_names(std::string_view article_text, const Text& text, const std::vector<TaggedName>& tagged,
                      const std::vector<NameWord>& words, std::vector<Name>& names) {
  std::vector<Name> added;
  std::size_t at = 0;  // the first name that ends after the tagged one begins
  for (const TaggedName& learnt : tagged) {
    Span span{text.tokens[learnt.tokens.begin].span.begin, text.tokens[learnt.tokens.end - 1].span.end};
    const EntityKind kind = entity_kind(learnt.kind);
    while (at < names.size() && names[at].span.end <= span.begin) ++at;
    bool met = false;
    for (std::size_t i = at; i < names.size() && names[i].span.begin < span.end; ++i) {
      met = true;
      Name& name = names[i];
      if (kind == EntityKind::person) leave_out_office(span, words, name);
      if (kind == EntityKind::organisation) take_whole(as_name(span, kind, words), words, name);
      // "Mila Post" is no newspaper where the tagger knows her for a person.
      const bool person = kind == EntityKind::person && name.kind == EntityKind::organisation &&
                          name.span == span && name.last - name.first == 2 &&
                          !is_apposed_to_organisation(words, name);
      const bool settled = name.kind == EntityKind::role || (!person && tells_its_kind(name, words));
      if (kind != EntityKind::unknown && !settled && mostly_same(name.span, span)) name.kind = kind;
    }
    const bool wanted = kind != EntityKind::unknown && kind != EntityKind::group;
    if (met || !wanted) continue;
    if (slice(article_text, span).starts_with("the ")) span.begin += 4;
    const Name name = as_name(span, kind, words);
    if (name.last > name.first && words[name.first].capitalised) added.push_back(name);
  }
  names.insert(names.end(), added.begin(), added.end());
  std::sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.span < b.span; });
}

}  // namespace gainsay

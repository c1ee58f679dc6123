#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "places/locate.h"
#include "places/offsets.h"
#include "places/places.h"

namespace gainsay {
namespace {

constexpr std::uint32_t dateline_within = 120;  // bytes from where the body begins

struct Mentioned {
  Span span;
  std::optional<EntityId> entity;
};

// The words of the dateline where they stand in the body; of "DIALA, Iraq (Agency)" the town.
std::optional<Span> dateline(const Article& article) {
  const std::string& words = article.metadata.dateline;
  if (words.empty()) return std::nullopt;
  const auto town = static_cast<std::uint32_t>(std::min({words.find(','), words.find('('), words.size()}));
  for (const Paragraph& paragraph : article.paragraphs) {
    if (paragraph.kind != ParagraphKind::body && paragraph.kind != ParagraphKind::dateline) continue;
    const std::string_view start =
        slice(article.text,
              {paragraph.span.begin, std::min(paragraph.span.end, paragraph.span.begin + dateline_within)});
    const std::size_t at = start.find(words);
    if (at == std::string_view::npos) continue;
    const auto begin = paragraph.span.begin + static_cast<std::uint32_t>(at);
    return Span{begin, begin + town};
  }
  return std::nullopt;
}

/// "Sept." of "on Sept. 8", which is often tagged as a place.
bool is_month(std::string_view words) {
  constexpr std::array<std::string_view, 10> months = {"Jan.", "Feb.", "Mar.",  "Apr.", "Aug.",
                                                       "Sep.", "Oct.", "Sept.", "Nov.", "Dec."};
  return std::find(months.begin(), months.end(), words) != months.end();
}

std::vector<Mentioned> mentioned(const Article& article, const Text& text,
                                 const std::vector<TaggedName>& names, const Entities& entities) {
  std::vector<Mentioned> out;
  for (const Mention& mention : entities.mentions)
    if (entities.entities[mention.entity].kind == EntityKind::place &&
        !is_month(slice(article.text, mention.span)))
      out.push_back({mention.span, mention.entity});
  const auto add = [&](Span span) {
    if (!span.empty() && !is_month(slice(article.text, span))) out.push_back({span, std::nullopt});
  };
  if (const auto line = dateline(article)) add(*line);
  for (const TaggedName& name : names) {
    if (name.kind != NameKind::location || name.tokens.size() == 0) continue;
    add({text.tokens[name.tokens.begin].span.begin, text.tokens[name.tokens.end - 1].span.end});
  }
  // By where they begin, the longer first; of one span that of an entity first.
  std::stable_sort(out.begin(), out.end(), [](const Mentioned& a, const Mentioned& b) {
    if (a.span.begin != b.span.begin) return a.span.begin < b.span.begin;
    return a.span.end > b.span.end;
  });
  std::vector<Mentioned> apart;
  for (const Mentioned& one : out)
    if (apart.empty() || !apart.back().span.overlaps(one.span)) apart.push_back(one);
  return apart;
}

void fill(Place& place, const Located& located, const Gazetteer& gazetteer) {
  if (!located.place) {
    place.unlocated = Unlocated::not_listed;
    return;
  }
  const PlaceId id = *located.place;
  place.name = gazetteer.name(id);
  place.kind = gazetteer.kind(id);
  if (gazetteer.geonames_id(id) != 0) place.geonames_id = gazetteer.geonames_id(id);
  place.country = gazetteer.country(id);
  if (const auto division = gazetteer.holder(id, PlaceKind::division); division && *division != id)
    place.division = gazetteer.name(*division);
  place.at = gazetteer.at(id);
  place.other_spelling = located.other_spelling;
  place.candidates = located.candidates;
  if (place.offset) place.moved = moved(*place.at, place.offset->bearing, place.offset->kilometres);
}

// One entity is one place, though the article calls it by several names, of which not all are listed.
void share_within_entities(std::vector<Located>& located, const std::vector<Mentioned>& mentions) {
  std::map<EntityId, Located> known;
  for (std::size_t i = 0; i < mentions.size(); ++i)
    if (mentions[i].entity && located[i].place && !located[i].other_spelling)
      known.emplace(*mentions[i].entity, located[i]);
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    if (!mentions[i].entity || (located[i].place && !located[i].other_spelling)) continue;
    if (const auto found = known.find(*mentions[i].entity); found != known.end()) located[i] = found->second;
  }
}

}  // namespace

std::vector<Place> find_places(const Article& article, const Text& text, const std::vector<TaggedName>& names,
                               const Entities& entities, const Gazetteer* gazetteer) {
  const auto mentions = mentioned(article, text, names, entities);
  std::vector<Located> located(mentions.size());
  if (gazetteer != nullptr) {
    std::vector<Span> spans;
    for (const Mentioned& one : mentions) spans.push_back(one.span);
    located = locate(article.text, spans, *gazetteer);
    share_within_entities(located, mentions);
  }
  std::vector<Place> places;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    Place place;
    place.span = mentions[i].span;
    place.entity = mentions[i].entity;
    place.offset = offset_before(article.text, place.span.begin);
    if (gazetteer == nullptr)
      place.unlocated = Unlocated::no_gazetteer;
    else
      fill(place, located[i], *gazetteer);
    places.push_back(std::move(place));
  }
  return places;
}

std::string_view name(Unlocated unlocated) {
  switch (unlocated) {
    case Unlocated::no:
      return "no";
    case Unlocated::no_gazetteer:
      return "no_gazetteer";
    case Unlocated::not_listed:
      return "not_listed";
  }
  return {};
}

}  // namespace gainsay

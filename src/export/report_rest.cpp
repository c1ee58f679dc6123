#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "export/names.h"
#include "export/own_voice.h"
#include "export/report_parts.h"

namespace gainsay {
namespace {

constexpr std::size_t most_names = 15;
constexpr std::size_t most_sentences = 4;

std::string more(std::size_t count) {
  return fmt::format("and {} more; --format json lists all", count);
}

// " in Diyala, IQ": what holds the place that an entity is.
std::string shown_location(const ReportInput& in, EntityId id) {
  const auto place =
      std::find_if(in.analysis.places.begin(), in.analysis.places.end(),
                   [id](const Place& one) { return one.entity == id && one.unlocated == Unlocated::no; });
  if (place == in.analysis.places.end() || place->kind == PlaceKind::country || place->country.empty())
    return {};
  return " in " +
         (place->division.empty() ? place->country : printable(place->division) + ", " + place->country);
}

std::string unlocated_names(const ReportInput& in) {
  std::string names;
  std::set<std::string> listed;
  for (const Place& place : in.analysis.places) {
    if (place.unlocated != Unlocated::not_listed) continue;
    const std::string words = in.words(place.span);
    if (listed.insert(words).second) names += (names.empty() ? "\u201c" : ", \u201c") + words + "\u201d";
  }
  return names;
}

}  // namespace

void write_names(const ReportInput& in, PageWriter& out) {
  const auto& entities = in.analysis.entities.entities;
  std::set<EntityId> speaking;
  for (const Speaker& speaker : in.analysis.attributions.speakers) {
    if (speaker.entity) speaking.insert(*speaker.entity);
  }
  std::vector<EntityId> order;
  for (EntityId id = 0; id < entities.size(); ++id) {
    if (speaking.contains(id) || !entities[id].aliases.empty() || entities[id].mentions.size() > 1)
      order.push_back(id);
  }
  if (order.empty()) return;
  std::stable_sort(order.begin(), order.end(), [&](EntityId a, EntityId b) {
    const auto rank = [&](EntityId id) {
      return std::tuple(speaking.contains(id), !entities[id].aliases.empty(), entities[id].mentions.size());
    };
    return rank(a) > rank(b);
  });
  std::map<EntityId, std::vector<RoleId>> roles;
  for (RoleId id = 0; id < in.analysis.roles.size(); ++id) {
    if (in.analysis.roles[id].entity) roles[*in.analysis.roles[id].entity].push_back(id);
  }
  out.heading("WHO AND WHAT IS NAMED");
  for (std::size_t i = 0; i < order.size() && i < most_names; ++i) {
    const Entity& entity = entities[order[i]];
    std::string aliases;
    for (const Alias& alias : entity.aliases) aliases += " = " + printable(alias.name);
    std::string note;
    if (entity.kind != EntityKind::unknown) note += " \u00b7 " + std::string(format_name(entity.kind));
    note += shown_location(in, order[i]);
    const std::string role = shown_role(in, roles[order[i]], printable(entity.name));
    if (!role.empty()) note += " \u00b7 " + role;
    if (speaking.contains(order[i])) note += " \u00b7 speaks";
    const std::size_t mentions = entity.mentions.size();
    note += fmt::format(" \u00b7 {} mention{}", mentions, mentions == 1 ? "" : "s");
    out.paragraph(2, 4, {{printable(entity.name), Style::source}, {aliases}, {note, Style::faint}});
  }
  if (order.size() > most_names) out.paragraph(2, 4, {{more(order.size() - most_names), Style::faint}});
}

void write_own_voice(const ReportInput& in, PageWriter& out) {
  const auto own = own_voice_sentences(in.article, in.analysis);
  if (own.empty()) return;
  out.heading("THE PUBLISHER'S OWN VOICE");
  out.paragraph(
      2, 4,
      {{fmt::format("{} of {} sentences, in which nobody was found to be quoted{}", own.size(),
                    in.analysis.text.sentences.size(), own.size() > most_sentences ? ". The first:" : ":"),
        Style::faint}});
  for (std::size_t i = 0; i < own.size() && i < most_sentences; ++i)
    out.paragraph(2, 4, {{"- " + in.words(in.analysis.text.sentences[own[i]].span)}});
  if (own.size() > most_sentences) out.paragraph(2, 4, {{more(own.size() - most_sentences), Style::faint}});
}

void write_open_questions(const ReportInput& in, PageWriter& out) {
  const auto& items = in.analysis.attributions.items;
  const bool dated = in.article.metadata.published.precision >= Timestamp::Precision::day;
  std::vector<std::string> open;
  for (AttributionId id = 0; id < items.size(); ++id) {
    const Attribution& item = items[id];
    if (in.in_headline(item)) continue;
    if (item.time && !dated)
      open.push_back(number_of(id) + " \u201c" + in.words(*item.time) +
                     "\u201d: the page has no date, so the day is not known.");
    if (is_denial(item.stance) && item.polarity == Polarity::positive && item.answers.empty())
      open.push_back(fmt::format("{} {}: what it answers was not found in the article.", number_of(id),
                                 name(item.stance)));
    if (item.source.empty() && !item.cue.empty())
      open.push_back(number_of(id) + " \u201c" + in.words(item.cue) + "\u201d: the article doesn't say who.");
  }
  std::string unnamed;
  std::set<std::string> listed;
  for (const Speaker& speaker : in.analysis.attributions.speakers) {
    if (speaker.anonymity != Anonymity::unnamed) continue;
    if (!listed.insert(speaker.name).second) continue;
    unnamed += (unnamed.empty() ? "\u201c" : ", \u201c") + printable(speaker.name) + "\u201d";
  }
  if (!unnamed.empty()) open.push_back("Sources without a name: " + unnamed + ".");
  if (const std::string names = unlocated_names(in); !names.empty())
    open.push_back("Places that the gazetteer doesn't list: " + names + ".");
  if (open.empty()) return;
  out.heading("LEFT OPEN");
  for (const std::string& question : open) out.paragraph(2, 4, {{"- " + question}});
}

}  // namespace gainsay

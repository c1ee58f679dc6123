#include "store/saying_rows.h"

#include <unordered_map>

#include "places/name_key.h"
#include "store/closed_sets.h"
#include "store/row_values.h"
#include "times/minutes.h"

namespace gainsay {
namespace {

using Words = std::string_view;

// What a place's row holds of a mention; the columns of `place` but for its key.
constexpr const char* find_place =
    "SELECT key FROM place WHERE words = ?1 AND unlocated = ?2 AND name IS ?3 AND kind IS ?5 AND geonames_id"
    " IS ?6 AND country IS ?7 AND division IS ?8 AND latitude IS ?9 AND longitude IS ?10 AND other_spelling ="
    " ?11 AND candidates = ?12 AND offset_kilometres IS ?13 AND offset_bearing IS ?14 AND moved_latitude IS"
    " ?15 AND moved_longitude IS ?16 AND name_words IS ?4";
constexpr const char* add_place =
    "INSERT INTO place (words, unlocated, name, name_words, kind, geonames_id, country, division, latitude,"
    " longitude, other_spelling, candidates, offset_kilometres, offset_bearing, moved_latitude,"
    " moved_longitude) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

std::optional<double> latitude_of(const std::optional<Coordinates>& at) {
  return at ? std::optional(at->latitude) : std::nullopt;
}

std::optional<double> longitude_of(const std::optional<Coordinates>& at) {
  return at ? std::optional(at->longitude) : std::nullopt;
}

std::optional<Words> kind_of(const Place& place) {
  return place.unlocated == Unlocated::no ? std::optional<Words>(word(place.kind)) : std::nullopt;
}

std::optional<double> kilometres_of(const Place& place) {
  return place.offset ? std::optional(place.offset->kilometres) : std::nullopt;
}

std::optional<double> bearing_of(const Place& place) {
  return place.offset ? std::optional(place.offset->bearing) : std::nullopt;
}

std::int64_t key_of(Connection& rows, const Place& place, const std::string& written) {
  const std::string words = name_key(written);
  const std::string name_words = name_key(place.name);
  return rows.row_key(find_place, add_place, Words(words), word(place.unlocated), or_null(place.name),
                      or_null(name_words), kind_of(place), place.geonames_id, or_null(place.country),
                      or_null(place.division), latitude_of(place.at), longitude_of(place.at),
                      place.other_spelling, place.candidates, kilometres_of(place), bearing_of(place),
                      latitude_of(place.moved), longitude_of(place.moved));
}

std::optional<Coordinates> coordinates(const Rows& rows, int column) {
  if (rows.is_null(column) || rows.is_null(column + 1)) return std::nullopt;
  return Coordinates{rows.real(column), rows.real(column + 1)};
}

Place read_place(const Rows& rows, std::size_t entities) {
  Place place;
  place.span = span(rows, 1);
  place.entity = index_or_null(rows, 3, entities);
  place.unlocated = value_of(rows.text(6), Unlocated::not_listed);
  place.name = rows.text(7);
  if (!rows.is_null(8)) place.kind = value_of(rows.text(8), PlaceKind::nature);
  if (!rows.is_null(9)) place.geonames_id = number(rows, 9);
  place.country = rows.text(10);
  place.division = rows.text(11);
  place.at = coordinates(rows, 12);
  place.other_spelling = rows.integer(14) != 0;
  place.candidates = number(rows, 15);
  if (const auto words = span_or_null(rows, 4)) place.offset = {*words, rows.real(16), rows.real(17)};
  place.moved = coordinates(rows, 18);
  return place;
}

void read_times(Connection& connection, std::int64_t key, std::vector<TimeExpression>& times) {
  const auto size = static_cast<std::size_t>(
      connection.number("SELECT count(*) FROM time_expression WHERE article = ?", key).value_or(0));
  for (Rows rows = connection.query(
           "SELECT n, begin_byte, end_byte, kind, value, modifier, interval_begin, interval_end, unresolved,"
           " until, begin_minute, end_minute FROM time_expression WHERE article = ? ORDER BY n",
           key);
       rows.next();) {
    expect(rows, 0, times.size());
    times.push_back({.span = span(rows, 1),
                     .kind = value_of(rows.text(3), TimeKind::set),
                     .value = text(rows, 4),
                     .modifier = value_of(rows.text(5), TimeModifier::at_most),
                     .begin = text(rows, 6),
                     .end = text(rows, 7),
                     .unresolved = value_of(rows.text(8), Unresolved::vague),
                     .until = index_or_null(rows, 9, size)});
    for (const auto& [column, iso] : {std::pair{10, &times.back().begin}, std::pair{11, &times.back().end}}) {
      const auto minute = rows.is_null(column) ? std::nullopt : std::optional(rows.integer(column));
      if (minute != minute_of(*iso)) throw SqliteFailure(SQLITE_CORRUPT, "a time is not that of its minutes");
    }
  }
}

void read_places(Connection& connection, std::int64_t key, std::size_t entities, std::vector<Place>& places) {
  for (Rows rows = connection.query(
           "SELECT m.n, m.begin_byte, m.end_byte, m.entity, m.offset_begin, m.offset_end, p.unlocated, "
           "p.name,"
           " p.kind, p.geonames_id, p.country, p.division, p.latitude, p.longitude, p.other_spelling,"
           " p.candidates, p.offset_kilometres, p.offset_bearing, p.moved_latitude, p.moved_longitude FROM"
           " place_mention m JOIN place p ON p.key = m.place WHERE m.article = ? ORDER BY m.n",
           key);
       rows.next();) {
    expect(rows, 0, places.size());
    places.push_back(read_place(rows, entities));
  }
}

// One of saying at most, and any number of those said, of each attribution.
void read_parts(Rows&& rows, std::size_t size, std::vector<Saying>& sayings,
                std::optional<std::uint32_t> Saying::*saying, std::vector<std::uint32_t> Saying::*said) {
  while (rows.next()) {
    Saying& of = sayings[index(rows, 0, sayings.size())];
    const std::uint32_t which = index(rows, 3, size);
    if (rows.text(1) == "saying") {
      expect(rows, 2, 0);
      of.*saying = which;
    } else {
      expect(rows, 2, (of.*said).size());
      (of.*said).push_back(which);
    }
  }
}

}  // namespace

void write_sayings(Connection& connection, std::int64_t key, const Article& article,
                   const Analysis& analysis) {
  for (std::uint32_t n = 0; n < analysis.times.size(); ++n) {
    const TimeExpression& time = analysis.times[n];
    connection.run(
        "INSERT INTO time_expression (article, n, begin_byte, end_byte, kind, value, modifier,"
        " interval_begin, interval_end, begin_minute, end_minute, unresolved, until) VALUES (?, ?, ?, ?, ?, "
        "?,"
        " ?, ?, ?, ?, ?, ?, ?)",
        key, n, time.span.begin, time.span.end, word(time.kind), Words(time.value), word(time.modifier),
        or_null(time.begin), or_null(time.end), minute_of(time.begin), minute_of(time.end),
        word(time.unresolved), time.until);
  }
  for (std::uint32_t n = 0; n < analysis.places.size(); ++n) {
    const Place& place = analysis.places[n];
    const auto offset = place.offset ? std::optional(place.offset->span) : std::nullopt;
    connection.run(
        "INSERT INTO place_mention (article, n, begin_byte, end_byte, entity, place, offset_begin, "
        "offset_end)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        key, n, place.span.begin, place.span.end, place.entity,
        key_of(connection, place, std::string(slice(article.text, place.span))), begin_of(offset),
        end_of(offset));
  }
  const auto write = [&](const char* sql, std::uint32_t attribution, Words part, std::uint32_t n,
                         std::uint32_t which) { connection.run(sql, key, attribution, part, n, which); };
  constexpr const char* add_time =
      "INSERT INTO attribution_time (article, attribution, part, n, time) VALUES (?, ?, ?, ?, ?)";
  constexpr const char* add_place_of =
      "INSERT INTO attribution_place (article, attribution, part, n, place) VALUES (?, ?, ?, ?, ?)";
  for (std::uint32_t i = 0; i < analysis.sayings.size(); ++i) {
    const Saying& saying = analysis.sayings[i];
    if (saying.time) write(add_time, i, "saying", 0, *saying.time);
    if (saying.place) write(add_place_of, i, "saying", 0, *saying.place);
    for (std::uint32_t n = 0; n < saying.times_said.size(); ++n)
      write(add_time, i, "said", n, saying.times_said[n]);
    for (std::uint32_t n = 0; n < saying.places_said.size(); ++n)
      write(add_place_of, i, "said", n, saying.places_said[n]);
  }
}

void remove_sayings(Connection& connection, std::int64_t key) {
  for (const char* sql :
       {"DELETE FROM attribution_time WHERE article = ?", "DELETE FROM attribution_place WHERE article = ?",
        "DELETE FROM time_expression WHERE article = ?", "DELETE FROM place_mention WHERE article = ?"}) {
    connection.run(sql, key);
  }
}

std::vector<std::int64_t> places_named_by(Connection& connection, std::int64_t key) {
  std::vector<std::int64_t> places;
  for (Rows rows = connection.query("SELECT DISTINCT place FROM place_mention WHERE article = ?", key);
       rows.next();)
    places.push_back(rows.integer(0));
  return places;
}

void remove_unused_places(Connection& connection, const std::vector<std::int64_t>& places) {
  for (const std::int64_t place : places) {
    connection.run(
        "DELETE FROM place WHERE key = ?1 AND NOT EXISTS (SELECT 1 FROM place_mention WHERE place = ?1)",
        place);
  }
}

void read_sayings(Connection& connection, std::int64_t key, Analysis& analysis) {
  read_times(connection, key, analysis.times);
  read_places(connection, key, analysis.entities.entities.size(), analysis.places);
  analysis.sayings.resize(analysis.attributions.items.size());
  read_parts(connection.query("SELECT attribution, part, n, time FROM attribution_time WHERE article = ?"
                              " ORDER BY attribution, part, n",
                              key),
             analysis.times.size(), analysis.sayings, &Saying::time, &Saying::times_said);
  read_parts(connection.query("SELECT attribution, part, n, place FROM attribution_place WHERE article = ?"
                              " ORDER BY attribution, part, n",
                              key),
             analysis.places.size(), analysis.sayings, &Saying::place, &Saying::places_said);
}

}  // namespace gainsay

#include "store/claim_sayings.h"

#include "store/closed_sets.h"

namespace gainsay {
namespace {

std::optional<Coordinates> coordinates(const Rows& rows, int column) {
  if (rows.is_null(column) || rows.is_null(column + 1)) return std::nullopt;
  return Coordinates{rows.real(column), rows.real(column + 1)};
}

void read_times(Connection& connection, const ClaimLine& claim, const std::string& sql,
                ClaimSayings& sayings) {
  Question question;
  question.add(sql, claim.article.id, claim.attribution);
  for (Rows rows = connection.ask(question); rows.next();) {
    NamedTime time{std::string(rows.text(1)), std::string(rows.text(2)), std::string(rows.text(3)),
                   std::string(rows.text(4))};
    if (rows.text(0) == "saying") {
      sayings.said_at = std::move(time);
    } else {
      sayings.times.push_back(std::move(time));
    }
  }
}

NamedPlace named_place(const Rows& rows) {
  NamedPlace place;
  place.words = rows.text(1);
  place.unlocated = rows.text(2);
  if (place.unlocated == word(Unlocated::no)) place.unlocated.clear();
  place.name = rows.text(3);
  place.country = rows.text(4);
  place.at = coordinates(rows, 5);
  place.candidates = rows.integer(7);
  place.offset_words = rows.text(8);
  if (!rows.is_null(9)) place.offset_kilometres = rows.real(9);
  if (!rows.is_null(10)) place.offset_bearing = rows.real(10);
  place.moved = coordinates(rows, 11);
  return place;
}

void read_places(Connection& connection, const ClaimLine& claim, const std::string& sql,
                 ClaimSayings& sayings) {
  Question question;
  question.add(sql, claim.article.id, claim.attribution);
  for (Rows rows = connection.ask(question); rows.next();) {
    if (rows.text(0) == "saying") {
      sayings.said_in = named_place(rows);
    } else {
      sayings.places.push_back(named_place(rows));
    }
  }
}

}  // namespace

std::vector<ClaimSayings> read_claim_sayings(Connection& connection, const std::vector<ClaimLine>& claims,
                                             const TextWording& wording) {
  // Of a range, "3 to 5 May", the expression of its begin has its end.
  const std::string times =
      "SELECT m.part, " + wording.cut("e.begin_byte", "e.end_byte") +
      ", e.value, e.interval_begin, coalesce((SELECT u.interval_end FROM time_expression u WHERE u.article ="
      " e.article AND u.n = e.until), e.interval_end) FROM article a JOIN attribution_time m ON m.article ="
      " a.key JOIN time_expression e ON e.article = m.article AND e.n = m.time" +
      wording.join + " WHERE a.id = ? AND m.attribution = ? ORDER BY m.part, m.n";
  const std::string places =
      "SELECT m.part, " + wording.cut("q.begin_byte", "q.end_byte") +
      ", p.unlocated, p.name, p.country, p.latitude, p.longitude, p.candidates, CASE WHEN q.offset_begin IS"
      " NULL THEN NULL ELSE " +
      wording.cut("q.offset_begin", "q.offset_end") +
      " END, p.offset_kilometres, p.offset_bearing, p.moved_latitude, p.moved_longitude FROM article a JOIN"
      " attribution_place m ON m.article = a.key JOIN place_mention q ON q.article = m.article AND q.n ="
      " m.place JOIN place p ON p.key = q.place" +
      wording.join + " WHERE a.id = ? AND m.attribution = ? ORDER BY m.part, m.n";
  std::vector<ClaimSayings> all(claims.size());
  for (std::size_t i = 0; i < claims.size(); ++i) {
    read_times(connection, claims[i], times, all[i]);
    read_places(connection, claims[i], places, all[i]);
  }
  return all;
}

}  // namespace gainsay

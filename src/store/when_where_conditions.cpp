// What a filter asks of the times and places of a claim, as SQL.
#include <algorithm>
#include <optional>

#include "base/read_number.h"
#include "places/name_key.h"
#include "places/sphere.h"
#include "store/claim_conditions.h"
#include "times/minutes.h"

namespace gainsay {
namespace {

std::optional<double> degrees(std::string_view text, double limit) {
  const auto value = read_number<double>(text);
  return value && *value >= -limit && *value <= limit ? value : std::nullopt;
}

std::optional<Coordinates> coordinates_of(std::string_view where) {
  const std::size_t comma = where.find(',');
  if (comma == std::string_view::npos) return std::nullopt;
  const auto latitude = degrees(where.substr(0, comma), 90);
  std::string_view rest = where.substr(comma + 1);
  if (rest.starts_with(' ')) rest.remove_prefix(1);
  const auto longitude = degrees(rest, 180);
  if (!latitude || !longitude) return std::nullopt;
  return Coordinates{*latitude, *longitude};
}

bool all(std::string_view text, char from, char to) {
  return std::all_of(text.begin(), text.end(), [=](char c) { return c >= from && c <= to; });
}

// Rows of table place, by which of them is meant.
Result<void> add_meant(const std::string& where, Question& question) {
  if (where.size() < 10 && all(where, '0', '9')) {
    question.add("geonames_id = ?", std::int64_t{std::stoll(where)});
  } else if (where.size() == 2 && all(where, 'A', 'Z')) {
    question.add("country = ?", where);
  } else {
    const std::string words = name_key(where);
    if (words.empty()) return fail(ErrorCode::unsupported, "is no name of a place: " + where);
    question.add("(words = ? OR name_words = ?)", words, words);
  }
  return {};
}

}  // namespace

Result<void> add_places(const PlaceAsked& asked, Question& question) {
  const auto point = coordinates_of(asked.where);
  if (asked.kilometres <= 0) {
    if (point) return fail(ErrorCode::unsupported, "a point needs a distance around it: " + asked.where);
    question.add("SELECT key FROM place WHERE ");
    return add_meant(asked.where, question);
  }
  question.add("WITH centre (latitude, longitude) AS (");
  if (point) {
    question.add("SELECT CAST(? AS DOUBLE PRECISION), CAST(? AS DOUBLE PRECISION)", point->latitude,
                 point->longitude);
  } else {
    question.add(
        "SELECT DISTINCT coalesce(moved_latitude, latitude), coalesce(moved_longitude, longitude) FROM place"
        " WHERE latitude IS NOT NULL AND ");
    if (auto meant = add_meant(asked.where, question); !meant) return meant;
  }
  // A degree of latitude is 111.2 km; what lies further north or south needn't be measured.
  question.add(
      ") SELECT p.key FROM centre c JOIN place p ON coalesce(p.moved_latitude, p.latitude) BETWEEN c.latitude"
      " - ? / 111.0 AND c.latitude + ? / 111.0 WHERE kilometres(c.latitude, c.longitude,"
      " coalesce(p.moved_latitude, p.latitude), coalesce(p.moved_longitude, p.longitude)) <= ?",
      asked.kilometres, asked.kilometres, asked.kilometres);
  return {};
}

namespace {

Result<MinuteRange> range_of(const std::string& period) {
  const auto range = period_of(period);
  if (!range)
    return fail(ErrorCode::unsupported, "is no period: " + period + "; 2024, 2024-03, 2024-03-14/2024-04");
  return *range;
}

}  // namespace

Result<void> add_times(const std::string& period, Question& question) {
  const auto range = range_of(period);
  if (!range) return tl::unexpected(range.error());
  // What begins in it or up to a year before, and the few that last longer than that, as table
  // time_expression indexes them.
  constexpr Minute year = 527'040;
  const Minute from = range->begin < INT64_MIN + year ? range->begin : range->begin - year;
  question.add(
      "SELECT e.article, e.n FROM time_expression e WHERE e.begin_minute >= ? AND e.begin_minute < ? AND"
      " (e.end_minute > ? OR e.begin_minute >= ?)",
      from, range->end, range->begin, range->begin);
  question.add(
      " UNION ALL SELECT e.article, e.n FROM time_expression e WHERE e.end_minute - e.begin_minute >"
      " 527040 AND e.begin_minute < ? AND e.end_minute > ?",
      from, range->begin);
  return {};
}

Result<void> add_reaching(const std::string& period, Question& question) {
  const auto range = range_of(period);
  if (!range) return tl::unexpected(range.error());
  question.add(" AND e.begin_minute < ? AND (e.end_minute > ? OR e.begin_minute >= ?)", range->end,
               range->begin, range->begin);
  return {};
}

namespace {

Result<void> add_place(const PlaceAsked& asked, std::string_view part, Question& question) {
  if (asked.where.empty()) return {};
  question.add(
      " AND (t.article, t.n) IN (SELECT w.article, w.attribution FROM place_mention q JOIN"
      " attribution_place w ON w.article = q.article AND w.place = q.n AND w.part = ? WHERE q.place IN (",
      std::string(part));
  if (auto added = add_places(asked, question); !added) return added;
  question.add("))");
  return {};
}

Result<void> add_period(const std::string& period, std::string_view part, Question& question) {
  if (period.empty()) return {};
  question.add(" AND (t.article, t.n) IN (SELECT w.article, w.attribution FROM (");
  if (auto added = add_times(period, question); !added) return added;
  question.add(") q JOIN attribution_time w ON w.article = q.article AND w.time = q.n AND w.part = ?)",
               std::string(part));
  return {};
}

}  // namespace

Result<void> add_times_and_places(const ClaimFilter& filter, Question& question) {
  if (filter.placed)
    question.add(
        " AND EXISTS (SELECT 1 FROM attribution_place w WHERE w.article = t.article AND w.attribution = "
        "t.n)");
  if (auto added = add_place(filter.place, "said", question); !added) return added;
  if (auto added = add_place(filter.said_in, "saying", question); !added) return added;
  if (auto added = add_period(filter.time, "said", question); !added) return added;
  return add_period(filter.said_at, "saying", question);
}

}  // namespace gainsay

#include "store/timeline_rows.h"

#include <algorithm>

#include "store/claim_conditions.h"
#include "times/minutes.h"

namespace gainsay {
namespace {

struct Dated {
  Minute begin = 0;
  TimelineLine line;
};

// What a line is asked for with: the claims that it may be of.
struct LineQuestion {
  const TimelineQuestion& asked;
  const AskedClaims& claims;
  const ClaimSql& sql;
  const ClaimWording& wording;
  std::size_t limit;
};

// Lines by the expressions of time that an article has for a part of its claims.
Question by_expressions(const LineQuestion& lines, const char* part,
                        const std::optional<MinuteRange>& period) {
  const std::string order = lines.asked.newest ? " DESC" : "";
  const std::string join(lines.sql.join);
  Question question;
  question.add("SELECT " + lines.wording.columns);
  question.add(
      ", e.interval_begin, coalesce((SELECT u.interval_end FROM time_expression u WHERE u.article = e.article"
      " AND u.n = e.until), e.interval_end), " +
      lines.wording.time +
      ", e.begin_minute FROM (SELECT t.key AS key, e.article AS article, e.n AS time,"
      " e.begin_minute AS begin_minute FROM ");
  question.add(lines.claims.few ? lines.claims.tables + join +
                                      "attribution_time m ON m.article = t.article AND m.attribution = t.n" +
                                      join + "time_expression e ON e.article = m.article AND e.n = m.time"
                                : lines.wording.times + join +
                                      "attribution_time m ON m.article = e.article AND m.time = e.n" + join +
                                      "attribution t ON t.article = m.article AND t.n = m.attribution" +
                                      join + "article a ON a.key = t.article");
  question.add(" WHERE e.begin_minute IS NOT NULL AND m.part = ?", std::string(part));
  if (period) question.add(" AND e.begin_minute >= ? AND e.begin_minute < ?", period->begin, period->end);
  // Of a range, "3 to 5 May", the line of its begin has its end.
  question.add(
      " AND NOT EXISTS (SELECT 1 FROM time_expression r WHERE r.article = e.article AND r.until = e.n) AND ");
  append(lines.claims.conditions, question);
  question.add(" ORDER BY e.begin_minute" + order + ", a.id, t.n, e.n LIMIT ?", at_most(lines.limit));
  question.add(
      ") chosen JOIN time_expression e ON e.article = chosen.article AND e.n = chosen.time JOIN attribution t"
      " ON t.key = chosen.key");
  return question.add(lines.wording.tables);
}

// Lines by publication, of what was said at a time that the article doesn't tell.
Question by_publication(const LineQuestion& lines) {
  const std::string order = lines.asked.newest ? " DESC" : "";
  Question question;
  question.add("SELECT " + lines.wording.columns);
  question.add(
      " FROM (SELECT t.key AS key FROM " + lines.claims.tables +
      " WHERE a.published IS"
      " NOT NULL AND NOT EXISTS (SELECT 1 FROM attribution_time m JOIN time_expression e ON e.article ="
      " m.article AND e.n = m.time WHERE m.article = t.article AND m.attribution = t.n AND m.part = 'saying'"
      " AND e.begin_minute IS NOT NULL)");
  lines.sql.add_dates(lines.asked.since, lines.asked.until, question);
  question.add(" AND ");
  append(lines.claims.conditions, question);
  question.add(" ORDER BY a.published" + order + ", a.id, t.n LIMIT ?", at_most(lines.limit));
  question.add(") chosen JOIN attribution t ON t.key = chosen.key");
  return question.add(lines.wording.tables);
}

Result<std::optional<MinuteRange>> period_of(const TimelineQuestion& asked) {
  if (asked.since.empty() && asked.until.empty()) return std::nullopt;
  const auto period = gainsay::period_of(asked.since + "/" + asked.until);
  if (!period) return fail(ErrorCode::unsupported, "is no period: " + asked.since + " to " + asked.until);
  return *period;
}

void read_lines(Connection& connection, TimelinePart part, const Question& question,
                std::vector<Dated>& lines) {
  for (Rows rows = connection.ask(question); rows.next();) {
    TimelineLine line{part, {}, {}, {}, claim_line(rows)};
    if (part == TimelinePart::reported) {
      line.begin = line.claim.article.published;
      lines.push_back({minute_of(line.begin).value_or(0), std::move(line)});
      continue;
    }
    line.begin = rows.text(claim_column_count);
    line.end = rows.text(claim_column_count + 1);
    line.words = rows.text(claim_column_count + 2);
    lines.push_back({rows.integer(claim_column_count + 3), std::move(line)});
  }
}

}  // namespace

Result<std::vector<TimelineLine>> read_timeline(Connection& connection, const ClaimSql& sql,
                                                const TimelineQuestion& asked, std::size_t limit,
                                                const ClaimWording& wording) {
  const auto period = period_of(asked);
  if (!period) return tl::unexpected(period.error());
  const auto claims = sql.ask_claims(connection, asked.claims, limit, ClaimKind::any);
  if (!claims) return tl::unexpected(claims.error());
  const LineQuestion by_date{asked, *claims, sql, wording, limit};
  // Of the claims that a filter lets through few name a time, and those with one time come together.
  constexpr std::size_t looked_at = 50;
  const auto timed =
      sql.ask_claims(connection, asked.claims,
                     limit > all_claims / looked_at ? all_claims : looked_at * limit, ClaimKind::any);
  if (!timed) return tl::unexpected(timed.error());
  const LineQuestion question{asked, *timed, sql, wording, limit};
  const auto wants = [&](TimelinePart part) { return !asked.part || *asked.part == part; };
  std::vector<Dated> lines;
  if (wants(TimelinePart::said))
    read_lines(connection, TimelinePart::said, by_expressions(question, "said", *period), lines);
  if (wants(TimelinePart::saying))
    read_lines(connection, TimelinePart::saying, by_expressions(question, "saying", *period), lines);
  // What the article tells when it was said does not stand at the article's date.
  const bool is_told = !asked.claims.said_at.empty();
  if (!is_told && (wants(TimelinePart::reported) || wants(TimelinePart::saying)))
    read_lines(connection, TimelinePart::reported, by_publication(by_date), lines);
  std::stable_sort(lines.begin(), lines.end(), [&](const Dated& one, const Dated& other) {
    if (one.begin != other.begin) return asked.newest ? one.begin > other.begin : one.begin < other.begin;
    const ClaimLine& a = one.line.claim;
    const ClaimLine& b = other.line.claim;
    if (a.article.id != b.article.id) return a.article.id < b.article.id;
    return a.attribution < b.attribution;
  });
  std::vector<TimelineLine> all;
  for (Dated& dated : lines) {
    if (all.size() == limit) break;
    all.push_back(std::move(dated.line));
  }
  return all;
}

}  // namespace gainsay

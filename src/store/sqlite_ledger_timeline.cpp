// What a ledger in one SQLite file says of time: of what is said, and of the saying.
#include <algorithm>
#include <array>

#include "store/claim_conditions.h"
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"
#include "times/minutes.h"

namespace gainsay {
namespace {

struct Dated {
  Minute begin = 0;
  TimelineLine line;
};

// Whether few claims are let through, so that they are found first and then put in order; where not, the
// index that has the order is walked until there are enough. SQLite has no figures by which to choose.
bool lets_few_through(const ClaimFilter& filter) {
  return !filter.words.empty() || !filter.actor.empty() || !filter.place.where.empty() ||
         !filter.said_in.where.empty() || !filter.time.empty() || !filter.said_at.empty();
}

// Lines by the expressions of time that an article has for a part of its claims.
Result<Question> by_expressions(const TimelineQuestion& asked, const char* part,
                                const std::optional<MinuteRange>& period, std::size_t limit) {
  const std::string order = asked.newest ? " DESC" : "";
  Question question;
  question.add("SELECT " + claim_columns());
  question.add(
      ", e.interval_begin, coalesce((SELECT u.interval_end FROM time_expression u WHERE u.article = e.article"
      " AND u.n = e.until), e.interval_end), CAST(substr(CAST(x.text AS BLOB), e.begin_byte + 1, e.end_byte -"
      " e.begin_byte) AS TEXT), e.begin_minute FROM (SELECT t.key AS key, e.article AS article, e.n AS time,"
      " e.begin_minute AS begin_minute FROM time_expression e");
  question.add(lets_few_through(asked.claims) ? " JOIN" : " INDEXED BY time_by_begin CROSS JOIN");
  question.add(
      " attribution_time m ON m.article = e.article AND m.time = e.n AND m.part = ? JOIN attribution t ON "
      "t.article = m.article AND t.n = m.attribution"
      " JOIN article a ON a.key = t.article WHERE e.begin_minute IS NOT NULL",
      std::string(part));
  if (period) question.add(" AND e.begin_minute >= ? AND e.begin_minute < ?", period->begin, period->end);
  // Of a range, "3 to 5 May", the line of its begin has its end.
  question.add(
      " AND NOT EXISTS (SELECT 1 FROM time_expression r WHERE r.article = e.article AND r.until = e.n)");
  if (auto added = add_conditions(asked.claims, question); !added) return tl::unexpected(added.error());
  question.add(" ORDER BY e.begin_minute" + order + ", a.id, t.n, e.n LIMIT ?", at_most(limit));
  question.add(
      ") chosen JOIN time_expression e ON e.article = chosen.article AND e.n = chosen.time JOIN attribution t"
      " ON t.key = chosen.key");
  question.add(claim_tables);
  return question;
}

// Lines by publication, of what was said at a time that the article doesn't tell.
Result<Question> by_publication(const TimelineQuestion& asked, std::size_t limit) {
  const std::string order = asked.newest ? " DESC" : "";
  Question question;
  question.add("SELECT " + claim_columns());
  question.add(
      lets_few_through(asked.claims)
          ? " FROM (SELECT t.key AS key FROM attribution t JOIN article a ON a.key = t.article"
          : " FROM (SELECT t.key AS key FROM article a INDEXED BY article_of_day CROSS JOIN attribution t ON"
            " t.article = a.key");
  question.add(
      " WHERE a.published IS NOT NULL AND NOT EXISTS (SELECT 1 FROM attribution_time m JOIN time_expression "
      "e ON e.article ="
      " m.article AND e.n = m.time WHERE m.article = t.article AND m.attribution = t.n AND m.part = 'saying'"
      " AND e.begin_minute IS NOT NULL)");
  add_dates(asked.since, asked.until, question);
  if (auto added = add_conditions(asked.claims, question); !added) return tl::unexpected(added.error());
  question.add(" ORDER BY a.published" + order + ", a.id, t.n LIMIT ?", at_most(limit));
  question.add(") chosen JOIN attribution t ON t.key = chosen.key");
  question.add(claim_tables);
  return question;
}

Result<std::optional<MinuteRange>> period_of(const TimelineQuestion& asked) {
  if (asked.since.empty() && asked.until.empty()) return std::nullopt;
  const auto period = gainsay::period_of(asked.since + "/" + asked.until);
  if (!period) return fail(ErrorCode::unsupported, "is no period: " + asked.since + " to " + asked.until);
  return *period;
}

}  // namespace

Result<std::vector<TimelineLine>> SqliteLedger::timeline(const TimelineQuestion& asked, std::size_t limit) {
  const auto period = period_of(asked);
  if (!period) return tl::unexpected(period.error());
  std::vector<std::pair<TimelinePart, Question>> questions;
  const auto wants = [&](TimelinePart part) { return !asked.part || *asked.part == part; };
  for (const auto& [part, words] :
       {std::pair{TimelinePart::said, "said"}, std::pair{TimelinePart::saying, "saying"}}) {
    if (!wants(part)) continue;
    auto question = by_expressions(asked, words, *period, limit);
    if (!question) return tl::unexpected(question.error());
    questions.emplace_back(part, std::move(*question));
  }
  if (wants(TimelinePart::reported) || wants(TimelinePart::saying)) {
    auto question = by_publication(asked, limit);
    if (!question) return tl::unexpected(question.error());
    questions.emplace_back(TimelinePart::reported, std::move(*question));
  }
  return guarded(path_, false, [&] {
    std::vector<Dated> lines;
    for (const auto& [part, question] : questions) {
      for (Rows rows = connection_.ask(question); rows.next();) {
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
  });
}

}  // namespace gainsay

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

// Lines by the expressions of time that an article has for a part of its claims.
Result<Question> by_expressions(const TimelineQuestion& asked, const char* part,
                                const std::optional<MinuteRange>& period, std::size_t limit,
                                const ClaimWording& wording) {
  const std::string order = asked.newest ? " DESC" : "";
  Question question;
  question.add("SELECT " + wording.columns);
  question.add(
      ", e.interval_begin, coalesce((SELECT u.interval_end FROM time_expression u WHERE u.article = e.article"
      " AND u.n = e.until), e.interval_end), " +
          wording.time +
          ", e.begin_minute FROM (SELECT t.key AS key, e.article AS article, e.n AS time,"
          " e.begin_minute AS begin_minute FROM time_expression e " +
          wording.join_times +
          " attribution_time m ON m.article = e.article"
          " AND m.time = e.n AND m.part = ? JOIN attribution t ON t.article = m.article AND t.n = "
          "m.attribution"
          " JOIN article a ON a.key = t.article WHERE e.begin_minute IS NOT NULL",
      std::string(part));
  if (period) question.add(" AND e.begin_minute >= ? AND e.begin_minute < ?", period->begin, period->end);
  // Of a range, "3 to 5 May", the line of its begin has its end.
  question.add(
      " AND NOT EXISTS (SELECT 1 FROM time_expression r WHERE r.article = e.article AND r.until = e.n)");
  if (auto added = wording.add_conditions(asked.claims, question); !added)
    return tl::unexpected(added.error());
  question.add(" ORDER BY e.begin_minute" + order + ", a.id, t.n, e.n LIMIT ?", at_most(limit));
  question.add(
      ") chosen JOIN time_expression e ON e.article = chosen.article AND e.n = chosen.time JOIN attribution t"
      " ON t.key = chosen.key");
  question.add(wording.tables);
  return question;
}

// Lines by publication, of what was said at a time that the article doesn't tell.
Result<Question> by_publication(const TimelineQuestion& asked, std::size_t limit,
                                const ClaimWording& wording) {
  const std::string order = asked.newest ? " DESC" : "";
  Question question;
  question.add("SELECT " + wording.columns);
  question.add(
      " FROM (SELECT t.key AS key FROM " + wording.dated_claims +
      " WHERE a.published IS"
      " NOT NULL AND NOT EXISTS (SELECT 1 FROM attribution_time m JOIN time_expression e ON e.article ="
      " m.article AND e.n = m.time WHERE m.article = t.article AND m.attribution = t.n AND m.part = 'saying'"
      " AND e.begin_minute IS NOT NULL)");
  wording.add_dates(asked.since, asked.until, question);
  if (auto added = wording.add_conditions(asked.claims, question); !added)
    return tl::unexpected(added.error());
  question.add(" ORDER BY a.published" + order + ", a.id, t.n LIMIT ?", at_most(limit));
  question.add(") chosen JOIN attribution t ON t.key = chosen.key");
  question.add(wording.tables);
  return question;
}

Result<std::optional<MinuteRange>> period_of(const TimelineQuestion& asked) {
  if (asked.since.empty() && asked.until.empty()) return std::nullopt;
  const auto period = gainsay::period_of(asked.since + "/" + asked.until);
  if (!period) return fail(ErrorCode::unsupported, "is no period: " + asked.since + " to " + asked.until);
  return *period;
}

}  // namespace

Result<TimelineQuestions> timeline_questions(const TimelineQuestion& asked, std::size_t limit,
                                             const ClaimWording& wording) {
  const auto period = period_of(asked);
  if (!period) return tl::unexpected(period.error());
  TimelineQuestions questions;
  const auto wants = [&](TimelinePart part) { return !asked.part || *asked.part == part; };
  for (const auto& [part, words] :
       {std::pair{TimelinePart::said, "said"}, std::pair{TimelinePart::saying, "saying"}}) {
    if (!wants(part)) continue;
    auto question = by_expressions(asked, words, *period, limit, wording);
    if (!question) return tl::unexpected(question.error());
    questions.emplace_back(part, std::move(*question));
  }
  if (wants(TimelinePart::reported) || wants(TimelinePart::saying)) {
    auto question = by_publication(asked, limit, wording);
    if (!question) return tl::unexpected(question.error());
    questions.emplace_back(TimelinePart::reported, std::move(*question));
  }
  return questions;
}

std::vector<TimelineLine> read_timeline(Connection& connection, const TimelineQuestions& questions,
                                        const TimelineQuestion& asked, std::size_t limit) {
  std::vector<Dated> lines;
  for (const auto& [part, question] : questions) {
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

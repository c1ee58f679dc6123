#include "store/thread_questions.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "claims/find_statements.h"
#include "claims/names_alike.h"
#include "store/claim_conditions.h"
#include "store/row_values.h"
#include "store/thread_reader.h"

namespace gainsay {
namespace {

constexpr std::string_view newest_first = " ORDER BY a.published DESC NULLS LAST, a.id, t.n";

std::size_t wanted(const ClaimFilter& filter, std::size_t limit) {
  return limit > all_claims - filter.skip ? all_claims : limit + filter.skip;
}

std::string words_at(Connection& connection, std::int64_t article, std::int64_t begin, std::int64_t end) {
  Rows rows = connection.query(
      "SELECT CAST(substr(CAST(text AS BLOB), ?1 + 1, ?2 - ?1) AS TEXT) FROM article_text WHERE article = ?3",
      begin, end, article);
  return rows.next() ? std::string(rows.text(0)) : std::string();
}

// Whether a line is by the accused, or by who is quoted for the accused.
bool is_by(const SaidLine& line, const std::string& accused) {
  return names_alike(std::string_view(line.speaker), accused) ||
         line.source.find(accused) != std::string::npos;
}

std::optional<std::int64_t> days_between(const SaidLine& from, const SaidLine& to) {
  const std::int32_t first = day_of(from.article.published);
  const std::int32_t last = day_of(to.article.published);
  if (first == no_day || last == no_day) return std::nullopt;
  return std::int64_t{last} - first;
}

// The first answer of the accused outside of the accusation's article, not before it.
std::optional<AnswerLine> later_answer(Connection& connection, ThreadReader& threads, const ReplyLine& reply,
                                       std::int64_t claim) {
  const auto may_be = [&](const SaidLine& line) {
    return line.article.id != reply.accusation.article.id && !line.article.published.empty() &&
           day_of(line.article.published) >= day_of(reply.accusation.article.published);
  };
  std::optional<AnswerLine> first;
  const auto take = [&](AnswerLine answer) {
    if (!first || is_earlier(answer.said, first->said)) first = std::move(answer);
  };
  for (AnswerLine& answer : threads.thread(threads.together_with(claim)).answers) {
    if (answer.kind != "silent" && may_be(answer.said) && is_by(answer.said, reply.accused))
      take(std::move(answer));
  }
  // Other articles that report the accusation, with a reply.
  for (const SaidKey& key : said_of_claim(connection, claim, 500)) {
    std::vector<std::pair<SaidKey, std::string>> replies;
    for (Rows rows = connection.query("SELECT c.reply_attribution, c.reply, name.name, c.accused_begin, "
                                      "c.accused_end FROM accusation c LEFT JOIN "
                                      "entity e ON e.article = c.article AND e.n = c.accused LEFT JOIN name "
                                      "ON name.key = e.name WHERE c.article "
                                      "= ? AND c.attribution = ? AND c.reply_attribution IS NOT NULL",
                                      key.article, key.n);
         rows.next();) {
      const std::string accused = rows.is_null(2)
                                      ? words_at(connection, key.article, rows.integer(3), rows.integer(4))
                                      : std::string(rows.text(2));
      if (names_alike(std::string_view(accused), reply.accused))
        replies.push_back({{key.article, rows.integer(0)}, std::string(rows.text(1))});
    }
    for (const auto& [said, kind] : replies) {
      SaidLine line = said_line(connection, said);
      if (may_be(line))
        take({std::move(line), kind, "replies in an article that reports the accusation", 0.7, {}});
    }
  }
  return first;
}

}  // namespace

Result<std::vector<SharedClaim>> read_shared_claims(Connection& connection, const ClaimSql& words,
                                                    const ClaimFilter& filter, std::size_t limit) {
  const auto asked = words.ask_claims(connection, filter, wanted(filter, limit), ClaimKind::shared);
  if (!asked) return tl::unexpected(asked.error());
  const std::string join(words.join);
  Question question;
  question.add("SELECT s.claim FROM " + asked->tables + join +
               "stated d ON d.article = t.article AND d.attribution = t.n" + join +
               "statement s ON s.key = d.statement WHERE ");
  append(asked->conditions, question);
  question.add(newest_first);
  std::vector<SharedClaim> all;
  std::set<std::int64_t> listed;
  ThreadReader threads(connection);
  for (Rows rows = words.ask_in_parts(connection, question); all.size() < limit && rows.next();) {
    if (listed.insert(rows.integer(0)).second && listed.size() > filter.skip)
      all.push_back(threads.claim(rows.integer(0)));
  }
  return all;
}

Result<std::vector<DisputeThread>> read_disputes(Connection& connection, const ClaimSql& words,
                                                 const ClaimFilter& filter, std::size_t limit) {
  const auto asked = words.ask_claims(connection, filter, wanted(filter, limit), ClaimKind::answered);
  if (!asked) return tl::unexpected(asked.error());
  Question question;
  question.add("SELECT t.article, t.n FROM " + asked->tables + " WHERE ");
  append(asked->conditions, question);
  question.add(newest_first);
  std::vector<DisputeThread> all;
  std::set<std::int64_t> listed;
  std::set<std::int64_t> listed_threads;  // by the first of their claims
  ThreadReader threads(connection);
  for (Rows rows = words.ask_in_parts(connection, question); all.size() < limit && rows.next();) {
    for (const std::int64_t claim : threads.threads_of({rows.integer(0), rows.integer(1)})) {
      if (all.size() == limit || listed.contains(claim)) continue;
      const std::vector<std::int64_t> together = threads.together_with(claim);
      listed.insert(claim);
      if (together.empty() || !listed_threads.insert(together.front()).second) continue;
      if (listed_threads.size() > filter.skip) all.push_back(threads.thread(together));
    }
  }
  return all;
}

std::optional<DisputeThread> read_dispute(Connection& connection, const SaidId& said) {
  const auto claim = connection.number(
      "SELECT s.claim FROM article a JOIN stated d ON d.article = a.key JOIN statement s ON s.key = "
      "d.statement WHERE a.id = ? AND d.attribution = ?",
      said.article, said.attribution);
  if (!claim) return std::nullopt;
  ThreadReader threads(connection);
  std::vector<std::int64_t> together = threads.together_with(*claim);
  if (together.empty()) together.push_back(*claim);
  return threads.thread(together);
}

Result<std::vector<ReplyLine>> read_replies(Connection& connection, const ClaimSql& words,
                                            const ClaimFilter& filter, bool unheard, std::size_t limit) {
  ClaimFilter rest = filter;
  rest.accused.reset();
  const auto asked = words.ask_claims(connection, rest, wanted(filter, limit), ClaimKind::accusing);
  if (!asked) return tl::unexpected(asked.error());
  Question question;
  question.add(
      "SELECT t.article, t.n, name.name, c.reply, c.reply_begin, c.reply_end, s.claim, c.accused_begin,"
      " c.accused_end FROM " +
      asked->tables + std::string(words.join) +
      "accusation c ON c.article = t.article AND c.attribution = t.n LEFT JOIN entity e ON e.article ="
      " c.article AND e.n = c.accused LEFT JOIN name ON name.key = e.name LEFT JOIN stated d ON d.article ="
      " t.article AND d.attribution = t.n LEFT JOIN statement s ON s.key = d.statement WHERE ");
  append(asked->conditions, question);
  if (!filter.actor.empty()) {
    // Of an accusation, an actor is either side.
    question.add(" AND (e.name IN (");
    if (const auto added = words.add_names(filter.actor, question); !added)
      return tl::unexpected(added.error());
    question.add(") OR (t.article, t.speaker) IN (SELECT v.article, v.n FROM speaker v WHERE v.name IN (");
    if (const auto added = words.add_names(filter.actor, question); !added)
      return tl::unexpected(added.error());
    question.add(")))");
  }
  if (filter.accused) {
    question.add(
        " AND (c.article, c.accused) IN (SELECT x.article, x.entity FROM actor who JOIN actor_member x ON "
        "x.actor = who.key WHERE who.id = ?)",
        *filter.accused);
  }
  if (unheard) question.add(" AND c.reply NOT IN ('answers', 'quoted')");
  question.add(newest_first).add(", c.n LIMIT ? OFFSET ?", INT64_MAX, at_most(filter.skip));
  std::vector<ReplyLine> all;
  ThreadReader threads(connection);
  for (Rows rows = words.ask_in_parts(connection, question); all.size() < limit && rows.next();) {
    ReplyLine line;
    line.accusation = said_line(connection, {rows.integer(0), rows.integer(1)});
    line.accused = rows.is_null(2) ? words_at(connection, rows.integer(0), rows.integer(7), rows.integer(8))
                                   : std::string(rows.text(2));
    line.reply = rows.text(3);
    line.reply_at = span_or_null(rows, 4);
    if (line.reply_at)
      line.reply_words = words_at(connection, rows.integer(0), line.reply_at->begin, line.reply_at->end);
    if (!rows.is_null(6)) line.later = later_answer(connection, threads, line, rows.integer(6));
    if (line.later) line.days = days_between(line.accusation, line.later->said);
    all.push_back(std::move(line));
  }
  return all;
}

std::vector<ClaimPairLine> read_claim_pairs(Connection& connection) {
  std::vector<ClaimPairLine> all;
  for (Rows rows = connection.query(
           "WITH lowest AS (SELECT statement, article, id, attribution FROM (SELECT d.statement AS "
           "statement, "
           "d.article AS"
           " article, a.id AS id, d.attribution AS attribution, row_number() OVER (PARTITION BY d.statement "
           "ORDER BY a.id,"
           " d.attribution) AS place FROM stated d JOIN article a ON a.key = d.article WHERE d.statement IN "
           "(SELECT a FROM"
           " statement_pair UNION SELECT b FROM statement_pair)) ranked WHERE place = 1)"
           " SELECT x.id, x.attribution, y.id, y.attribution, p.relation, p.confidence FROM statement_pair p "
           "JOIN lowest x"
           " ON x.statement = p.a JOIN lowest y ON y.statement = p.b");
       rows.next();) {
    const SaidId a{rows.hash(0), rows.integer(1)};
    const SaidId b{rows.hash(2), rows.integer(3)};
    all.push_back({std::min(a, b), std::max(a, b), std::string(rows.text(4)), rows.real(5)});
  }
  std::sort(all.begin(), all.end(), [](const ClaimPairLine& a, const ClaimPairLine& b) {
    return std::tie(a.first, a.second) < std::tie(b.first, b.second);
  });
  return all;
}

std::vector<std::vector<SaidId>> read_stated_often(Connection& connection) {
  std::vector<std::vector<SaidId>> all;
  std::int64_t last = 0;
  for (Rows rows =
           connection.query("SELECT s.claim, a.id, d.attribution FROM stated d JOIN statement s ON s.key ="
                            " d.statement JOIN article a ON a.key = d.article WHERE s.claim IN (SELECT"
                            " u.claim FROM statement u JOIN stated e ON e.statement = u.key GROUP BY u.claim"
                            " HAVING count(*) > 1) ORDER BY s.claim, a.id, d.attribution");
       rows.next();) {
    if (all.empty() || rows.integer(0) != last) all.emplace_back();
    last = rows.integer(0);
    all.back().push_back({rows.hash(1), rows.integer(2)});
  }
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace gainsay

// What exports and what joins articles ask of a ledger in PostgreSQL, beside whole articles. The questions
// are those of sqlite_ledger_selected.cpp in its words.
#include "store/article_rows.h"
#include "store/claim_conditions.h"
#include "store/copy_rows.h"
#include "store/one_moment.h"
#include "store/postgres_conditions.h"
#include "store/postgres_ledger.h"
#include "store/row_values.h"

namespace gainsay {
namespace {

// The kind most often given to entities of the name that a column holds.
std::string kind_of(std::string_view name) {
  return "(SELECT e.kind FROM entity e WHERE e.name = " + std::string(name) +
         " GROUP BY e.kind ORDER BY count(*) DESC, e.kind LIMIT 1)";
}

}  // namespace

Result<Article> PostgresLedger::article_alone(const Hash128& id) {
  return guarded(false, [&] {
    const OneMoment moment(*connection_);
    return read_article(*connection_, key_of(id));
  });
}

Result<ArticleBody> PostgresLedger::body_of(const Hash128& article) {
  return guarded(false, [&] {
    const OneMoment moment(*connection_);
    return body_at(*connection_, key_of(article));
  });
}

Result<Attributions> PostgresLedger::attributions_of(const Hash128& article) {
  return guarded(false, [&] {
    const OneMoment moment(*connection_);
    return read_analysis(*connection_, key_of(article)).attributions;
  });
}

Result<std::vector<SelectedArticle>> PostgresLedger::selected(const ClaimFilter& filter) {
  Question question;
  question.add("SELECT a.id, t.n FROM attribution t JOIN article a ON a.key = t.article WHERE TRUE");
  if (const auto added = postgres::add_conditions(filter, question); !added)
    return tl::unexpected(added.error());
  question.add(" ORDER BY a.id, t.n");
  return guarded(false, [&] {
    std::vector<SelectedArticle> all;
    for (Rows rows = connection_->ask(question); rows.next();) {
      const Hash128 id = rows.hash(0);
      if (all.empty() || all.back().article != id) all.push_back({id, {}});
      all.back().attributions.push_back(number(rows, 1));
    }
    return all;
  });
}

Result<void> PostgresLedger::each_spoken_of(const ClaimFilter& filter,
                                            const std::function<Result<void>(const SpokenOf&)>& visit) {
  Question question;
  question.add(
      "SELECT who.name, " + kind_of("c.speaker") + ", whom.name, " + kind_of("c.of") +
      ", c.claims, c.articles, c.denials, c.accusations FROM (SELECT s.name AS speaker, e.name AS of,"
      " count(*) AS claims, count(DISTINCT t.article) AS articles, count(*) FILTER (WHERE t.stance IN " +
      std::string(denials) +
      ") AS denials, count(*) FILTER (WHERE t.stance IN ('accuses', 'criticises')) AS accusations FROM"
      " attribution t JOIN article a ON a.key = t.article JOIN speaker s ON s.article = t.article AND s.n ="
      " t.speaker JOIN entity e ON e.article = t.article WHERE s.entity IS NOT NULL AND s.entity <> e.n AND"
      " EXISTS (SELECT 1 FROM mention m JOIN attribution_piece p ON p.article = m.article AND m.begin_byte"
      " >= p.begin_byte AND m.end_byte <= p.end_byte WHERE m.article = t.article AND m.entity = e.n AND"
      " p.attribution = t.n AND p.part = 'content')");
  if (const auto added = postgres::add_conditions(filter, question); !added)
    return tl::unexpected(added.error());
  question.add(
      " GROUP BY s.name, e.name) c JOIN name who ON who.key = c.speaker JOIN name whom ON whom.key = c.of"
      " ORDER BY who.name, whom.name");
  Result<void> visited;
  const auto asked = guarded(false, [&] {
    for (Rows rows = connection_->ask(question); visited && rows.next();) {
      visited = visit({text(rows, 0), text(rows, 1), text(rows, 2), text(rows, 3), rows.integer(4),
                       rows.integer(5), rows.integer(6), rows.integer(7)});
    }
  });
  return visited ? asked : visited;
}

}  // namespace gainsay

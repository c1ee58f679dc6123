// What is asked of a ledger in PostgreSQL. The questions are those of sqlite_ledger_asked.cpp in its words.
#include "store/claim_conditions.h"
#include "store/postgres_conditions.h"
#include "store/postgres_ledger.h"
#include "store/postgres_words.h"

namespace gainsay {
Result<std::vector<ListedArticle>> PostgresLedger::newest(const ArticleQuestion& asked, std::size_t limit) {
  return guarded(false, [&] {
    std::vector<ListedArticle> all;
    Question question;
    question.add("SELECT ").add(article_columns);
    question.add(", (SELECT count(*) FROM attribution t WHERE t.article = a.key) FROM article a WHERE TRUE");
    postgres::add_site(asked.site, question);
    postgres::add_dates(asked.since, asked.until, question);
    add_position(asked.after, false, question);
    question.add(" ORDER BY a.published DESC NULLS LAST, a.id LIMIT ?", at_most(limit));
    for (Rows rows = connection_->ask(question); rows.next();)
      all.push_back({article_line(rows), rows.integer(6)});
    return all;
  });
}

Result<std::vector<FoundArticle>> PostgresLedger::find(const std::string& words, std::size_t limit) {
  const auto terms = search_terms(words);
  if (!terms) return tl::unexpected(terms.error());
  return guarded(false, [&] {
    std::vector<FoundArticle> all;
    Question question;
    question.add("SELECT ").add(article_columns);
    question.add(
        ", x.text, (SELECT count(*) FROM attribution t WHERE t.article = a.key) FROM (SELECT w.key, "
        "ts_rank(w.words, q)"
        " AS rank FROM article_words w, (SELECT ?::tsquery AS q) asked WHERE w.words @@ q ORDER BY rank "
        "DESC, w.key"
        " LIMIT ?) f JOIN article a ON a.key = f.key JOIN article_text x ON x.article = a.key ORDER BY "
        "f.rank DESC,"
        " a.id",
        word_query(*terms).value_or(""), at_most(limit));
    for (Rows rows = connection_->ask(question); rows.next();)
      all.push_back({article_line(rows), excerpt(rows.text(6), *terms), rows.integer(7)});
    return all;
  });
}

Result<std::vector<ClaimLine>> PostgresLedger::claims(const ClaimFilter& filter, std::size_t limit) {
  Question question;
  question.add("SELECT " + postgres::claim_columns());
  // Words are cut out of texts only for those that are shown.
  question.add(
      " FROM (SELECT t.key AS key FROM attribution t JOIN article a ON a.key = t.article WHERE TRUE");
  if (const auto added = postgres::add_conditions(filter, question); !added)
    return tl::unexpected(added.error());
  question.add(
      " ORDER BY a.published DESC NULLS LAST, a.id, t.n LIMIT ?) chosen JOIN attribution t ON t.key = "
      "chosen.key",
      at_most(limit));
  question.add(postgres::claim_tables).add(" ORDER BY a.published DESC NULLS LAST, a.id, t.n");
  return guarded(false, [&] {
    std::vector<ClaimLine> all;
    for (Rows rows = connection_->ask(question); rows.next();) all.push_back(claim_line(rows));
    return all;
  });
}

Result<std::vector<ActorLine>> PostgresLedger::actors(const ClaimFilter& filter, bool all_sources,
                                                      std::size_t limit) {
  Question question;
  question.add(
      "SELECT name.name, c.articles, c.claims, c.contested, (SELECT e.kind FROM speaker s JOIN entity e ON "
      "e.article ="
      " s.article AND e.n = s.entity WHERE s.name = c.name GROUP BY e.kind ORDER BY count(*) DESC, e.kind "
      "LIMIT 1)"
      " FROM (SELECT s.name AS name, count(DISTINCT t.article) AS articles, count(*) AS claims, count(*) "
      "FILTER (WHERE " +
      postgres::answered(denials) +
      ") AS contested FROM attribution t JOIN speaker s ON s.article = t.article AND s.n = t.speaker JOIN "
      "article a ON"
      " a.key = t.article WHERE TRUE");
  if (!all_sources) question.add(" AND s.entity IS NOT NULL");
  if (const auto added = postgres::add_conditions(filter, question); !added)
    return tl::unexpected(added.error());
  question.add(" GROUP BY s.name) c JOIN name ON name.key = c.name ORDER BY c.claims DESC, name.name LIMIT ?",
               at_most(limit));
  return guarded(false, [&] {
    std::vector<ActorLine> all;
    for (Rows rows = connection_->ask(question); rows.next();) {
      ActorLine& line = all.emplace_back();
      line.name = rows.text(0);
      line.kind = rows.text(4);
      line.articles = rows.integer(1);
      line.claims = rows.integer(2);
      line.contested = rows.integer(3);
    }
    return all;
  });
}

}  // namespace gainsay

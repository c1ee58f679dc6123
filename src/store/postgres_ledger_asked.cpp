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

Result<Arrivals> PostgresLedger::arrivals(std::size_t limit) {
  return guarded(false, [&] {
    Arrivals all;
    all.articles = connection_->number("SELECT count(*) FROM article").value_or(0);
    Question question;
    question.add("SELECT ").add(article_columns);
    question.add(
        ", (SELECT count(*) FROM attribution t WHERE t.article = a.key) FROM article a ORDER BY a.key DESC"
        " LIMIT ?",
        at_most(limit));
    for (Rows rows = connection_->ask(question); rows.next();)
      all.latest.push_back({article_line(rows), rows.integer(6)});
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

}  // namespace gainsay

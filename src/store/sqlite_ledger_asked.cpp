// What is asked of a ledger in one SQLite file.
#include "store/claim_conditions.h"
#include "store/claim_sql.h"
#include "store/nested_result.h"
#include "store/search_words.h"
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"

namespace gainsay {
namespace {

// How many answer it so.
std::string answers(std::string_view stances) {
  return "(SELECT count(*) FROM answer w JOIN attribution b ON b.article = w.article AND b.n = w.attribution"
         " WHERE w.article = t.article AND w.answered = t.n AND b.stance IN " +
         std::string(stances) + ")";
}

// The words of a part of attribution t, whose article's text is x.
std::string words_of(std::string_view part) {
  return "(SELECT group_concat(CAST(substr(CAST(x.text AS BLOB), p.begin_byte + 1, p.end_byte - p.begin_byte)"
         " AS TEXT), ' ... ') FROM attribution_piece p WHERE p.article = t.article AND p.attribution = t.n"
         " AND p.part = '" +
         std::string(part) + "')";
}

}  // namespace

void add_position(const std::optional<ListPosition>& last, bool with_attribution, Question& question,
                  const char* pair) {
  if (!last) return;
  if (last->published.empty()) {
    question.add(" AND a.published IS NULL AND");
  } else {
    question.add(" AND (a.published < ? OR a.published IS NULL OR a.published = ? AND", last->published,
                 last->published);
  }
  if (with_attribution) {
    question.add(std::string(" (a.id, t.n) > ") + pair, last->article, last->attribution);
  } else {
    question.add(" a.id > ?", last->article);
  }
  if (!last->published.empty()) question.add(")");
}

std::string answered(std::string_view stances) {
  return "EXISTS (SELECT 1 FROM answer w JOIN attribution b ON b.article = w.article AND b.n = w.attribution"
         " WHERE w.article = t.article AND w.answered = t.n AND b.stance IN " +
         std::string(stances) + ")";
}

std::string is_of(ClaimKind kind) {
  switch (kind) {
    case ClaimKind::any:
      return {};
    case ClaimKind::answered:
      return "(EXISTS (SELECT 1 FROM answer w WHERE w.article = t.article AND (w.attribution = t.n OR "
             "w.answered = t.n))"
             " OR EXISTS (SELECT 1 FROM stated d JOIN statement_pair p ON p.a = d.statement WHERE d.article "
             "= t.article"
             " AND d.attribution = t.n AND p.relation <> 'same') OR EXISTS (SELECT 1 FROM stated d JOIN "
             "statement_pair p"
             " ON p.b = d.statement WHERE d.article = t.article AND d.attribution = t.n AND p.relation <> "
             "'same'))";
    case ClaimKind::shared:
      return "EXISTS (SELECT 1 FROM stated d JOIN statement s ON s.key = d.statement JOIN statement u ON "
             "u.claim ="
             " s.claim JOIN stated e ON e.statement = u.key WHERE d.article = t.article AND d.attribution = "
             "t.n AND"
             " e.article <> d.article)";
    case ClaimKind::accusing:
      return "EXISTS (SELECT 1 FROM accusation c WHERE c.article = t.article AND c.attribution = t.n)";
  }
  return {};
}

ArticleLine article_line(const Rows& rows) {
  return {rows.hash(0),
          std::string(rows.text(1)),
          std::string(rows.text(2)),
          std::string(rows.text(3)),
          std::string(rows.text(4)),
          std::string(rows.text(5))};
}

std::int64_t at_most(std::size_t limit) {
  return limit > INT64_MAX ? INT64_MAX : static_cast<std::int64_t>(limit);
}

void add_site(const std::string& site, Question& question) {
  if (site.empty()) return;
  question.add(" AND (a.site = ? OR substr(a.site, -length(?) - 1) = '.' || ?)", site, site, site);
}

// The first of each two is what the index of dates can look up: what is before the year isn't after the day.
void add_dates(const std::string& since, const std::string& until, Question& question) {
  if (!since.empty())
    question.add(
        " AND a.published >= substr(?, 1, 4) AND substr(a.published, 1, length(?)) >= substr(?, 1,"
        " length(a.published))",
        since, since, since);
  if (!until.empty())
    question.add(" AND a.published <= ? || '~' AND substr(a.published, 1, length(?)) <= ?", until, until,
                 until);
}

void add_named(const ClaimFilter& filter, Question& question) {
  if (filter.actor_id)
    question.add(
        " AND (t.article, t.speaker) IN (SELECT s.article, s.n FROM actor who JOIN actor_member x ON x.actor "
        "= who.key"
        " JOIN speaker s ON s.article = x.article AND s.entity = x.entity WHERE who.id = ?)",
        *filter.actor_id);
  // Whom it names first behind its cue.
  if (filter.accused)
    question.add(
        " AND t.stance = 'accuses' AND (t.article, (SELECT p.entity FROM mention p WHERE p.article = "
        "t.article AND"
        " p.begin_byte >= (SELECT min(c.end_byte) FROM attribution_piece c WHERE c.article = t.article AND"
        " c.attribution = t.n AND c.part = 'cue') AND p.end_byte <= (SELECT max(c.end_byte) FROM "
        "attribution_piece c"
        " WHERE c.article = t.article AND c.attribution = t.n) ORDER BY p.begin_byte LIMIT 1)) IN (SELECT "
        "x.article,"
        " x.entity FROM actor who JOIN actor_member x ON x.actor = who.key WHERE who.id = ?)",
        *filter.accused);
  if (filter.article) question.add(" AND a.id = ?", *filter.article);
}

std::string claim_columns() {
  return std::string(article_columns) + ", t.n, name.name, " + words_of("source") + ", " + words_of("cue") +
         ", t.content, t.mode, t.stance, t.polarity, t.certainty, t.anonymity, " + answers(denials) + ", " +
         answers("('confirms')");
}

ClaimLine claim_line(const Rows& rows) {
  const auto text = [&](int column) { return std::string(rows.text(column)); };
  return {article_line(rows), rows.integer(6),  text(7),         text(8),  text(9),
          text(10),           text(11),         text(12),        text(13), text(14),
          text(15),           rows.integer(16), rows.integer(17)};
}

Result<std::vector<ListedArticle>> SqliteLedger::newest(const ArticleQuestion& asked, std::size_t limit) {
  return guarded(path_, false, [&] {
    std::vector<ListedArticle> all;
    Question question;
    question.add("SELECT ").add(article_columns);
    question.add(", (SELECT count(*) FROM attribution t WHERE t.article = a.key) FROM article a WHERE 1");
    add_site(asked.site, question);
    add_dates(asked.since, asked.until, question);
    add_position(asked.after, false, question);
    question.add(" ORDER BY a.published DESC, a.id LIMIT ?", at_most(limit));
    for (Rows rows = connection_.ask(question); rows.next();)
      all.push_back({article_line(rows), rows.integer(6)});
    return all;
  });
}

Result<Arrivals> SqliteLedger::arrivals(std::size_t limit) {
  return guarded(path_, false, [&] {
    Arrivals all;
    all.articles = connection_.number("SELECT count(*) FROM article").value_or(0);
    Question question;
    question.add("SELECT ").add(article_columns);
    question.add(
        ", (SELECT count(*) FROM attribution t WHERE t.article = a.key) FROM article a ORDER BY a.key DESC"
        " LIMIT ?",
        at_most(limit));
    for (Rows rows = connection_.ask(question); rows.next();)
      all.latest.push_back({article_line(rows), rows.integer(6)});
    return all;
  });
}

Result<std::vector<FoundArticle>> SqliteLedger::find(const std::string& words, std::size_t limit) {
  const auto match = match_expression(words);
  if (!match) return tl::unexpected(match.error());
  return guarded(path_, false, [&] {
    std::vector<FoundArticle> all;
    Question question;
    question.add("SELECT ").add(article_columns);
    question.add(
        ", f.excerpt, (SELECT count(*) FROM attribution t WHERE t.article = a.key) FROM (SELECT rowid AS "
        "key, rank,"
        " snippet(article_words, 0, '[', ']', ' ... ', 24) AS excerpt FROM article_words WHERE article_words"
        " MATCH ? ORDER BY rank LIMIT ?) f JOIN article a ON a.key = f.key ORDER BY f.rank, a.id",
        *match, at_most(limit));
    for (Rows rows = connection_.ask(question); rows.next();)
      all.push_back({article_line(rows), std::string(rows.text(6)), rows.integer(7)});
    return all;
  });
}

Result<std::vector<ClaimLine>> SqliteLedger::claims(const ClaimFilter& filter, std::size_t limit) {
  return in_one(guarded(path_, false, [&]() -> Result<std::vector<ClaimLine>> {
    const auto asked = claims_in_sqlite.ask_claims(connection_, filter, limit, ClaimKind::any);
    if (!asked) return tl::unexpected(asked.error());
    Question question;
    // Words are cut out of texts only for those that are shown.
    question.add("SELECT " + claim_columns() + " FROM (SELECT t.key AS key FROM " + asked->tables +
                 " WHERE ");
    append(asked->conditions, question);
    question.add(
        " ORDER BY a.published DESC, a.id, t.n LIMIT ?) chosen JOIN attribution t ON t.key = chosen.key",
        at_most(limit));
    question.add(claim_tables).add(" ORDER BY a.published DESC, a.id, t.n");
    std::vector<ClaimLine> all;
    for (Rows rows = connection_.ask(question); rows.next();) all.push_back(claim_line(rows));
    return all;
  }));
}

}  // namespace gainsay

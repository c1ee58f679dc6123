// What is asked of a ledger in PostgreSQL. The questions are those of sqlite_ledger_asked.cpp in its words.
#include "store/postgres_ledger.h"
#include "store/postgres_words.h"

namespace gainsay {
namespace {

constexpr std::string_view denials = "('denies', 'rejects', 'doubts', 'corrects')";

// Answers to attribution t with a stance of `stances`.
std::string answers(std::string_view stances) {
  return "FROM answer w JOIN attribution b ON b.article = w.article AND b.n = w.attribution WHERE w.article ="
         " t.article AND w.answered = t.n AND b.stance IN " +
         std::string(stances);
}

std::string answered(std::string_view stances) {
  return "EXISTS (SELECT 1 " + answers(stances) + ")";
}

std::string count_answers(std::string_view stances) {
  return "(SELECT count(*) " + answers(stances) + ")";
}

// The words of a part of attribution t, whose article's text is x.
std::string words_of(std::string_view part) {
  return "(SELECT string_agg(convert_from(substring(x.bytes FROM (p.begin_byte + 1)::int FOR (p.end_byte -"
         " p.begin_byte)::int), 'UTF8'), ' ... ' ORDER BY p.n) FROM attribution_piece p WHERE p.article = "
         "t.article AND"
         " p.attribution = t.n AND p.part = '" +
         std::string(part) + "')";
}

// The columns that article_line reads, of article a.
constexpr std::string_view article_columns =
    "a.id, a.title, a.site, a.publisher, a.published, coalesce(a.canonical_url, a.url)";

ArticleLine article_line(const Rows& rows) {
  const auto text = [&](int column) { return std::string(rows.text(column)); };
  return {rows.hash(0), text(1), text(2), text(3), text(4), text(5)};
}

std::int64_t at_most(std::size_t limit) {
  return limit > INT64_MAX ? INT64_MAX : static_cast<std::int64_t>(limit);
}

void add_site(const std::string& site, Question& question) {
  if (site.empty()) return;
  question.add(" AND (a.site = ? OR right(a.site, length(?::text) + 1) = '.' || ?::text)", storable(site),
               storable(site), storable(site));
}

void add_dates(const std::string& since, const std::string& until, Question& question) {
  if (!since.empty())
    question.add(" AND substr(a.published, 1, length(?::text)) >= substr(?::text, 1, length(a.published))",
                 since, since);
  if (!until.empty()) question.add(" AND substr(a.published, 1, length(?::text)) <= ?", until, until);
}

// Only what comes after `last` in the order of article a (and attribution t): newest first, dateless last, by
// id.
void add_position(const std::optional<ListPosition>& last, bool with_attribution, Question& question) {
  if (!last) return;
  if (last->published.empty()) {
    question.add(" AND a.published IS NULL AND");
  } else {
    question.add(" AND (a.published < ? OR a.published IS NULL OR a.published = ? AND", last->published,
                 last->published);
  }
  if (with_attribution) {
    question.add(" (a.id, t.n) > (?::bytea, ?::bigint)", last->article, last->attribution);
  } else {
    question.add(" a.id > ?", last->article);
  }
  if (!last->published.empty()) question.add(")");
}

// What is typed, as a tsquery; one that finds nothing where it has no word.
Result<std::string> tsquery_of(const std::string& typed) {
  const auto terms = search_terms(typed);
  if (!terms) return tl::unexpected(terms.error());
  return word_query(*terms).value_or("");
}

// Adds what `filter` asks of attribution t in article a, each condition after " AND ".
Result<void> add_conditions(const ClaimFilter& filter, Question& question) {
  if (filter.actor_id || filter.accused || !filter.place.where.empty() || !filter.said_in.where.empty() ||
      !filter.time.empty() || !filter.said_at.empty())
    return fail(ErrorCode::unsupported,
                "actors across articles, times and places can't be asked for in PostgreSQL yet");
  if (!filter.words.empty()) {
    const auto match = tsquery_of(filter.words);
    if (!match) return tl::unexpected(match.error());
    question.add(" AND t.key IN (SELECT key FROM content_words WHERE words @@ ?::tsquery)", *match);
  }
  if (!filter.actor.empty()) {
    const auto match = tsquery_of(filter.actor);
    if (!match) return tl::unexpected(match.error());
    question.add(
        " AND (t.article, t.speaker) IN (SELECT s.article, s.n FROM name_words m JOIN speaker s ON s.name = "
        "m.key"
        " WHERE m.words @@ ?::tsquery UNION SELECT s.article, s.n FROM name_words m JOIN alias l ON l.name = "
        "m.key"
        " JOIN speaker s ON s.article = l.article AND s.entity = l.entity WHERE m.words @@ ?::tsquery)",
        *match, *match);
  }
  add_site(filter.site, question);
  if (!filter.stance.empty()) question.add(" AND t.stance = ?", filter.stance);
  add_dates(filter.since, filter.until, question);
  add_position(filter.after, true, question);
  if (filter.contested) question.add(" AND " + answered(denials));
  return {};
}

}  // namespace

Result<std::vector<ListedArticle>> PostgresLedger::newest(const ArticleQuestion& asked, std::size_t limit) {
  return guarded(false, [&] {
    std::vector<ListedArticle> all;
    Question question;
    question.add("SELECT ").add(article_columns);
    question.add(", (SELECT count(*) FROM attribution t WHERE t.article = a.key) FROM article a WHERE TRUE");
    add_site(asked.site, question);
    add_dates(asked.since, asked.until, question);
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
  question.add("SELECT ").add(article_columns);
  question.add(", t.n, name.name, " + words_of("source") + ", " + words_of("cue") +
               ", t.content, t.mode, t.stance, t.polarity, t.certainty, t.anonymity, " +
               count_answers(denials) + ", " + count_answers("('confirms')"));
  // Words are cut out of texts only for those that are shown.
  question.add(
      " FROM (SELECT t.key AS key FROM attribution t JOIN article a ON a.key = t.article WHERE TRUE");
  if (const auto added = add_conditions(filter, question); !added) return tl::unexpected(added.error());
  question.add(
      " ORDER BY a.published DESC NULLS LAST, a.id, t.n LIMIT ?) chosen JOIN attribution t ON t.key = "
      "chosen.key JOIN"
      " article a ON a.key = t.article JOIN LATERAL (SELECT convert_to(text, 'UTF8') AS bytes FROM "
      "article_text WHERE"
      " article = a.key) x ON TRUE LEFT JOIN speaker s ON s.article = t.article AND s.n = t.speaker LEFT "
      "JOIN name ON"
      " name.key = s.name ORDER BY a.published DESC NULLS LAST, a.id, t.n",
      at_most(limit));
  return guarded(false, [&] {
    std::vector<ClaimLine> all;
    for (Rows rows = connection_->ask(question); rows.next();) {
      const auto text = [&](int column) { return std::string(rows.text(column)); };
      all.push_back({article_line(rows), rows.integer(6), text(7), text(8), text(9), text(10), text(11),
                     text(12), text(13), text(14), text(15), rows.integer(16), rows.integer(17)});
    }
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
      answered(denials) +
      ") AS contested FROM attribution t JOIN speaker s ON s.article = t.article AND s.n = t.speaker JOIN "
      "article a ON"
      " a.key = t.article WHERE TRUE");
  if (!all_sources) question.add(" AND s.entity IS NOT NULL");
  if (const auto added = add_conditions(filter, question); !added) return tl::unexpected(added.error());
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

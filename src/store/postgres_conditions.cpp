#include "store/postgres_conditions.h"

#include "store/claim_conditions.h"
#include "store/claim_sql.h"
#include "store/postgres.h"
#include "store/postgres_values.h"
#include "store/postgres_words.h"

namespace gainsay::postgres {
namespace {

// What is typed, as a tsquery; one that finds nothing where it has no word.
Result<std::string> tsquery_of(const std::string& typed) {
  const auto terms = search_terms(typed);
  if (!terms) return tl::unexpected(terms.error());
  return word_query(*terms).value_or("");
}

// The words of a part of attribution t, whose article's text is x.
std::string words_of(std::string_view part) {
  return "(SELECT string_agg(convert_from(substring(x.bytes FROM (p.begin_byte + 1)::int FOR (p.end_byte -"
         " p.begin_byte)::int), 'UTF8'), ' ... ' ORDER BY p.n) FROM attribution_piece p WHERE p.article = "
         "t.article AND"
         " p.attribution = t.n AND p.part = '" +
         std::string(part) + "')";
}

}  // namespace

std::string answers(std::string_view stances) {
  return "FROM answer w JOIN attribution b ON b.article = w.article AND b.n = w.attribution WHERE w.article ="
         " t.article AND w.answered = t.n AND b.stance IN " +
         std::string(stances);
}

std::string answered(std::string_view stances) {
  return "EXISTS (SELECT 1 " + answers(stances) + ")";
}

std::string claim_columns() {
  const auto count = [](std::string_view stances) { return "(SELECT count(*) " + answers(stances) + ")"; };
  return std::string(article_columns) + ", t.n, name.name, " + words_of("source") + ", " + words_of("cue") +
         ", t.content, t.mode, t.stance, t.polarity, t.certainty, t.anonymity, " + count(denials) + ", " +
         count("('confirms')");
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

Result<void> add_conditions(const ClaimFilter& filter, Question& question) {
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
        " WHERE m.words @@ ?::tsquery UNION SELECT s.article, s.n FROM (SELECT DISTINCT c.actor FROM "
        "name_words m"
        " JOIN actor_called c ON c.name = m.key WHERE m.words @@ ?::tsquery) who JOIN actor_member x ON "
        "x.actor ="
        " who.actor JOIN speaker s ON s.article = x.article AND s.entity = x.entity)",
        *match, *match);
  }
  add_named(filter, question);
  postgres::add_site(filter.site, question);
  if (!filter.stance.empty()) question.add(" AND t.stance = ?", filter.stance);
  if (filter.contests) question.add(" AND t.stance IN ").add(denials);
  postgres::add_dates(filter.since, filter.until, question);
  add_position(filter.after, true, question, "(?::bytea, ?::bigint)");
  if (filter.contested) question.add(" AND " + answered(denials));
  return add_times_and_places(filter, question);
}

}  // namespace gainsay::postgres

namespace gainsay {
namespace {

// The server has figures by which to choose where to begin.
Result<AskedClaims> ask_claims(Connection&, const ClaimFilter& filter, std::size_t, ClaimKind kind) {
  AskedClaims asked;
  asked.tables = "attribution t JOIN article a ON a.key = t.article";
  asked.conditions.add("TRUE");
  ClaimFilter rest = filter;
  if (kind == ClaimKind::accusing) rest.actor.clear();
  if (auto added = postgres::add_conditions(rest, asked.conditions); !added)
    return tl::unexpected(added.error());
  if (kind != ClaimKind::any) asked.conditions.add(" AND " + is_of(kind));
  return asked;
}

Result<void> add_names(const std::string& typed, Question& question) {
  const auto match = postgres::tsquery_of(typed);
  if (!match) return tl::unexpected(match.error());
  question.add("SELECT key FROM name_words WHERE words @@ ?::tsquery", *match);
  return {};
}

}  // namespace

const ClaimSql claims_in_postgres = {
    ask_claims,
    add_names,
    postgres::add_site,
    postgres::add_dates,
    [](Connection& connection, const Question& question) {
      return dynamic_cast<PostgresConnection&>(connection).ask_in_parts(question);
    },
    " JOIN "};

}  // namespace gainsay

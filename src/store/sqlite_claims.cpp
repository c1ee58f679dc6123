// The claims that a filter lets through, in one SQLite file.
//
// SQLite keeps no figures by which to choose where to begin. So the rows that each condition lets through are
// counted as far as that is worth while, and the smallest set is found first, or articles are walked in the
// order of the list until enough was found, whichever looks at fewer attributions (docs/decisions/0029).
#include <algorithm>
#include <cmath>
#include <vector>

#include "store/claim_conditions.h"
#include "store/claim_sql.h"
#include "store/search_words.h"

namespace gainsay {
namespace {

// What a filter asks in two ways: the keys of attributions that it lets through, and a test of attribution t
// and its article a.
struct Condition {
  Question keys;  // a SELECT
  Question test;
  Question counted = {};   // a SELECT of about as many rows, which are sooner counted; none where keys are
  bool is_exact = true;    // keys are of no others
  std::int64_t count = 0;  // as far as it is worth while
};

Question question(std::string_view sql) {
  Question out;
  out.add(sql);
  return out;
}

constexpr std::string_view with_attribution =
    " CROSS JOIN attribution t ON t.article = w.article AND t.n = w.attribution";

Result<Condition> by_words(const std::string& words) {
  const auto match = match_expression(words);
  if (!match) return tl::unexpected(match.error());
  Condition out;
  out.keys.add("SELECT rowid FROM content_words WHERE content_words MATCH ?", *match);
  // To look words up for each attribution would cost more than to list all that have them, once. A plus sign
  // keeps SQLite from trying each of that list as the key of each attribution.
  out.test.add("+t.key IN (SELECT rowid FROM content_words WHERE content_words MATCH ?)", *match);
  return out;
}

// Who is called so in the article, and who is an actor that any article calls so.
Result<Condition> by_actor(const std::string& typed) {
  const auto match = match_expression(typed);
  if (!match) return tl::unexpected(match.error());
  const std::string names = "(SELECT rowid FROM name_words WHERE name_words MATCH ?)";
  const std::string actors = "(SELECT actor FROM actor_called WHERE name IN " + names + ")";
  Condition out;
  out.keys.add(
      "SELECT t.key FROM speaker s CROSS JOIN attribution t ON t.article = s.article AND t.speaker = s.n "
      "WHERE"
      " s.name IN " +
          names +
          " UNION ALL SELECT t.key FROM actor_member x CROSS JOIN speaker s ON s.article = x.article AND"
          " s.entity = x.entity CROSS JOIN attribution t ON t.article = s.article AND t.speaker = s.n WHERE"
          " x.actor IN " +
          actors,
      *match, *match);
  out.counted.add("SELECT 1 FROM speaker WHERE name IN " + names +
                      " UNION ALL SELECT 1 FROM actor_member WHERE actor IN " + actors,
                  *match, *match);
  out.test.add(
      "EXISTS (SELECT 1 FROM speaker s WHERE s.article = t.article AND s.n = t.speaker AND (s.name IN " +
          names +
          " OR EXISTS (SELECT 1 FROM actor_member x WHERE x.article = s.article AND x.entity = s.entity AND"
          " x.actor IN " +
          actors + ")))",
      *match, *match);
  return out;
}

Condition by_actor_id(const Hash128& id) {
  Condition out;
  out.keys.add(
      "SELECT t.key FROM actor_member x CROSS JOIN speaker s ON s.article = x.article AND s.entity = "
      "x.entity CROSS"
      " JOIN attribution t ON t.article = s.article AND t.speaker = s.n WHERE x.actor = (SELECT key FROM "
      "actor WHERE"
      " id = ?)",
      id);
  out.test.add(
      "EXISTS (SELECT 1 FROM speaker s CROSS JOIN actor_member x ON x.article = s.article AND x.entity = "
      "s.entity"
      " WHERE s.article = t.article AND s.n = t.speaker AND x.actor = (SELECT key FROM actor WHERE id = ?))",
      id);
  return out;
}

// Whom it names first behind its cue.
Condition by_accused(const Hash128& id) {
  Condition out;
  out.keys.add(
      "SELECT t.key FROM actor_member x CROSS JOIN attribution t ON t.stance = 'accuses' AND t.article = "
      "x.article"
      " WHERE x.actor = (SELECT key FROM actor WHERE id = ?)",
      id);
  out.is_exact = false;
  out.test.add(
      "+t.stance = 'accuses' AND EXISTS (SELECT 1 FROM actor_member x WHERE x.article = t.article AND "
      "x.entity ="
      " (SELECT p.entity FROM mention p WHERE p.article = t.article AND p.begin_byte >= (SELECT "
      "min(c.end_byte) FROM"
      " attribution_piece c WHERE c.article = t.article AND c.attribution = t.n AND c.part = 'cue') AND "
      "p.end_byte <="
      " (SELECT max(c.end_byte) FROM attribution_piece c WHERE c.article = t.article AND c.attribution = "
      "t.n) ORDER BY"
      " p.begin_byte LIMIT 1) AND x.actor = (SELECT key FROM actor WHERE id = ?))",
      id);
  return out;
}

Condition by_article(const Hash128& id) {
  Condition out;
  out.keys.add("SELECT t.key FROM article b CROSS JOIN attribution t ON t.article = b.key WHERE b.id = ?",
               id);
  out.test.add("a.id = ?", id);
  return out;
}

// The hosts that there are are stepped through, each once.
Condition by_site(const std::string& site) {
  Condition out;
  out.keys.add(
      "SELECT t.key FROM article b CROSS JOIN attribution t ON t.article = b.key WHERE b.site IN (WITH "
      "RECURSIVE host"
      " (site) AS (SELECT min(site) FROM article UNION ALL SELECT (SELECT min(c.site) FROM article c WHERE "
      "c.site >"
      " host.site) FROM host WHERE host.site IS NOT NULL) SELECT site FROM host WHERE site = ? OR "
      "substr(site,"
      " -length(?) - 1) = '.' || ?)",
      site, site, site);
  out.test.add("(a.site = ? OR substr(a.site, -length(?) - 1) = '.' || ?)", site, site, site);
  return out;
}

// A plus sign keeps SQLite from taking the index of stances for the one of articles.
Condition by_stance(const std::string& stance) {
  Condition out;
  out.keys.add("SELECT key FROM attribution WHERE stance = ?", stance);
  out.test.add("+t.stance = ?", stance);
  return out;
}

Condition contesting() {
  return {question("SELECT key FROM attribution WHERE stance IN ").add(denials),
          question("+t.stance IN ").add(denials)};
}

Condition contested() {
  Condition out;
  out.keys
      .add(
          "SELECT t.key FROM attribution b CROSS JOIN answer w ON w.article = b.article AND w.attribution = "
          "b.n CROSS"
          " JOIN attribution t ON t.article = w.article AND t.n = w.answered WHERE b.stance IN ")
      .add(denials);
  out.counted.add("SELECT 1 FROM attribution WHERE stance IN ").add(denials);
  out.test.add(answered(denials));
  return out;
}

Result<Condition> by_place(const PlaceAsked& asked, std::string_view part) {
  Condition out;
  out.keys.add(
      "SELECT t.key FROM place_mention q CROSS JOIN attribution_place w ON w.article = q.article AND w.place "
      "= q.n AND"
      " w.part = ?" +
          std::string(with_attribution) + " WHERE q.place IN (",
      std::string(part));
  if (auto added = add_places(asked, out.keys); !added) return tl::unexpected(added.error());
  out.keys.add(")");
  out.counted.add("SELECT 1 FROM place_mention WHERE place IN (");
  if (auto added = add_places(asked, out.counted); !added) return tl::unexpected(added.error());
  out.counted.add(")");
  out.test.add(
      "EXISTS (SELECT 1 FROM attribution_place w CROSS JOIN place_mention q ON q.article = w.article AND q.n "
      "= w.place"
      " WHERE w.article = t.article AND w.attribution = t.n AND w.part = ? AND q.place IN (",
      std::string(part));
  if (auto added = add_places(asked, out.test); !added) return tl::unexpected(added.error());
  out.test.add("))");
  return out;
}

Result<Condition> by_period(const std::string& period, std::string_view part) {
  Condition out;
  out.keys.add("SELECT t.key FROM (");
  if (auto added = add_times(period, out.keys); !added) return tl::unexpected(added.error());
  out.keys.add(") q CROSS JOIN attribution_time w ON w.article = q.article AND w.time = q.n AND w.part = ?" +
                   std::string(with_attribution),
               std::string(part));
  if (auto added = add_times(period, out.counted); !added) return tl::unexpected(added.error());
  out.test.add(
      "EXISTS (SELECT 1 FROM attribution_time w CROSS JOIN time_expression e ON e.article = w.article AND "
      "e.n = w.time"
      " WHERE w.article = t.article AND w.attribution = t.n AND w.part = ?",
      std::string(part));
  if (auto added = add_reaching(period, out.test); !added) return tl::unexpected(added.error());
  out.test.add(")");
  return out;
}

// Of an accusation, an actor is either side; which of them said it, read_replies tests.
Result<Condition> by_side(const std::string& typed) {
  const auto match = match_expression(typed);
  if (!match) return tl::unexpected(match.error());
  const std::string names = "(SELECT rowid FROM name_words WHERE name_words MATCH ?)";
  Condition out;
  out.keys.add(
      "SELECT t.key FROM speaker s CROSS JOIN attribution t ON t.article = s.article AND t.speaker = s.n "
      "WHERE s.name IN " +
          names +
          " UNION ALL SELECT t.key FROM entity e CROSS JOIN accusation w ON w.article = e.article AND "
          "w.accused = e.n"
          " CROSS JOIN attribution t ON t.article = w.article AND t.n = w.attribution WHERE e.name IN " +
          names,
      *match, *match);
  out.counted.add("SELECT 1 FROM entity WHERE name IN " + names, *match);
  out.test.add("1");
  return out;
}

Condition of_kind(ClaimKind kind) {
  constexpr std::string_view said_by_statement =
      " CROSS JOIN stated d ON d.statement = s.key CROSS JOIN attribution t ON t.article = d.article AND t.n "
      "="
      " d.attribution";
  Condition out;
  out.test.add(is_of(kind));
  if (kind == ClaimKind::accusing) {
    out.counted.add("SELECT 1 FROM accusation");
    out.keys.add("SELECT t.key FROM accusation w").add(with_attribution);
  } else if (kind == ClaimKind::shared) {
    out.counted.add(
        "SELECT 1 FROM claim_shared c CROSS JOIN statement s ON s.claim = c.claim CROSS JOIN stated d ON"
        " d.statement = s.key");
    out.keys.add("SELECT t.key FROM claim_shared c CROSS JOIN statement s ON s.claim = c.claim")
        .add(said_by_statement);
    out.is_exact = false;
  } else {
    out.counted.add("SELECT 1 FROM answer");
    out.keys.add("SELECT t.key FROM answer w").add(with_attribution);
    out.keys.add(
        " UNION ALL SELECT t.key FROM answer w CROSS JOIN attribution t ON t.article = w.article AND t.n =");
    out.keys.add(" w.answered");
    for (const char* end : {"a", "b"}) {
      out.keys.add(" UNION ALL SELECT t.key FROM statement_pair p CROSS JOIN statement s ON s.key = p.")
          .add(end);
      out.keys.add(said_by_statement).add(" WHERE p.relation <> 'same'");
    }
  }
  return out;
}

Result<std::vector<Condition>> conditions_of(const ClaimFilter& filter, ClaimKind kind) {
  std::vector<Condition> all;
  std::optional<Error> fault;
  const auto add = [&](bool asked, const auto& condition) {
    if (!asked || fault) return;
    Result<Condition> made = condition();
    if (made) {
      all.push_back(std::move(*made));
    } else {
      fault = std::move(made.error());
    }
  };
  add(kind != ClaimKind::any, [&] { return of_kind(kind); });
  add(!filter.words.empty(), [&] { return by_words(filter.words); });
  add(!filter.actor.empty(),
      [&] { return kind == ClaimKind::accusing ? by_side(filter.actor) : by_actor(filter.actor); });
  add(filter.actor_id.has_value(), [&] { return by_actor_id(*filter.actor_id); });
  add(filter.accused.has_value(), [&] { return by_accused(*filter.accused); });
  add(filter.article.has_value(), [&] { return by_article(*filter.article); });
  add(!filter.site.empty(), [&] { return by_site(filter.site); });
  add(!filter.stance.empty(), [&] { return by_stance(filter.stance); });
  add(filter.contests, contesting);
  add(filter.contested, contested);
  add(!filter.place.where.empty(), [&] { return by_place(filter.place, "said"); });
  add(!filter.said_in.where.empty(), [&] { return by_place(filter.said_in, "saying"); });
  add(!filter.time.empty(), [&] { return by_period(filter.time, "said"); });
  add(!filter.said_at.empty(), [&] { return by_period(filter.said_at, "saying"); });
  if (fault) return tl::unexpected(std::move(*fault));
  return all;
}

std::int64_t count(Connection& connection, const Question& rows, std::int64_t most) {
  Question asked;
  asked.add("SELECT count(*) FROM (");
  append(rows, asked);
  asked.add(" LIMIT ?)", most);
  Rows counted = connection.ask(asked);
  return counted.next() ? counted.integer(0) : 0;
}

// How many attributions the articles have that lie in a filter's dates.
double within_dates(Connection& connection, const ClaimFilter& filter, double attributions) {
  if (filter.since.empty() && filter.until.empty()) return attributions;
  Question asked;
  asked.add("SELECT 1 FROM article a WHERE 1");
  add_dates(filter.since, filter.until, asked);
  const auto articles = connection.number("SELECT max(key) FROM article").value_or(1);
  return attributions * static_cast<double>(count(connection, asked, INT64_MAX)) /
         static_cast<double>(std::max<std::int64_t>(articles, 1));
}

// The condition whose rows are found first; none where articles are walked.
const Condition* leading(Connection& connection, std::vector<Condition>& conditions,
                         const ClaimFilter& filter, std::size_t wanted) {
  if (conditions.empty()) return nullptr;
  const auto all = static_cast<double>(connection.number("SELECT max(key) FROM attribution").value_or(0));
  // Of one condition more rows than these are never found sooner than walked to. Several may exclude each
  // other, which makes walks long.
  const double apart = conditions.size() > 1 ? 8 : 1;
  const double most = std::min(all / 2, std::sqrt(apart * static_cast<double>(wanted) * all));
  double walked = apart * static_cast<double>(wanted);
  for (Condition& each : conditions) {
    each.count = count(connection, each.counted.sql.empty() ? each.keys : each.counted,
                       static_cast<std::int64_t>(most) + 1);
    walked *= all / std::max(1.0, static_cast<double>(each.count));
  }
  walked = std::min(walked, within_dates(connection, filter, all));
  const auto least =
      std::min_element(conditions.begin(), conditions.end(),
                       [](const Condition& a, const Condition& b) { return a.count < b.count; });
  const auto found = static_cast<double>(least->count);
  // What is found is then looked up and sorted.
  return found <= most && 2 * found <= walked ? &*least : nullptr;
}

Result<AskedClaims> ask_claims(Connection& connection, const ClaimFilter& filter, std::size_t wanted,
                               ClaimKind kind) {
  auto conditions = conditions_of(filter, kind);
  if (!conditions) return tl::unexpected(conditions.error());
  const Condition* lead = leading(connection, *conditions, filter, wanted);
  AskedClaims out;
  out.few = lead != nullptr;
  if (lead != nullptr) {
    out.tables = "attribution t CROSS JOIN article a ON a.key = t.article";
    out.conditions.add("t.key IN (");
    append(lead->keys, out.conditions);
    out.conditions.add(")");
  } else {
    out.tables = "article a INDEXED BY article_newest CROSS JOIN attribution t ON t.article = a.key";
    out.conditions.add("1");
  }
  for (const Condition& each : *conditions) {
    if (&each == lead && each.is_exact) continue;
    out.conditions.add(" AND ");
    append(each.test, out.conditions);
  }
  add_dates(filter.since, filter.until, out.conditions);
  add_position(filter.after, true, out.conditions);
  if (filter.placed)
    out.conditions.add(
        " AND EXISTS (SELECT 1 FROM attribution_place w WHERE w.article = t.article AND w.attribution = "
        "t.n)");
  return out;
}

Result<void> add_names(const std::string& typed, Question& question) {
  const auto match = match_expression(typed);
  if (!match) return tl::unexpected(match.error());
  question.add("SELECT rowid FROM name_words WHERE name_words MATCH ?", *match);
  return {};
}

}  // namespace

void append(const Question& more, Question& question) {
  question.sql += more.sql;
  question.values.insert(question.values.end(), more.values.begin(), more.values.end());
}

const ClaimSql claims_in_sqlite = {
    ask_claims,
    add_names,
    add_site,
    add_dates,
    [](Connection& connection, const Question& asked) { return connection.ask(asked); },
    " CROSS JOIN "};

}  // namespace gainsay

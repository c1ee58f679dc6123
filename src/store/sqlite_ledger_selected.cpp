// What exports ask of a ledger in one SQLite file: which claims, and who speaks of whom.
#include <unordered_map>

#include "store/claim_conditions.h"
#include "store/claim_sql.h"
#include "store/nested_result.h"
#include "store/row_values.h"
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"

namespace gainsay {
namespace {

// The kinds most often given to entities of names, each asked for once.
class KindsOfNames {
 public:
  explicit KindsOfNames(Connection& connection) : connection_(connection) {}

  const std::string& of(std::int64_t name) {
    const auto known = kinds_.find(name);
    if (known != kinds_.end()) return known->second;
    Rows rows = connection_.query(
        "SELECT kind FROM entity WHERE name = ? GROUP BY kind ORDER BY count(*) DESC, kind LIMIT 1", name);
    return kinds_.emplace(name, rows.next() ? std::string(rows.text(0)) : std::string()).first->second;
  }

 private:
  Connection& connection_;
  std::unordered_map<std::int64_t, std::string> kinds_;
};

}  // namespace

Result<std::vector<SelectedArticle>> SqliteLedger::selected(const ClaimFilter& filter) {
  return in_one(guarded(path_, false, [&]() -> Result<std::vector<SelectedArticle>> {
    const auto asked = claims_in_sqlite.ask_claims(connection_, filter, all_claims, ClaimKind::any);
    if (!asked) return tl::unexpected(asked.error());
    Question question;
    question.add("SELECT a.id, t.n FROM " + asked->tables + " WHERE ");
    append(asked->conditions, question);
    question.add(" ORDER BY a.id, t.n");
    std::vector<SelectedArticle> all;
    for (Rows rows = connection_.ask(question); rows.next();) {
      const Hash128 id = rows.hash(0);
      if (all.empty() || all.back().article != id) all.push_back({id, {}});
      all.back().attributions.push_back(number(rows, 1));
    }
    return all;
  }));
}

Result<void> SqliteLedger::each_spoken_of(const ClaimFilter& filter,
                                          const std::function<Result<void>(const SpokenOf&)>& visit) {
  return in_one(guarded(path_, false, [&]() -> Result<void> {
    const auto asked = claims_in_sqlite.ask_claims(connection_, filter, all_claims, ClaimKind::any);
    if (!asked) return tl::unexpected(asked.error());
    // Each claim once for each entity that its content names, then counted by names. SQLite sorts in a file
    // where memory would not do.
    Question question;
    question.add(
        "SELECT who.name, c.speaker, whom.name, c.of, c.claims, c.articles, c.denials, c.accusations FROM "
        "(SELECT"
        " speaker, of, count(*) AS claims, count(DISTINCT article) AS articles, sum(stance IN " +
        std::string(denials) +
        ") AS denials, sum(stance IN ('accuses', 'criticises')) AS accusations FROM (SELECT DISTINCT s.name "
        "AS"
        " speaker, e.name AS of, t.key, e.n, t.article AS article, t.stance AS stance FROM " +
        asked->tables +
        " CROSS JOIN speaker s ON s.article = t.article AND s.n = t.speaker CROSS JOIN attribution_piece p ON"
        " p.article = t.article AND p.attribution = t.n AND p.part = 'content' CROSS JOIN mention m ON "
        "m.article ="
        " t.article AND m.begin_byte >= p.begin_byte AND m.end_byte <= p.end_byte CROSS JOIN entity e ON "
        "e.article ="
        " m.article AND e.n = m.entity WHERE s.entity IS NOT NULL AND s.entity <> e.n AND ");
    append(asked->conditions, question);
    question.add(
        ") GROUP BY speaker, of) c JOIN name who ON who.key = c.speaker JOIN name whom ON whom.key = c.of"
        " ORDER BY who.name, whom.name");
    KindsOfNames kinds(connection_);
    Result<void> visited;
    for (Rows rows = connection_.ask(question); visited && rows.next();) {
      visited = visit({text(rows, 0), kinds.of(rows.integer(1)), text(rows, 2), kinds.of(rows.integer(3)),
                       rows.integer(4), rows.integer(5), rows.integer(6), rows.integer(7)});
    }
    return visited;
  }));
}

}  // namespace gainsay

// Version 9 of the tables: indexes and names by which questions of a large ledger find few rows first
// (store/sqlite_claims.h).
#pragma once

namespace gainsay {

inline constexpr const char* schema_9 = R"sql(
-- The order of lists: newest first, then by id.
DROP INDEX article_of_day;
CREATE INDEX article_newest ON article (published DESC, id);
CREATE INDEX attribution_of_stance ON attribution (stance, article, n);
-- What is not the same: few of all pairs.
CREATE INDEX statement_pair_apart ON statement_pair (a, b) WHERE relation <> 'same';
-- The ends of ranges, by the n of each.
CREATE INDEX time_ending ON time_expression (article, until) WHERE until IS NOT NULL;

-- By which names articles call an actor, each once.
CREATE TABLE actor_called (
  name INTEGER NOT NULL REFERENCES name ON DELETE CASCADE,
  actor INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE,
  PRIMARY KEY (name, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_called_of_actor ON actor_called (actor);
INSERT INTO actor_called (name, actor) SELECT e.name, m.actor FROM actor_member m JOIN entity e ON e.article = m.article
  AND e.n = m.entity UNION SELECT l.name, m.actor FROM actor_member m JOIN alias l ON l.article = m.article AND l.entity
  = m.entity;

-- Claims that several articles state, and perhaps some that several have stated before: what is linked adds to them.
CREATE TABLE claim_shared (
  claim INTEGER PRIMARY KEY
) STRICT;
INSERT INTO claim_shared (claim) SELECT s.claim FROM stated d JOIN statement s ON s.key = d.statement GROUP BY s.claim
  HAVING min(d.article) <> max(d.article);
)sql";

}  // namespace gainsay

// Version 6 of the tables: what attributions state, held against what others state.
#pragma once

namespace gainsay {

inline constexpr const char* schema_6 = R"sql(
-- What attributions state (claims/statement.h, as claims/statement_code.h writes it), each once however often it is
-- said in these terms. `id` is the hash of the code; of what has too little in it to be told from others, of the
-- article and attribution, too. `claim` is the key of one of those that it states the same as, over any number
-- of pairs: the same for all of these. `linked`: held against all others that were linked before.
CREATE TABLE statement (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code BLOB NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  claim INTEGER NOT NULL,
  linked INTEGER NOT NULL CHECK (linked IN (0, 1))
) STRICT;
CREATE INDEX statement_of_claim ON statement (claim);

CREATE TABLE stated (
  article INTEGER NOT NULL,
  attribution INTEGER NOT NULL,
  statement INTEGER NOT NULL REFERENCES statement,
  PRIMARY KEY (article, attribution),
  FOREIGN KEY (article, attribution) REFERENCES attribution (article, n) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX stated_of_statement ON stated (statement);

-- Under which statements find each other (claims/index_keys.h); `keys` is how many the statement has.
CREATE TABLE statement_key (
  hash INTEGER NOT NULL,
  statement INTEGER NOT NULL,
  keys INTEGER NOT NULL,
  PRIMARY KEY (hash, statement)
) STRICT, WITHOUT ROWID;

-- a < b. What the two are to each other hangs on them alone.
CREATE TABLE statement_pair (
  a INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  b INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  relation TEXT NOT NULL CHECK (relation IN ('same', 'contrary', 'differs', 'aimed')),
  confidence REAL NOT NULL,
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_pair_of_b ON statement_pair (b);

CREATE TABLE accusation (
  article INTEGER NOT NULL,
  n INTEGER NOT NULL,
  attribution INTEGER NOT NULL,
  accused INTEGER NOT NULL,
  accused_begin INTEGER NOT NULL,
  accused_end INTEGER NOT NULL,
  reply TEXT NOT NULL,
  reply_attribution INTEGER,
  reply_begin INTEGER,
  reply_end INTEGER,
  PRIMARY KEY (article, n),
  FOREIGN KEY (article, attribution) REFERENCES attribution (article, n) ON DELETE CASCADE,
  FOREIGN KEY (article, accused) REFERENCES entity
) STRICT, WITHOUT ROWID;
)sql";

}  // namespace gainsay

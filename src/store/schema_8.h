// Version 8 of the tables: accused who have no name, and claims that are held against each other anew.
#pragma once

namespace gainsay {

// Statements of older ledgers stay as they were read; which of them find each other is found anew, by the
// rules of claims/index_keys.h as they are now, when articles are linked next.
inline constexpr const char* schema_8 = R"sql(
CREATE TABLE accusation_before AS SELECT * FROM accusation;
DROP TABLE accusation;
CREATE TABLE accusation (
  article INTEGER NOT NULL,
  n INTEGER NOT NULL,
  attribution INTEGER NOT NULL,
  accused INTEGER,  -- NULL where the accused has no name: "the mayor"
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
INSERT INTO accusation SELECT article, n, attribution, accused, accused_begin, accused_end, reply, reply_attribution,
  reply_begin, reply_end FROM accusation_before;
DROP TABLE accusation_before;
DELETE FROM statement_pair;
DELETE FROM statement_key;
UPDATE statement SET claim = key, linked = 0;
DELETE FROM linked WHERE layer = 'claims';
)sql";

}  // namespace gainsay

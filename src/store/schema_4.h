// Version 4 of the tables: articles that share text.
#pragma once

namespace gainsay {

inline constexpr const char* schema_4 = R"sql(
-- The sketch of each article (copies/sketch.h): how many shingles, and which.
CREATE TABLE copy_sketch (
  article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  shingles INTEGER NOT NULL
) STRICT;
CREATE TABLE copy_shingle (
  article INTEGER NOT NULL REFERENCES copy_sketch ON DELETE CASCADE,
  shingle INTEGER NOT NULL,
  PRIMARY KEY (article, shingle)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_shingle_holders ON copy_shingle (shingle);

-- Whom an article credits with its words. Without a span it is the page's metadata that does.
CREATE TABLE credit (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  n INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  begin_byte INTEGER,
  end_byte INTEGER,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- Two articles of which one is a copy of the other, whichever: a is the one with the lower id. Words are those of the
-- bodies.
CREATE TABLE copy (
  key INTEGER PRIMARY KEY,
  a INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  b INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  common_words INTEGER NOT NULL,
  words_a INTEGER NOT NULL,
  words_b INTEGER NOT NULL,
  UNIQUE (a, b)
) STRICT;
CREATE INDEX copy_of_b ON copy (b);

-- What changes in who said what, from a to b; attributions by their numbers in their articles.
CREATE TABLE copy_change (
  copy INTEGER NOT NULL REFERENCES copy ON DELETE CASCADE,
  n INTEGER NOT NULL,
  kind TEXT NOT NULL,
  attribution_a INTEGER,
  attribution_b INTEGER,
  denial INTEGER NOT NULL CHECK (denial IN (0, 1)),
  PRIMARY KEY (copy, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_change_of_denial ON copy_change (copy) WHERE denial = 1;

-- Texts of one address are versions of it.
CREATE INDEX article_of_address ON article (coalesce(canonical_url, url), published);
)sql";

}  // namespace gainsay

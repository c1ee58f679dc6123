// Version 3 of the tables: when and where, of what is said and of the saying.
#pragma once

namespace gainsay {

inline constexpr const char* schema_3 = R"sql(
-- Expressions of time. The interval as it is written (half open, ISO 8601) and in minutes since 1970, by which
-- it is compared; until: the n of the expression that ends a range which this one begins.
CREATE TABLE time_expression (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  n INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  modifier TEXT NOT NULL,
  interval_begin TEXT,
  interval_end TEXT,
  begin_minute INTEGER,
  end_minute INTEGER,
  unresolved TEXT NOT NULL,
  until INTEGER,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX time_by_begin ON time_expression (begin_minute, end_minute) WHERE begin_minute IS NOT NULL;
-- Those that last longer than a year: few, so that a period finds what reaches into it from before.
CREATE INDEX long_time ON time_expression (begin_minute, end_minute) WHERE end_minute - begin_minute > 527040;

-- Each name of a place, as it is written and what it was taken for, once for all articles; with an offset
-- ("15 km north of") it is another. words and name_words: as places are looked up (places/name_key.h).
CREATE TABLE place (
  key INTEGER PRIMARY KEY,
  words TEXT NOT NULL,
  unlocated TEXT NOT NULL,
  name TEXT,
  name_words TEXT,
  kind TEXT,
  geonames_id INTEGER,
  country TEXT,
  division TEXT,
  latitude REAL,
  longitude REAL,
  other_spelling INTEGER NOT NULL CHECK (other_spelling IN (0, 1)),
  candidates INTEGER NOT NULL,
  offset_kilometres REAL,
  offset_bearing REAL,
  moved_latitude REAL,
  moved_longitude REAL
) STRICT;
CREATE INDEX place_of_words ON place (words);
CREATE INDEX place_of_name ON place (name_words) WHERE name_words IS NOT NULL;
CREATE INDEX place_of_id ON place (geonames_id) WHERE geonames_id IS NOT NULL;
CREATE INDEX place_of_country ON place (country) WHERE country IS NOT NULL;

CREATE TABLE place_mention (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  n INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  entity INTEGER,
  place INTEGER NOT NULL REFERENCES place,
  offset_begin INTEGER,
  offset_end INTEGER,
  PRIMARY KEY (article, n),
  FOREIGN KEY (article, entity) REFERENCES entity
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_of_place ON place_mention (place);
CREATE INDEX place_of_entity ON place_mention (article, entity) WHERE entity IS NOT NULL;

-- Of an attribution: the time and place of saying (n is 0), and those within what is said.
CREATE TABLE attribution_time (
  article INTEGER NOT NULL,
  attribution INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('saying', 'said')),
  n INTEGER NOT NULL,
  time INTEGER NOT NULL,
  PRIMARY KEY (article, attribution, part, n),
  FOREIGN KEY (article, attribution) REFERENCES attribution (article, n) ON DELETE CASCADE,
  FOREIGN KEY (article, time) REFERENCES time_expression ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX attribution_of_time ON attribution_time (article, time);

CREATE TABLE attribution_place (
  article INTEGER NOT NULL,
  attribution INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('saying', 'said')),
  n INTEGER NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (article, attribution, part, n),
  FOREIGN KEY (article, attribution) REFERENCES attribution (article, n) ON DELETE CASCADE,
  FOREIGN KEY (article, place) REFERENCES place_mention ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX attribution_of_place ON attribution_place (article, place);
)sql";

}  // namespace gainsay

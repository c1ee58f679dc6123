// Version 5 of the tables: who is who across articles, and what people decided about that.
#pragma once

namespace gainsay {

inline constexpr const char* schema_5 = R"sql(
-- What names are compared by: those of one key are candidates for one actor.
CREATE TABLE name_key (
  key TEXT NOT NULL,
  name INTEGER NOT NULL REFERENCES name ON DELETE CASCADE,
  PRIMARY KEY (key, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_key_of_name ON name_key (name);

-- What an article says of an entity that can be an actor, as actors/sketch.h has it. about: JSON, its roles and the
-- forms in which it is called.
CREATE TABLE actor_sketch (
  article INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  country TEXT,
  about TEXT NOT NULL,
  PRIMARY KEY (article, entity),
  FOREIGN KEY (article, entity) REFERENCES entity ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What follows from all sketches and decisions together. Keys of names whose actors are to be made anew.
CREATE TABLE actor_stale (
  key TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- names: the full names that articles use, apart by line feeds. claims, contested, articles: what it says.
CREATE TABLE actor (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  names TEXT NOT NULL,
  articles INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  contested INTEGER NOT NULL
) STRICT;
CREATE INDEX actor_of_name ON actor (name);
CREATE INDEX actor_by_claims ON actor (claims DESC, name, id);

-- Why it is of that actor: to_article, to_entity is a member before it. Nothing for the first.
CREATE TABLE actor_member (
  article INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  actor INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE,
  to_article INTEGER,
  to_entity INTEGER,
  rule TEXT,
  decision INTEGER,
  words TEXT,
  PRIMARY KEY (article, entity),
  FOREIGN KEY (article, entity) REFERENCES actor_sketch ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_member_of_actor ON actor_member (actor);

-- Two actors with one name, and the two entities that say so.
CREATE TABLE actor_apart (
  actor INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE,
  rule TEXT NOT NULL,
  decision INTEGER,
  words TEXT NOT NULL,
  article INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  other_article INTEGER NOT NULL,
  other_entity INTEGER NOT NULL,
  PRIMARY KEY (actor, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_apart_of_other ON actor_apart (other);

-- What people decided, in the order in which they did. subject: JSON, by ids of articles and keys of names, so that
-- it outlives any reading.
CREATE TABLE actor_decision (
  n INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'list')),
  subject TEXT NOT NULL,
  words TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  undone_by TEXT,
  undone_at TEXT
) STRICT;
)sql";

}  // namespace gainsay

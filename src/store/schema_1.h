// Version 1 of the tables; docs/ledger.md explains them.
//
// Keys (`key`, and what refers to it) are the file's own business and never leave it: outside, an article is
// its id, and what is in it is the article's id and a number `n` from 0. Spans are bytes of the article's
// text. Absent is NULL.
#pragma once

namespace gainsay {

inline constexpr const char* schema_1 = R"sql(
CREATE TABLE migration (
  version INTEGER PRIMARY KEY,
  program TEXT NOT NULL
) STRICT;

-- What read an article: every row of the article was inferred by it.
CREATE TABLE reading (
  key INTEGER PRIMARY KEY,
  program TEXT NOT NULL,
  models TEXT NOT NULL,
  UNIQUE (program, models)
) STRICT;

-- Where the facts stand: documents as they came, and the articles in them.

CREATE TABLE snapshot (
  key INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 16),
  size INTEGER NOT NULL CHECK (size >= 0),
  zstd BLOB NOT NULL
) STRICT;

CREATE TABLE article (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  reading INTEGER NOT NULL REFERENCES reading,
  url TEXT,
  canonical_url TEXT,
  site TEXT,
  publisher TEXT,
  title TEXT,
  standfirst TEXT,
  dateline TEXT,
  language TEXT,
  published TEXT,
  published_precision TEXT NOT NULL,
  published_found TEXT,
  modified TEXT,
  modified_precision TEXT NOT NULL,
  modified_found TEXT,
  fetched TEXT
) STRICT;
CREATE INDEX article_of_url ON article (canonical_url);
CREATE INDEX article_of_site ON article (site, published);
CREATE INDEX article_of_day ON article (published);

CREATE TABLE document (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  snapshot INTEGER NOT NULL REFERENCES snapshot,
  kind TEXT NOT NULL,
  text_source TEXT NOT NULL CHECK (text_source IN ('detect', 'as-is')),
  encoded INTEGER NOT NULL CHECK (encoded IN (0, 1)),
  raw_hash BLOB NOT NULL CHECK (length(raw_hash) = 16),
  charset TEXT,
  charset_found_in TEXT
) STRICT;
CREATE INDEX document_of_article ON document (article);
CREATE INDEX document_of_snapshot ON document (snapshot);

-- What came beside a document's bytes: url, title, author, published, ...
CREATE TABLE document_field (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  n INTEGER NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (document, n)
) STRICT, WITHOUT ROWID;

-- Line 0: the input has no lines; record 0: nor records or items.
CREATE TABLE sighting (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  input TEXT NOT NULL,
  line INTEGER NOT NULL,
  record INTEGER NOT NULL,
  byte_offset INTEGER,
  PRIMARY KEY (document, input, line, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE failure (
  input TEXT PRIMARY KEY,
  cause TEXT NOT NULL,
  message TEXT NOT NULL,
  byte_offset INTEGER
) STRICT, WITHOUT ROWID;

-- The article.

CREATE TABLE article_text (
  article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE author (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  n INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  n INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- What was found for a field, and where in the page, chosen or not.
CREATE TABLE metadata_candidate (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  n INTEGER NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  found_in TEXT NOT NULL,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE paragraph (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  n INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- Who and what is named.

-- Every spelling of every name once, for all articles.
CREATE TABLE name (
  key INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE entity (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  n INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name INTEGER NOT NULL REFERENCES name,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_of_name ON entity (name);

CREATE TABLE mention (
  article INTEGER NOT NULL,
  n INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  PRIMARY KEY (article, n),
  FOREIGN KEY (article, entity) REFERENCES entity ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE alias (
  article INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  n INTEGER NOT NULL,
  name INTEGER NOT NULL REFERENCES name,
  kind TEXT NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  PRIMARY KEY (article, entity, n),
  FOREIGN KEY (article, entity) REFERENCES entity ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_of_name ON alias (name);

CREATE TABLE role (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  n INTEGER NOT NULL,
  holder_begin INTEGER NOT NULL,
  holder_end INTEGER NOT NULL,
  entity INTEGER,
  phrase_begin INTEGER NOT NULL,
  phrase_end INTEGER NOT NULL,
  head_begin INTEGER,
  head_end INTEGER,
  former INTEGER NOT NULL CHECK (former IN (0, 1)),
  acting INTEGER NOT NULL CHECK (acting IN (0, 1)),
  PRIMARY KEY (article, n),
  FOREIGN KEY (article, entity) REFERENCES entity
) STRICT, WITHOUT ROWID;

CREATE TABLE affiliation (
  article INTEGER NOT NULL,
  role INTEGER NOT NULL,
  n INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  kind TEXT NOT NULL,
  entity INTEGER,
  PRIMARY KEY (article, role, n),
  FOREIGN KEY (article, role) REFERENCES role ON DELETE CASCADE,
  FOREIGN KEY (article, entity) REFERENCES entity
) STRICT, WITHOUT ROWID;

-- Who says what.

CREATE TABLE speaker (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  n INTEGER NOT NULL,
  name INTEGER NOT NULL REFERENCES name,
  entity INTEGER,
  anonymity TEXT NOT NULL,
  PRIMARY KEY (article, n),
  FOREIGN KEY (article, entity) REFERENCES entity
) STRICT, WITHOUT ROWID;
CREATE INDEX speaker_of_name ON speaker (name);

CREATE TABLE speaker_role (
  article INTEGER NOT NULL,
  speaker INTEGER NOT NULL,
  n INTEGER NOT NULL,
  role INTEGER NOT NULL,
  PRIMARY KEY (article, speaker, n),
  FOREIGN KEY (article, speaker) REFERENCES speaker ON DELETE CASCADE,
  FOREIGN KEY (article, role) REFERENCES role
) STRICT, WITHOUT ROWID;

-- content: the words of its pieces, for people and for search; the pieces are in attribution_piece.
CREATE TABLE attribution (
  key INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  n INTEGER NOT NULL,
  speaker INTEGER,
  mode TEXT NOT NULL,
  stance TEXT NOT NULL,
  polarity TEXT NOT NULL,
  certainty TEXT NOT NULL,
  anonymity TEXT NOT NULL,
  addressee_begin INTEGER,
  addressee_end INTEGER,
  time_begin INTEGER,
  time_end INTEGER,
  parent INTEGER,
  confidence REAL NOT NULL,
  content TEXT,
  UNIQUE (article, n),
  FOREIGN KEY (article, speaker) REFERENCES speaker,
  FOREIGN KEY (article, parent) REFERENCES attribution (article, n) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX attribution_of_speaker ON attribution (article, speaker);

CREATE TABLE attribution_piece (
  article INTEGER NOT NULL,
  attribution INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('source', 'cue', 'content')),
  n INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  PRIMARY KEY (article, attribution, part, n),
  FOREIGN KEY (article, attribution) REFERENCES attribution (article, n) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
  article INTEGER NOT NULL,
  attribution INTEGER NOT NULL,
  n INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  PRIMARY KEY (article, attribution, n),
  FOREIGN KEY (article, attribution) REFERENCES attribution (article, n) ON DELETE CASCADE,
  FOREIGN KEY (article, answered) REFERENCES attribution (article, n) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- What answers what within an article, and the headline held against the body.

CREATE TABLE dispute (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  n INTEGER NOT NULL,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE dispute_side (
  article INTEGER NOT NULL,
  dispute INTEGER NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('claim', 'confirmation', 'denial')),
  n INTEGER NOT NULL,
  attribution INTEGER NOT NULL,
  PRIMARY KEY (article, dispute, side, n),
  FOREIGN KEY (article, dispute) REFERENCES dispute ON DELETE CASCADE,
  FOREIGN KEY (article, attribution) REFERENCES attribution (article, n) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE dispute_evidence (
  article INTEGER NOT NULL,
  dispute INTEGER NOT NULL,
  n INTEGER NOT NULL,
  kind TEXT NOT NULL,
  answer_begin INTEGER NOT NULL,
  answer_end INTEGER NOT NULL,
  claim_begin INTEGER,
  claim_end INTEGER,
  PRIMARY KEY (article, dispute, n),
  FOREIGN KEY (article, dispute) REFERENCES dispute ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE headline_finding (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  n INTEGER NOT NULL,
  kind TEXT NOT NULL,
  headline_begin INTEGER NOT NULL,
  headline_end INTEGER NOT NULL,
  body_begin INTEGER,
  body_end INTEGER,
  explanation TEXT NOT NULL,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- Words of articles, of contents and of names, to be searched. Kept by who writes the tables they are of, since
-- triggers on virtual tables would ask for the schema to be trusted.

CREATE VIRTUAL TABLE article_words USING fts5(
  text, content = 'article_text', content_rowid = 'article', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE content_words USING fts5(
  content, content = 'attribution', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE name_words USING fts5(
  name, content = 'name', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2');
)sql";

}  // namespace gainsay

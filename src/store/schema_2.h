// Version 2 of the tables: which articles were held against the others.
#pragma once

namespace gainsay {

inline constexpr const char* schema_2 = R"sql(
-- The layers (work/link_articles.h) in which an article's facts with other articles are there.
CREATE TABLE linked (
  layer TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  PRIMARY KEY (layer, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX linked_article ON linked (article);
)sql";

}  // namespace gainsay

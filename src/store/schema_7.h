// Version 7 of the tables: what people decided on what was read.
#pragma once

namespace gainsay {

inline constexpr const char* schema_7 = R"sql(
-- A row for each decision, in the order in which they were taken; none is changed or goes. The latest on the same words
-- holds. An article is named by its id, since decisions outlive a reading that another takes the place of.
CREATE TABLE review (
  number INTEGER PRIMARY KEY,
  article BLOB NOT NULL CHECK (length(article) = 16),
  attribution INTEGER NOT NULL CHECK (attribution >= 0),  -- its number when it was judged
  judged TEXT NOT NULL CHECK (judged <> ''),              -- its words: review_key (store/reviews.h)
  verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'correct', 'reject', 'withdraw')),
  stance TEXT CHECK (stance <> ''),   -- what it is instead, with 'correct'
  note TEXT CHECK (note <> ''),
  reviewer TEXT NOT NULL CHECK (reviewer <> ''),
  decided TEXT NOT NULL               -- ISO 8601, UTC
) STRICT;
CREATE INDEX review_article ON review (article, number);
)sql";

}  // namespace gainsay

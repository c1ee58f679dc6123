#include "store/postgres_words.h"

#include <gtest/gtest.h>

#include "store/postgres_schema.h"
#include "store/postgres_values.h"

namespace gainsay {
namespace {

std::string joined(std::string_view text) {
  std::string out;
  for (const FoldedWord& word : folded_words(text)) out += (out.empty() ? "" : "|") + word.word;
  return out;
}

TEST(PostgresWordsTest, CaseAndAccentsMakeNoDifference) {
  EXPECT_EQ(joined("The Caf\xC3\xA9 \xE2\x80\x94 cafe\xCC\x81's 3.5 co-op"), "the|cafe|cafe|s|3|5|co|op");
}

TEST(PostgresWordsTest, AWordStandsWithItsPlaces) {
  EXPECT_EQ(word_vector("Late, late"), "'late':1,2");
}

TEST(PostgresWordsTest, WhatIsTypedBecomesAQuery) {
  const auto query = [](const char* typed) {
    return word_query(search_terms(typed).value()).value_or("none");
  };
  EXPECT_EQ(query("bridg* \"late ferry\" -sold"), "('bridg':*) & ('late' <-> 'ferry') & (!('sold'))");
  EXPECT_EQ(query("co-op"), "('co' <-> 'op')");
  EXPECT_EQ(query("\xE2\x80\x94"), "none");
}

TEST(PostgresWordsTest, AnExcerptShowsTheWordsThatWereFound) {
  EXPECT_EQ(excerpt("The bridge, Bridget said, cracked.", search_terms("bridg* cracked").value()),
            "The [bridge], [Bridget] said, [cracked].");
}

TEST(PostgresTextTest, AnyBytesComeBack) {
  for (const std::string& text : {std::string("caf\xC3\xA9"), std::string("a\0b", 3), std::string("\xFF\xC3"),
                                  std::string("\xEF\xB7\x90 07"), std::string("\xED\xA0\x80")}) {
    EXPECT_EQ(restored(storable(text)), text);
    EXPECT_EQ(storable(text).find('\0'), std::string::npos);
  }
}

TEST(PostgresSchemaTest, TablesLoseWhatOnlySqliteKnows) {
  const std::string sql = in_postgres(
      "-- Who; what.\nCREATE TABLE fact (\n  key INTEGER PRIMARY KEY,\n  article INTEGER NOT NULL REFERENCES "
      "article ON"
      " DELETE CASCADE,\n  id BLOB NOT NULL,\n  FOREIGN KEY (article, n) REFERENCES attribution (article, n) "
      "ON DELETE"
      " CASCADE\n) STRICT, WITHOUT ROWID;\nCREATE VIRTUAL TABLE fact_words USING fts5(text, content = "
      "'fact');");
  EXPECT_EQ(sql.find("REFERENCES"), std::string::npos) << sql;
  EXPECT_EQ(sql.find("STRICT"), std::string::npos) << sql;
  EXPECT_NE(sql.find("id BYTEA NOT NULL"), std::string::npos) << sql;
  EXPECT_NE(sql.find("CREATE TABLE fact_words (key BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)"),
            std::string::npos);
}

TEST(PostgresSchemaTest, ReferencesAreRemembered) {
  bool found = false;
  for (const TableReference& reference : table_references()) {
    found |= reference.table == "mention" && reference.columns == "article, entity" &&
             reference.parent == "entity" && reference.parent_columns == "article, n";
  }
  EXPECT_TRUE(found);
}

}  // namespace
}  // namespace gainsay

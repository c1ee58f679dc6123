#include "store/copy_rows.h"

#include <algorithm>

#include "copies/copy.h"
#include "copies/differences.h"
#include "store/closed_sets.h"

namespace gainsay {
namespace {

// Shorter differences are rewording; they are counted but not shown.
constexpr std::uint32_t passage_words = 4;

std::string words_at(const std::string& text, Span span) {
  return span.end > text.size() ? std::string() : std::string(slice(text, span));
}

AttributionWords attribution_words(Connection& connection, const ComparedArticle& article, AttributionId id) {
  AttributionWords out;
  out.attribution = id;
  for (Rows rows =
           connection.query("SELECT stance FROM attribution WHERE article = ? AND n = ?", article.key, id);
       rows.next();)
    out.stance = rows.text(0);
  for (Rows rows = connection.query(
           "SELECT part, begin_byte, end_byte FROM attribution_piece WHERE article = ? AND attribution = ?"
           " ORDER BY part, n",
           article.key, id);
       rows.next();) {
    std::string& part = rows.text(0) == "source" ? out.source : rows.text(0) == "cue" ? out.cue : out.content;
    const Span piece{static_cast<std::uint32_t>(rows.integer(1)),
                     static_cast<std::uint32_t>(rows.integer(2))};
    if (!part.empty()) part += " ... ";
    part += words_at(article.body.text, piece);
  }
  return out;
}

}  // namespace

bool HeldAgainst::drops_denial() const {
  return std::any_of(changes.begin(), changes.end(), [](const ChangedAttribution& change) {
    return change.denial &&
           (change.kind == AttributionChangeKind::went || change.kind == AttributionChangeKind::unattributed);
  });
}

ArticleLine article_line_at(Connection& connection, std::int64_t key) {
  ArticleLine line;
  for (Rows rows = connection.query("SELECT id, title, site, publisher, published, coalesce(canonical_url, "
                                    "url) FROM article WHERE key = ?",
                                    key);
       rows.next();) {
    line = {rows.hash(0),
            std::string(rows.text(1)),
            std::string(rows.text(2)),
            std::string(rows.text(3)),
            std::string(rows.text(4)),
            std::string(rows.text(5))};
  }
  return line;
}

ArticleBody body_at(Connection& connection, std::int64_t key) {
  ArticleBody out;
  for (Rows rows = connection.query(
           "SELECT x.text, coalesce(a.canonical_url, a.url), (SELECT p.end_byte FROM paragraph p WHERE"
           " p.article = a.key AND p.n = 0 AND p.kind = 'headline') FROM article a JOIN article_text x"
           " ON x.article = a.key WHERE a.key = ?",
           key);
       rows.next();) {
    out.text = rows.text(0);
    out.address = rows.text(1);
    out.body = {static_cast<std::uint32_t>(
                    std::min<std::int64_t>(rows.integer(2), static_cast<std::int64_t>(out.text.size()))),
                static_cast<std::uint32_t>(out.text.size())};
  }
  return out;
}

ComparedArticle compared_article(Connection& connection, std::int64_t key) {
  ComparedArticle out;
  out.key = key;
  out.body = body_at(connection, key);
  out.words = compared_words(out.body.text, out.body.body);
  return out;
}

std::vector<Credit> credits_at(Connection& connection, std::int64_t key) {
  std::vector<Credit> all;
  for (Rows rows = connection.query(
           "SELECT kind, name, begin_byte, end_byte FROM credit WHERE article = ? ORDER BY n", key);
       rows.next();) {
    all.push_back(
        {value_of(rows.text(0), CreditKind::contributor), std::string(rows.text(1)),
         Span{static_cast<std::uint32_t>(rows.integer(2)), static_cast<std::uint32_t>(rows.integer(3))}});
  }
  return all;
}

std::vector<AttributionChange> changes_at(Connection& connection, std::int64_t copy) {
  std::vector<AttributionChange> all;
  for (Rows rows = connection.query(
           "SELECT kind, attribution_a, attribution_b, denial FROM copy_change WHERE copy = ? ORDER BY n",
           copy);
       rows.next();) {
    AttributionChange& change = all.emplace_back();
    change.kind = value_of(rows.text(0), AttributionChangeKind::source_changed);
    if (!rows.is_null(1)) change.a = static_cast<AttributionId>(rows.integer(1));
    if (!rows.is_null(2)) change.b = static_cast<AttributionId>(rows.integer(2));
    change.denial = rows.integer(3) != 0;
  }
  return all;
}

HeldAgainst held_against(Connection& connection, const ComparedArticle& earlier, const ComparedArticle& later,
                         const std::vector<AttributionChange>& changes) {
  HeldAgainst out;
  const Alignment alignment = align(earlier.words, later.words);
  out.common_words = alignment.common;
  out.words_before = static_cast<std::uint32_t>(earlier.words.size());
  out.words_after = static_cast<std::uint32_t>(later.words.size());
  for (const Difference& difference : differences(alignment, earlier.words, later.words)) {
    out.words_cut += difference.words_a;
    out.words_added += difference.words_b;
    if (std::max(difference.words_a, difference.words_b) < passage_words) continue;
    out.passages.push_back(
        {words_at(earlier.body.text, difference.a), words_at(later.body.text, difference.b)});
  }
  for (const AttributionChange& change : changes) {
    ChangedAttribution& told = out.changes.emplace_back();
    told.kind = change.kind;
    told.denial = change.denial;
    if (change.a) told.before = attribution_words(connection, earlier, *change.a);
    if (change.b) told.after = attribution_words(connection, later, *change.b);
  }
  return out;
}

}  // namespace gainsay

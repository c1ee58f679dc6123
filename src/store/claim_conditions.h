// What questions about claims have in common, as SQL: the columns of a claim, and the conditions of a filter.
//
// Throughout t is the attribution, a its article, s its speaker, x the article's text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "store/claim_sql.h"
#include "store/questions.h"
#include "store/sqlite.h"

namespace gainsay {

inline constexpr std::string_view denials = "('denies', 'rejects', 'doubts', 'corrects')";

/// The columns that article_line reads, of article a.
inline constexpr std::string_view article_columns =
    "a.id, a.title, a.site, a.publisher, a.published, coalesce(a.canonical_url, a.url)";
ArticleLine article_line(const Rows& rows);

/// The columns that claim_line reads, the first of their row, and the tables they are of beside t.
std::string claim_columns();
inline constexpr std::string_view claim_tables =
    " JOIN article a ON a.key = t.article JOIN article_text x ON x.article = a.key LEFT JOIN speaker s ON"
    " s.article = t.article AND s.n = t.speaker LEFT JOIN name ON name.key = s.name";
ClaimLine claim_line(const Rows& rows);
inline constexpr int claim_column_count = 18;

/// Whether attribution t is answered by one with a stance of `stances`.
std::string answered(std::string_view stances);

/// Whether attribution t is of a kind; nothing of any.
std::string is_of(ClaimKind kind);

std::int64_t at_most(std::size_t limit);
void add_site(const std::string& site, Question& question);
/// Of the article's date.
void add_dates(const std::string& since, const std::string& until, Question& question);

/// What a filter asks, each condition after " AND ": of the article and the actors that it names by their
/// ids,
void add_named(const ClaimFilter& filter, Question& question);
/// And of times and places. Fails where it can't be understood.
Result<void> add_times_and_places(const ClaimFilter& filter, Question& question);
/// A SELECT of the keys of the places that are asked for; fails so.
Result<void> add_places(const PlaceAsked& asked, Question& question);
/// A SELECT of article and n of the expressions of time that reach into a period, and after " AND " whether
/// expression e does; fail so.
Result<void> add_times(const std::string& period, Question& question);
Result<void> add_reaching(const std::string& period, Question& question);

/// Only what comes after `last` in the order of article a (and attribution t): newest first, dateless last,
/// by id. `pair` is how the database wants an article's id and an attribution's number.
void add_position(const std::optional<ListPosition>& last, bool with_attribution, Question& question,
                  const char* pair = "(?, ?)");

}  // namespace gainsay

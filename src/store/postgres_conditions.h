// What questions about claims have in common, in PostgreSQL's words. As claim_conditions.h, and of its names.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "store/database.h"
#include "store/questions.h"

namespace gainsay::postgres {

/// Answers to attribution t with a stance of `stances`: from FROM on.
std::string answers(std::string_view stances);
std::string answered(std::string_view stances);

/// As in claim_conditions.h; claim_line reads the columns. x has the article's text as `bytes`.
std::string claim_columns();
inline constexpr std::string_view claim_tables =
    " JOIN article a ON a.key = t.article JOIN LATERAL (SELECT convert_to(text, 'UTF8') AS bytes FROM "
    "article_text"
    " WHERE article = a.key) x ON TRUE LEFT JOIN speaker s ON s.article = t.article AND s.n = t.speaker LEFT "
    "JOIN name"
    " ON name.key = s.name";

void add_site(const std::string& site, Question& question);
void add_dates(const std::string& since, const std::string& until, Question& question);
/// Adds all that `filter` asks, each condition after " AND ". Fails where it can't be understood, and with
/// unsupported where it asks for actors across articles.
Result<void> add_conditions(const ClaimFilter& filter, Question& question);

}  // namespace gainsay::postgres

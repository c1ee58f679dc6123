// Which articles are wanted, by what is known of them before they are analysed.
#pragma once

#include <string>

#include "extract/article.h"

namespace gainsay {

/// Empty fields ask for nothing.
struct ArticleFilter {
  std::string since;     ///< ISO 8601, as precise as wanted: "2024", "2024-03", "2024-03-14"
  std::string language;  ///< "en" is "en" and "en-GB"; "en-GB" is that alone
  std::string site;      ///< "news.example" is its hosts "www.news.example" and "live.news.example", too
};

enum class Wanted { yes, too_early, no_date, other_language, other_site };

/// Dates are compared as far as both are known: an article of "2024" is not earlier than "2024-03-14". Time
/// zones are left alone: the day is the one that the page names. An article without a date is not since any.
Wanted wanted(const ArticleFilter& filter, const Metadata& about);

/// Whether `text` is a year, a month or a day of the calendar, as `since` wants it.
bool is_date(const std::string& text);

}  // namespace gainsay

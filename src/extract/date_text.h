// Dates as pages write them, in machine form and in words of many languages.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/article.h"

namespace gainsay {

/// How 3/4/2020 is read where neither number is above 12.
enum class DateOrder { day_first, month_first };

struct FoundDate {
  std::size_t begin = 0;  ///< in the text searched
  std::size_t end = 0;
  Timestamp when;
};

/// Reads a value that should be one point in time: ISO 8601 (also with a space, also basic), epoch seconds or
/// milliseconds, RFC 2822, or words. Years 1980 to 2100; otherwise nothing.
std::optional<Timestamp> read_timestamp(std::string_view value, DateOrder order = DateOrder::day_first);

/// Finds dates (day precision or finer) in running text, left to right, at most `most`. Linear.
std::vector<FoundDate> find_dates(std::string_view text, DateOrder order, std::size_t most = 50);

/// A date in a path: /2019/11/20/, /2019-11-20-, /20191120/; else a month, /2019/11/.
std::optional<Timestamp> date_in_url(std::string_view url);

/// The first ten characters of iso, or what there is of them.
std::string_view day_of(const Timestamp& when);

}  // namespace gainsay

#include "extract/date_text.h"

#include <algorithm>
#include <cstdint>

#include "base/utf8.h"
#include "extract/date_words.h"
#include "extract/plain_words.h"

namespace gainsay {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c | 32) >= 'a' && (c | 32) <= 'z';
}

struct Number {
  int value = 0;
  std::size_t size = 0;  ///< digits; 0 where there is none
};

Number number_at(std::string_view text, std::size_t at) {
  Number number;
  while (at + number.size < text.size() && is_digit(text[at + number.size]) && number.size < 9) {
    number.value = number.value * 10 + (text[at + number.size] - '0');
    ++number.size;
  }
  return number;
}

bool is_year(int year) {
  return year >= 1980 && year <= 2100;
}

int days_in(int year, int month) {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool is_date(int year, int month, int day) {
  return is_year(year) && month >= 1 && month <= 12 && day >= 1 && day <= days_in(year, month);
}

std::string padded(int value) {
  return (value < 10 ? "0" : "") + std::to_string(value);
}

Timestamp on_day(int year, int month, int day) {
  Timestamp when;
  when.precision = Timestamp::Precision::day;
  when.iso = std::to_string(year) + "-" + padded(month) + "-" + padded(day);
  return when;
}

// "T09:30", " 09:30:00.123+0300", " 9:30 pm", ", 09.30 Uhr" after a day. Gives the offset past it.
std::size_t read_clock(std::string_view text, std::size_t at, Timestamp& when) {
  std::size_t start = at;
  while (start < text.size() && start < at + 6 && !is_digit(text[start])) {
    const char c = text[start];
    const bool stands_between =
        c == ' ' || c == 'T' || c == 't' || c == ',' || c == '-' || c == '|' || c == '\t';
    if (!stands_between && text.substr(start, 2) != "um" && text.substr(start, 2) != "at") return at;
    start += stands_between ? 1 : 2;
  }
  if (start == at) return at;
  const Number hour = number_at(text, start);
  std::size_t next = start + hour.size;
  if (hour.size == 0 || hour.size > 2 || next >= text.size() || text[next] != ':') return at;
  const Number minute = number_at(text, next + 1);
  if (minute.size != 2 || minute.value > 59) return at;
  next += 3;
  int hours = hour.value;
  std::string seconds;
  if (next + 2 < text.size() && text[next] == ':' && number_at(text, next + 1).size == 2) {
    seconds = text.substr(next, 3);
    next += 3;
    if (next < text.size() && text[next] == '.') {
      ++next;
      while (next < text.size() && is_digit(text[next])) ++next;
    }
  }
  std::size_t word = next;
  if (word < text.size() && text[word] == ' ') ++word;
  if (word + 1 < text.size() && ((text[word] | 32) == 'a' || (text[word] | 32) == 'p') &&
      (text[word + 1] == '.' || (text[word + 1] | 32) == 'm')) {
    hours = hours % 12 + ((text[word] | 32) == 'p' ? 12 : 0);
    next = word + 2;
  }
  if (hours > 23) return at;
  std::string zone;
  if (next < text.size() && (text[next] == 'Z' || text[next] == 'z')) {
    zone = "Z";
    ++next;
  } else if (word < text.size() && (text[word] == '+' || text[word] == '-')) {
    const Number whole = number_at(text, word + 1);
    if (whole.size == 4) {
      zone = text[word] + padded(whole.value / 100) + ":" + padded(whole.value % 100);
      next = word + 5;
    } else if (whole.size == 2 && word + 5 < text.size() && text[word + 3] == ':' &&
               number_at(text, word + 4).size == 2) {
      zone = text.substr(word, 6);
      next = word + 6;
    }
  } else if (text.substr(word, 3) == "GMT" || text.substr(word, 3) == "UTC") {
    zone = "Z";
    next = word + 3;
  }
  when.iso += "T" + padded(hours) + ":" + padded(minute.value) + seconds + zone;
  when.precision = seconds.empty() ? Timestamp::Precision::minute : Timestamp::Precision::second;
  return next;
}

// The word at `at`, case folded, and its size; empty where no letter stands there.
std::pair<std::string, std::size_t> word_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end < at + 30 &&
         (is_letter(text[end]) || static_cast<unsigned char>(text[end]) >= 0x80)) {
    const std::uint32_t length = utf8::decode(text, end).length;
    // Ideographs are numerals' neighbours, not letters of a month's name.
    if (length == 3 && static_cast<unsigned char>(text[end]) >= 0xE2) break;
    end += length;
  }
  return {end == at ? std::string() : letters_only(text.substr(at, end - at)), end - at};
}

// Past spaces, points, commas, ordinal marks and the "of" of several languages.
std::size_t skip_between(std::string_view text, std::size_t at) {
  for (int round = 0; round < 6 && at < text.size(); ++round) {
    const char c = text[at];
    if (c == ' ' || c == '.' || c == ',' || c == '-' || c == '/' || c == '\'') {
      ++at;
    } else if (text.substr(at, 2) == "\xC2\xBA" || text.substr(at, 2) == "\xC2\xAA" ||
               text.substr(at, 2) == "\xC2\xA0") {
      at += 2;
    } else {
      const auto [word, size] = word_at(text, at);
      const bool passes = word == "of" || word == "de" || word == "del" || word == "st" || word == "nd" ||
                          word == "rd" || word == "th" || word == "er" || word == "do" || word == "den" ||
                          word == "the";
      if (!passes) break;
      at += size;
    }
  }
  return at;
}

int full_year(Number number) {
  if (number.size == 4) return number.value;
  return number.size == 2 ? (number.value < 70 ? 2000 : 1900) + number.value : 0;
}

bool ends_number(std::string_view text, std::size_t at) {
  return at >= text.size() || !is_digit(text[at]);
}

// A date that begins with the number at `at`.
std::optional<FoundDate> date_from_number(std::string_view text, std::size_t at, Number first,
                                          DateOrder order) {
  std::size_t next = at + first.size;
  const auto found = [&](int year, int month, int day, std::size_t end) -> std::optional<FoundDate> {
    if (!is_date(year, month, day)) return std::nullopt;
    return FoundDate{at, end, on_day(year, month, day)};
  };
  if (first.size == 4 && is_year(first.value)) {
    std::size_t gap = next;
    while (gap < text.size() && gap < next + 4 && !is_digit(text[gap]) && !is_letter(text[gap])) ++gap;
    const std::string_view separator = text.substr(next, gap - next);
    const bool numeric = separator == "-" || separator == "/" || separator == "." || separator == ". " ||
                         separator == "\xE5\xB9\xB4" || separator == "\xEB\x85\x84" ||
                         separator == "\xEB\x85\x84 ";
    const Number month = number_at(text, gap);
    if (numeric && month.size >= 1 && month.size <= 2) {
      std::size_t last = gap + month.size;
      while (last < text.size() && last < gap + month.size + 4 && !is_digit(text[last]) &&
             !is_letter(text[last]))
        ++last;
      const Number day = number_at(text, last);
      if (day.size >= 1 && day.size <= 2) return found(first.value, month.value, day.value, last + day.size);
      return std::nullopt;
    }
    const std::size_t named = skip_between(text, next);
    const auto [word, size] = word_at(text, named);
    const int month_named = word.empty() ? 0 : month_number(word);
    if (month_named == 0) return std::nullopt;
    const std::size_t last = skip_between(text, named + size);
    const Number day = number_at(text, last);
    if (day.size == 0 || day.size > 2 || (last + day.size < text.size() && text[last + day.size] == ':'))
      return std::nullopt;
    return found(first.value, month_named, day.value, last + day.size);
  }
  if (first.size > 2 || first.value == 0 || first.value > 31) return std::nullopt;
  const char separator = next < text.size() ? text[next] : '\0';
  if (separator == '.' || separator == '/' || separator == '-') {
    std::size_t second_at = next + 1;
    if (separator == '.' && second_at < text.size() && text[second_at] == ' ') ++second_at;
    const Number second = number_at(text, second_at);
    const std::size_t after = second_at + second.size;
    if (second.size >= 1 && second.size <= 2 && after < text.size() && text[after] == separator) {
      std::size_t third_at = after + 1;
      if (separator == '.' && third_at < text.size() && text[third_at] == ' ') ++third_at;
      const Number third = number_at(text, third_at);
      const std::size_t end = third_at + third.size;
      if ((third.size == 4 || (third.size == 2 && third_at == after + 1)) && ends_number(text, end) &&
          !(end + 1 < text.size() && text[end] == separator && is_digit(text[end + 1]))) {
        const bool month_first =
            separator != '.' &&
            (order == DateOrder::month_first ? second.value > 0 && first.value <= 12 : second.value > 12);
        const int month = month_first ? first.value : second.value;
        const int day = month_first ? second.value : first.value;
        return found(full_year(third), month, day, end);
      }
    }
  }
  const std::size_t named = skip_between(text, next);
  const auto [word, size] = word_at(text, named);
  const int month = word.empty() ? 0 : month_number(word);
  if (month == 0) return std::nullopt;
  const std::size_t last = skip_between(text, named + size);
  const Number year = number_at(text, last);
  const bool short_year = year.size == 2 && last > 0 && (text[last - 1] == '\'' || text[last - 1] == '-');
  if (year.size != 4 && !short_year) return std::nullopt;
  return found(full_year(year), month, first.value, last + year.size);
}

// A date that begins with the month's name: "May 15th, 2023".
std::optional<FoundDate> date_from_word(std::string_view text, std::size_t at, int month, std::size_t size) {
  const std::size_t day_at = skip_between(text, at + size);
  const Number day = number_at(text, day_at);
  if (day.size == 0 || day.size > 2) return std::nullopt;
  const std::size_t year_at = skip_between(text, day_at + day.size);
  const Number year = number_at(text, year_at);
  if (year.size != 4 || !is_date(year.value, month, day.value)) return std::nullopt;
  return FoundDate{at, year_at + year.size, on_day(year.value, month, day.value)};
}

// Days since 1970 to a date: Hinnant, "chrono-compatible low-level date algorithms".
Timestamp from_epoch(std::int64_t seconds) {
  const std::int64_t days = seconds / 86'400 + 719'468;
  const std::int64_t era = days / 146'097;
  const std::int64_t of_era = days - era * 146'097;
  const std::int64_t year_of_era = (of_era - of_era / 1'460 + of_era / 36'524 - of_era / 146'096) / 365;
  const std::int64_t of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t shifted = (5 * of_year + 2) / 153;
  const int day = static_cast<int>(of_year - (153 * shifted + 2) / 5 + 1);
  const int month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
  const int year = static_cast<int>(year_of_era + era * 400 + (month <= 2 ? 1 : 0));
  Timestamp when = on_day(year, month, day);
  const int second = static_cast<int>(seconds % 86'400);
  when.iso += "T" + padded(second / 3'600) + ":" + padded(second / 60 % 60) + ":" + padded(second % 60) + "Z";
  when.precision = Timestamp::Precision::second;
  return when;
}

}  // namespace

std::vector<FoundDate> find_dates(std::string_view text, DateOrder order, std::size_t most) {
  std::vector<FoundDate> dates;
  for (std::size_t at = 0; at < text.size() && dates.size() < most;) {
    std::optional<FoundDate> date;
    std::size_t size = 1;
    if (is_digit(text[at])) {
      const Number first = number_at(text, at);
      size = first.size;
      if (ends_number(text, at + size)) date = date_from_number(text, at, first, order);
    } else if (is_letter(text[at]) || static_cast<unsigned char>(text[at]) >= 0x80) {
      const auto [word, length] = word_at(text, at);
      size = length > 0 ? length : utf8::decode(text, at).length;
      if (const int month = word.empty() ? 0 : month_number(word))
        date = date_from_word(text, at, month, length);
    }
    if (date) {
      date->end = read_clock(text, date->end, date->when);
      date->when.found = std::string(text.substr(date->begin, date->end - date->begin));
      size = date->end - at;
      dates.push_back(std::move(*date));
    }
    at += size;
  }
  return dates;
}

std::optional<Timestamp> read_timestamp(std::string_view value, DateOrder order) {
  while (!value.empty() && static_cast<unsigned char>(value.front()) <= ' ') value.remove_prefix(1);
  value = value.substr(0, 200);
  std::size_t digits = 0;
  while (digits < value.size() && is_digit(value[digits])) ++digits;
  std::optional<Timestamp> when;
  if ((digits == 10 || digits == 13) && digits == value.size()) {
    std::int64_t seconds = 0;
    for (std::size_t i = 0; i < 10; ++i) seconds = seconds * 10 + (value[i] - '0');
    if (seconds > 315'532'800) when = from_epoch(seconds);
  } else if (digits == 8 || digits == 14) {
    const Number all = number_at(value, 0);
    const int packed = digits == 8 ? all.value : number_at(value.substr(0, 8), 0).value;
    if (is_date(packed / 10'000, packed / 100 % 100, packed % 100)) {
      when = on_day(packed / 10'000, packed / 100 % 100, packed % 100);
    }
  } else {
    std::vector<FoundDate> dates = find_dates(value, order, 1);
    if (!dates.empty()) when = std::move(dates.front().when);
  }
  if (when) when->found = std::string(value);
  return when;
}

std::optional<Timestamp> date_in_url(std::string_view url) {
  const std::size_t scheme = url.find("://");
  const std::size_t path = url.find('/', scheme == std::string_view::npos ? 0 : scheme + 3);
  if (path == std::string_view::npos) return std::nullopt;
  url = url.substr(path).substr(0, 2'000);
  std::optional<Timestamp> month_only;
  for (std::size_t at = 1; at < url.size(); ++at) {
    if (!is_digit(url[at]) || is_digit(url[at - 1])) continue;
    const Number first = number_at(url, at);
    const auto found = [&](int year, int month, int day) {
      Timestamp when = on_day(year, month, day);
      when.found = std::string(url.substr(at, 10));
      return when;
    };
    if (first.size == 8 && is_date(first.value / 10'000, first.value / 100 % 100, first.value % 100) &&
        first.value / 10'000 >= 1995 && first.value / 10'000 < 2060) {
      return found(first.value / 10'000, first.value / 100 % 100, first.value % 100);
    }
    const std::size_t gap = at + first.size;
    if (gap >= url.size() || (url[gap] != '/' && url[gap] != '-' && url[gap] != '_')) continue;
    const Number second = number_at(url, gap + 1);
    const std::size_t later = gap + 1 + second.size;
    const Number third = later < url.size() && url[later] == url[gap] ? number_at(url, later + 1) : Number{};
    if (first.size == 4 && (second.size == 2 || second.size == 1)) {
      if (third.size >= 1 && third.size <= 2 && is_date(first.value, second.value, third.value)) {
        return found(first.value, second.value, third.value);
      }
      if (!month_only && second.size == 2 && is_date(first.value, second.value, 1) && url[gap] == '/') {
        month_only =
            Timestamp{Timestamp::Precision::month, std::to_string(first.value) + "-" + padded(second.value),
                      std::string(url.substr(at, 7))};
      }
    }
    if (first.size == 2 && second.size == 2 && third.size == 4 &&
        is_date(third.value, second.value, first.value)) {
      return found(third.value, second.value, first.value);
    }
  }
  return month_only;
}

std::string_view day_of(const Timestamp& when) {
  return std::string_view(when.iso).substr(0, 10);
}

}  // namespace gainsay

#include "work/article_filter.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace gainsay {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char c) { return lower(c); });
  return text;
}

// `part` of a name whose parts are ended by `mark`: "en" of "en-GB", at the front or at the back.
bool leads(const std::string& part, const std::string& whole, char mark) {
  return whole.starts_with(part) && (whole.size() == part.size() || whole[part.size()] == mark);
}

bool ends(const std::string& part, const std::string& whole, char mark) {
  return whole.ends_with(part) &&
         (whole.size() == part.size() || whole[whole.size() - part.size() - 1] == mark);
}

// Digits only, from `at` on, `count` of them; -1 where there are others.
int digits(const std::string& text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return -1;
  int value = 0;
  const char* end = text.data() + at + count;
  const auto read = std::from_chars(text.data() + at, end, value);
  return read.ptr == end && text[at] != '-' ? value : -1;
}

}  // namespace

Wanted wanted(const ArticleFilter& filter, const Metadata& about) {
  if (!filter.site.empty() && !ends(lower(filter.site), lower(about.site), '.')) return Wanted::other_site;
  if (!filter.language.empty() && !leads(lower(filter.language), lower(about.language), '-'))
    return Wanted::other_language;
  if (!filter.since.empty()) {
    const std::string& published = about.published.iso;
    if (published.empty()) return Wanted::no_date;
    const std::size_t known = std::min(filter.since.size(), published.size());
    if (published.compare(0, known, filter.since, 0, known) < 0) return Wanted::too_early;
  }
  return Wanted::yes;
}

bool is_date(const std::string& text) {
  const bool shape = text.size() == 4 || (text.size() == 7 && text[4] == '-') ||
                     (text.size() == 10 && text[4] == '-' && text[7] == '-');
  if (!shape) return false;
  const int year = digits(text, 0, 4);
  const int month = text.size() >= 7 ? digits(text, 5, 2) : 1;
  const int day = text.size() == 10 ? digits(text, 8, 2) : 1;
  if (year < 0 || month < 0 || day < 0) return false;
  return std::chrono::year_month_day{std::chrono::year(year),
                                     std::chrono::month(static_cast<unsigned>(month)),
                                     std::chrono::day(static_cast<unsigned>(day))}
      .ok();
}

}  // namespace gainsay

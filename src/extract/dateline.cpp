#include "extract/dateline.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/is_one_of.h"
#include "extract/date_words.h"
#include "extract/plain_words.h"

namespace gainsay {
namespace {

constexpr std::size_t longest = 110;       // bytes before the dash
constexpr std::size_t longest_place = 60;  // bytes

constexpr std::array<std::string_view, 5> dashes = {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", "\xE2\x80\x94",
                                                    " -- "};

// In capitals before a dash or colon too, but no places.
constexpr std::array<std::string_view, 28> labels = {
    "EXCLUSIVE", "BREAKING", "UPDATE",        "UPDATED",    "WATCH",         "OPINION",   "ANALYSIS",
    "VIDEO",     "FEATURE",  "LIVE",          "FACTBOX",    "BREAKING NEWS", "CORRECTED", "NOTE",
    "EXPLAINER", "TIMELINE", "EDITOR'S NOTE", "CORRECTION", "CLARIFICATION", "WARNING",   "DISCLAIMER",
    "PICTURES",  "PHOTOS",   "GALLERY",       "LISTEN",     "REVIEW",        "COMMENT",   "READ MORE"};

// Open a sentence, in which a comma and a date may follow as well.
constexpr std::array<std::string_view, 13> openers = {"on", "in",    "by",  "at", "since",  "until", "from",
                                                      "to", "after", "the", "a",  "before", "as"};
// Small within a name.
constexpr std::array<std::string_view, 16> particles = {"de", "la", "le",   "les", "el", "del", "do",  "da",
                                                        "of", "on", "upon", "am",  "an", "der", "sur", "the"};

constexpr std::array<std::string_view, 14> weekdays = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon",    "tue",     "wed",       "thu",      "fri",    "sat",      "sun"};

bool is_upper_word(std::string_view text) {
  std::size_t letters = 0;
  for (const char c : text) {
    if (c >= 'a' && c <= 'z') return false;
    letters += (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
  }
  return letters >= 2;
}

bool has_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

bool begins_capital(std::string_view text) {
  return !text.empty() &&
         ((text.front() >= 'A' && text.front() <= 'Z') || static_cast<unsigned char>(text.front()) >= 0xC3);
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

// "Sept. 4", "20 September 2023", "2023", "20.09.2023", "Monday".
bool says_when(std::string_view part) {
  const std::string folded = folded_words(part);
  const std::vector<std::string_view> words = split_at_spaces(folded);
  return !words.empty() && words.size() <= 4 &&
         std::all_of(words.begin(), words.end(), [](std::string_view word) {
           return month_number(word) != 0 || is_one_of(word, weekdays) ||
                  word.find_first_not_of("0123456789") == std::string_view::npos;
         });
}

bool has_year(std::string_view part) {
  const std::string folded = folded_words(part);
  const std::vector<std::string_view> words = split_at_spaces(folded);
  return std::any_of(words.begin(), words.end(), [](std::string_view word) {
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
           word.find_first_not_of("0123456789") == std::string_view::npos;
  });
}

// Written as names of places are: few words, each with a capital.
bool is_written_as_name(std::string_view part) {
  const std::vector<std::string_view> words = split_at_spaces(part);
  if (words.empty() || words.size() > 4 || !begins_capital(part)) return false;
  if (is_one_of(lower_ascii(words.front()), openers)) return false;
  return std::all_of(words.begin(), words.end(), [](std::string_view word) {
    return begins_capital(word) || is_one_of(word, particles) || word.starts_with("al-");
  });
}

// What stands before the dash, taken apart.
struct Parts {
  std::string_view place;
  bool agency = false;
  bool dated = false;
  bool full_date = false;  // with its year
};

Parts take_apart(std::string_view head) {
  Parts parts;
  if (const std::size_t open = head.find(" ("); open != std::string_view::npos && head.ends_with(')')) {
    parts.agency = begins_capital(head.substr(open + 2));
    head = head.substr(0, open);
  }
  for (;;) {
    const std::size_t comma = head.rfind(',');
    if (comma == std::string_view::npos || !says_when(head.substr(comma + 1))) break;
    parts.dated = parts.dated || has_digit(head.substr(comma + 1));
    parts.full_date = parts.full_date || has_year(head.substr(comma + 1));
    head = head.substr(0, comma);
  }
  // "HARLOW Sept 4 (Agency)": no comma.
  for (std::size_t space = head.find(' '); space != std::string_view::npos;
       space = head.find(' ', space + 1)) {
    if (!has_digit(head.substr(space)) || !says_when(head.substr(space))) continue;
    const std::string when = folded_words(head.substr(space));
    if (when.find(' ') == std::string::npos) break;  // "UPDATE 2"
    parts.dated = true;
    parts.full_date = parts.full_date || has_year(when);
    head = head.substr(0, space);
    break;
  }
  parts.place = trimmed(head);
  return parts;
}

/// "NEW HARLOW: The bridge": a few words in capitals, and a sentence that is not in capitals.
std::optional<Dateline> before_colon(std::string_view paragraph) {
  constexpr std::size_t longest_town = 30;  // bytes
  const std::size_t colon = paragraph.substr(0, longest_town + 2).find(": ");
  if (colon == std::string_view::npos || colon < 3) return std::nullopt;
  const std::string_view place = paragraph.substr(0, colon);
  const std::string_view behind = paragraph.substr(colon + 2);
  if (!is_upper_word(place) || has_digit(place) || split_at_spaces(place).size() > 3 ||
      is_one_of(place, labels) || place.find_first_of(".;?!\"") != std::string_view::npos)
    return std::nullopt;
  const std::string_view next = behind.substr(0, behind.find(' '));
  if (!begins_capital(next) || is_upper_word(next)) return std::nullopt;
  return Dateline{{0, static_cast<std::uint32_t>(colon)}, static_cast<std::uint32_t>(colon + 2), false, true};
}

}  // namespace

std::optional<Dateline> read_dateline(std::string_view paragraph) {
  if (const auto town = before_colon(paragraph)) return town;
  const std::string_view head = paragraph.substr(0, longest + 4);
  std::size_t end = std::string_view::npos;
  std::size_t behind = 0;
  for (const std::string_view dash : dashes) {
    const std::size_t at = head.find(dash);
    if (at >= end) continue;
    end = at;
    behind = at + dash.size();
  }
  if (end == std::string_view::npos || end == 0 || end > longest || !begins_capital(head))
    return std::nullopt;
  const Parts parts = take_apart(head.substr(0, end));
  const std::string_view place = parts.place;
  const std::string_view town = place.substr(0, place.find(','));
  if (place.empty() || place.size() > longest_place || has_digit(place)) return std::nullopt;
  if (is_one_of(place, labels) || says_when(town)) return std::nullopt;  // "Dec 29 - "
  if (place.find_first_of(".:;?!\"") != std::string_view::npos && place.size() > 30) return std::nullopt;
  if (!is_upper_word(town)) {
    if (!parts.agency && !(parts.full_date && place.size() < end)) return std::nullopt;
    if (!is_written_as_name(town)) return std::nullopt;
  }
  while (behind < paragraph.size() && paragraph[behind] == ' ') ++behind;
  return Dateline{{0, static_cast<std::uint32_t>(place.size())},
                  static_cast<std::uint32_t>(behind),
                  parts.agency || parts.dated};
}

}  // namespace gainsay

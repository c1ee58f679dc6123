#include <algorithm>
#include <array>

#include "extract/date_words.h"
#include "extract/metadata.h"
#include "extract/plain_words.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 5> dashes = {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", "\xE2\x80\x94",
                                                    " -- "};

// In capitals before a dash too, but no places.
constexpr std::array<std::string_view, 12> labels = {"EXCLUSIVE", "BREAKING", "UPDATE",   "UPDATED",
                                                     "WATCH",     "OPINION",  "ANALYSIS", "VIDEO",
                                                     "FEATURE",   "LIVE",     "FACTBOX",  "BREAKING NEWS"};

bool is_upper_word(std::string_view text) {
  std::size_t letters = 0;
  for (const char c : text) {
    if (c >= 'a' && c <= 'z') return false;
    letters += (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
  }
  return letters >= 2;
}

}  // namespace

Span find_dateline(std::string_view paragraph) {
  const std::string_view head = paragraph.substr(0, 100);
  std::size_t end = std::string_view::npos;
  for (const std::string_view dash : dashes) end = std::min(end, head.find(dash));
  if (end == std::string_view::npos || end == 0 || end > 70) return {};
  std::string_view place = head.substr(0, end);
  bool agency = false;
  if (const std::size_t open = place.find(" ("); open != std::string_view::npos && place.back() == ')') {
    place = place.substr(0, open);
    agency = true;
  }
  const std::size_t comma = std::min(place.find(','), place.size());
  const char first = place.empty() ? ' ' : place.front();
  const bool capital = (first >= 'A' && first <= 'Z') || static_cast<unsigned char>(first) >= 0xC3;
  // A place is in capitals, or an agency after it says what it is.
  if (!capital || (!agency && !is_upper_word(place.substr(0, comma)))) return {};
  if (std::find(labels.begin(), labels.end(), place) != labels.end()) return {};
  if (month_number(lower_ascii(place.substr(0, place.find_first_of(" .,")))) != 0) return {};  // "Dec 29"
  if (place.find_first_of(".:;?!\"") != std::string_view::npos && place.size() > 30) return {};
  std::size_t stop = place.size();  // "PARIS, May 3": the day is no part of the place
  if (place.find_first_of("0123456789") != std::string_view::npos) stop = comma;
  return {0, static_cast<std::uint32_t>(stop)};
}

}  // namespace gainsay

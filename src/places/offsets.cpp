#include "places/offsets.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "base/read_number.h"
#include "base/word_table.h"

namespace gainsay {
namespace {

constexpr double kilometres_a_mile = 1.609344;
constexpr std::uint32_t longest = 90;  // bytes of an offset

constexpr WordTable<double, 64> directions({{"north", 0},
                                            {"northeast", 45},
                                            {"east", 90},
                                            {"southeast", 135},
                                            {"south", 180},
                                            {"southwest", 225},
                                            {"west", 270},
                                            {"northwest", 315},
                                            {"north-northeast", 22.5},
                                            {"east-northeast", 67.5},
                                            {"east-southeast", 112.5},
                                            {"south-southeast", 157.5},
                                            {"south-southwest", 202.5},
                                            {"west-southwest", 247.5},
                                            {"west-northwest", 292.5},
                                            {"north-northwest", 337.5},
                                            {"north-east", 45},
                                            {"south-east", 135},
                                            {"south-west", 225},
                                            {"north-west", 315}});

constexpr WordTable<double, 64> units({{"km", 1},
                                       {"kms", 1},
                                       {"kilometre", 1},
                                       {"kilometres", 1},
                                       {"kilometer", 1},
                                       {"kilometers", 1},
                                       {"mile", kilometres_a_mile},
                                       {"miles", kilometres_a_mile},
                                       {"mi", kilometres_a_mile},
                                       {"m", 0.001},
                                       {"metres", 0.001},
                                       {"meters", 0.001}});

constexpr WordTable<double, 64> numbers({{"a", 1},       {"one", 1},      {"two", 2},       {"three", 3},
                                         {"four", 4},    {"five", 5},     {"six", 6},       {"seven", 7},
                                         {"eight", 8},   {"nine", 9},     {"ten", 10},      {"eleven", 11},
                                         {"twelve", 12}, {"fifteen", 15}, {"twenty", 20},   {"thirty", 30},
                                         {"forty", 40},  {"fifty", 50},   {"sixty", 60},    {"seventy", 70},
                                         {"eighty", 80}, {"ninety", 90},  {"hundred", 100}, {"dozen", 12}});

struct Word {
  Span span;
  std::string lower;
};

// The words before `begin`, the last first; a number keeps its points and commas, "15km" is two.
std::vector<Word> words_before(std::string_view text, std::uint32_t begin) {
  std::vector<Word> words;
  const std::uint32_t from = begin > longest ? begin - longest : 0;
  std::uint32_t at = begin;
  const auto is_digit = [&](std::uint32_t i) { return text[i] >= '0' && text[i] <= '9'; };
  const auto is_space = [&](std::uint32_t i) { return text[i] == ' '; };
  while (at > from && words.size() < 8) {
    while (at > from && is_space(at - 1)) --at;
    if (at == from || text[at - 1] == '\n') break;
    const std::uint32_t end = at;
    while (at > from && !is_space(at - 1) && text[at - 1] != '\n') {
      if (end > at && is_digit(at - 1) && !is_digit(at) && text[at] != '.' && text[at] != ',') break;
      --at;
    }
    Word word{{at, end}, std::string(text.substr(at, end - at))};
    std::transform(word.lower.begin(), word.lower.end(), word.lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (word.lower.ends_with('-')) word.lower.pop_back();  // "15-km" is cut as "15-", "km"
    if (word.lower.ends_with('.')) word.lower.pop_back();
    words.push_back(std::move(word));
  }
  return words;
}

double number_of(std::string word) {
  std::erase(word, ',');
  if (const auto value = read_number<double>(word)) return *value;
  const std::size_t hyphen = word.find('-');
  if (hyphen == std::string::npos) return numbers.find(word, 0);
  const double tens = numbers.find(std::string_view(word).substr(0, hyphen), 0);
  const double ones = numbers.find(std::string_view(word).substr(hyphen + 1), 0);
  return tens > 0 && ones > 0 ? tens + ones : 0;
}

}  // namespace

std::optional<PlaceOffset> offset_before(std::string_view text, std::uint32_t begin) {
  const auto words = words_before(text, begin);
  std::size_t at = 0;
  if (at < words.size() && words[at].lower == "the") ++at;
  if (at >= words.size() || words[at].lower != "of") return std::nullopt;
  const std::uint32_t end = words[at].span.end;
  ++at;
  if (at >= words.size()) return std::nullopt;
  double bearing = directions.find(words[at].lower, -1);
  if (bearing < 0) return std::nullopt;
  ++at;
  // "30 miles (48 km) north": what stands first counts.
  if (at + 1 < words.size() && words[at].lower.ends_with(')')) {
    while (at < words.size() && !words[at].lower.starts_with('(')) ++at;
    ++at;
  }
  while (at < words.size() && (words[at].lower == "to" || words[at].lower == "the")) ++at;
  if (at + 1 >= words.size()) return std::nullopt;
  const double unit = units.find(words[at].lower, 0);
  double count = number_of(words[at + 1].lower);
  std::size_t first = at + 1;
  if (first + 1 < words.size() && (words[first].lower == "hundred" || words[first].lower == "dozen")) {
    if (const double times = number_of(words[first + 1].lower); times > 0) {
      count *= times;
      ++first;
    }
  }
  if (unit <= 0 || count <= 0) return std::nullopt;
  return PlaceOffset{{words[first].span.begin, end}, count * unit, bearing};
}

}  // namespace gainsay

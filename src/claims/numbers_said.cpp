#include "claims/numbers_said.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace gainsay {
namespace {

struct NumberWord {
  std::string_view word;
  double value;
};
constexpr NumberWord small[] = {
    {"zero", 0},      {"one", 1},       {"two", 2},       {"three", 3},    {"four", 4},     {"five", 5},
    {"six", 6},       {"seven", 7},     {"eight", 8},     {"nine", 9},     {"ten", 10},     {"eleven", 11},
    {"twelve", 12},   {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17},
    {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},   {"thirty", 30},  {"forty", 40},   {"fifty", 50},
    {"sixty", 60},    {"seventy", 70},  {"eighty", 80},   {"ninety", 90}};
constexpr NumberWord scales[] = {{"dozen", 12},    {"hundred", 100}, {"thousand", 1e3},
                                 {"million", 1e6}, {"billion", 1e9}, {"trillion", 1e12}};

std::optional<double> value_of(std::string_view word, const auto& list) {
  for (const NumberWord& each : list) {
    if (each.word == word) return each.value;
  }
  return std::nullopt;
}

std::optional<double> digits(std::string_view word) {
  std::string plain;
  for (const char c : word) {
    if (c != ',') plain += c;
  }
  double value = 0;
  const auto [end, error] =
      std::from_chars(plain.data(), plain.data() + plain.size(), value, std::chars_format::fixed);
  if (error != std::errc() || end != plain.data() + plain.size()) return std::nullopt;
  return value;
}

// "twenty-five".
std::optional<double> plain_number(std::string_view word) {
  if (const auto value = digits(word)) return value;
  if (const auto value = value_of(word, small)) return value;
  const std::size_t hyphen = word.find('-');
  if (hyphen == std::string_view::npos) return std::nullopt;
  const auto tens = value_of(word.substr(0, hyphen), small);
  const auto ones = value_of(word.substr(hyphen + 1), small);
  if (!tens || !ones || *tens < 20 || *ones < 1 || *ones > 9) return std::nullopt;
  return *tens + *ones;
}

}  // namespace

std::optional<std::string> number_value(const std::vector<std::string_view>& words) {
  double all = 0;
  double part = 0;
  bool any = false;
  for (const std::string_view word : words) {
    if (word == "and" || word == "a" || word == "an") continue;
    if (const auto scale = value_of(word, scales)) {
      part = (part == 0 ? 1 : part) * *scale;
      if (*scale >= 1000) {
        all += part;
        part = 0;
      }
    } else if (const auto value = plain_number(word)) {
      part += *value;
    } else {
      return std::nullopt;
    }
    any = true;
  }
  all += part;
  if (!any || !std::isfinite(all) || all > 1e15) return std::nullopt;
  return fmt::format("{}", all == std::floor(all) ? fmt::format("{:.0f}", all) : fmt::format("{:.4g}", all));
}

}  // namespace gainsay

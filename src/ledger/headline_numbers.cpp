// Counts in a headline against those in the body, of the same things.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <utility>

#include "ledger/headline_near.h"
#include "syntax/stem.h"

namespace gainsay {
namespace {

constexpr auto small_numbers = std::to_array<std::pair<std::string_view, int>>(
    {{"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},      {"five", 5},
     {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},      {"ten", 10},
     {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15},
     {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},
     {"thirty", 30},  {"forty", 40},     {"fifty", 50},    {"sixty", 60},    {"seventy", 70},
     {"eighty", 80},  {"ninety", 90}});
constexpr auto scales = std::to_array<std::pair<std::string_view, double>>({{"hundred", 1e2},
                                                                            {"thousand", 1e3},
                                                                            {"million", 1e6},
                                                                            {"billion", 1e9},
                                                                            {"trillion", 1e12},
                                                                            {"m", 1e6},
                                                                            {"bn", 1e9},
                                                                            {"k", 1e3},
                                                                            {"dozen", 12}});
// Said with these a number is no exact one.
constexpr std::array<std::string_view, 16> rough = {
    "over", "nearly", "almost",  "about", "around", "some",          "least",  "up",
    "than", "under",  "roughly", "below", "above",  "approximately", "dozens", "close"};
constexpr std::array<std::string_view, 9> things_to_read = {
    "things", "ways", "reasons", "takeaways", "facts", "tips", "stories", "photos", "charts"};
constexpr std::size_t reach = 3;  // words between a number and what is counted
constexpr double first_year = 1000, last_year = 2200;

// A count: words [first, last), and the stem of what is counted.
struct Count {
  double value = 0;
  std::size_t first = 0, last = 0;
  std::string unit;                  // "%", "$", or nothing
  std::vector<std::string> counted;  // stems of the words behind it
  std::vector<std::string> named;    // those words
};

template <typename Pairs>
auto find_in(const Pairs& pairs, std::string_view word) -> std::optional<double> {
  for (const auto& [name, value] : pairs) {
    if (name == word) return static_cast<double>(value);
  }
  return std::nullopt;
}

std::optional<double> in_digits(std::string word) {
  word.erase(std::remove(word.begin(), word.end(), ','), word.end());
  double scale = 1;
  for (const std::string_view ending : {"bn", "m", "k"}) {
    if (word.size() > ending.size() && word.ends_with(ending) &&
        word[word.size() - ending.size() - 1] <= '9') {
      scale = *find_in(scales, ending);
      word.resize(word.size() - ending.size());
      break;
    }
  }
  if (word.empty() || word.front() < '0' || word.front() > '9') return std::nullopt;
  if (!std::all_of(word.begin(), word.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; }))
    return std::nullopt;
  return std::strtod(word.c_str(), nullptr) * scale;
}

std::optional<double> in_words(std::string_view word) {
  if (const auto value = find_in(small_numbers, word)) return value;
  const std::size_t hyphen = word.find('-');
  if (hyphen == std::string_view::npos) return std::nullopt;
  const auto tens = find_in(small_numbers, word.substr(0, hyphen));
  const auto ones = find_in(small_numbers, word.substr(hyphen + 1));
  return tens && ones && *tens >= 20 && *ones < 10 ? std::optional(*tens + *ones) : std::nullopt;
}

std::string stem_of(const std::string& word) {
  std::array<char, 64> buffer{};
  return word.size() < buffer.size() ? std::string(stem(word, buffer)) : word;
}

bool is_letters(std::string_view word) {
  return word.size() > 2 &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::vector<Count> counts_in(const std::vector<Word>& words) {
  std::vector<Count> all;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool digits = words[i].lower.front() >= '0' && words[i].lower.front() <= '9';
    auto value = digits ? in_digits(words[i].lower) : in_words(words[i].lower);
    if (!value) continue;
    Count count;
    count.first = i;
    std::size_t next = i + 1;
    // "twenty - five", as some texts are cut into words.
    if (!digits && *value >= 20 && next + 1 < words.size() && words[next].lower == "-") {
      if (const auto ones = in_words(words[next + 1].lower); ones && *ones < 10) {
        *value += *ones;
        next += 2;
      }
    }
    while (next < words.size()) {
      const auto scale = find_in(scales, words[next].lower);
      if (!scale) break;
      *value *= *scale;
      ++next;
    }
    count.value = *value;
    count.last = next;
    // "11-year-old", "5-4", "3.30pm", "20th": no counts.
    const bool joined =
        next < words.size() && words[next].lower == "-" && words[next].span.begin == words[next - 1].span.end;
    const bool after_joint = i > 0 && (words[i - 1].lower == "-" || words[i - 1].lower == ":") &&
                             words[i - 1].span.end == words[i].span.begin;
    if (joined || after_joint) continue;
    if (next < words.size() && words[next].lower == "%") count.unit = "%";
    if (i > 0 &&
        (words[i - 1].lower == "$" || words[i - 1].lower == "\u20ac" || words[i - 1].lower == "\u00a3"))
      count.unit = words[i - 1].lower;
    for (std::size_t k = next; k < words.size() && k < next + reach; ++k) {
      if (!is_letters(words[k].lower)) break;
      if (words[k].lower == "of" || words[k].lower == "and" || words[k].lower == "in") break;
      count.counted.push_back(stem_of(words[k].lower));
      count.named.push_back(words[k].lower);
    }
    all.push_back(std::move(count));
  }
  return all;
}

// Whether a body's number is what a headline rounds so: 4,960,000 is "5 million", 1,023 "1,000".
bool rounds_to(double exact, double round) {
  if (exact == round) return true;
  if (round <= 0 || exact <= 0) return false;
  return round >= 10 && std::abs(exact - round) / round <= 0.06 &&
         std::fmod(round, std::pow(10, std::floor(std::log10(round)))) == 0;
}

bool is_rough(const std::vector<Word>& words, std::size_t at) {
  for (std::size_t i = at > 3 ? at - 3 : 0; i < at; ++i) {
    if (is_one_of(words[i].lower, rough)) return true;
  }
  return false;
}

// What both count, beyond the verb: "12 workers killed" and "ten workers".
bool counts_same(const Count& a, const Count& b) {
  if (a.unit != b.unit) return false;
  if (!a.unit.empty()) return false;
  return !a.counted.empty() && std::any_of(b.counted.begin(), b.counted.end(), [&](const std::string& stem) {
    return stem == a.counted.front();
  });
}

}  // namespace

std::vector<HeadlineFinding> check_numbers(const HeadlineView& view) {
  std::vector<HeadlineFinding> findings;
  const auto body = counts_in(view.body_words);
  for (const Count& told : counts_in(view.headline_words)) {
    const bool year = told.value >= first_year && told.value <= last_year && told.counted.empty();
    const bool list = !told.named.empty() && is_one_of(told.named.front(), things_to_read);
    if (year || list || told.value < 2 || told.counted.empty() || is_rough(view.headline_words, told.first))
      continue;
    const bool there = std::any_of(body.begin(), body.end(),
                                   [&](const Count& count) { return rounds_to(count.value, told.value); });
    if (there) continue;
    // A headline may add up.
    bool sum = false;
    for (std::size_t i = 0; i < body.size() && !sum; ++i) {
      for (std::size_t k = i + 1; k < body.size() && k < i + 6 && !sum; ++k)
        sum = body[i].value + body[k].value == told.value ||
              std::abs(body[i].value - body[k].value) == told.value;
    }
    if (sum) continue;
    const auto other =
        std::find_if(body.begin(), body.end(), [&](const Count& count) { return counts_same(told, count); });
    if (other == body.end() || is_rough(view.body_words, other->first)) continue;
    const Span here{view.headline_words[told.first].span.begin, view.headline_words[told.last - 1].span.end};
    const Span body_number{
        view.body_words[other->first].span.begin,
        view.body_words[std::min(other->last + other->counted.size(), view.body_words.size()) - 1].span.end};
    findings.push_back(
        {HeadlineFindingKind::number_changed, here, body_number,
         "The headline counts " + view.quoted(here) + "; the body has " + view.quoted(body_number) + "."});
  }
  return findings;
}

}  // namespace gainsay

#include "copies/moment.h"

#include <chrono>

namespace gainsay {
namespace {

constexpr std::int64_t day = 86400;

// Reads digits from the front of `text` and takes them away; nothing where there are fewer than `count`.
std::optional<int> take_number(std::string_view& text, std::size_t count) {
  if (text.size() < count) return std::nullopt;
  int value = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  text.remove_prefix(count);
  return value;
}

bool take(std::string_view& text, char mark) {
  if (text.empty() || text.front() != mark) return false;
  text.remove_prefix(1);
  return true;
}

std::optional<std::int64_t> days_to(int year, int month, int of_month) {
  using namespace std::chrono;
  const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                            std::chrono::day(static_cast<unsigned>(of_month))};
  if (!date.ok()) return std::nullopt;
  return sys_days(date).time_since_epoch().count();
}

// Seconds east of UTC; nothing for what is no zone.
std::optional<std::int64_t> zone(std::string_view text) {
  if (text.empty() || text == "Z" || text == "z") return 0;
  const int sign = text.front() == '-' ? -1 : 1;
  if (!take(text, '+') && !take(text, '-')) return std::nullopt;
  const auto hours = take_number(text, 2);
  take(text, ':');
  const auto minutes = text.empty() ? std::optional(0) : take_number(text, 2);
  if (!hours || !minutes || !text.empty() || *hours > 15 || *minutes > 59) return std::nullopt;
  return sign * (*hours * 3600 + *minutes * 60);
}

std::optional<Moment> time_of_day(std::int64_t midnight, std::string_view text) {
  const auto hour = take_number(text, 2);
  if (!hour || *hour > 24 || !take(text, ':')) return std::nullopt;
  const auto minute = take_number(text, 2);
  if (!minute || *minute > 59) return std::nullopt;
  std::int64_t begin = midnight + *hour * 3600 + *minute * 60;
  std::int64_t length = 60;
  if (take(text, ':')) {
    const auto second = take_number(text, 2);
    if (!second || *second > 60) return std::nullopt;
    begin += *second;
    length = 1;
    if (take(text, '.')) {
      while (!text.empty() && text.front() >= '0' && text.front() <= '9') text.remove_prefix(1);
    }
  }
  const auto east = zone(text);
  if (!east) return std::nullopt;
  return Moment{begin - *east, begin - *east + length};
}

}  // namespace

std::optional<Moment> moment_of(std::string_view iso) {
  const auto year = take_number(iso, 4);
  if (!year) return std::nullopt;
  if (iso.empty()) {
    const auto begin = days_to(*year, 1, 1);
    const auto end = days_to(*year + 1, 1, 1);
    return begin && end ? std::optional(Moment{*begin * day, *end * day}) : std::nullopt;
  }
  if (!take(iso, '-')) return std::nullopt;
  const auto month = take_number(iso, 2);
  if (!month) return std::nullopt;
  if (iso.empty()) {
    const auto begin = days_to(*year, *month, 1);
    const auto end = *month < 12 ? days_to(*year, *month + 1, 1) : days_to(*year + 1, 1, 1);
    return begin && end ? std::optional(Moment{*begin * day, *end * day}) : std::nullopt;
  }
  if (!take(iso, '-')) return std::nullopt;
  const auto of_month = take_number(iso, 2);
  if (!of_month) return std::nullopt;
  const auto days = days_to(*year, *month, *of_month);
  if (!days) return std::nullopt;
  if (iso.empty()) return Moment{*days * day, (*days + 1) * day};
  if (!take(iso, 'T') && !take(iso, ' ')) return std::nullopt;
  return time_of_day(*days * day, iso);
}

Order order_of(std::string_view iso, std::string_view other) {
  const auto a = moment_of(iso);
  const auto b = moment_of(other);
  if (!a || !b) return Order::unknown;
  if (a->end <= b->begin) return Order::before;
  if (b->end <= a->begin) return Order::after;
  return Order::unknown;
}

}  // namespace gainsay

#include "serve/parameters.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/read_number.h"
#include "interchange/named_formats.h"
#include "times/minutes.h"
#include "work/article_filter.h"

namespace gainsay::serve {
namespace {

bool is_stance(const std::string& word) {
  for (int i = 0; i <= static_cast<int>(Stance::other); ++i) {
    if (name(static_cast<Stance>(i)) == word) return true;
  }
  return false;
}

std::size_t number_of(const std::string& digits) {
  return read_number<std::size_t>(digits).value_or(0);
}

std::optional<double> kilometres_of(const std::string& digits) {
  const auto value = read_number<double>(digits);
  return value && *value >= 0 && *value <= farthest_kilometres ? value : std::nullopt;
}

// What is wrong with a value; empty where nothing is.
std::string fault_of(Parameter::Kind kind, const std::string& value) {
  switch (kind) {
    case Parameter::Kind::words:
      return value.size() <= 1000 ? "" : "is longer than 1000 bytes";
    case Parameter::Kind::host:
      return value.size() <= 253 ? "" : "is longer than 253 bytes";
    case Parameter::Kind::date:
      return is_date(value) ? "" : "is no date: 2024, 2024-03 or 2024-03-14";
    case Parameter::Kind::period:
      return period_of(value) ? ""
                              : "is no period: 2024, 2024-03, 2024-03-14, or two of them as 2024-03/2024-05";
    case Parameter::Kind::place:
      return value.size() <= 200 ? "" : "is longer than 200 bytes";
    case Parameter::Kind::kilometres:
      return kilometres_of(value) ? "" : fmt::format("is no number from 0 to {}", farthest_kilometres);
    case Parameter::Kind::id:
      return from_hex(value) ? "" : "is no id: 32 hexadecimal digits, lower case";
    case Parameter::Kind::stance:
      return is_stance(value) ? "" : "is no stance; docs/stances.md lists them";
    case Parameter::Kind::flag:
      return value == "true" || value == "false" ? "" : "is neither true nor false";
    case Parameter::Kind::part:
      return value == "said" || value == "saying" || value == "reported"
                 ? ""
                 : "is none of said, saying and reported";
    case Parameter::Kind::most:
    case Parameter::Kind::limit:
      return number_of(value) >= 1 && number_of(value) <= largest_limit
                 ? ""
                 : fmt::format("is no number from 1 to {}", largest_limit);
    case Parameter::Kind::format:
      return export_format(value) != nullptr ? "" : "is none of the formats; /api/v1/openapi.json lists them";
    case Parameter::Kind::review_format:
      return value == "jsonl" || value == "brat" ? "" : "is neither jsonl nor brat";
    case Parameter::Kind::cursor:
      return value.size() <= 200 ? "" : "is no cursor of this server";
  }
  return {};
}

}  // namespace

Result<Given> Given::of(const Target& target, const std::vector<Parameter>& taken) {
  Given given;
  for (const auto& asked : target.query) {
    const auto& [name, value] = asked;
    const auto parameter = std::find_if(taken.begin(), taken.end(),
                                        [&](const Parameter& each) { return each.name == asked.first; });
    if (parameter == taken.end())
      return fail(ErrorCode::unsupported,
                  fmt::format("no parameter \"{}\" here; /api/v1/openapi.json lists them", name));
    if (const std::string fault = value.empty() ? "" : fault_of(parameter->kind, value); !fault.empty())
      return fail(ErrorCode::unsupported, fmt::format("{}: {}", name, fault));
    if (!given.values_.emplace(name, value).second)
      return fail(ErrorCode::unsupported, name + ": is given twice");
  }
  for (const Parameter& parameter : taken) {
    if (parameter.required && given.text(parameter.name).empty())
      return fail(ErrorCode::unsupported, std::string(parameter.name) + ": is wanted");
  }
  return given;
}

std::string Given::text(std::string_view name) const {
  const auto found = values_.find(name);
  return found == values_.end() ? std::string() : found->second;
}

std::size_t Given::limit() const {
  const std::string given = text("limit");
  return given.empty() ? usual_limit : number_of(given);
}

std::size_t Given::number(std::string_view name) const {
  return number_of(text(name));
}

double Given::kilometres(std::string_view name) const {
  return kilometres_of(text(name)).value_or(0);
}

Result<ClaimFilter> claim_filter(const Given& given) {
  const double within = given.kilometres("within");
  ClaimFilter filter{.words = given.text("words"),
                     .actor = given.text("actor"),
                     .actor_id = given.id("actor_id"),
                     .accused = given.id("accused"),
                     .site = given.text("site"),
                     .stance = given.text("stance"),
                     .since = given.text("since"),
                     .until = given.text("until"),
                     .contested = given.flag("contested"),
                     .contests = given.flag("contests"),
                     .place = {given.text("place"), within},
                     .said_in = {given.text("said_in"), within},
                     .time = given.text("time"),
                     .said_at = given.text("said_at"),
                     .after = {},
                     .article = given.id("article")};
  if (within > 0 && filter.place.where.empty() && filter.said_in.where.empty())
    return fail(ErrorCode::unsupported, "within: around which place? Give place or said_in, too");
  return filter;
}

}  // namespace gainsay::serve

#include "fetch/robots.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "ingest/ascii.h"

namespace gainsay {
namespace {

constexpr std::size_t most_read = 500 * 1024;
constexpr std::size_t most_rules = 10'000;

// Greedy: a star that matches too little is widened, and none before it has to be.
bool matches(std::string_view pattern, std::string_view path) {
  const bool to_the_end = pattern.ends_with('$');
  if (to_the_end) pattern.remove_suffix(1);
  std::size_t p = 0;
  std::size_t at = 0;
  std::size_t star = std::string_view::npos;
  std::size_t starred = 0;
  for (;;) {
    if (p == pattern.size() && (!to_the_end || at == path.size())) return true;
    if (p < pattern.size() && pattern[p] == '*') {
      star = ++p;
      starred = at;
    } else if (p < pattern.size() && at < path.size() && pattern[p] == path[at]) {
      ++p;
      ++at;
    } else {
      if (star == std::string_view::npos || starred >= path.size()) return false;
      p = star;
      at = ++starred;
    }
  }
}

struct Line {
  std::string field;
  std::string_view value;
};

Line split(std::string_view line) {
  line = line.substr(0, line.find('#'));
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return {};
  return {ascii::lower(ascii::trim(line.substr(0, colon))), ascii::trim(line.substr(colon + 1))};
}

}  // namespace

Robots Robots::parse(std::string_view text, std::string_view program) {
  text = text.substr(0, most_read);
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  Robots named;
  Robots others;
  bool any_named = false;
  bool ours = false;
  bool everyones = false;
  bool in_rules = true;  // a group's names stand before its rules
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    const Line line = split(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.field == "user-agent") {
      if (std::exchange(in_rules, false)) ours = everyones = false;
      if (line.value == "*") everyones = true;
      if (ascii::equal(line.value.substr(0, line.value.find('/')), program)) ours = any_named = true;
      continue;
    }
    const bool rule = line.field == "allow" || line.field == "disallow";
    if (rule || line.field == "crawl-delay") in_rules = true;
    for (Robots* robots : {ours ? &named : nullptr, everyones ? &others : nullptr}) {
      if (robots == nullptr) continue;
      if (rule && !line.value.empty() && robots->rules_.size() < most_rules)
        robots->rules_.push_back({std::string(line.value), line.field == "allow"});
      double seconds = 0;
      const auto [stop, error] =
          std::from_chars(line.value.data(), line.value.data() + line.value.size(), seconds);
      if (line.field == "crawl-delay" && error == std::errc() && seconds >= 0) robots->delay_ = seconds;
    }
  }
  return any_named ? named : others;
}

bool Robots::allows(std::string_view path) const {
  bool allowed = true;
  std::size_t longest = 0;
  for (const Rule& rule : rules_) {
    const bool decides = rule.pattern.size() > longest || (rule.pattern.size() == longest && rule.allow);
    if (!decides || !matches(rule.pattern, path)) continue;
    longest = rule.pattern.size();
    allowed = rule.allow;
  }
  return allowed;
}

}  // namespace gainsay

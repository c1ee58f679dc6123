#include "evaluation/gold_lines.h"

#include <fmt/format.h>

#include <algorithm>

namespace gainsay {

std::string_view GoldEntry::field(std::string_view named) const {
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [named](const GoldField& each) { return each.key == named; });
  return found == fields.end() ? std::string_view() : std::string_view(found->value);
}

Result<std::vector<GoldEntry>> parse_gold_lines(std::string_view content, const std::string& path,
                                                std::string_view entry,
                                                const std::vector<std::string_view>& fields) {
  std::vector<GoldEntry> entries;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < content.size();) {
    const std::size_t end = std::min(content.find('\n', begin), content.size());
    std::string_view line = content.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.empty() || line.front() == '#') continue;
    const auto wrong = [&](const std::string& sentence) {
      return fail(ErrorCode::damaged, sentence, fmt::format("{}:{}", path, number));
    };
    const bool is_field = line.starts_with("  ");
    if (is_field) line.remove_prefix(2);
    const std::size_t colon = line.find(": ");
    if (colon == std::string_view::npos) return wrong("\u201ckey: value\u201d belongs here");
    const std::string key(line.substr(0, colon));
    std::string value(line.substr(colon + 2));
    if (!is_field) {
      if (key != entry) return wrong(fmt::format("an entry of this file is \u201c{}\u201d", entry));
      entries.push_back({key, std::move(value), number, {}});
    } else if (entries.empty()) {
      return wrong("a field belongs below an entry");
    } else if (std::find(fields.begin(), fields.end(), key) == fields.end()) {
      return wrong(fmt::format("\u201c{}\u201d is no field of \u201c{}\u201d", key, entry));
    } else {
      entries.back().fields.push_back({key, std::move(value), number});
    }
  }
  return entries;
}

std::vector<std::string> parts_of(std::string_view value) {
  constexpr std::string_view between = " | ";
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= value.size();) {
    const std::size_t end = std::min(value.find(between, begin), value.size());
    parts.emplace_back(value.substr(begin, end - begin));
    begin = end + between.size();
  }
  return parts;
}

}  // namespace gainsay

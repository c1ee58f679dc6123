// Files of gold as lines: entries, each with fields below it.
//
//   copy: standard-water
//     of: meridian-water
//     cut: Northline Security [...] seeking comment.
//
// An entry begins at the margin, its fields are indented by two spaces. Empty lines, and lines that begin
// with "#", say nothing.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace gainsay {

struct GoldField {
  std::string key;
  std::string value;
  std::size_t line = 0;  ///< from 1
};

struct GoldEntry {
  std::string key;
  std::string value;
  std::size_t line = 0;
  std::vector<GoldField> fields;

  /// The value of its first field of this key; empty where it has none.
  [[nodiscard]] std::string_view field(std::string_view named) const;
};

/// Fails with damaged, the input being "path:line", where a line is neither entry nor field, an entry's key
/// is not `entry`, or a field's key is none of `fields`.
Result<std::vector<GoldEntry>> parse_gold_lines(std::string_view content, const std::string& path,
                                                std::string_view entry,
                                                const std::vector<std::string_view>& fields);

/// The parts of `value` that " | " keeps apart.
std::vector<std::string> parts_of(std::string_view value);

}  // namespace gainsay

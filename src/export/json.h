// The analysis of one article as JSON, by docs/schema/analysis-1.schema.json.
#pragma once

#include <string>

#include "analysis/analysis.h"

namespace gainsay {

/// Raised when a reader of version N could misread what is written; added members don't raise it.
inline constexpr int analysis_format_version = 1;

struct JsonOptions {
  bool indented = true;     ///< false: one line, no trailing line feed
  bool sentences = false;   ///< adds "sentences"
  bool tokens = false;      ///< adds "tokens"
  bool quotations = false;  ///< adds "quotations"
  bool from_store = false;  ///< leaves out what a ledger doesn't keep: "own_voice" and "origin"
};

/// Writes everything that was found. Offsets are UTF-8 bytes into "text"; "origin" ranges are bytes of the
/// document as it came, decompressed. Always well-formed UTF-8: bytes of file names that are none become
/// U+FFFD. The same analysis gives the same bytes.
std::string to_json(const Article& article, const Analysis& analysis, const JsonOptions& options = {});

}  // namespace gainsay

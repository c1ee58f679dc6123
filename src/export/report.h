// The report for people: one article on paper or on a terminal.
#pragma once

#include <cstddef>
#include <string>

#include "analysis/analysis.h"

namespace gainsay {

struct ReportOptions {
  std::size_t width = 80;  ///< columns, 40 at least
  bool colour = false;     ///< ANSI escapes; without them the report is plain UTF-8
};

/// Title and what is known of the page; the headline held against the body; claims with what answers them;
/// who says what else; who is named, and how else; the publisher's own voice; what stays open. Words of the
/// article stand as they are, but for control and direction characters, which become U+FFFD. The same
/// analysis gives the same bytes.
std::string to_report(const Article& article, const Analysis& analysis, const ReportOptions& options);

}  // namespace gainsay

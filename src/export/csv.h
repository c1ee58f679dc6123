// Attributions as rows for a spreadsheet.
#pragma once

#include <string>
#include <string_view>

#include "analysis/analysis.h"
#include "export/selection.h"

namespace gainsay {

/// The first line: the names of the columns (docs/formats.md says what each holds), ended by CR LF.
std::string csv_header();

/// One row an attribution, RFC 4180, UTF-8, lines ended by CR LF. Pieces of one span are joined by " ... ".
std::string to_csv(const Article& article, const Analysis& analysis);
/// Only of these attributions.
std::string to_csv(const Article& article, const Analysis& analysis, const Selection& which);

/// One cell: quoted where it must be. A text that a spreadsheet would take for a formula (it begins with
/// = + - @, a tab, or a line end, spaces before it or not) gets an apostrophe in front.
std::string csv_cell(std::string_view text);

}  // namespace gainsay

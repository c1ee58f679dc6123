// What the terminal on standard output can show.
#pragma once

#include <cstddef>
#include <string_view>

namespace gainsay::cli {

/// Whether to colour: "always", "never", or "auto": where `descriptor` is a terminal, NO_COLOR is unset or
/// empty (no-color.org) and TERM is not "dumb".
bool use_colour(std::string_view choice, int descriptor);

/// Columns to fill: the terminal's own width, else the environment's COLUMNS, else 100; at least 40 and, so
/// that lines stay readable, at most 120.
std::size_t terminal_width(int descriptor);

}  // namespace gainsay::cli

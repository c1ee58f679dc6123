// Lines of buttons: "Share Facebook Twitter", "Send to a friend | Print | Text size: A A A".
#pragma once

#include <string_view>

namespace gainsay {

/// Whether a line is two or more of a page's controls side by side and nothing else. `line` is the whole line
/// with its space collapsed; long lines are none.
bool is_control_line(std::string_view line);

}  // namespace gainsay

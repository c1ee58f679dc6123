// Numbers as statements hold them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

/// The value of the words of one number, lower case: "1,200", "twenty-five", "3.5 million", "two dozen".
/// Digits without needless zeros: "1200", "25", "3500000", "24". Nothing where they are none, or none that is
/// known: "dozens".
std::optional<std::string> number_value(const std::vector<std::string_view>& words);

}  // namespace gainsay

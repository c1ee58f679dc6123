// News agencies and how they are written.
#pragma once

#include <string_view>

namespace gainsay {

/// The one name of the agency that `written` stands for, whatever its capitals: "the Associated Press" is
/// "AP". Empty where it is no agency of the list.
std::string_view agency(std::string_view written);

}  // namespace gainsay

// Month names of European and a few other languages.
#pragma once

#include <string_view>

namespace gainsay {

/// The month that a case-folded word names (full, short or genitive form), 1 to 12; 0 where it names none.
int month_number(std::string_view folded_word);

}  // namespace gainsay

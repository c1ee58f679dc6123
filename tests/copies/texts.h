// Stories of our own, in whole and in parts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "copies/words.h"

namespace gainsay::testing {

inline std::vector<ComparedWord> words(std::string_view text) {
  return compared_words(text, {0, static_cast<std::uint32_t>(text.size())});
}

inline const std::string ferry_first =
    "The ferry to Orrin Island left two hours late on Friday for the third time this month, passengers said. "
    "Maud Ellery, the county engineer, said that a pump in the engine room had failed before dawn. ";
inline const std::string ferry_second =
    "The Harbour Board had promised in March that the old pumps would be replaced within the year. "
    "Its chairman, Tobias Wren, denied that any of the boats was unsafe. ";
inline const std::string ferry_third =
    "About two hundred people waited on the quay at Harlow, some of them with sheep for the market. "
    "The next boat left at noon, and the sheep were sold in the rain. ";
inline const std::string ferry = ferry_first + ferry_second + ferry_third;

inline const std::string choir =
    "A choir of eleven bakers sang the whole of the winter cantata in the market hall of Dunmore last night, "
    "and nobody left before the end. The conductor, Jonas Reed, said he had never heard so much flour in a "
    "high note. Tickets for the second evening were gone by breakfast. ";

}  // namespace gainsay::testing

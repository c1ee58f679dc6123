// To whom and when it was said.
#pragma once

#include <optional>

#include "attribution/attribution.h"

namespace gainsay {

/// "Aswa News" of "told Aswa News", "in an interview with Aswa News". Words of the cue's sentence outside
/// sources and contents only.
std::optional<Span> find_addressee(const Article& article, const Text& text, const Attribution& attribution);

/// "Has assured customers that their money is safe": takes whom it tells out of its content.
void part_addressee(const Article& article, const Text& text, Attribution& attribution);

/// The day or hour of saying, as written: "on Saturday", "late on Tuesday", "yesterday".
std::optional<Span> find_time(const Article& article, const Text& text, const Attribution& attribution);

}  // namespace gainsay

// Letters that stand for a name.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "entities/names.h"

namespace gainsay {

/// Whether the name is one word in capitals: "HCU".
bool is_acronym(const std::vector<NameWord>& words, const Name& name);

/// Initials of a name, folded, without its small words and with them.
std::array<std::string, 2> initials(const std::vector<NameWord>& words, const Name& name);

}  // namespace gainsay

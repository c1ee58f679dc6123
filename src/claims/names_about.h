// What an article is about, by the names that it begins with.
#pragma once

#include <string>
#include <vector>

#include "claims/find_statements.h"

namespace gainsay {

/// The first few names of an article, by their fullest form, in the order in which they come: persons,
/// organisations and places, without countries, without its publisher and whom it credits. A copy that is cut
/// from its end has the same ones.
std::vector<std::string> names_about(const StatementLayers& layers);

}  // namespace gainsay

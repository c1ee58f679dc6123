// Lines of threads for people and for programs: what disputes, replies and shared claims have in common.
#pragma once

#include <string>
#include <vector>

#include "cli/listing.h"
#include "store/json_values.h"
#include "store/thread_json.h"

namespace gainsay::cli {

/// Who says it, by name or as the text has it; who it is passed on by behind that.
std::string who_says(const SaidLine& line);

/// Cells of a line, after "claim" and "side".
Cells cells_of(const std::string& claim, const std::string& side, const SaidLine& line);

/// Who states the claim: the first in full, the others by what differs in their words, repeats by where they
/// stand.
void show_claim(PageWriter& page, const SharedClaim& claim);

/// "3 days later", "on the same day"; empty where a day is not known.
std::string time_between(const SaidLine& from, const SaidLine& to);

}  // namespace gainsay::cli

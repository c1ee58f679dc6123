// One text held against an earlier one, as copies and versions show it.
#pragma once

#include <string>

#include "cli/listing.h"
#include "export/page_writer.h"
#include "store/copy_json.h"
#include "store/json_values.h"

namespace gainsay::cli {

/// How much is the same, what was cut and added, and what became of who said what; denials that are gone come
/// first.
void show_held_against(const HeldAgainst& against, PageWriter& page);

/// "6 words": a count with its noun.
std::string counted(std::size_t count, const char* noun);

/// What is written for --json, for --csv and for people: only what is asked for need be filled.
struct Answer {
  std::size_t rows = 0;  ///< that the limit counts
  std::string json;
  std::string csv;
  std::string text;
};

/// Opens the ledger for `ask`, writes what it gives, and says where the limit cut it off. Gives the exit
/// code.
int answer(const ListingOptions& options,
           const std::function<Result<Answer>(Ledger& ledger, std::size_t limit)>& ask);

/// Text for people, as wide and coloured as the terminal.
PageWriter page_for(const ListingOptions& options);

/// Cells as a row of CSV, ended by CR LF.
std::string csv_row(const std::vector<std::string>& cells);

}  // namespace gainsay::cli

// Rows that answer a question: as JSON lines, as CSV, or as text for people.
#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "export/page_writer.h"
#include "store/ledger.h"

namespace gainsay::cli {

struct ListingOptions {
  std::string ledger;
  std::size_t limit = 50;  ///< 0: all
  bool json = false;
  bool csv = false;
  std::string colour = "auto";
};

/// LEDGER, --limit, --json, --csv, --color.
void add_listing_options(CLI::App& command, ListingOptions& options);

/// --actor, --words, --site, --stance, --since, --until, --contested; --place, --said-in, --within, --time,
/// --said-at.
void add_claim_filter(CLI::App& command, ClaimFilter& filter);

/// What is wrong with a filter as typed; empty where nothing is.
std::string fault_of(const ClaimFilter& filter);

using Cells = std::vector<std::pair<const char*, std::variant<std::string, std::int64_t>>>;

/// One answer: its cells by column, an empty text being absent, and how it is shown to people.
struct ListedRow {
  Cells cells;
  std::function<void(PageWriter&)> show;
  std::vector<Cells> further;  ///< of an answer that is several rows of CSV, those after the first
  std::string json;            ///< an object on one line, where cells are too flat for it
};

/// The cells that every row about an article has.
ListedRow row_of(const ArticleLine& article);

/// A claim, and how it is shown (claims.cpp).
ListedRow row_of_claim(const ClaimLine& claim);

/// "2024-03-14, news.example", or what of it is known, fit for a terminal.
std::string where_of(const ArticleLine& article);
/// Its title, or by what it is known where it has none.
std::string title_of(const ArticleLine& article);
/// Both, "2024-05-03, news.example: The mill".
std::string where_and_title(const ArticleLine& article);

/// Opens the ledger, asks, writes what comes. Gives the exit code: 2 where the question can't be asked.
int list_rows(const ListingOptions& options,
              const std::function<Result<std::vector<ListedRow>>(Ledger& ledger, std::size_t limit)>& ask);

}  // namespace gainsay::cli

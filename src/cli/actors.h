// The parts of gainsay actors: a list, one actor, and decisions about them.
#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cli/listing.h"

namespace gainsay::cli {

/// What a person wants changed; one thing at a time.
struct ActorChange {
  std::vector<std::string> merge;
  std::vector<std::string> split;  ///< the actor, then articles or names
  std::optional<std::int64_t> undo;
  std::string apply;  ///< a file
  std::string by;     ///< who decides
  bool history = false;
  [[nodiscard]] bool wanted() const { return !merge.empty() || !split.empty() || undo || !apply.empty(); }
};

/// --merge, --split, --undo, --apply, --history, --by.
void add_actor_changes(CLI::App& command, ActorChange& change);

/// Makes the change in the ledger and says what was done. Gives the exit code.
int change_actors(const std::string& ledger, const ActorChange& change);

/// Reads actors.toml and makes it hold in the ledger; nothing where it does already. Gives the exit code, 0
/// where all went well.
int apply_actor_file(Ledger& ledger, const std::string& path, const std::string& by);

/// The user's name, by which decisions are noted where --by is left out.
std::string user_name();

int list_decisions(const ListingOptions& options);
int show_actor(const ListingOptions& options, const std::string& named);

ListedRow row_of(const ActorLine& actor);

}  // namespace gainsay::cli

// The tables of a ledger, and how an older ledger gets them.
#pragma once

#include <span>

#include "store/sqlite.h"

namespace gainsay {

/// The version of the tables that this program reads and writes; a ledger has its own in user_version.
inline constexpr std::int64_t schema_version = 9;

/// "gnsy": what a ledger has for an application_id, by which it is told from other SQLite files.
inline constexpr std::int64_t ledger_application = 0x676e7379;

/// SQL that leads from version n to n + 1, in SQLite's words.
std::span<const char* const> migrations();

/// Makes the tables of an empty file, or brings those of an older ledger up to schema_version, all in one
/// transaction. The version must not be newer.
void migrate(Connection& connection);

}  // namespace gainsay

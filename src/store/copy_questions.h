// What is asked of copies and versions, in the SQL that all databases read.
#pragma once

#include <string>
#include <vector>

#include "store/claim_sql.h"
#include "store/copies.h"
#include "store/database.h"

namespace gainsay {

/// As Ledger::copies.
std::vector<CopyGroup> copy_groups(Connection& connection, const ClaimSql& words,
                                   const CopyQuestion& question, std::size_t limit);

/// As Ledger::versions.
std::vector<VersionList> version_lists(Connection& connection, const std::string& address, std::size_t limit);

}  // namespace gainsay

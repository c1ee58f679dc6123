// Lines of time out of the rows of a ledger, whichever database they lie in.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/result.h"
#include "store/claim_sql.h"
#include "store/database.h"
#include "store/questions.h"

namespace gainsay {

/// Lines of time in the words of one database; as in claim_conditions.h.
struct ClaimWording {
  std::string columns;  ///< claim_columns
  std::string tables;   ///< claim_tables
  std::string time;     ///< the words of time expression e, in article text x
  std::string times;    ///< table time_expression as e, in the order of its times
};

/// As Ledger::timeline.
Result<std::vector<TimelineLine>> read_timeline(Connection& connection, const ClaimSql& claims,
                                                const TimelineQuestion& asked, std::size_t limit,
                                                const ClaimWording& wording);

}  // namespace gainsay

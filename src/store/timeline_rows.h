// Lines of time out of the rows of a ledger, whichever database they lie in.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "store/database.h"
#include "store/questions.h"

namespace gainsay {

/// Questions about claims in the words of one database; as in claim_conditions.h.
struct ClaimWording {
  std::string columns;  ///< claim_columns
  std::string tables;   ///< claim_tables
  std::string time;     ///< the words of time expression e, in article text x
  void (*add_dates)(const std::string& since, const std::string& until, Question& question);
  Result<void> (*add_conditions)(const ClaimFilter& filter, Question& question);
  /// How expressions of time are joined to what they belong to, and claims to their articles: a database that
  /// has no figures to choose by is told.
  std::string join_times = "JOIN";
  std::string dated_claims = "attribution t JOIN article a ON a.key = t.article";
};

/// What a timeline asks for, by the part that each question answers.
using TimelineQuestions = std::vector<std::pair<TimelinePart, Question>>;
/// Fails where `asked` can't be understood.
Result<TimelineQuestions> timeline_questions(const TimelineQuestion& asked, std::size_t limit,
                                             const ClaimWording& wording);
/// The answers, in the order of Ledger::timeline.
std::vector<TimelineLine> read_timeline(Connection& connection, const TimelineQuestions& questions,
                                        const TimelineQuestion& asked, std::size_t limit);

}  // namespace gainsay

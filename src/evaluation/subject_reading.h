// A subject read into a ledger, and its articles found there again.
#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "analysis/analysis.h"
#include "base/result.h"
#include "evaluation/subject.h"
#include "store/ledger.h"
#include "work/ingest_pages.h"

namespace gainsay {

/// Articles of a ledger by the name that the gold gives them; those that were not read are missing.
using SubjectReading = std::map<std::string, StoredArticle>;

/// Reads all documents of the subject's folder into `ledger`, and links its articles. Documents that fail are
/// counted; fails where the ledger can't be written.
Result<IngestCounts> ingest_subject(const Subject& subject, Ledger& ledger, const Models& models,
                                    const ReaderVersion& reader, std::size_t threads);

/// Fails as the ledger does.
Result<SubjectReading> read_back(const Subject& subject, Ledger& ledger);

}  // namespace gainsay

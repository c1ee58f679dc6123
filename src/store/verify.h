// Whether a ledger still says what its documents say: every span held against the bytes it was read from.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "ingest/limits.h"
#include "store/ledger.h"

namespace gainsay {

/// Something that is wrong. `article` names it by id and where it was met; empty for the ledger as a whole.
struct LedgerFault {
  std::string article;
  std::string what;
};

/// What is wrong with one article: bytes that are not those of their hash; documents that, read again, give
/// another text, paragraphs or title; spans outside the text, inside a character, or out of order; words
/// beside a span that are not those at it. Documents are read again by this version of the program: where
/// another one read them before, a difference says so.
std::vector<LedgerFault> verify_article(const StoredArticle& stored, const std::vector<std::string>& contents,
                                        const Limits& limits);

struct Verification {
  std::uint64_t articles = 0;
  std::uint64_t faults = 0;
};

/// Checks the database, then article by article; hands on each fault as it is found. Fails as Ledger does
/// where the ledger can't be read at all.
Result<Verification> verify(Ledger& ledger, const Limits& limits,
                            const std::function<void(const LedgerFault&)>& found);

}  // namespace gainsay

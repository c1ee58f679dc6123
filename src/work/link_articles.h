// Facts that join articles: which are copies, which state the same claim, who answers whom. They are found
// once all documents of a run are in the ledger, or of each document as it comes.
#pragma once

#include <span>
#include <string>

#include "base/hash.h"
#include "base/result.h"
#include "store/ledger.h"

namespace gainsay {

/// One kind of such facts. `link` writes those between an article and any other of the ledger. A fact must
/// follow from its two articles alone, not from what else is held or was linked before: then a ledger is the
/// same whatever the order, the runs and the interruptions. Groups are what facts connect, and are asked for.
struct Layer {
  std::string name;
  Result<void> (*link)(Ledger& ledger, const Hash128& article);
  /// Once after all articles were linked, in every run, whether some were or not: groups that are kept in
  /// tables (which must follow from the facts alone) are brought up to date. Commits. Not there where there
  /// is nothing to do.
  Result<void> (*finish)(Ledger& ledger) = nullptr;
};

/// The layers that a ledger has.
std::span<const Layer> layers();

/// Links one article, as link_articles does all, but for what follows from all facts together. Provisional
/// until Ledger::commit.
Result<void> link_article(Ledger& ledger, const Hash128& article, std::span<const Layer> wanted);

/// Links every article that some layer has not linked yet. They become permanent in order, some dozens
/// at a time, so that a later run goes on about where this one was stopped. Does nothing in a ledger that
/// holds no such facts.
Result<void> link_articles(Ledger& ledger, std::span<const Layer> wanted);

}  // namespace gainsay

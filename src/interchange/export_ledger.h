// A ledger, or what a filter lets through of it, in the formats of other programs. Memory is bounded by one
// article, and by four bytes for each claim where there is a filter.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "interchange/stream_format.h"

namespace gainsay {

using Write = std::function<Result<void>(std::string_view bytes)>;
/// A file of a folder: its name, and all that is in it.
using WriteFile = std::function<Result<void>(const std::string& name, std::string_view bytes)>;

/// Whether a filter lets everything through.
bool asks_for_all(const ClaimFilter& filter);

/// Calls `visit` for each article that has a claim which `filter` lets through, ascending by id; without a
/// filter for each article. Fails as Ledger does, with damaged where a span lies outside its text, and as
/// `visit` does, which ends it.
Result<void> each_portion(Ledger& ledger, const ClaimFilter& filter,
                          const std::function<Result<void>(const Portion&)>& visit);

/// Writes one format. Fails as each_portion does.
Result<void> export_stream(Ledger& ledger, const ClaimFilter& filter, const StreamFormat& format,
                           const Write& write);

/// GraphML: who speaks of whom, by name, with counts on nodes and edges. Holds the names of all nodes.
Result<void> export_graph(Ledger& ledger, const ClaimFilter& filter, const Write& write);

/// A folder for brat: ID.txt and ID.ann of each article, by its id, and the annotation.conf that brat needs
/// to show them.
Result<void> export_brat(Ledger& ledger, const ClaimFilter& filter, const WriteFile& write);

}  // namespace gainsay

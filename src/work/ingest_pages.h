// Many documents into one ledger: analysed on many threads, written by one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>

#include "analysis/analysis.h"
#include "extract/extract.h"
#include "ingest/page.h"
#include "store/ledger.h"
#include "work/article_filter.h"
#include "work/link_articles.h"

namespace gainsay {

struct IngestPlan {
  std::size_t threads = 1;
  Limits limits;
  TextSource text_source = TextSource::detect;
  ArticleFilter filter;
  ReaderVersion reader;
  /// In which a document that is added is linked at once, by the thread that writes, while others read the
  /// next ones. link_articles has to follow all the same.
  std::span<const Layer> layers;
};

struct IngestCounts {
  std::uint64_t added = 0;         ///< documents that were read and are in the ledger now
  std::uint64_t known = 0;         ///< documents that were there already
  std::uint64_t left_out = 0;      ///< articles that the filter doesn't want
  std::uint64_t without_date = 0;  ///< of those, articles left out because they have no date
  std::uint64_t failed = 0;
  [[nodiscard]] std::uint64_t all() const { return added + known + left_out + failed; }
};

/// What ingest is joined to. `next` gives pages with their bytes; it and the two that are told are called on
/// the calling thread, `analyse` by several threads at once.
struct IngestParts {
  std::function<std::optional<Result<Page>>()> next;
  std::function<Result<Analysis>(const Article&)> analyse;
  std::function<void(const Error&)> tell_failure;
  std::function<void(const IngestCounts&)> tell_progress;  ///< whenever its counts have changed
};

/// Reads every page into `ledger`. A document that fails is told and noted in the ledger, the others are read
/// all the same; one that the ledger holds is not read again. Documents become permanent in their order, up
/// to 16 of a quarter of a second together: those that a stop loses are read again by the next run. Fails
/// only where the ledger can't be written, and then keeps each document before the one that it couldn't take.
/// `counts` is filled in either case, of what is permanent. The ledger does not hang on the number of
/// threads.
Result<void> ingest_pages(Ledger& ledger, const IngestPlan& plan, const IngestParts& parts,
                          IngestCounts& counts);

}  // namespace gainsay

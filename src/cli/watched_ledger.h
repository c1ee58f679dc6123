// A ledger that takes what a watch finds, as it finds it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "base/result.h"
#include "ingest/page.h"
#include "store/ledger.h"
#include "work/ingest_pages.h"

namespace gainsay::cli {

class WatchedLedger {
 public:
  /// Opens the ledger, which is made where there is none, and loads the models. Fails as those do.
  static Result<WatchedLedger> open(const std::string& path, const std::optional<std::string>& models,
                                    std::size_t threads, const Limits& limits);

  /// Reads a page into the ledger, at once or with the next ones: some are held back so that they are
  /// analysed together. Says what can't be read. Fails where the ledger can't be written.
  Result<void> put(const Page& page);

  /// Reads what was held back, joins the new articles with all others, and says how many there are. After it
  /// all is permanent.
  Result<void> settle();

 private:
  WatchedLedger(std::string path, std::unique_ptr<Ledger> ledger, Models models);
  Result<void> read_waiting();

  std::string path_;
  std::unique_ptr<Ledger> ledger_;
  std::shared_ptr<const Models> models_;
  IngestPlan plan_;
  std::vector<Page> waiting_;
  std::size_t waiting_bytes_ = 0;
  std::uint64_t added_ = 0;  ///< since the last settle()
};

}  // namespace gainsay::cli

#include "cli/watched_ledger.h"

#include <fmt/format.h>

#include <utility>

#include "analysis/model_version.h"
#include "base/version.h"
#include "cli/command.h"
#include "cli/models_path.h"
#include "work/link_articles.h"

namespace gainsay::cli {
namespace {

constexpr std::size_t most_waiting = 64;  // pages
constexpr std::size_t most_waiting_bytes = 32 << 20;

}  // namespace

WatchedLedger::WatchedLedger(std::string path, std::unique_ptr<Ledger> ledger, Models models)
    : path_(std::move(path)),
      ledger_(std::move(ledger)),
      models_(std::make_shared<const Models>(std::move(models))) {}

Result<WatchedLedger> WatchedLedger::open(const std::string& path, const std::optional<std::string>& models,
                                          std::size_t threads, const Limits& limits) {
  const auto folder = models_path(models);
  if (!folder) return tl::unexpected(folder.error());
  auto loaded = load_models(*folder);
  if (!loaded) return tl::unexpected(std::move(loaded.error()));
  auto models_version = model_version(*folder);
  if (!models_version) return tl::unexpected(std::move(models_version.error()));
  auto ledger = Ledger::open(path, Ledger::Access::write);
  if (!ledger) return tl::unexpected(std::move(ledger.error()));
  WatchedLedger watched(path, std::move(*ledger), std::move(*loaded));
  watched.plan_.threads = threads;
  watched.plan_.limits = limits;
  watched.plan_.reader = {std::string(version()), *models_version};
  return watched;
}

Result<void> WatchedLedger::put(const Page& page) {
  waiting_.push_back(page);
  waiting_bytes_ += page.content.size() + page.encoded.size();
  if (waiting_.size() < most_waiting && waiting_bytes_ < most_waiting_bytes) return {};
  return read_waiting();
}

Result<void> WatchedLedger::settle() {
  if (auto read = read_waiting(); !read) return read;
  if (added_ == 0) return {};
  if (auto linked = link_articles(*ledger_, layers()); !linked) return linked;
  const auto size = ledger_->size();
  if (!size) return tl::unexpected(size.error());
  say(fmt::format("{}: {} documents added; the ledger holds {} articles with {} attributions", path_,
                  std::exchange(added_, 0), size->articles, size->attributions));
  return {};
}

Result<void> WatchedLedger::read_waiting() {
  std::vector<Page> pages = std::exchange(waiting_, {});
  waiting_bytes_ = 0;
  std::size_t next = 0;
  IngestParts parts;
  parts.next = [&]() -> std::optional<Result<Page>> {
    if (next == pages.size()) return std::nullopt;
    return std::move(pages[next++]);
  };
  parts.analyse = [this](const Article& article) { return analyse(article, *models_, plan_.limits); };
  parts.tell_failure = [](const Error& failure) { say(describe(failure)); };
  parts.tell_progress = [](const IngestCounts&) {};
  IngestCounts counts;
  auto done = ingest_pages(*ledger_, plan_, parts, counts);
  added_ += counts.added;
  return done;
}

}  // namespace gainsay::cli

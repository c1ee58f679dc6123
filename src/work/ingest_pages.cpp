#include "work/ingest_pages.h"

#include <chrono>
#include <utility>
#include <variant>
#include <vector>

#include "base/thread_pool.h"
#include "work/one_document.h"

namespace gainsay {
namespace {

struct ReadDocument {
  Document document;
  Article article;
  Analysis analysis;
  Wanted wanted = Wanted::yes;
};

Result<ReadDocument> read(const IngestPlan& plan, const IngestParts& parts, const Page& page) {
  return on_one_document(page.provenance, [&]() -> Result<ReadDocument> {
    auto article = extract(page, plan.limits, plan.text_source);
    if (!article) return tl::unexpected(article.error());
    ReadDocument out{document_of(page, plan.text_source), std::move(*article), {}, Wanted::yes};
    out.wanted = wanted(plan.filter, out.article.metadata);
    if (out.wanted != Wanted::yes) return out;
    auto analysis = parts.analyse(out.article);
    if (!analysis) return tl::unexpected(analysis.error());
    out.analysis = std::move(*analysis);
    return out;
  });
}

struct Sighting {
  Hash128 document;
  Provenance place;
};

// What is to be written: a document that is held, one that is not, or why one could not be read.
using Entry = std::variant<Sighting, ReadDocument, Error>;

// Entries become permanent together, so that a page of the ledger which all of them change is written once:
// so many, of so many bytes, and none that is older than this when another comes.
constexpr std::size_t most_together = 16;
constexpr std::size_t most_bytes_together = std::size_t{1} << 20U;
constexpr std::chrono::milliseconds longest_wait{250};

// The one writer: everything here runs on the thread that called ingest_pages.
class Writer {
 public:
  Writer(Ledger& ledger, const IngestPlan& plan, const IngestParts& parts, IngestCounts& counts)
      : ledger_(ledger), plan_(plan), parts_(parts), counts_(counts) {}

  /// The next page that is not in the ledger yet, or an error in place of one.
  std::optional<Result<Page>> next_unknown() {
    while (!broken_) {
      auto page = parts_.next();
      if (!page || !*page) return page;
      const Hash128 id = id_of(document_of(**page, plan_.text_source));
      const auto held = ledger_.holds(id);
      if (!held) {
        write_waiting();
        if (!broken_) broken_ = held.error();
      } else if (!*held) {
        return page;
      } else {
        put_entry(Sighting{id, (*page)->provenance}, 0);
      }
    }
    return std::nullopt;
  }

  void put(Result<ReadDocument> read) {
    if (broken_) return;
    if (!read) {
      parts_.tell_failure(read.error());
      put_entry(std::move(read.error()), 0);
    } else if (read->wanted != Wanted::yes) {
      ++counts_.left_out;
      if (read->wanted == Wanted::no_date) ++counts_.without_date;
      parts_.tell_progress(counts_);
    } else {
      const std::size_t bytes = read->document.bytes.size() + read->article.text.size();
      put_entry(std::move(*read), bytes);
    }
  }

  Result<void> finish() {
    write_waiting();
    if (broken_) return tl::unexpected(*broken_);
    return {};
  }

 private:
  void put_entry(Entry entry, std::size_t bytes) {
    const auto now = std::chrono::steady_clock::now();
    if (waiting_.empty()) since_ = now;
    waiting_.push_back(std::move(entry));
    bytes_ += bytes;
    // Whoever adds several articles to a ledger that others write, too, does so in their order
    // (store/postgres_ledger.h): these come in that of their documents.
    if (ledger_.is_shared() || waiting_.size() == most_together || bytes_ > most_bytes_together ||
        now - since_ > longest_wait)
      write_waiting();
  }

  void write_waiting() {
    if (broken_ || waiting_.empty()) return;
    const std::vector<Entry> entries = std::exchange(waiting_, {});
    bytes_ = 0;
    IngestCounts added;
    auto written = write(entries, added);
    if (written) {
      count(added);
    } else if (entries.size() > 1) {
      write_one_by_one(entries);
    } else {
      refuse(entries.front(), std::move(written.error()));
    }
  }

  // What the ledger takes of them is permanent, whatever it refuses.
  void write_one_by_one(const std::vector<Entry>& entries) {
    for (const Entry& entry : entries) {
      IngestCounts added;
      auto written = write({&entry, 1}, added);
      if (written) {
        count(added);
      } else {
        refuse(entry, std::move(written.error()));
      }
      if (broken_) return;
    }
  }

  // In one transaction, of which nothing is left where it fails.
  Result<void> write(std::span<const Entry> entries, IngestCounts& added) {
    auto written = [&]() -> Result<void> {
      for (const Entry& entry : entries) {
        auto done = std::visit([&](const auto& each) { return write(each, added); }, entry);
        if (!done) return done;
      }
      return ledger_.commit();
    }();
    if (!written) ledger_.roll_back();
    return written;
  }

  Result<void> write(const Sighting& sighting, IngestCounts& added) {
    ++added.known;
    return ledger_.add_sighting(sighting.document, sighting.place);
  }

  Result<void> write(const ReadDocument& read, IngestCounts& added) {
    const auto is_new = ledger_.add(read.document, read.article, read.analysis, plan_.reader);
    if (!is_new) return tl::unexpected(is_new.error());
    ++(*is_new ? added.added : added.known);
    return *is_new ? link_article(ledger_, read.article.id, plan_.layers) : Result<void>{};
  }

  Result<void> write(const Error& failure, IngestCounts& added) {
    ++added.failed;
    return ledger_.add_failure(failure);
  }

  // An entry that the ledger did not take by itself, either. One that is too large is a failure like others.
  void refuse(const Entry& entry, Error cause) {
    const auto* read = std::get_if<ReadDocument>(&entry);
    if (read == nullptr || cause.code != ErrorCode::limit_exceeded) {
      broken_ = std::move(cause);
      return;
    }
    cause.input = to_string(read->article.provenance);
    parts_.tell_failure(cause);
    IngestCounts added;
    const Entry failure = std::move(cause);
    if (auto written = write({&failure, 1}, added); !written) {
      broken_ = std::move(written.error());
    } else {
      count(added);
    }
  }

  void count(const IngestCounts& added) {
    counts_.added += added.added;
    counts_.known += added.known;
    counts_.failed += added.failed;
    parts_.tell_progress(counts_);
  }

  Ledger& ledger_;
  const IngestPlan& plan_;
  const IngestParts& parts_;
  IngestCounts& counts_;
  std::vector<Entry> waiting_;
  std::size_t bytes_ = 0;                        // of their pages and texts
  std::chrono::steady_clock::time_point since_;  // the first of them waits
  std::optional<Error> broken_;                  // what is still in flight is thrown away
};

}  // namespace

Result<void> ingest_pages(Ledger& ledger, const IngestPlan& plan, const IngestParts& parts,
                          IngestCounts& counts) {
  Writer writer(ledger, plan, parts, counts);
  const auto transform = [&](const Result<Page>& page) -> Result<ReadDocument> {
    if (!page) return tl::unexpected(page.error());
    return read(plan, parts, *page);
  };
  ordered_parallel(
      plan.threads, [&] { return writer.next_unknown(); }, transform,
      [&](Result<ReadDocument> read) { writer.put(std::move(read)); });
  return writer.finish();
}

}  // namespace gainsay

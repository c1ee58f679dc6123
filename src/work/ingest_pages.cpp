#include "work/ingest_pages.h"

#include <utility>

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
        broken_ = held.error();
      } else if (!*held) {
        return page;
      } else {
        settle(ledger_.add_sighting(id, (*page)->provenance), counts_.known);
      }
    }
    return std::nullopt;
  }

  void put(const Result<ReadDocument>& read) {
    if (broken_) return;
    if (!read) return put_failure(read.error());
    if (read->wanted != Wanted::yes) {
      ++counts_.left_out;
      if (read->wanted == Wanted::no_date) ++counts_.without_date;
      parts_.tell_progress(counts_);
      return;
    }
    auto added = ledger_.add(read->document, read->article, read->analysis, plan_.reader);
    if (!added && added.error().code == ErrorCode::limit_exceeded) {
      Error failure = std::move(added.error());
      failure.input = to_string(read->article.provenance);
      return put_failure(failure);
    }
    if (!added || !*added) return settle(added, counts_.known);
    settle(link_article(ledger_, read->article.id, plan_.layers), counts_.added);
  }

  Result<void> finish() {
    if (broken_) return tl::unexpected(*broken_);
    return {};
  }

 private:
  void put_failure(const Error& failure) {
    parts_.tell_failure(failure);
    settle(ledger_.add_failure(failure), counts_.failed);
  }

  template <typename Written>
  void settle(const Result<Written>& written, std::uint64_t& count) {
    if (!written) {
      broken_ = written.error();
    } else if (const auto committed = ledger_.commit(); !committed) {
      broken_ = committed.error();
    } else {
      ++count;
      parts_.tell_progress(counts_);
    }
  }

  Ledger& ledger_;
  const IngestPlan& plan_;
  const IngestParts& parts_;
  IngestCounts& counts_;
  std::optional<Error> broken_;  // what is still in flight is thrown away
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
      [&](const Result<ReadDocument>& read) { writer.put(read); });
  return writer.finish();
}

}  // namespace gainsay

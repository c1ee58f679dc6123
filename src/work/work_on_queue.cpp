#include "work/work_on_queue.h"

#include <algorithm>
#include <future>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "base/thread_pool.h"
#include "extract/extract.h"
#include "store/shared_ledger.h"
#include "work/one_document.h"
#include "work/referenced_pages.h"

namespace gainsay {
namespace {

using namespace std::chrono_literals;

struct ReadDocument {
  Document document;
  Article article;
  Analysis analysis;
};

// A message, and what becomes of it. Of `known` only its id and place are used.
struct Job {
  std::string receipt;
  std::optional<std::pair<Hash128, Provenance>> known;
  std::future<Result<ReadDocument>> reading;
  std::optional<Result<ReadDocument>> read;
};
using Jobs = std::vector<Job>;

std::vector<std::string> receipts_of(const Jobs& jobs) {
  std::vector<std::string> all;
  for (const Job& job : jobs) all.push_back(job.receipt);
  return all;
}

// Whether others would fail, too, and later may not.
bool is_of_the_server(const Error& error) {
  return error.code == ErrorCode::unwritable || error.code == ErrorCode::unreadable;
}

class Worker {
 public:
  Worker(Queue& queue, Ledger& ledger, const WorkerPlan& plan, const WorkerParts& parts, WorkerCounts& counts)
      : queue_(queue),
        ledger_(ledger),
        shared_(dynamic_cast<SharedLedger*>(&ledger)),
        plan_(plan),
        parts_(parts),
        counts_(counts),
        pages_(plan.limits),
        pool_(plan.threads) {}

  Result<void> run() {
    Jobs before;
    const auto done = [&]() -> Result<void> {
      while (parts_.stop == nullptr || !*parts_.stop) {
        auto taken = queue_.take(plan_.batch * plan_.threads, before.empty() ? 1000ms : 1ms);
        if (!taken) return tl::unexpected(taken.error());
        if (taken->empty() && before.empty()) {
          if (!plan_.until_empty) continue;
          const auto size = queue_.size();
          if (!size) return tl::unexpected(size.error());
          if (size->waiting + size->taken == 0) return {};
          continue;
        }
        // The next documents are read while those before are written.
        Jobs now;
        std::vector<Delivery> again;
        for (Delivery& delivery : *taken) {
          if (delivery.deliveries > 1) {
            again.push_back(std::move(delivery));
          } else if (const auto begun = begin(delivery, now); !begun) {
            give_back(now);
            return begun;
          }
        }
        auto kept = keep_all(std::exchange(before, std::move(now)));
        if (kept) kept = one_by_one(again);
        if (!kept) return kept;
      }
      return {};
    }();
    if (!done) {
      give_back(before);
      return done;
    }
    return keep_all(std::move(before));
  }

 private:
  // Reads the page, and has it analysed unless the ledger holds it.
  Result<void> begin(const Delivery& delivery, Jobs& jobs) {
    const auto reference = reference_of(delivery.message);
    if (!reference) {
      ++counts_.buried;
      parts_.tell_failure(reference.error());
      return queue_.bury(delivery, reference.error().message);
    }
    Job& job = jobs.emplace_back();
    job.receipt = delivery.receipt;
    const Provenance place{.input = reference->input, .line = {}, .offset = {}};
    auto page = on_one_document(place, [&] { return pages_.page(*reference); });
    if (!page) {
      job.read = tl::unexpected(std::move(page.error()));
      return {};
    }
    const TextSource text_source = reference->as_is ? TextSource::as_is : TextSource::detect;
    const Hash128 id = id_of(document_of(*page, text_source));
    const auto held = ledger_.holds(id);
    if (!held) return tl::unexpected(held.error());
    if (*held) {
      job.known = {id, page->provenance};
      return {};
    }
    job.reading = pool_.submit([this, text_source, shared = std::make_shared<Page>(std::move(*page))] {
      return on_one_document(shared->provenance, [&]() -> Result<ReadDocument> {
        auto article = extract(*shared, plan_.limits, text_source);
        if (!article) return tl::unexpected(article.error());
        auto analysis = parts_.analyse(*article);
        if (!analysis) return tl::unexpected(analysis.error());
        return ReadDocument{document_of(*shared, text_source), std::move(*article), std::move(*analysis)};
      });
    });
    return {};
  }

  // A worker may have died of one of these, and the others with it: each is acknowledged before the next is
  // begun, and every other time they come in the other order, so that none has always to wait behind that
  // one.
  Result<void> one_by_one(std::vector<Delivery>& again) {
    if (!again.empty() && again.front().deliveries % 2 == 0) std::reverse(again.begin(), again.end());
    for (const Delivery& delivery : again) {
      Jobs alone;
      if (const auto begun = begin(delivery, alone); !begun) return begun;
      if (const auto kept = keep_all(std::move(alone)); !kept) return kept;
    }
    return {};
  }

  // In transactions of a batch each.
  Result<void> keep_all(Jobs jobs) {
    for (Job& job : jobs) {
      if (job.reading.valid()) job.read = job.reading.get();
    }
    // Whoever adds several articles does so in their order (store/postgres_ledger.h).
    std::stable_sort(jobs.begin(), jobs.end(), [](const Job& a, const Job& b) {
      const auto id = [](const Job& job) {
        return job.read && *job.read ? (*job.read)->article.id : Hash128{};
      };
      return id(a) < id(b);
    });
    for (std::size_t at = 0; at < jobs.size(); at += plan_.batch) {
      const auto first = jobs.begin() + static_cast<std::ptrdiff_t>(at);
      const auto last = jobs.begin() + static_cast<std::ptrdiff_t>(std::min(at + plan_.batch, jobs.size()));
      Jobs batch(std::make_move_iterator(first), std::make_move_iterator(last));
      const auto kept = keep(batch);
      if (kept) continue;
      give_back(batch);
      Jobs rest(std::make_move_iterator(last), std::make_move_iterator(jobs.end()));
      give_back(rest);
      return kept;
    }
    return {};
  }

  // One transaction; where the ledger refuses it, one for each document, so that only what it refuses is left
  // out.
  Result<void> keep(Jobs& jobs) {
    const auto kept = keep_together(jobs);
    if (kept || is_of_the_server(kept.error())) return kept;
    for (Job& job : jobs) {
      Jobs alone;
      alone.push_back(std::move(job));
      auto one = keep_together(alone);
      if (!one && !is_of_the_server(one.error())) {
        Error failure = one.error();
        if (alone[0].read && *alone[0].read) failure.input = to_string((*alone[0].read)->article.provenance);
        alone[0].read = tl::unexpected(std::move(failure));
        one = keep_together(alone);
      }
      job.receipt = alone[0].receipt;
      if (!one) return one;
    }
    return {};
  }

  Result<void> keep_together(Jobs& jobs) {
    if (jobs.empty()) return {};
    WorkerCounts added;
    if (const auto written = write(jobs, added); !written) {
      ledger_.roll_back();  // what was written before it is written again
      return written;
    }
    const std::vector<std::string> receipts = receipts_of(jobs);
    const auto together =
        shared_ == nullptr ? std::nullopt : queue_.acknowledging_statement(plan_.ledger, receipts);
    const auto kept = together ? shared_->commit_with(*together)
                               : ledger_.commit().and_then([&] { return queue_.acknowledge(receipts); });
    if (!kept) return kept;
    counts_.added += added.added;
    counts_.known += added.known;
    counts_.failed += added.failed;
    parts_.tell_progress(counts_);
    return {};
  }

  Result<void> write(const Jobs& jobs, WorkerCounts& added) {
    std::vector<Addition> additions;
    for (const Job& job : jobs) {
      Result<void> noted;
      if (job.known) {
        ++added.known;
        noted = ledger_.add_sighting(job.known->first, job.known->second);
      } else if (*job.read) {
        const ReadDocument& read = **job.read;
        additions.push_back({read.document, read.article, read.analysis});
      } else {
        ++added.failed;
        parts_.tell_failure(job.read->error());
        noted = ledger_.add_failure(job.read->error());
      }
      if (!noted) return noted;
    }
    return add_all(additions, added);
  }

  Result<void> add_all(const std::vector<Addition>& additions, WorkerCounts& added) {
    std::vector<bool> are_new;
    if (shared_ != nullptr) {
      auto all = shared_->add_all(additions, plan_.reader);
      if (!all) return tl::unexpected(all.error());
      are_new = std::move(*all);
    } else {
      for (const auto& [document, article, analysis] : additions) {
        const auto is_new = ledger_.add(document, article, analysis, plan_.reader);
        if (!is_new) return tl::unexpected(is_new.error());
        are_new.push_back(*is_new);
      }
    }
    for (const bool is_new : are_new) ++(is_new ? added.added : added.known);
    return {};
  }

  // Best effort: what can't be given back comes again when its lease ends.
  void give_back(Jobs& jobs) {
    for (Job& job : jobs) {
      if (job.reading.valid()) job.reading.wait();
    }
    const std::vector<std::string> receipts = receipts_of(jobs);
    if (!receipts.empty()) (void)queue_.give_back(receipts, 1000ms);
    jobs.clear();
  }

  Queue& queue_;
  Ledger& ledger_;
  SharedLedger* shared_;  // null where the ledger's database is its own
  const WorkerPlan& plan_;
  const WorkerParts& parts_;
  WorkerCounts& counts_;
  ReferencedPages pages_;
  ThreadPool pool_;
};

}  // namespace

Result<void> work_on_queue(Queue& queue, Ledger& ledger, const WorkerPlan& plan, const WorkerParts& parts,
                           WorkerCounts& counts) {
  return Worker(queue, ledger, plan, parts, counts).run();
}

}  // namespace gainsay

// One worker of many: takes references from a queue, reads the documents, writes them to the ledger that all
// share, and acknowledges what is kept.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "analysis/analysis.h"
#include "ingest/limits.h"
#include "queue/queue.h"
#include "store/ledger.h"

namespace gainsay {

struct WorkerPlan {
  std::size_t threads = 1;
  std::size_t batch = 16;  ///< documents of one transaction; as many are taken at once for each thread
  Limits limits;
  ReaderVersion reader;
  std::string
      ledger;  ///< the ledger's place: where it is the queue's database, too, both are one transaction
  bool until_empty = false;  ///< ends once the queue holds nothing, for other workers neither
};

struct WorkerCounts {
  std::uint64_t added = 0;   ///< documents that were read and are in the ledger now
  std::uint64_t known = 0;   ///< documents that were there already
  std::uint64_t failed = 0;  ///< documents that can't be read, noted in the ledger
  std::uint64_t buried = 0;  ///< messages that are no references: dead letters
};

/// What the worker is joined to. `analyse` is called by several threads at once, the others on the calling
/// one.
struct WorkerParts {
  std::function<Result<Analysis>(const Article&)> analyse;
  std::function<void(const Error&)> tell_failure;
  std::function<void(const WorkerCounts&)> tell_progress;  ///< after every transaction
  const std::atomic<bool>* stop = nullptr;                 ///< ends it after what it has taken
};

/// Works until it is stopped, or until the queue is empty where the plan says so. A message is acknowledged
/// after the transaction that keeps its result, or within it. What was delivered before, so that a worker may
/// have died of it, is worked on by itself. Fails where the queue or the ledger can't be reached: then what
/// was taken and is not acknowledged was given back, or will be delivered again when its lease ends.
Result<void> work_on_queue(Queue& queue, Ledger& ledger, const WorkerPlan& plan, const WorkerParts& parts,
                           WorkerCounts& counts);

}  // namespace gainsay

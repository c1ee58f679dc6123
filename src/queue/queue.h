// A queue of work that many machines take from: durable, each message to one worker at a time, and again to
// another where the first does not acknowledge it.
//
// An interface over two servers: PostgreSQL, and NATS with JetStream. What holds of both: a message that was
// submitted is delivered until it is acknowledged, at least once and seldom twice; work on it must give the
// same when it is done twice. Order is roughly that of submission.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"

namespace gainsay {

/// The same for all who open one queue; the last to open it decides.
struct QueueSettings {
  std::chrono::milliseconds lease{60'000};     ///< how long a worker may take before a message is another's
  unsigned most_deliveries = 5;                ///< a message that was delivered so often is a dead letter
  std::uint64_t most_waiting = 1'000'000;      ///< submit() waits while the queue holds so many
  std::chrono::milliseconds patience{60'000};  ///< how long submit() waits for room
};

/// A message that is this worker's until its lease ends.
struct Delivery {
  std::string message;
  std::string receipt;      ///< by which the queue knows this delivery
  unsigned deliveries = 1;  ///< how often it was delivered, this time included
};

/// A message that nobody could work on.
struct DeadLetter {
  std::string message;
  std::string reason;
};

struct QueueSize {
  std::uint64_t waiting = 0;  ///< to be delivered now or later
  std::uint64_t taken = 0;    ///< delivered, neither acknowledged nor given back
  std::uint64_t dead = 0;
};

/// Not for several threads at once; every worker and thread opens its own. Functions fail with unreadable or
/// unwritable where the server can't be reached or refuses, and name the queue.
class Queue {
 public:
  /// Opens the queue at `url`, and makes it where there is none: "postgresql://user@host/database", in which
  /// it is two tables; or "nats://host:4222/NAME", the streams NAME and NAME-dead ("gainsay" without a name).
  /// Fails also with unsupported where the URL is of neither kind.
  static Result<std::unique_ptr<Queue>> open(const std::string& url, const QueueSettings& settings);

  virtual ~Queue() = default;

  /// Returns once all are on the server's disk. Waits while the queue is full; fails with limit_exceeded
  /// where it stays so. After a failure some may be in the queue, so that all must be submitted again.
  virtual Result<void> submit(std::span<const std::string> messages) = 0;

  /// Takes up to `most` messages, and waits for the first up to `wait`; none is no error. What was delivered
  /// too often becomes a dead letter here.
  virtual Result<std::vector<Delivery>> take(std::size_t most, std::chrono::milliseconds wait) = 0;
  /// Says that the work is done and kept; also after the lease, when another may be about to do it again.
  virtual Result<void> acknowledge(std::span<const std::string> receipts) = 0;
  /// Hands back what was not worked on; it is delivered again after `delay`.
  virtual Result<void> give_back(std::span<const std::string> receipts, std::chrono::milliseconds delay) = 0;
  /// Puts away as a dead letter what can't be worked on.
  virtual Result<void> bury(const Delivery& delivery, const std::string& reason) = 0;

  virtual Result<QueueSize> size() = 0;
  /// The oldest first, `most` at most.
  virtual Result<std::vector<DeadLetter>> dead_letters(std::size_t most) = 0;

  /// Where the queue lies in the PostgreSQL database `place`: the statement that acknowledges, so that it can
  /// stand in the transaction which stores the result. Nothing elsewhere.
  virtual std::optional<std::string> acknowledging_statement(const std::string& place,
                                                             std::span<const std::string> receipts) {
    (void)place, (void)receipts;
    return std::nullopt;
  }
};

}  // namespace gainsay

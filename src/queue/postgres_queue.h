// The queue as two tables of a PostgreSQL database, which may be that of the ledger.
#pragma once

#include <string>

#include "postgres/session.h"
#include "queue/queue.h"

namespace gainsay {

class PostgresQueue : public Queue {
 public:
  static Result<std::unique_ptr<Queue>> open(const std::string& url, const QueueSettings& settings);

  Result<void> submit(std::span<const std::string> messages) override;
  Result<std::vector<Delivery>> take(std::size_t most, std::chrono::milliseconds wait) override;
  Result<void> acknowledge(std::span<const std::string> receipts) override;
  Result<void> give_back(std::span<const std::string> receipts, std::chrono::milliseconds delay) override;
  Result<void> bury(const Delivery& delivery, const std::string& reason) override;
  Result<QueueSize> size() override;
  Result<std::vector<DeadLetter>> dead_letters(std::size_t most) override;
  std::optional<std::string> acknowledging_statement(const std::string& place,
                                                     std::span<const std::string> receipts) override;

 private:
  PostgresQueue(PostgresSession session, std::string url, QueueSettings settings)
      : session_(std::move(session)), url_(std::move(url)), settings_(settings) {}

  bool has_room();

  PostgresSession session_;
  std::string url_;
  QueueSettings settings_;
};

}  // namespace gainsay

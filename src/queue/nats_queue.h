// The queue as two streams of a NATS server with JetStream: what is to be done, and dead letters.
//
// The first is a work queue: a message goes when it is acknowledged. Its one consumer, "workers", is durable
// and shared. Debian's server (2.9.10) acknowledges a message before it syncs it to disk, so that a power
// cut, not a killed server, can lose what was submitted last: submit again, what the ledger holds is only
// noted.
#pragma once

#include <nats/nats.h>

#include <string>

#include "queue/queue.h"

namespace gainsay {

class NatsQueue : public Queue {
 public:
  static Result<std::unique_ptr<Queue>> open(const std::string& url, const QueueSettings& settings);
  ~NatsQueue() override;

  Result<void> submit(std::span<const std::string> messages) override;
  Result<std::vector<Delivery>> take(std::size_t most, std::chrono::milliseconds wait) override;
  Result<void> acknowledge(std::span<const std::string> receipts) override;
  Result<void> give_back(std::span<const std::string> receipts, std::chrono::milliseconds delay) override;
  Result<void> bury(const Delivery& delivery, const std::string& reason) override;
  Result<QueueSize> size() override;
  Result<std::vector<DeadLetter>> dead_letters(std::size_t most) override;

 private:
  NatsQueue(std::string url, std::string name, const QueueSettings& settings)
      : url_(std::move(url)), name_(std::move(name)), settings_(settings) {}

  Result<void> connect(const std::string& server);
  Result<void> make_stream(const std::string& name, bool work);
  Result<void> make_consumer();
  Result<void> subscribe();
  Result<void> deliver_forgotten();
  Result<void> answer(std::span<const std::string> receipts, const std::string& word);
  [[nodiscard]] tl::unexpected<Error> failure(const std::string& what, natsStatus status) const;

  std::string url_;
  std::string name_;
  QueueSettings settings_;
  natsConnection* connection_ = nullptr;
  jsCtx* stream_ = nullptr;
  natsSubscription* workers_ = nullptr;  // once something was taken
  bool seems_forgotten_ = false;         // when it was looked last
};

}  // namespace gainsay

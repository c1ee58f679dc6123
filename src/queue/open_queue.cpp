#include "queue/nats_queue.h"
#include "queue/postgres_queue.h"

namespace gainsay {

Result<std::unique_ptr<Queue>> Queue::open(const std::string& url, const QueueSettings& settings) {
  if (is_postgres_url(url)) return PostgresQueue::open(url, settings);
  if (url.starts_with("nats://") || url.starts_with("tls://")) return NatsQueue::open(url, settings);
  return fail(ErrorCode::unsupported, "is no address of a queue: postgresql://... or nats://...",
              without_password(url));
}

}  // namespace gainsay

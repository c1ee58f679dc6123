#include "queue/postgres_queue.h"

#include <algorithm>
#include <thread>

namespace gainsay {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

// leased_until is -infinity for what was never delivered, so that it comes first and in the order of
// submission.
constexpr const char* tables = R"sql(
BEGIN;
-- Two who open a new database at once would both make the tables.
SELECT pg_advisory_xact_lock(x'676e73797175'::bigint);
CREATE TABLE IF NOT EXISTS queue_work (
  key BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message BYTEA NOT NULL,
  deliveries INTEGER NOT NULL DEFAULT 0,
  leased_until TIMESTAMPTZ NOT NULL DEFAULT '-infinity'
);
CREATE INDEX IF NOT EXISTS queue_work_next ON queue_work (leased_until, key);
CREATE TABLE IF NOT EXISTS queue_dead (
  key BIGINT PRIMARY KEY,
  message BYTEA NOT NULL,
  reason BYTEA NOT NULL,
  since TIMESTAMPTZ NOT NULL DEFAULT now()
);
COMMIT;
)sql";

std::string number(std::uint64_t value) {
  return std::to_string(value);
}

// A receipt is "key.deliveries": who has the message next has another.
std::string keys_of(std::span<const std::string> receipts) {
  std::string all;
  for (const std::string& receipt : receipts)
    all += (all.empty() ? "" : ",") + receipt.substr(0, receipt.find('.'));
  return all;
}

std::string holds_of(std::span<const std::string> receipts) {
  std::string all;
  for (const std::string& receipt : receipts) {
    const std::size_t dot = receipt.find('.');
    all += (all.empty() ? "(" : ",(") + receipt.substr(0, dot) + "," + receipt.substr(dot + 1) + ")";
  }
  return all;
}

}  // namespace

Result<std::unique_ptr<Queue>> PostgresQueue::open(const std::string& url, const QueueSettings& settings) {
  return guarded_session(url, true, [&] {
    PostgresSession session(url);
    session.execute(tables);
    return std::unique_ptr<Queue>(new PostgresQueue(std::move(session), url, settings));
  });
}

// Counting a long queue takes long; its first and last keys tell mostly.
bool PostgresQueue::has_room() {
  const auto span = session_.ask(
      "SELECT coalesce((SELECT max(key) FROM queue_work) - (SELECT min(key) FROM queue_work) + 1, 0)");
  if (static_cast<std::uint64_t>(span.integer(0, 0)) < settings_.most_waiting) return true;
  const auto held = session_.ask("SELECT count(*) FROM queue_work");
  return static_cast<std::uint64_t>(held.integer(0, 0)) < settings_.most_waiting;
}

Result<void> PostgresQueue::submit(std::span<const std::string> messages) {
  const auto until = steady_clock::now() + settings_.patience;
  constexpr std::size_t batch = 1024;
  while (!messages.empty()) {
    const auto room = guarded_session(url_, true, [&] { return has_room(); });
    if (!room) return tl::unexpected(room.error());
    if (!*room) {
      if (steady_clock::now() >= until)
        return fail(ErrorCode::limit_exceeded, "the queue is full", without_password(url_));
      std::this_thread::sleep_for(milliseconds(50));
      continue;
    }
    const auto now = messages.first(std::min(batch, messages.size()));
    const auto sent = guarded_session(url_, true, [&] {
      std::string lines;
      constexpr std::string_view digits = "0123456789abcdef";
      for (const std::string& message : now) {
        lines += "\\\\x";
        for (const char c : message) {
          lines += digits[static_cast<unsigned char>(c) >> 4];
          lines += digits[static_cast<unsigned char>(c) & 15];
        }
        lines += '\n';
      }
      session_.copy("COPY queue_work (message) FROM STDIN", lines);
    });
    if (!sent) return sent;
    messages = messages.subspan(now.size());
  }
  return {};
}

Result<std::vector<Delivery>> PostgresQueue::take(std::size_t most, milliseconds wait) {
  const auto until = steady_clock::now() + wait;
  for (milliseconds pause{5};; pause = std::min(pause * 2, milliseconds(200))) {
    std::vector<Delivery> taken;
    const auto asked = guarded_session(url_, true, [&] {
      const PostgresRows rows = session_.ask(
          "WITH next AS (SELECT key FROM queue_work WHERE leased_until <= now() ORDER BY leased_until, key"
          " LIMIT $1::bigint FOR UPDATE SKIP LOCKED)"
          " UPDATE queue_work w SET deliveries = deliveries + 1,"
          " leased_until = now() + $2::bigint * interval '1 millisecond'"
          " FROM next WHERE w.key = next.key RETURNING w.key, w.deliveries, w.message",
          {{number(most)}, {number(static_cast<std::uint64_t>(settings_.lease.count()))}});
      std::vector<std::pair<std::int64_t, Delivery>> all;
      for (int row = 0; row < rows.size(); ++row) {
        const auto deliveries = static_cast<unsigned>(rows.integer(row, 1));
        all.push_back(
            {rows.integer(row, 0),
             {std::string(rows.text(row, 2)),
              std::to_string(rows.integer(row, 0)) + "." + std::to_string(deliveries), deliveries}});
      }
      std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
      for (auto& [key, delivery] : all) taken.push_back(std::move(delivery));
    });
    if (!asked) return tl::unexpected(asked.error());
    for (std::size_t i = 0; i < taken.size();) {
      if (taken[i].deliveries <= settings_.most_deliveries) {
        ++i;
        continue;
      }
      const auto buried = bury(taken[i], "was delivered " + std::to_string(settings_.most_deliveries) +
                                             " times and never acknowledged");
      if (!buried) return tl::unexpected(buried.error());
      taken.erase(taken.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (!taken.empty() || steady_clock::now() + pause > until) return taken;
    std::this_thread::sleep_for(pause);
  }
}

std::optional<std::string> PostgresQueue::acknowledging_statement(const std::string& place,
                                                                  std::span<const std::string> receipts) {
  if (place != url_ || receipts.empty()) return std::nullopt;
  return "DELETE FROM queue_work WHERE key IN (" + keys_of(receipts) + ")";
}

Result<void> PostgresQueue::acknowledge(std::span<const std::string> receipts) {
  const auto statement = acknowledging_statement(url_, receipts);
  if (!statement) return {};
  return guarded_session(url_, true, [&] { session_.execute(*statement); });
}

Result<void> PostgresQueue::give_back(std::span<const std::string> receipts, milliseconds delay) {
  if (receipts.empty()) return {};
  return guarded_session(url_, true, [&] {
    session_.execute("UPDATE queue_work SET leased_until = now() + interval '" +
                     number(static_cast<std::uint64_t>(delay.count())) +
                     " milliseconds' WHERE (key, deliveries) IN (" + holds_of(receipts) + ")");
  });
}

Result<void> PostgresQueue::bury(const Delivery& delivery, const std::string& reason) {
  return guarded_session(url_, true, [&] {
    const std::size_t dot = delivery.receipt.find('.');
    session_.ask(
        "WITH gone AS (DELETE FROM queue_work WHERE key = $1::bigint AND deliveries = $2::bigint"
        " RETURNING key, message) INSERT INTO queue_dead (key, message, reason)"
        " SELECT key, message, $3::bytea FROM gone ON CONFLICT DO NOTHING",
        {{delivery.receipt.substr(0, dot)}, {delivery.receipt.substr(dot + 1)}, {reason, true}});
  });
}

Result<QueueSize> PostgresQueue::size() {
  return guarded_session(url_, false, [&] {
    const PostgresRows rows = session_.ask(
        "SELECT count(*) FILTER (WHERE leased_until <= now() OR deliveries = 0), count(*) FILTER (WHERE"
        " leased_until > now() AND deliveries > 0), (SELECT count(*) FROM queue_dead) FROM queue_work");
    return QueueSize{static_cast<std::uint64_t>(rows.integer(0, 0)),
                     static_cast<std::uint64_t>(rows.integer(0, 1)),
                     static_cast<std::uint64_t>(rows.integer(0, 2))};
  });
}

Result<std::vector<DeadLetter>> PostgresQueue::dead_letters(std::size_t most) {
  return guarded_session(url_, false, [&] {
    const PostgresRows rows = session_.ask(
        "SELECT message, reason FROM queue_dead ORDER BY since, key LIMIT $1::bigint", {{number(most)}});
    std::vector<DeadLetter> all;
    for (int row = 0; row < rows.size(); ++row)
      all.push_back({std::string(rows.text(row, 0)), std::string(rows.text(row, 1))});
    return all;
  });
}

}  // namespace gainsay

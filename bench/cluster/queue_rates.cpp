// Messages a second through our queue and through a bare NATS consumer, on the same server, by turns.
//
//   queue_rates NATS-URL POSTGRESQL-URL [MESSAGES [ROUNDS]]      rows of Markdown
//
// In: until the server has stored all. Out: taken and acknowledged, 256 at a time, by one consumer. The bare
// one uses what libnats has and nothing of ours: asynchronous publishing, a pull consumer, natsMsg_Ack.
#include <fmt/format.h>
#include <nats/nats.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include "queue/queue.h"

namespace {

using gainsay::Queue;
using Clock = std::chrono::steady_clock;

constexpr int batch = 256;
constexpr int most_unanswered = 4000;  // as libnats proposes for asynchronous publishing

[[noreturn]] void end(const std::string& why) {
  std::fprintf(stderr, "queue_rates: %s\n", why.c_str());
  std::exit(1);
}
void must(natsStatus status, const char* what) {
  if (status != NATS_OK) end(std::string(what) + ": " + natsStatus_GetText(status));
}

double seconds(const std::function<void()>& work) {
  const auto begun = Clock::now();
  work();
  return std::chrono::duration<double>(Clock::now() - begun).count();
}

struct Rates {
  double in = 0;
  double out = 0;
};

// As gainsay submit writes a reference; 1,000 bytes where `large`.
std::vector<std::string> messages_of(std::size_t count, bool large) {
  std::vector<std::string> all;
  for (std::size_t n = 0; n < count; ++n) {
    all.push_back(
        fmt::format(R"({{"input":"/news/2024/archive-{:05}.warc.gz","position":{}}})", n / 1000, n));
    if (large) all.back().resize(1000, ' ');
  }
  return all;
}

Rates of_ours(const std::string& url, const std::vector<std::string>& messages) {
  auto queue = Queue::open(url, {});
  if (!queue) end(describe(queue.error()));
  Rates rates;
  rates.in = static_cast<double>(messages.size()) / seconds([&] {
               if (const auto done = (*queue)->submit(messages); !done) end(describe(done.error()));
             });
  std::size_t taken = 0;
  rates.out = static_cast<double>(messages.size()) / seconds([&] {
                while (taken < messages.size()) {
                  const auto some = (*queue)->take(batch, std::chrono::seconds(5));
                  if (!some) end(describe(some.error()));
                  if (some->empty()) end("messages are missing");
                  std::vector<std::string> receipts;
                  for (const gainsay::Delivery& each : *some) receipts.push_back(each.receipt);
                  if (const auto done = (*queue)->acknowledge(receipts); !done) end(describe(done.error()));
                  taken += some->size();
                }
              });
  return rates;
}

Rates of_bare_nats(const std::string& server, const std::string& name,
                   const std::vector<std::string>& messages) {
  natsConnection* connection = nullptr;
  jsCtx* stream = nullptr;
  must(natsConnection_ConnectTo(&connection, server.c_str()), "connect");
  jsOptions options;
  jsOptions_Init(&options);
  options.PublishAsync.MaxPending = most_unanswered;
  must(natsConnection_JetStream(&stream, connection, &options), "stream");
  jsStreamConfig wanted;
  jsStreamConfig_Init(&wanted);
  const char* subject = name.c_str();
  wanted.Name = name.c_str();
  wanted.Subjects = &subject;
  wanted.SubjectsLen = 1;
  wanted.Storage = js_FileStorage;
  wanted.Retention = js_WorkQueuePolicy;
  must(js_AddStream(nullptr, stream, &wanted, nullptr, nullptr), "add a stream");
  Rates rates;
  rates.in =
      static_cast<double>(messages.size()) / seconds([&] {
        for (const std::string& message : messages)
          must(js_PublishAsync(stream, subject, message.data(), static_cast<int>(message.size()), nullptr),
               "publish");
        jsPubOptions waiting;
        jsPubOptions_Init(&waiting);
        waiting.MaxWait = 60'000;
        must(js_PublishAsyncComplete(stream, &waiting), "publish");
      });
  natsSubscription* taking = nullptr;
  jsSubOptions how;
  jsSubOptions_Init(&how);
  how.Config.AckPolicy = js_AckExplicit;
  how.Config.MaxAckPending = 100'000;
  must(js_PullSubscribe(&taking, stream, subject, "bare", nullptr, &how, nullptr), "subscribe");
  std::size_t taken = 0;
  rates.out = static_cast<double>(messages.size()) / seconds([&] {
                while (taken < messages.size()) {
                  natsMsgList list{};
                  must(natsSubscription_Fetch(&list, taking, batch, 5000, nullptr), "fetch");
                  for (int i = 0; i < list.Count; ++i)
                    must(natsMsg_Ack(list.Msgs[i], nullptr), "acknowledge");
                  taken += static_cast<std::size_t>(list.Count);
                  natsMsgList_Destroy(&list);
                }
                must(natsConnection_FlushTimeout(connection, 10'000), "acknowledge");
              });
  natsSubscription_Destroy(taking);
  must(js_DeleteStream(stream, name.c_str(), nullptr, nullptr), "delete the stream");
  jsCtx_Destroy(stream);
  natsConnection_Destroy(connection);
  return rates;
}

void tell(const char* what, bool large, const Rates& rates) {
  fmt::print("| {} | {} | {:.0f} | {:.0f} |\n", what, large ? "1,000 bytes" : "a reference", rates.in,
             rates.out);
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) end("usage: queue_rates NATS-URL POSTGRESQL-URL [MESSAGES [ROUNDS]]");
  const std::string nats = std::string(argv[1]).substr(0, std::string(argv[1]).rfind('/'));
  const std::string postgresql = argv[2];
  const std::size_t count = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 50'000;
  const int rounds = argc > 4 ? std::atoi(argv[4]) : 3;
  fmt::print("| {} messages | each | in, a second | out, a second |\n| --- | --- | --- | --- |\n", count);
  for (int round = 0; round < rounds; ++round) {
    for (const bool large : {false, true}) {
      const auto messages = messages_of(count, large);
      const std::string name = fmt::format("rates{}{}", round, large ? "large" : "small");
      tell("bare NATS", large, of_bare_nats(nats, "bare" + name, messages));
      tell("our queue on NATS", large, of_ours(nats + "/" + name, messages));
      tell("our queue on PostgreSQL", large, of_ours(postgresql, messages));
    }
  }
}

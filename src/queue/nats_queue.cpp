#include "queue/nats_queue.h"

#include <algorithm>
#include <mutex>
#include <thread>
#include <utility>

#include "postgres/session.h"

namespace gainsay {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr const char* consumer = "workers";
constexpr std::int64_t answer_time_ms = 10'000;

std::int64_t nanoseconds(milliseconds time) {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(time).count();
}

// What the server refused of what was published, told by the library's own thread.
struct Refusals {
  std::mutex mutex;
  std::vector<std::string> full;  // for want of room: to be sent again
  std::string other;
};

void note_refusal(jsCtx* /*stream*/, jsPubAckErr* refusal, void* closure) {
  auto& refusals = *static_cast<Refusals*>(closure);
  const std::lock_guard lock(refusals.mutex);
  if (refusal->ErrCode == JSStreamStoreFailedErr) {
    refusals.full.emplace_back(natsMsg_GetData(refusal->Msg),
                               static_cast<std::size_t>(natsMsg_GetDataLength(refusal->Msg)));
  } else {
    refusals.other = refusal->ErrText != nullptr ? refusal->ErrText : natsStatus_GetText(refusal->Err);
  }
}

struct Destroy {
  void operator()(natsOptions* options) const { natsOptions_Destroy(options); }
  void operator()(jsStreamInfo* info) const { jsStreamInfo_Destroy(info); }
  void operator()(jsConsumerInfo* info) const { jsConsumerInfo_Destroy(info); }
  void operator()(jsMsgMetaData* about) const { jsMsgMetaData_Destroy(about); }
  void operator()(natsMsg* message) const { natsMsg_Destroy(message); }
  void operator()(jsCtx* stream) const { jsCtx_Destroy(stream); }
};
template <typename T>
using Owned = std::unique_ptr<T, Destroy>;

// Letters, digits, - and _: what a stream's name and a subject may be made of.
bool is_name(const std::string& name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

}  // namespace

tl::unexpected<Error> NatsQueue::failure(const std::string& what, natsStatus status) const {
  const char* last = nats_GetLastError(nullptr);
  std::string words = what + ": " + natsStatus_GetText(status);
  if (last != nullptr && *last != '\0') words += " (" + std::string(last) + ")";
  return fail(ErrorCode::unwritable, words, without_password(url_));
}

Result<std::unique_ptr<Queue>> NatsQueue::open(const std::string& url, const QueueSettings& settings) {
  const std::size_t host = url.find("://") + 3;
  const std::size_t slash = url.find('/', host);
  std::string name = slash == std::string::npos ? "" : url.substr(slash + 1);
  if (name.empty()) name = "gainsay";
  if (!is_name(name))
    return fail(ErrorCode::unsupported, "a queue's name is of letters, digits, - and _ alone",
                without_password(url));
  std::unique_ptr<NatsQueue> queue(new NatsQueue(url, name, settings));
  const auto opened = queue->connect(url.substr(0, slash))
                          .and_then([&] { return queue->make_stream(name, true); })
                          .and_then([&] { return queue->make_stream(name + "-dead", false); })
                          .and_then([&] { return queue->make_consumer(); });
  if (!opened) return tl::unexpected(opened.error());
  return queue;
}

NatsQueue::~NatsQueue() {
  // The consumer stays: it is everybody's.
  natsSubscription_Destroy(workers_);
  jsCtx_Destroy(stream_);
  natsConnection_Destroy(connection_);
}

Result<void> NatsQueue::connect(const std::string& server) {
  natsOptions* made = nullptr;
  natsStatus status = natsOptions_Create(&made);
  const Owned<natsOptions> options(made);
  if (status == NATS_OK) status = natsOptions_SetURL(made, server.c_str());
  if (status == NATS_OK) status = natsOptions_SetName(made, "gainsay");
  // A server that is restarted is waited for: -1 is for ever, each call has its own time limit.
  if (status == NATS_OK) status = natsOptions_SetMaxReconnect(made, -1);
  if (status == NATS_OK) status = natsOptions_SetReconnectWait(made, 250);
  // One whose other end is gone without a word is noticed after some 15 seconds.
  if (status == NATS_OK) status = natsOptions_SetPingInterval(made, 5000);
  if (status == NATS_OK) status = natsOptions_SetMaxPingsOut(made, 2);
  if (status == NATS_OK) status = natsConnection_Connect(&connection_, made);
  if (status == NATS_OK) status = natsConnection_JetStream(&stream_, connection_, nullptr);
  if (status != NATS_OK) return failure("can't be reached", status);
  return {};
}

Result<void> NatsQueue::make_stream(const std::string& name, bool work) {
  jsStreamConfig wanted;
  jsStreamConfig_Init(&wanted);
  const char* subject = name.c_str();
  wanted.Name = name.c_str();
  wanted.Subjects = &subject;
  wanted.SubjectsLen = 1;
  wanted.Storage = js_FileStorage;
  if (work) {
    wanted.Retention = js_WorkQueuePolicy;
    wanted.Discard = js_DiscardNew;
    wanted.MaxMsgs = static_cast<std::int64_t>(settings_.most_waiting);
  }
  jsErrCode code{};
  natsStatus status = js_AddStream(nullptr, stream_, &wanted, nullptr, &code);
  // There is one with other settings.
  if (code == JSStreamNameExistErr) status = js_UpdateStream(nullptr, stream_, &wanted, nullptr, &code);
  if (status != NATS_OK) return failure("stream " + name + " can't be made", status);
  return {};
}

Result<void> NatsQueue::make_consumer() {
  jsConsumerConfig wanted;
  jsConsumerConfig_Init(&wanted);
  wanted.Durable = consumer;
  wanted.AckPolicy = js_AckExplicit;
  wanted.AckWait = nanoseconds(settings_.lease);
  wanted.MaxAckPending = 100'000;
  jsErrCode code{};
  natsStatus status = js_AddConsumer(nullptr, stream_, name_.c_str(), &wanted, nullptr, &code);
  if (status != NATS_OK) status = js_UpdateConsumer(nullptr, stream_, name_.c_str(), &wanted, nullptr, &code);
  if (status != NATS_OK) return failure("its consumer can't be made", status);
  return {};
}

Result<void> NatsQueue::subscribe() {
  if (workers_ != nullptr) return {};
  jsSubOptions bound;
  jsSubOptions_Init(&bound);
  bound.Stream = name_.c_str();
  bound.Consumer = consumer;
  const natsStatus status =
      js_PullSubscribe(&workers_, stream_, name_.c_str(), consumer, nullptr, &bound, nullptr);
  if (status != NATS_OK) return failure("nothing can be taken", status);
  return {};
}

// A server that was killed may come back with messages of which its consumer believes that they were
// acknowledged: they lie in the stream and would never be delivered. A new consumer delivers all that is
// there.
Result<void> NatsQueue::deliver_forgotten() {
  jsConsumerInfo* read = nullptr;
  natsStatus status = js_GetConsumerInfo(&read, stream_, name_.c_str(), consumer, nullptr, nullptr);
  const Owned<jsConsumerInfo> known(read);
  jsStreamInfo* there = nullptr;
  if (status == NATS_OK) status = js_GetStreamInfo(&there, stream_, name_.c_str(), nullptr, nullptr);
  const Owned<jsStreamInfo> stream(there);
  if (status != NATS_OK) return failure("can't be asked", status);
  const bool forgotten = known->NumPending == 0 && known->NumAckPending == 0 && stream->State.Msgs > 0;
  // What is submitted between the two questions looks the same, once.
  if (!std::exchange(seems_forgotten_, forgotten) || !forgotten) return {};
  seems_forgotten_ = false;
  status = js_DeleteConsumer(stream_, name_.c_str(), consumer, nullptr, nullptr);
  if (status != NATS_OK && status != NATS_NOT_FOUND)
    return failure("its consumer can't be made anew", status);
  return make_consumer();
}

Result<void> NatsQueue::submit(std::span<const std::string> messages) {
  const auto until = steady_clock::now() + settings_.patience;
  Refusals refusals;
  jsOptions options;
  jsOptions_Init(&options);
  options.PublishAsync.ErrHandler = note_refusal;
  options.PublishAsync.ErrHandlerClosure = &refusals;
  jsCtx* made = nullptr;
  if (const natsStatus status = natsConnection_JetStream(&made, connection_, &options); status != NATS_OK)
    return failure("can't be written", status);
  const Owned<jsCtx> publishing(made);
  constexpr std::size_t batch = 1024;
  while (!messages.empty()) {
    const auto now = messages.first(std::min(batch, messages.size()));
    std::vector<std::string> sending(now.begin(), now.end());
    while (!sending.empty()) {
      for (const std::string& message : sending) {
        const natsStatus status =
            js_PublishAsync(made, name_.c_str(), message.data(), static_cast<int>(message.size()), nullptr);
        if (status != NATS_OK) return failure("can't be written", status);
      }
      jsPubOptions waiting;
      jsPubOptions_Init(&waiting);
      waiting.MaxWait = answer_time_ms;
      const natsStatus status = js_PublishAsyncComplete(made, &waiting);
      if (status != NATS_OK) return failure("can't be written", status);
      const std::lock_guard lock(refusals.mutex);
      if (!refusals.other.empty())
        return fail(ErrorCode::unwritable, "can't be written: " + refusals.other, without_password(url_));
      sending = std::exchange(refusals.full, {});
      if (sending.empty()) break;
      if (steady_clock::now() >= until)
        return fail(ErrorCode::limit_exceeded, "the queue is full", without_password(url_));
      std::this_thread::sleep_for(milliseconds(50));
    }
    messages = messages.subspan(now.size());
  }
  return {};
}

Result<std::vector<Delivery>> NatsQueue::take(std::size_t most, milliseconds wait) {
  if (const auto ready = subscribe(); !ready) return tl::unexpected(ready.error());
  natsMsgList list{};
  const natsStatus status = natsSubscription_Fetch(&list, workers_, static_cast<int>(most),
                                                   std::max<std::int64_t>(1, wait.count()), nullptr);
  std::vector<Delivery> all;
  if (status == NATS_TIMEOUT) {
    if (const auto looked = deliver_forgotten(); !looked) return tl::unexpected(looked.error());
    return all;
  }
  seems_forgotten_ = false;
  if (status != NATS_OK) return failure("nothing can be taken", status);
  for (int i = 0; i < list.Count; ++i) {
    natsMsg* message = list.Msgs[i];
    jsMsgMetaData* about = nullptr;
    if (natsMsg_GetMetaData(&about, message) != NATS_OK) continue;
    const Owned<jsMsgMetaData> owned(about);
    all.push_back(
        {std::string(natsMsg_GetData(message), static_cast<std::size_t>(natsMsg_GetDataLength(message))),
         natsMsg_GetReply(message), static_cast<unsigned>(about->NumDelivered)});
  }
  natsMsgList_Destroy(&list);
  std::vector<Delivery> good;
  for (Delivery& delivery : all) {
    if (delivery.deliveries <= settings_.most_deliveries) {
      good.push_back(std::move(delivery));
      continue;
    }
    const auto buried = bury(delivery, "was delivered " + std::to_string(settings_.most_deliveries) +
                                           " times and never acknowledged");
    if (!buried) return tl::unexpected(buried.error());
  }
  return good;
}

// The words of https://docs.nats.io/using-nats/developer/develop_jetstream/model_deep_dive, to the subject
// that came with the message.
Result<void> NatsQueue::answer(std::span<const std::string> receipts, const std::string& word) {
  if (receipts.empty()) return {};
  natsStatus status = NATS_OK;
  for (const std::string& receipt : receipts) {
    if (status == NATS_OK)
      status =
          natsConnection_Publish(connection_, receipt.c_str(), word.data(), static_cast<int>(word.size()));
  }
  if (status == NATS_OK) status = natsConnection_FlushTimeout(connection_, answer_time_ms);
  if (status != NATS_OK) return failure("can't be acknowledged", status);
  return {};
}

Result<void> NatsQueue::acknowledge(std::span<const std::string> receipts) {
  return answer(receipts, "+ACK");
}

Result<void> NatsQueue::give_back(std::span<const std::string> receipts, milliseconds delay) {
  return answer(receipts, "-NAK {\"delay\": " + std::to_string(nanoseconds(delay)) + "}");
}

// Into the stream of dead letters first: twice is better than never.
Result<void> NatsQueue::bury(const Delivery& delivery, const std::string& reason) {
  natsMsg* made = nullptr;
  const std::string subject = name_ + "-dead";
  natsStatus status = natsMsg_Create(&made, subject.c_str(), nullptr, delivery.message.data(),
                                     static_cast<int>(delivery.message.size()));
  const Owned<natsMsg> message(made);
  if (status == NATS_OK) status = natsMsgHeader_Set(made, "Reason", reason.c_str());
  if (status == NATS_OK) status = js_PublishMsg(nullptr, stream_, made, nullptr, nullptr);
  if (status != NATS_OK) return failure("a dead letter can't be written", status);
  return answer({&delivery.receipt, 1}, "+TERM");
}

Result<QueueSize> NatsQueue::size() {
  jsStreamInfo* work = nullptr;
  natsStatus status = js_GetStreamInfo(&work, stream_, name_.c_str(), nullptr, nullptr);
  const Owned<jsStreamInfo> work_owned(work);
  jsStreamInfo* dead = nullptr;
  if (status == NATS_OK)
    status = js_GetStreamInfo(&dead, stream_, (name_ + "-dead").c_str(), nullptr, nullptr);
  const Owned<jsStreamInfo> dead_owned(dead);
  jsConsumerInfo* taken = nullptr;
  if (status == NATS_OK)
    status = js_GetConsumerInfo(&taken, stream_, name_.c_str(), consumer, nullptr, nullptr);
  const Owned<jsConsumerInfo> taken_owned(taken);
  if (status != NATS_OK) return failure("can't be asked", status);
  const auto pending = static_cast<std::uint64_t>(taken->NumAckPending);
  return QueueSize{work->State.Msgs - std::min(work->State.Msgs, pending), pending, dead->State.Msgs};
}

Result<std::vector<DeadLetter>> NatsQueue::dead_letters(std::size_t most) {
  const std::string name = name_ + "-dead";
  jsStreamInfo* info = nullptr;
  if (const auto status = js_GetStreamInfo(&info, stream_, name.c_str(), nullptr, nullptr); status != NATS_OK)
    return failure("can't be asked", status);
  const Owned<jsStreamInfo> owned(info);
  std::vector<DeadLetter> all;
  if (info->State.Msgs == 0) return all;
  for (auto at = info->State.FirstSeq; at <= info->State.LastSeq && all.size() < most; ++at) {
    natsMsg* read = nullptr;
    const natsStatus status = js_GetMsg(&read, stream_, name.c_str(), at, nullptr, nullptr);
    const Owned<natsMsg> message(read);
    if (status == NATS_NOT_FOUND) continue;  // deleted by hand
    if (status != NATS_OK) return failure("can't be asked", status);
    const char* reason = nullptr;
    (void)natsMsgHeader_Get(read, "Reason", &reason);  // stays null where there is none
    all.push_back({std::string(natsMsg_GetData(read), static_cast<std::size_t>(natsMsg_GetDataLength(read))),
                   reason == nullptr ? "" : reason});
  }
  return all;
}

}  // namespace gainsay

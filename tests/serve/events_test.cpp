// What listeners are told while a ledger grows.
#include <chrono>

#include "serve/served.h"

namespace gainsay {
namespace {

using nlohmann::json;
using testing::Client;

class EventsTest : public testing::Served {
 protected:
  void SetUp() override {
    Served::SetUp();
    settings_.watch_time = std::chrono::milliseconds(20);
  }

  static void ask(const Client& client) {
    client.send("GET /api/v1/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
  }
  // The data of the next event of this stream.
  static json next(Client& client) {
    const auto event = client.receive_until("\n\n", "event: arrivals\ndata: ");
    return event ? json::parse(*event) : json();
  }
};

TEST_F(EventsTest, AListenerIsToldHowManyArticlesThereAreAndWhichCameLast) {
  start();
  Client client(port_);
  ask(client);
  const auto header = client.receive();
  ASSERT_TRUE(header);
  EXPECT_EQ(header->status, 200);
  EXPECT_EQ(header->fields.at("content-type"), "text/event-stream");
  EXPECT_EQ(header->fields.at("x-content-type-options"), "nosniff");
  const json now = next(client);
  EXPECT_EQ(now["articles"], 3);

  const auto ledger = open(path("a"));
  add(*ledger, testing::kept("Ada Brock said the harbour was shut.", "harbour.txt"));
  ASSERT_TRUE(ledger->commit());
  const json later = next(client);
  EXPECT_EQ(later["articles"], 4);
  EXPECT_EQ(later["latest"].size(), 4U);
  EXPECT_NE(later["latest"][0], now["latest"][0]);
  EXPECT_EQ(later["latest"][1], now["latest"][0]);
}

TEST_F(EventsTest, ListenersKeepNoThreadFromAnswering) {
  settings_.workers = 1;
  start();
  std::vector<std::unique_ptr<Client>> listeners;
  for (int i = 0; i < 20; ++i) {
    listeners.push_back(std::make_unique<Client>(port_));
    ask(*listeners.back());
  }
  for (auto& each : listeners) EXPECT_EQ(next(*each)["articles"], 3);
  EXPECT_EQ(get("/api/v1/ledger").status, 200);
}

TEST_F(EventsTest, NoMoreListenThanMay) {
  start();
  std::vector<std::unique_ptr<Client>> listeners;
  for (std::size_t i = 0; i < serve::listeners_at_once; ++i) {
    listeners.push_back(std::make_unique<Client>(port_));
    ask(*listeners.back());
    ASSERT_EQ(listeners.back()->receive()->status, 200);
  }
  const auto refused = get("/api/v1/events");
  EXPECT_EQ(refused.status, 503);
  EXPECT_EQ(refused.fields.at("retry-after"), "30");
}

TEST_F(EventsTest, AServerThatStopsEndsItsEvents) {
  start();
  Client client(port_);
  ask(client);
  EXPECT_EQ(next(client)["articles"], 3);
  stop();
  EXPECT_TRUE(client.closed());
}

TEST_F(EventsTest, AListenerThatGoesMakesRoom) {
  start();
  for (std::size_t i = 0; i < serve::listeners_at_once + 8; ++i) {
    Client client(port_);
    ask(client);
    const auto header = client.receive();
    ASSERT_TRUE(header);
    if (header->status == 200) continue;
    // Its place comes back when the server has seen that one go.
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  EXPECT_EQ(get("/api/v1/events", {}, "HEAD").status, 200);
}

}  // namespace
}  // namespace gainsay

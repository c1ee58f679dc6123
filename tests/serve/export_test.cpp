// A ledger taken out over a socket, in the formats of other programs.
#include <zlib.h>

#include <boost/asio/io_context.hpp>

#include "interchange/named_formats.h"
#include "serve/served.h"
#include "serve/streamed_body.h"

namespace gainsay {
namespace {

using nlohmann::json;
using testing::Client;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::Reply;

class ExportTest : public testing::Served {
 protected:
  static std::string unpacked(std::string bytes) {
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    std::string out(1 << 20, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
    out.resize(stream.total_out);
    inflateEnd(&stream);
    return out;
  }
};

TEST_F(ExportTest, EveryFormatIsWhatTheCommandWrites) {
  for (const NamedFormat& format : export_formats) {
    const Reply reply = get(std::string("/api/v1/export?format=") + format.name);
    EXPECT_EQ(reply.status, 200) << format.name;
    EXPECT_EQ(reply.fields.at("content-type"), format.type);
    EXPECT_EQ(reply.fields.at("content-disposition"),
              std::string("attachment; filename=\"gainsay.") + format.ending + "\"");
    std::string written;
    ASSERT_TRUE(
        export_as(format.name, *open(path("a"), Ledger::Access::read), {}, [&](std::string_view bytes) {
          written += bytes;
          return Result<void>();
        }));
    EXPECT_EQ(reply.body, written) << format.name;
  }
}

TEST_F(ExportTest, AFilterLeavesOutWhatItDoesNotLetThrough) {
  const Reply reply = get("/api/v1/export?format=csv&actor=plume");
  EXPECT_THAT(reply.body, HasSubstr("Ivo Plume"));
  EXPECT_THAT(reply.body, Not(HasSubstr("the bridge fell")));
  EXPECT_THAT(get("/api/v1/export?format=csv&article=00000000000000010000000000000002").body,
              Not(HasSubstr("bridge")));
}

TEST_F(ExportTest, WhatCanNotBeAskedIsAProblemAndNoFile) {
  EXPECT_EQ(get("/api/v1/export?format=docx").status, 400);
  EXPECT_EQ(get("/api/v1/export?within=3").status, 400);
  // Not before the ledger is asked, when the head of the format is written.
  const Reply reply = get("/api/v1/export?format=csv&words=%22");
  EXPECT_EQ(reply.status, 400);
  EXPECT_THAT(reply.body, HasSubstr("quotation mark"));
}

TEST_F(ExportTest, ItIsPackedForWhoCanUnpackIt) {
  const Reply reply = get("/api/v1/export?format=csv", "Accept-Encoding: gzip\r\n");
  EXPECT_EQ(reply.fields.at("content-encoding"), "gzip");
  EXPECT_EQ(unpacked(reply.body), get("/api/v1/export?format=csv").body);
}

TEST_F(ExportTest, AHeadHasNoBodyAndAPostIsNotTaken) {
  const Reply reply = get("/api/v1/export", {}, "HEAD");
  EXPECT_EQ(reply.status, 200);
  EXPECT_EQ(reply.fields.at("content-type"), "application/jsonl");
  EXPECT_EQ(get("/api/v1/export", {}, "POST").status, 405);
}

TEST(StreamedBody, IsGivenUpByWhoWaitsForItWhenThatOneGoes) {
  struct Connection {
    std::shared_ptr<serve::StreamedBody> body;
    ~Connection() { body->give_up(); }
  };
  boost::asio::io_context io;
  const auto body = std::make_shared<serve::StreamedBody>(io.get_executor());
  body->take([connection = std::make_shared<Connection>(body)](std::optional<std::string>) {});
  body->give_up();
  EXPECT_FALSE(body->write("too late"));
}

class LongExportTest : public ExportTest {
 protected:
  // More than the system and the server hold of a body that nobody takes.
  void SetUp() override {
    ExportTest::SetUp();
    const auto ledger = open(path("a"));
    for (int i = 0; i < 4; ++i)
      add(*ledger,
          testing::kept("Maud Ellery said the bridge " + std::to_string(i) + std::string(4'000'000, 'x'),
                        "long.txt"));
    start();
  }
  void begin(Client& client) {
    client.send("GET /api/v1/export HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    ASSERT_TRUE(client.receive_until("\r\n\r\n", "HTTP/1.1 200"));
  }
};

TEST_F(LongExportTest, WhoTakesNothingKeepsNobodyWaiting) {
  std::vector<std::unique_ptr<Client>> slow;
  for (std::size_t i = 0; i < serve::downloads_at_once; ++i) {
    slow.push_back(std::make_unique<Client>(port_));
    begin(*slow.back());
  }
  EXPECT_EQ(get("/api/v1/ledger").status, 200);
  const Reply busy = get("/api/v1/export");
  EXPECT_EQ(busy.status, 503);
  EXPECT_EQ(busy.fields.at("retry-after"), "30");
}

TEST_F(LongExportTest, AServerThatStopsCutsOffWhatNobodyTakes) {
  settings_.farewell_time = std::chrono::seconds(0);
  stop();
  start();
  Client client(port_);
  begin(client);
  stop();
  EXPECT_TRUE(client.closed());
}

}  // namespace
}  // namespace gainsay

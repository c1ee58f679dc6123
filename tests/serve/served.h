// A server on a port of its own over a small ledger, and a client that waits ten seconds at most.
#pragma once

#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "export/sample.h"
#include "serve/server.h"
#include "store/kept.h"

namespace gainsay::testing {

struct Reply {
  int status = 0;
  std::map<std::string, std::string> fields;  ///< names in lower case
  std::string body;
  [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(body); }
};

/// A connection to a port of this machine.
class Client {
 public:
  explicit Client(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    const timeval limit{10, 0};
    setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connected_ = ::connect(socket_, reinterpret_cast<const sockaddr*>(&place), sizeof place) == 0;
  }
  ~Client() { ::close(socket_); }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  [[nodiscard]] bool connected() const { return connected_; }
  void send(std::string_view bytes) const { (void)::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL); }

  /// The next answer; nothing where the server closed instead, or said nothing for ten seconds.
  std::optional<Reply> receive(bool with_body = true) {
    std::size_t end = std::string::npos;
    while ((end = read_.find("\r\n\r\n")) == std::string::npos) {
      if (!more()) return std::nullopt;
    }
    Reply reply;
    reply.status = std::stoi(read_.substr(9, 3));
    for (std::size_t at = read_.find("\r\n") + 2; at < end;) {
      const std::size_t line_end = read_.find("\r\n", at);
      const std::size_t colon = read_.find(':', at);
      std::string name = read_.substr(at, colon - at);
      std::transform(name.begin(), name.end(), name.begin(),
                     [](char c) { return static_cast<char>(std::tolower(c)); });
      reply.fields[name] = read_.substr(colon + 2, line_end - colon - 2);
      at = line_end + 2;
    }
    read_.erase(0, end + 4);
    if (with_body && reply.fields.count("transfer-encoding") != 0) return with_chunks(std::move(reply));
    const std::size_t size = with_body && reply.fields.count("content-length") != 0
                                 ? std::stoul(reply.fields["content-length"])
                                 : 0;
    while (read_.size() < size) {
      if (!more()) return std::nullopt;
    }
    reply.body = read_.substr(0, size);
    read_.erase(0, size);
    return reply;
  }

  /// Puts the chunks of its body together; nothing where the last one doesn't come.
  std::optional<Reply> with_chunks(Reply reply) {
    while (true) {
      while (read_.find("\r\n") == std::string::npos) {
        if (!more()) return std::nullopt;
      }
      const std::size_t begin = read_.find("\r\n") + 2;
      const std::size_t size = std::stoul(read_, nullptr, 16);
      while (read_.size() < begin + size + 2) {
        if (!more()) return std::nullopt;
      }
      reply.body += read_.substr(begin, size);
      read_.erase(0, begin + size + 2);
      if (size == 0) return reply;
    }
  }

  /// What comes next between `begin` and `end`, which are read away; nothing where it doesn't.
  std::optional<std::string> receive_until(std::string_view end, std::string_view begin) {
    while (true) {
      const std::size_t from = read_.find(begin);
      const std::size_t to = from == std::string::npos ? from : read_.find(end, from);
      if (to != std::string::npos) {
        std::string found = read_.substr(from + begin.size(), to - from - begin.size());
        read_.erase(0, to + end.size());
        return found;
      }
      if (!more()) return std::nullopt;
    }
  }

  /// Whether the server closes the connection within ten seconds.
  bool closed() {
    while (more()) continue;
    return ended_;
  }

 private:
  bool more() {
    char bytes[4096];
    const ssize_t count = ::recv(socket_, bytes, sizeof bytes, 0);
    ended_ = count == 0 || (count < 0 && errno == ECONNRESET);
    if (count > 0) read_.append(bytes, static_cast<std::size_t>(count));
    return count > 0;
  }

  int socket_;
  bool connected_ = false;
  bool ended_ = false;
  std::string read_;
};

class Served : public LedgerFolder {
 protected:
  void SetUp() override {
    LedgerFolder::SetUp();
    const auto ledger = open(path("a"));
    sample::Sample fire = sample::cafe_fire();
    fire.article.id = {1, 2};
    add(*ledger, {Document{.bytes = fire.article.text}, fire.article, fire.analysis});
    add(*ledger, kept("Maud Ellery said the bridge fell.", "bridge.txt"));
    add(*ledger, kept("Ivo Plume said the bridge stood.", "plume.txt"));
    ASSERT_TRUE(ledger->add_failure({ErrorCode::damaged, "ends too soon", "torn.html", 7}).has_value());
    ASSERT_TRUE(ledger->commit().has_value());
    settings_.ledger = path("a");
    settings_.log = [this](const serve::Served& served) {
      const std::lock_guard lock(mutex_);
      log_.push_back(served);
    };
  }
  void TearDown() override {
    stop();
    LedgerFolder::TearDown();
  }

  /// Before any question; a test may change `settings_` first.
  void start() {
    auto server = serve::Server::open(settings_);
    ASSERT_TRUE(server.has_value()) << describe(server.error());
    server_ = std::move(*server);
    port_ = server_->port();
    thread_ = std::thread([this] { server_->run(); });
  }
  void stop() {
    if (!thread_.joinable()) return;
    server_->stop();
    thread_.join();
    server_.reset();
  }

  /// One question on a connection of its own. `fields` are whole lines, each ended by "\r\n".
  Reply get(const std::string& target, const std::string& fields = {}, const std::string& method = "GET") {
    if (!thread_.joinable()) start();
    Client client(port_);
    client.send(method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + fields + "\r\n");
    return client.receive(method != "HEAD").value_or(Reply{});
  }

  /// Sends a body on a connection of its own.
  Reply post(const std::string& target, const std::string& type, const std::string& body,
             const std::string& fields = {}) {
    if (!thread_.joinable()) start();
    Client client(port_);
    client.send("POST " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + type +
                "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + fields + "\r\n" + body);
    return client.receive().value_or(Reply{});
  }

  std::vector<serve::Served> log() {
    const std::lock_guard lock(mutex_);
    return log_;
  }

  serve::ServerSettings settings_;
  std::unique_ptr<serve::Server> server_;
  std::uint16_t port_ = 0;
  std::thread thread_;

 private:
  std::mutex mutex_;
  std::vector<serve::Served> log_;
};

}  // namespace gainsay::testing

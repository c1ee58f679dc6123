#include "fetch/fetch.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>
#include <thread>

#include "fetch/private_address.h"

namespace gainsay {
namespace {

// Gives one answer, however it is asked; keeps the question.
class Server {
 public:
  explicit Server(std::string answer)
      : answer_(std::move(answer)), listening_(socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bind(listening_, reinterpret_cast<sockaddr*>(&address), sizeof address);
    listen(listening_, 1);
    socklen_t size = sizeof address;
    getsockname(listening_, reinterpret_cast<sockaddr*>(&address), &size);
    port_ = ntohs(address.sin_port);
    thread_ = std::thread([this] { serve(); });
  }
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;
  ~Server() {
    end();
    close(listening_);
  }

  /// What it was asked.
  std::string end() {
    shutdown(listening_, SHUT_RDWR);
    if (thread_.joinable()) thread_.join();
    return question_;
  }

  [[nodiscard]] std::string address() const { return "http://127.0.0.1:" + std::to_string(port_) + "/a/b"; }

 private:
  void serve() {
    const int peer = accept(listening_, nullptr, nullptr);
    if (peer < 0) return;
    char bytes[4096];
    while (question_.find("\r\n\r\n") == std::string::npos) {
      const ssize_t count = recv(peer, bytes, sizeof bytes, 0);
      if (count <= 0) break;
      question_.append(bytes, static_cast<std::size_t>(count));
    }
    send(peer, answer_.data(), answer_.size(), MSG_NOSIGNAL);
    close(peer);
  }

  std::string answer_;
  std::string question_;
  int listening_;
  int port_ = 0;
  std::thread thread_;
};

TEST(Fetch, AsksForWhatChangedAndGivesWhatWasSaid) {
  Server server(
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nETag: \"8\"\r\nLocation: ../c\r\n\r\n<p>Words.");
  const auto answer = fetch({server.address(), "\"7\"", ""}, {.allow_private = true});
  ASSERT_TRUE(answer) << answer.error().message;
  EXPECT_EQ(answer->status, 200);
  EXPECT_EQ(answer->body, "<p>Words.");
  EXPECT_EQ(answer->content_type, "text/html");
  EXPECT_EQ(answer->etag, "\"8\"");
  EXPECT_TRUE(answer->location.ends_with("/c")) << answer->location;
  const std::string question = server.end();
  EXPECT_NE(question.find("If-None-Match: \"7\""), std::string::npos);
  EXPECT_NE(question.find("User-Agent: gainsay"), std::string::npos);
}

TEST(Fetch, PrivateAddressesAreRefusedUnlessAllowed) {
  const Server server("HTTP/1.1 200 OK\r\n\r\nx");
  const auto answer = fetch({server.address(), "", ""}, {});
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code, ErrorCode::unsupported);
  EXPECT_EQ(answer.error().message, "leads to this machine or into a private network, which is not allowed");
}

TEST(Fetch, ABodyBeyondTheLimitIsRefused) {
  const Server server("HTTP/1.1 200 OK\r\n\r\n" + std::string(5000, 'x'));
  const auto answer = fetch({server.address(), "", ""}, {.max_bytes = 1000, .allow_private = true});
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code, ErrorCode::limit_exceeded);
}

TEST(Fetch, OtherSchemesAreRefused) {
  const auto answer = fetch({"file:///etc/hostname", "", ""}, {.allow_private = true});
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code, ErrorCode::unsupported);
}

bool is_private(const char* text) {
  sockaddr_storage storage{};
  if (auto* four = reinterpret_cast<sockaddr_in*>(&storage); inet_pton(AF_INET, text, &four->sin_addr) == 1) {
    four->sin_family = AF_INET;
  } else {
    auto* six = reinterpret_cast<sockaddr_in6*>(&storage);
    six->sin6_family = AF_INET6;
    EXPECT_EQ(inet_pton(AF_INET6, text, &six->sin6_addr), 1) << text;
  }
  return is_private_address(reinterpret_cast<const sockaddr&>(storage));
}

TEST(PrivateAddress, Networks) {
  for (const char* text : {"127.0.0.1",
                           "10.1.2.3",
                           "172.31.255.1",
                           "192.168.0.1",
                           "169.254.169.254",
                           "0.0.0.0",
                           "100.64.0.1",
                           "224.0.0.1",
                           "255.255.255.255",
                           "::1",
                           "::",
                           "fe80::1",
                           "fd00::1",
                           "::ffff:127.0.0.1",
                           "::ffff:10.0.0.1",
                           "64:ff9b::7f00:1",
                           "2002:7f00:1::",
                           "ff02::1",
                           "2001:db8::1",
                           "::127.0.0.1"})
    EXPECT_TRUE(is_private(text)) << text;
  for (const char* text : {"8.8.8.8", "172.32.0.1", "100.128.0.1", "193.0.0.1", "2606:4700::1",
                           "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::"})
    EXPECT_FALSE(is_private(text)) << text;
}

}  // namespace
}  // namespace gainsay

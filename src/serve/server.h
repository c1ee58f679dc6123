// The server: a ledger asked over HTTP/1.1.
//
// One thread reads and writes all connections, so that idle and slow ones cost memory only; a few threads
// answer, each with a connection of its own to the ledger; others read documents that are sent, so that a
// long one keeps no question waiting. Reading goes on while another program ingests.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "base/result.h"
#include "serve/guard.h"

namespace gainsay::serve {

/// What became of a request, for the log. `target` is as it came: any bytes but line ends.
struct Served {
  std::string client;  ///< its address
  std::string method;  ///< "-", as `target`, where the request could not be read
  std::string target;
  int status = 0;
  std::size_t bytes = 0;    ///< of the body as sent
  double milliseconds = 0;  ///< from the whole request to the whole answer
};

struct ServerSettings {
  std::string ledger;
  std::string address = "127.0.0.1";  ///< in numbers
  std::uint16_t port = 0;             ///< 0: any that is free
  Access access;
  unsigned workers = 2;            ///< threads that answer
  std::string models;              ///< their folder, for reading documents; empty where none are read
  bool read_addresses = false;     ///< whether a document to be read may be named by its address
  bool review = false;             ///< whether decisions on attributions are taken down in the ledger
  unsigned readers = 1;            ///< threads that read documents
  std::size_t connections = 4096;  ///< open at once; beyond, the one that is idle longest is closed
  std::chrono::seconds request_time{
      20};                               ///< for a whole request to come, waiting for its first byte included
  std::chrono::seconds answer_time{60};  ///< for a whole answer to be taken
  std::chrono::milliseconds watch_time{2000};  ///< between two looks for new articles, while somebody listens
  std::chrono::seconds farewell_time{10};      ///< for what is being answered when the server stops
  bool stop_on_signals = false;                ///< SIGTERM and SIGINT stop it
  std::function<void(const Served&)> log;      ///< called by one thread; may be empty
};

inline constexpr std::size_t header_limit = 16 * 1024;      ///< bytes of a request before its body
inline constexpr std::size_t largest_body = 8u << 20;       ///< bytes of a document to be read
inline constexpr std::size_t largest_decision = 16 * 1024;  ///< bytes of a decision's JSON
inline constexpr std::size_t bodies_at_once = 16;           ///< in memory; one more has to come again
inline constexpr std::size_t listeners_at_once = 64;        ///< to events; one more has to come again
inline constexpr std::size_t downloads_at_once = 2;         ///< made at a time; one more has to come again
inline constexpr std::size_t shortest_token = 16;           ///< bytes

class Server {
 public:
  /// Listens. Fails as Ledger::open does, with unreadable where the address can't be had, and with
  /// unsupported where it isn't this machine's own and there is no token, or the token is too short.
  static Result<std::unique_ptr<Server>> open(ServerSettings settings);
  ~Server();

  [[nodiscard]] std::uint16_t port() const;
  /// Serves until it is stopped.
  void run();
  /// From any thread: takes no more requests, answers those it has, then run() returns.
  void stop();

 private:
  struct Inside;
  explicit Server(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace gainsay::serve

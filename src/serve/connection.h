// One connection: reads a request, has it answered, writes the answer, and again (HTTP/1.1, RFC 9112).
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include "serve/connections.h"
#include "serve/message.h"
#include "serve/server.h"

namespace gainsay::serve {

/// What connections share. All is called by the thread that runs them.
struct Service {
  /// What may follow the header of a request.
  struct Admission {
    std::optional<Answer> refused;  ///< the answer, where none may
    std::size_t body_limit = 0;     ///< bytes
    std::shared_ptr<void> room;     ///< kept while the request's body is
  };
  std::chrono::seconds request_time;
  std::chrono::seconds answer_time;
  Connections connections;
  /// Whether a request may be answered and, where it `has_body`, how long that may be; asked before it is
  /// read.
  std::function<Admission(const Request& request, bool has_body)> admit;
  /// Has a request answered; `done` is called later, by the same thread.
  std::function<void(Request request, std::function<void(Answer)> done)> answer;
  std::function<void(const Served&)> log;
};

/// Serves `socket` until it is closed. `service` must outlive the socket's io_context.
void serve_connection(boost::asio::ip::tcp::socket socket, Service& service);

}  // namespace gainsay::serve

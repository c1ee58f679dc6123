// Bodies that are made while they are sent: exports.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/thread_pool.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "serve/connections.h"
#include "serve/route.h"
#include "serve/server.h"
#include "serve/streamed_body.h"

namespace gainsay::serve {

/// Makes them, each in a thread and with a ledger of its own, so that a long one keeps no question waiting.
class Downloads {
 public:
  /// Of the ledger at `place`; they are sent on `sender`.
  Downloads(std::string place, boost::asio::any_io_executor sender)
      : place_(std::move(place)), sender_(std::move(sender)) {}

  /// For the sender's thread. `done` is called by it, too: when the first bytes are made, or with what is
  /// wrong.
  void answer(const Route& route, Request request, std::function<void(Answer)> done);
  /// Gives up those that are under way, and waits until nobody makes any.
  void stop();

 private:
  void make(const Route& route, const Request& request, const std::shared_ptr<StreamedBody>& body,
            std::function<void(Answer)> done) const;

  std::string place_;
  boost::asio::any_io_executor sender_;
  std::vector<std::weak_ptr<StreamedBody>> under_way_;
  boost::asio::thread_pool threads_{downloads_at_once};
};

/// Sends the header of `answer` and its body as it is made, in chunks, until it ends, the client goes, or
/// takes nothing for `patience`. A body that breaks off has no last chunk. `done` is called then, with the
/// bytes sent.
void serve_download(boost::asio::ip::tcp::socket socket, Connections& connections, const Answer& answer,
                    std::chrono::seconds patience, std::function<void(std::size_t bytes)> done);

}  // namespace gainsay::serve

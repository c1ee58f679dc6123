// A connection on which a body is sent while it is made (RFC 9112, 7.1).
#include <fmt/format.h>

#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <utility>

#include "serve/download.h"
#include "serve/header.h"

namespace gainsay::serve {
namespace {

namespace asio = boost::asio;

class DownloadConnection : public std::enable_shared_from_this<DownloadConnection> {
 public:
  DownloadConnection(asio::ip::tcp::socket socket, Connections& connections,
                     std::shared_ptr<StreamedBody> body, std::chrono::seconds patience,
                     std::function<void(std::size_t)> done)
      : socket_(std::move(socket)),
        deadline_(socket_.get_executor()),
        connections_(connections),
        body_(std::move(body)),
        patience_(patience),
        done_(std::move(done)) {
    connections_.opened();
  }
  ~DownloadConnection() {
    body_->give_up();
    connections_.closed();
  }
  DownloadConnection(const DownloadConnection&) = delete;
  DownloadConnection& operator=(const DownloadConnection&) = delete;

  void send(std::string bytes) {
    sending_ = std::move(bytes);
    wait(patience_);
    asio::async_write(socket_, asio::buffer(sending_),
                      [self = shared_from_this()](const boost::system::error_code& error, std::size_t count) {
                        self->bytes_ += count;
                        self->deadline_.cancel();
                        if (error) return self->close();
                        self->next();
                      });
  }

 private:
  void wait(std::chrono::seconds time) {
    deadline_.expires_after(time);
    deadline_.async_wait([self = shared_from_this()](const boost::system::error_code& cancelled) {
      if (!cancelled) self->close();
    });
  }

  void next() {
    if (last_) return leave();
    body_->take([self = shared_from_this()](std::optional<std::string> bytes) {
      if (!bytes) return self->close();
      self->last_ = bytes->empty();
      self->send(self->last_ ? "0\r\n\r\n" : fmt::format("{:x}\r\n{}\r\n", bytes->size(), *bytes));
    });
  }

  // Closed with bytes unread, the system would tell the client to forget the answer.
  void leave() {
    boost::system::error_code ignored;
    socket_.shutdown(asio::socket_base::shutdown_send, ignored);
    wait(std::chrono::seconds(2));
    drain();
  }

  void drain() {
    socket_.async_read_some(asio::buffer(unread_),
                            [self = shared_from_this()](const boost::system::error_code& error, std::size_t) {
                              if (error) return self->close();
                              self->drain();
                            });
  }

  void close() {
    deadline_.cancel();
    body_->give_up();
    boost::system::error_code ignored;
    socket_.close(ignored);
    if (done_) std::exchange(done_, nullptr)(bytes_);
  }

  asio::ip::tcp::socket socket_;
  asio::steady_timer deadline_;
  Connections& connections_;
  std::shared_ptr<StreamedBody> body_;
  std::chrono::seconds patience_;
  std::function<void(std::size_t)> done_;
  std::string sending_;
  std::array<char, 256> unread_{};
  std::size_t bytes_ = 0;
  bool last_ = false;
};

}  // namespace

void serve_download(asio::ip::tcp::socket socket, Connections& connections, const Answer& answer,
                    std::chrono::seconds patience, std::function<void(std::size_t)> done) {
  std::make_shared<DownloadConnection>(std::move(socket), connections, answer.streamed, patience,
                                       std::move(done))
      ->send(header_text(answer, "Transfer-Encoding: chunked\r\n"));
}

}  // namespace gainsay::serve

#include "serve/event_stream.h"

#include <algorithm>
#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <utility>
#include <vector>

#include "serve/header.h"

namespace gainsay::serve {
namespace {

namespace asio = boost::asio;

// How long a browser waits before it comes again, in milliseconds.
constexpr std::string_view come_again = "retry: 5000\n\n";

class EventConnection : public Listener, public std::enable_shared_from_this<EventConnection> {
 public:
  EventConnection(asio::ip::tcp::socket socket, Connections& connections, EventStream& events,
                  std::chrono::seconds patience, std::function<void(std::size_t)> done)
      : socket_(std::move(socket)),
        deadline_(socket_.get_executor()),
        connections_(connections),
        events_(events),
        patience_(patience),
        done_(std::move(done)) {
    connections_.opened();
  }
  ~EventConnection() override { connections_.closed(); }
  EventConnection(const EventConnection&) = delete;
  EventConnection& operator=(const EventConnection&) = delete;

  void start(const Answer& answer) {
    send(std::make_shared<const std::string>(header_text(answer, {}) + std::string(come_again)));
    listening_ = true;
    events_.add(*this);
    listen();
  }

  void tell(const std::shared_ptr<const std::string>& event) override {
    if (!sending_) return send(event);
    // A comment says nothing that what is on its way doesn't.
    if (event->front() != ':') next_ = event;
  }

  void end() override {
    if (std::exchange(ended_, true)) return;
    if (listening_) events_.remove(*this);
    deadline_.cancel();
    boost::system::error_code ignored;
    socket_.shutdown(asio::socket_base::shutdown_both, ignored);
    socket_.close(ignored);
    if (done_) done_(bytes_);
  }

 private:
  void send(std::shared_ptr<const std::string> bytes) {
    sending_ = std::move(bytes);
    deadline_.expires_after(patience_);
    deadline_.async_wait([self = shared_from_this()](const boost::system::error_code& cancelled) {
      if (!cancelled) self->end();
    });
    asio::async_write(socket_, asio::buffer(*sending_),
                      [self = shared_from_this()](const boost::system::error_code& error, std::size_t count) {
                        self->bytes_ += count;
                        self->sending_.reset();
                        self->deadline_.cancel();
                        if (error) return self->end();
                        if (self->next_) self->send(std::exchange(self->next_, nullptr));
                      });
  }

  // Nothing is expected but the end.
  void listen() {
    socket_.async_read_some(asio::buffer(unread_),
                            [self = shared_from_this()](const boost::system::error_code& error, std::size_t) {
                              if (error) return self->end();
                              self->listen();
                            });
  }

  asio::ip::tcp::socket socket_;
  asio::steady_timer deadline_;
  Connections& connections_;
  EventStream& events_;
  std::chrono::seconds patience_;
  std::function<void(std::size_t)> done_;
  std::shared_ptr<const std::string> sending_;
  std::shared_ptr<const std::string> next_;
  std::array<char, 256> unread_{};
  std::size_t bytes_ = 0;
  bool listening_ = false;
  bool ended_ = false;
};

}  // namespace

std::string event_text(std::string_view name, std::string_view data) {
  std::string event = "event: " + std::string(name) + "\n";
  while (!data.empty()) {
    const std::string_view line = data.substr(0, data.find('\n'));
    event.append("data: ").append(line).append("\n");
    data.remove_prefix(std::min(data.size(), line.size() + 1));
  }
  return event + "\n";
}

void EventStream::add(Listener& listener) {
  const bool first = listeners_.empty();
  listeners_.insert(&listener);
  if (last_) listener.tell(last_);
  if (first && on_first_) on_first_();
}

void EventStream::tell(std::string event) {
  if (last_ && *last_ == event) return;
  last_ = std::make_shared<const std::string>(std::move(event));
  tell_all(last_);
}

void EventStream::stay() {
  tell_all(std::make_shared<const std::string>(":\n\n"));
}

void EventStream::end() {
  // Each takes itself off.
  const std::vector<Listener*> all(listeners_.begin(), listeners_.end());
  for (Listener* each : all) each->end();
}

void EventStream::tell_all(const std::shared_ptr<const std::string>& event) {
  for (Listener* each : listeners_) each->tell(event);
}

void serve_events(asio::ip::tcp::socket socket, Connections& connections, const Answer& answer,
                  std::chrono::seconds patience, std::function<void(std::size_t)> done) {
  std::make_shared<EventConnection>(std::move(socket), connections, *answer.events, patience, std::move(done))
      ->start(answer);
}

}  // namespace gainsay::serve

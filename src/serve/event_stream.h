// Server-sent events (HTML, 9.2): who listens, and what they are told. For the thread that runs connections.
//
// A listener is a connection and no thread. Who takes its events slowly gets the latest one only.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "serve/connections.h"
#include "serve/message.h"

namespace gainsay::serve {

/// An event as it is sent.
std::string event_text(std::string_view name, std::string_view data);

class Listener {
 public:
  virtual ~Listener() = default;
  virtual void tell(const std::shared_ptr<const std::string>& event) = 0;
  virtual void end() = 0;
};

class EventStream {
 public:
  /// `on_first` is called when somebody begins to listen and nobody did.
  explicit EventStream(std::function<void()> on_first) : on_first_(std::move(on_first)) {}

  /// Tells the last event at once, where there is one.
  void add(Listener& listener);
  void remove(Listener& listener) { listeners_.erase(&listener); }
  [[nodiscard]] std::size_t listeners() const { return listeners_.size(); }
  /// Tells all, and those who come later, where it is another event than the last one.
  void tell(std::string event);
  /// A comment: nothing is new, but who went away is noticed.
  void stay();
  void end();

 private:
  void tell_all(const std::shared_ptr<const std::string>& event);

  std::set<Listener*> listeners_;
  std::shared_ptr<const std::string> last_;
  std::function<void()> on_first_;
};

/// Sends the header of `answer` and then its events, until the client goes, takes nothing for `patience`, or
/// the stream ends. `done` is called then, with the bytes that were sent.
void serve_events(boost::asio::ip::tcp::socket socket, Connections& connections, const Answer& answer,
                  std::chrono::seconds patience, std::function<void(std::size_t bytes)> done);

}  // namespace gainsay::serve

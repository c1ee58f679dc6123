#include "serve/connection.h"

#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <memory>
#include <optional>

#include "serve/download.h"
#include "serve/event_stream.h"

namespace gainsay::serve {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using Clock = std::chrono::steady_clock;

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

std::string text(beast::string_view view) {
  return {view.data(), view.size()};
}

// The status that says what is wrong with a request that can't be read; 0 where there is nobody to tell.
int status_of(const beast::error_code& error) {
  if (error == http::error::end_of_stream || error == http::error::partial_message) return 0;
  if (error == http::error::header_limit || error == http::error::buffer_overflow) return 431;
  if (error == http::error::body_limit) return 413;
  static const boost::system::error_category& of_http = make_error_code(http::error::bad_method).category();
  return error.category() == of_http ? 400 : 0;
}

std::string_view words_of(int status) {
  if (status == 413) return "the body is longer than is taken here";
  if (status == 431) return "the request is longer than 16 KiB";
  return "the request is no HTTP/1.1";
}

class Connection : public Waiting, public std::enable_shared_from_this<Connection> {
 public:
  Connection(asio::ip::tcp::socket socket, Service& service) : stream_(std::move(socket)), service_(service) {
    beast::error_code unknown;
    const auto client = stream_.socket().remote_endpoint(unknown);
    if (!unknown) client_ = client.address().to_string();
    service_.connections.opened();
  }
  ~Connection() override { service_.connections.closed(); }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  void close() override { stream_.cancel(); }

  void read() {
    if (service_.connections.stopping()) return;
    parser_.emplace();
    parser_->header_limit(header_limit);
    parser_->body_limit(largest_body);
    stream_.expires_after(service_.request_time);
    place_ = service_.connections.wait(*this);
    http::async_read_header(
        stream_, buffer_, *parser_,
        [self = shared_from_this()](const beast::error_code& error, std::size_t) { self->on_header(error); });
  }

 private:
  void on_header(const beast::error_code& error) {
    began_ = Clock::now();
    served_ = {client_, "-", "-", 0, 0, 0};
    if (error) return on_broken(error);
    const auto& message = parser_->get();
    request_ = {text(message.method_string()), text(message.target()), {}, {}};
    for (const auto& each : message)
      request_.fields.emplace_back(lower(text(each.name_string())), text(each.value()));
    served_.method = request_.method;
    served_.target = request_.target;
    last_ = !message.keep_alive();
    const bool has_body = parser_->chunked() || parser_->content_length().value_or(0) > 0;
    Service::Admission admission = service_.admit(request_, has_body);
    if (admission.refused) {
      // What is not read can't be told from the next request.
      if (has_body) last_ = true;
      service_.connections.done_waiting(place_);
      return write(std::move(*admission.refused));
    }
    if (!has_body) return on_read({});
    // Beast holds a length that is told against the limit as it stood before the header.
    if (parser_->content_length().value_or(0) > admission.body_limit)
      return on_broken(make_error_code(http::error::body_limit));
    room_ = std::move(admission.room);
    parser_->body_limit(admission.body_limit);
    if (lower(field(request_, "expect")) == "100-continue") return invite();
    read_body();
  }

  // Tells a client that asked first to send its body.
  void invite() {
    continue_ = {http::status::continue_, 11};
    http::async_write(stream_, continue_,
                      [self = shared_from_this()](const beast::error_code& error, std::size_t) {
                        if (error) return self->on_broken(error);
                        self->read_body();
                      });
  }

  void read_body() {
    http::async_read(
        stream_, buffer_, *parser_,
        [self = shared_from_this()](const beast::error_code& error, std::size_t) { self->on_read(error); });
  }

  void on_broken(const beast::error_code& error) {
    service_.connections.done_waiting(place_);
    room_.reset();
    last_ = true;
    if (const int status = status_of(error); status != 0) write(problem(status, words_of(status)));
  }

  void on_read(const beast::error_code& error) {
    if (error) return on_broken(error);
    service_.connections.done_waiting(place_);
    began_ = Clock::now();
    request_.body = std::move(parser_->get().body());
    stream_.expires_never();
    service_.answer(std::move(request_),
                    [self = shared_from_this()](Answer answer) { self->write(std::move(answer)); });
  }

  // The socket is theirs from now on, and this connection goes.
  void hand_over(const Answer& answer) {
    served_.status = answer.status;
    auto log = [&service = service_, served = served_, began = began_](std::size_t bytes) mutable {
      served.bytes = bytes;
      served.milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - began).count();
      if (service.log) service.log(served);
    };
    const auto serve = answer.streamed ? serve_download : serve_events;
    serve(stream_.release_socket(), service_.connections, answer, service_.answer_time, std::move(log));
  }

  // What is to follow the header where no length is told.
  static bool goes_on(const Answer& answer) { return answer.events != nullptr || answer.streamed != nullptr; }

  void write(Answer answer) {
    if (goes_on(answer) && served_.method != "HEAD" && !service_.connections.stopping())
      return hand_over(answer);
    if (answer.streamed) answer.streamed->give_up();
    if (service_.connections.stopping()) last_ = true;
    room_.reset();
    response_ = {};
    response_.version(11);
    response_.result(static_cast<unsigned>(answer.status));
    response_.reason(beast::string_view(reason(answer.status).data(), reason(answer.status).size()));
    if (!answer.type.empty()) response_.set(http::field::content_type, answer.type);
    for (const Fields* fields : {&protective_fields(), &std::as_const(answer.fields)}) {
      for (const auto& [name, value] : *fields) response_.set(name, value);
    }
    response_.keep_alive(!last_);
    response_.body() = std::move(answer.body);
    response_.prepare_payload();
    if (served_.method == "HEAD") response_.body().clear();
    served_.status = answer.status;
    served_.bytes = response_.body().size();
    stream_.expires_after(service_.answer_time);
    http::async_write(stream_, response_,
                      [self = shared_from_this()](const beast::error_code& error, std::size_t) {
                        self->on_written(error);
                      });
  }

  void on_written(const beast::error_code& error) {
    served_.milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - began_).count();
    if (service_.log) service_.log(served_);
    response_ = {};  // a large answer isn't kept while the client thinks
    if (error) return;
    if (!last_) return read();
    beast::error_code ignored;
    stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    stream_.expires_after(std::chrono::seconds(2));
    drain();
  }

  // Closed with bytes unread, the system would tell the client to forget the answer.
  void drain() {
    buffer_.clear();
    stream_.async_read_some(buffer_.prepare(4096),
                            [self = shared_from_this()](const beast::error_code& error, std::size_t) {
                              if (!error) self->drain();
                            });
  }

  beast::tcp_stream stream_;
  Service& service_;
  beast::flat_buffer buffer_{header_limit + 4096};
  std::optional<http::request_parser<http::string_body>> parser_;
  Connections::Place place_;
  Request request_;
  std::shared_ptr<void> room_;
  http::response<http::empty_body> continue_;
  http::response<http::string_body> response_;
  std::string client_;
  Served served_;
  Clock::time_point began_;
  bool last_ = false;
};

}  // namespace

void serve_connection(asio::ip::tcp::socket socket, Service& service) {
  std::make_shared<Connection>(std::move(socket), service)->read();
}

}  // namespace gainsay::serve

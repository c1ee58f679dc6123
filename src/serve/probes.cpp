#include "serve/probes.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <thread>
#include <utility>

#include "serve/connection.h"
#include "serve/metrics.h"

namespace gainsay::serve {
namespace {

namespace asio = boost::asio;

std::string_view path_of(const Request& request) {
  const std::string_view target = request.target;
  return target.substr(0, target.find('?'));
}

constexpr const char* plain = "text/plain; charset=utf-8";

}  // namespace

bool is_health(const Request& request) {
  return path_of(request) == "/healthz" || path_of(request) == "/readyz";
}

std::optional<Answer> probe_answer(const Request& request, const Probes& probes) {
  const std::string_view path = path_of(request);
  if (!is_health(request) && path != "/metrics") return std::nullopt;
  if (request.method != "GET" && request.method != "HEAD") {
    Answer refused = problem(405, "here one can ask by GET, HEAD only");
    refused.fields.emplace_back("Allow", "GET, HEAD");
    return refused;
  }
  if (path == "/metrics") return Answer{200, metrics_type, probes.metrics(), {}};
  if (path == "/healthz") return Answer{200, plain, "alive\n", {}};
  if (const auto ready = probes.ready(); !ready) return problem(503, describe(ready.error()));
  return Answer{200, plain, "ready\n", {}};
}

struct ProbeServer::Inside {
  explicit Inside(Probes given) : probes(std::move(given)) {
    service.request_time = std::chrono::seconds(10);
    service.answer_time = std::chrono::seconds(10);
    service.admit = [](const Request&, bool has_body) {
      if (has_body) return Service::Admission{problem(413, "a question has no body"), 0, {}};
      return Service::Admission{};
    };
    service.answer = [this](const Request& request, const std::function<void(Answer)>& done) {
      auto answer = probe_answer(request, probes);
      done(answer ? std::move(*answer) : problem(404, "here are /healthz, /readyz and /metrics"));
    };
  }

  Result<void> open(const std::string& address, std::uint16_t port) {
    boost::system::error_code error;
    const asio::ip::tcp::endpoint place(asio::ip::make_address(address, error), port);
    if (!error) acceptor.open(place.protocol(), error);
    if (!error) acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error) acceptor.bind(place, error);
    if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
      return fail(ErrorCode::unreadable, "can't be listened on: " + error.message(),
                  address + " port " + std::to_string(port));
    accept();
    return {};
  }

  void accept() {
    acceptor.async_accept([this](const boost::system::error_code& error, asio::ip::tcp::socket socket) {
      if (!acceptor.is_open()) return;
      constexpr std::size_t most = 64;
      if (error || service.connections.open() >= most) service.connections.close_longest();
      if (!error) serve_connection(std::move(socket), service);
      if (!error) return accept();
      pause.expires_after(std::chrono::milliseconds(50));
      pause.async_wait([this](const boost::system::error_code& cancelled) {
        if (!cancelled) accept();
      });
    });
  }

  Probes probes;
  Service service;  // outlives the connections, which go with io
  asio::io_context io{1};
  asio::ip::tcp::acceptor acceptor{io};
  asio::steady_timer pause{io};
  std::thread thread;
};

ProbeServer::ProbeServer(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}

ProbeServer::~ProbeServer() {
  inside_->io.stop();
  if (inside_->thread.joinable()) inside_->thread.join();
}

Result<std::unique_ptr<ProbeServer>> ProbeServer::open(const std::string& address, std::uint16_t port,
                                                       Probes probes) {
  auto inside = std::make_unique<Inside>(std::move(probes));
  if (const auto opened = inside->open(address, port); !opened) return tl::unexpected(opened.error());
  inside->thread = std::thread([io = &inside->io] { io->run(); });
  return std::unique_ptr<ProbeServer>(new ProbeServer(std::move(inside)));
}

std::uint16_t ProbeServer::port() const {
  boost::system::error_code error;
  const auto place = inside_->acceptor.local_endpoint(error);
  return error ? std::uint16_t{0} : place.port();
}

}  // namespace gainsay::serve

#include "serve/server.h"

#include <sys/resource.h>

#include <algorithm>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <csignal>
#include <mutex>
#include <vector>

#include "serve/connection.h"
#include "serve/gzip.h"
#include "serve/route.h"

namespace gainsay::serve {
namespace {

namespace asio = boost::asio;

// As many ledgers as threads that answer, so that one is always there.
class Ledgers {
 public:
  void add(std::unique_ptr<Ledger> ledger) { free_.push_back(std::move(ledger)); }
  std::unique_ptr<Ledger> take() {
    const std::lock_guard lock(mutex_);
    auto ledger = std::move(free_.back());
    free_.pop_back();
    return ledger;
  }
  void give_back(std::unique_ptr<Ledger> ledger) {
    const std::lock_guard lock(mutex_);
    free_.push_back(std::move(ledger));
  }

 private:
  std::mutex mutex_;
  std::vector<std::unique_ptr<Ledger>> free_;
};

Answer answer_with(Ledgers& ledgers, const Request& request) {
  auto ledger = ledgers.take();
  Answer made;
  try {
    made = packed(request, answer(request, *ledger));
  } catch (const std::exception& error) {
    made = problem(500, std::string("internal error: ") + error.what());
  }
  ledgers.give_back(std::move(ledger));
  return made;
}

// Connections that the process has descriptors for, with some left for the ledger's files.
std::size_t affordable(std::size_t connections) {
  constexpr rlim_t others = 128;
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return connections;
  return std::min<std::size_t>(connections,
                               limit.rlim_cur > 2 * others ? limit.rlim_cur - others : others / 2);
}

// The address, where the settings let it be listened on.
Result<asio::ip::address> checked_address(const ServerSettings& settings) {
  boost::system::error_code error;
  const auto address = asio::ip::make_address(settings.address, error);
  if (error) return fail(ErrorCode::unsupported, "is no address in numbers", settings.address);
  const std::string& token = settings.access.token;
  if (!token.empty() && token.size() < shortest_token)
    return fail(ErrorCode::unsupported, "a token has 16 characters at least");
  if (token.empty() && !is_loopback(settings.address))
    return fail(ErrorCode::unsupported, "an address that others reach is served with a token only",
                settings.address);
  return address;
}

}  // namespace

struct Server::Inside {
  explicit Inside(ServerSettings given) : settings(std::move(given)), answering(settings.workers) {}

  Result<void> open() {
    const auto address = checked_address(settings);
    if (!address) return tl::unexpected(address.error());
    settings.connections = affordable(settings.connections);
    for (unsigned i = 0; i < settings.workers; ++i) {
      auto ledger = Ledger::open(settings.ledger, Ledger::Access::read);
      if (!ledger) return tl::unexpected(std::move(ledger.error()));
      ledgers.add(std::move(*ledger));
    }
    boost::system::error_code error;
    const asio::ip::tcp::endpoint place(*address, settings.port);
    acceptor.open(place.protocol(), error);
    if (!error) acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error) acceptor.bind(place, error);
    if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
      return fail(ErrorCode::unreadable, "can't be listened on: " + error.message(),
                  settings.address + " port " + std::to_string(settings.port));
    return {};
  }

  void start() {
    service.request_time = settings.request_time;
    service.answer_time = settings.answer_time;
    service.log = settings.log;
    service.answer = [this](Request request, std::function<void(Answer)> done) {
      if (auto refused = refusal(request, settings.access)) {
        return asio::post(io, [done = std::move(done), answer = std::move(*refused)]() mutable {
          done(std::move(answer));
        });
      }
      // The guard keeps run() running while nothing but an answer is under way.
      asio::post(answering, [this, request = std::move(request), done = std::move(done),
                             guard = asio::make_work_guard(io)]() mutable {
        asio::post(io, [done = std::move(done), made = answer_with(ledgers, request)]() mutable {
          done(std::move(made));
        });
      });
    };
    service.connections.on_last = [this] { farewell.cancel(); };
    if (settings.stop_on_signals) {
      signals.add(SIGTERM);
      signals.add(SIGINT);
      signals.async_wait([this](const boost::system::error_code& error, int) {
        if (!error) stop();
      });
    }
    accept();
  }

  void accept() {
    acceptor.async_accept([this](const boost::system::error_code& error, asio::ip::tcp::socket socket) {
      if (!acceptor.is_open()) return;
      const bool full = service.connections.open() >= settings.connections;
      if (error || full) service.connections.close_longest();
      // None waits where all are being answered: then the newcomer has to come again.
      if (!error && service.connections.open() < settings.connections * 2)
        serve_connection(std::move(socket), service);
      if (!error) return accept();
      // Out of descriptors, most likely: some come back soon.
      pause.expires_after(std::chrono::milliseconds(50));
      pause.async_wait([this](const boost::system::error_code& cancelled) {
        if (!cancelled) accept();
      });
    });
  }

  void stop() {
    boost::system::error_code ignored;
    acceptor.close(ignored);
    pause.cancel();
    signals.cancel(ignored);
    farewell.expires_after(settings.farewell_time);
    farewell.async_wait([this](const boost::system::error_code& cancelled) {
      if (!cancelled) io.stop();
    });
    service.connections.stop();
  }

  ServerSettings settings;
  Ledgers ledgers;
  Service service;  // outlives the connections, which go with io
  asio::io_context io{1};
  asio::ip::tcp::acceptor acceptor{io};
  asio::signal_set signals{io};
  asio::steady_timer pause{io};
  asio::steady_timer farewell{io};
  asio::thread_pool answering;
};

Server::Server(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Server::~Server() {
  inside_->service.connections.on_last = nullptr;
  inside_->answering.join();
}

Result<std::unique_ptr<Server>> Server::open(ServerSettings settings) {
  auto inside = std::make_unique<Inside>(std::move(settings));
  if (auto opened = inside->open(); !opened) return tl::unexpected(std::move(opened.error()));
  inside->start();
  return std::unique_ptr<Server>(new Server(std::move(inside)));
}

std::uint16_t Server::port() const {
  boost::system::error_code error;
  const auto place = inside_->acceptor.local_endpoint(error);
  return error ? std::uint16_t{0} : place.port();
}

void Server::run() {
  inside_->io.run();
}

void Server::stop() {
  asio::post(inside_->io, [inside = inside_.get()] { inside->stop(); });
}

}  // namespace gainsay::serve

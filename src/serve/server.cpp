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
#include <utility>
#include <vector>

#include "serve/claim_json.h"
#include "serve/connection.h"
#include "serve/download.h"
#include "serve/event_stream.h"
#include "serve/gzip.h"
#include "serve/metrics.h"
#include "serve/probes.h"
#include "serve/reading.h"
#include "serve/route.h"
#include "serve/same_questions.h"
#include "store/json_values.h"

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

Answer answer_with(Ledger& ledger, const Request& request, const Abilities& abilities) {
  try {
    return packed(request, answer(request, ledger, abilities));
  } catch (const std::exception& error) {
    return problem(500, std::string("internal error: ") + error.what());
  }
}

// A ledger whose server was away is opened anew, so that the next question finds it.
Answer answer_with(Ledgers& ledgers, const Request& request, const Abilities& abilities,
                   const std::string& place, const Probes& probes) {
  auto ledger = ledgers.take();
  const Probes of_ledger = {probes.metrics, [&]() -> Result<void> {
                              const auto asked = ledger->holds(Hash128{});
                              if (!asked) return tl::unexpected(asked.error());
                              return {};
                            }};
  auto probed = probe_answer(request, of_ledger);
  Answer made = probed ? std::move(*probed) : answer_with(*ledger, request, abilities);
  if (made.status == 503) {
    if (auto anew = Ledger::open(place, Ledger::Access::read); anew) ledger = std::move(*anew);
  }
  ledgers.give_back(std::move(ledger));
  return made;
}

// A page of another site can't send this type without being asked for leave, which it is not given.
Answer write_with(Ledger* ledger, const Request& request, const Abilities& abilities) {
  if (ledger == nullptr)
    return problem(403, "nothing is written here; gainsay serve --review takes decisions down");
  const std::string_view type = field(request, "content-type");
  if (type.substr(0, type.find(';')) != "application/json") return problem(415, "send application/json");
  return answer_with(*ledger, request, abilities);
}

constexpr std::size_t latest_told = 12;         // articles that an event names
constexpr std::size_t looks_between_signs = 8;  // without news

std::string arrivals_json(const Arrivals& arrivals) {
  auto latest = nlohmann::ordered_json::array();
  for (const ListedArticle& each : arrivals.latest) latest.push_back(json_of(each));
  return in_one_line({{"articles", arrivals.articles}, {"latest", std::move(latest)}});
}

Answer read_with(const Reading* reading, const Request& request) {
  if (reading == nullptr) return problem(503, "this server was started without models, and reads nothing");
  try {
    return packed(request, reading->answer(request));
  } catch (const std::exception& error) {
    return problem(500, std::string("internal error: ") + error.what());
  }
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
  explicit Inside(ServerSettings given)
      : settings(std::move(given)), answering(settings.workers), reading_threads(settings.readers) {}

  Result<void> open() {
    const auto address = checked_address(settings);
    if (!address) return tl::unexpected(address.error());
    settings.connections = affordable(settings.connections);
    for (unsigned i = 0; i < settings.workers; ++i) {
      auto ledger = Ledger::open(settings.ledger, Ledger::Access::read);
      if (!ledger) return tl::unexpected(std::move(ledger.error()));
      ledgers.add(std::move(*ledger));
    }
    if (!settings.models.empty()) {
      FetchLimits fetching;
      fetching.max_bytes = largest_body;
      fetching.connect_seconds = 5;
      fetching.seconds = 15;
      auto opened = Reading::open(
          {settings.models, settings.read_addresses, Limits{},
           [fetching](const FetchRequest& request) { return gainsay::fetch(request, fetching); }});
      if (!opened) return tl::unexpected(std::move(opened.error()));
      reading = std::move(*opened);
    }
    if (settings.review) {
      auto ledger = Ledger::open(settings.ledger, Ledger::Access::write);
      if (!ledger) return tl::unexpected(std::move(ledger.error()));
      written = std::move(*ledger);
    }
    abilities = {reading != nullptr, reading != nullptr && settings.read_addresses, written != nullptr};
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
    service.log = [this](const Served& served) {
      requests.add(served);
      if (settings.log) settings.log(served);
    };
    probes.metrics = [this] { return requests.text() + process_metrics(); };
    service.admit = [this](const Request& request, bool has_body) { return admit(request, has_body); };
    service.answer = [this](Request request, std::function<void(Answer)> done) {
      const Route* route = route_of(request);
      const Work work = route != nullptr ? route->work : Work::ask;
      if (work == Work::watch) {
        asio::post(io, [this, done = std::move(done)] { done(listened()); });
        return;
      }
      if (work == Work::send) return downloads.answer(*route, std::move(request), std::move(done));
      if (work == Work::ask) return ask(std::move(request), std::move(done));
      // The guard keeps run() running while nothing but an answer is under way.
      asio::post(threads_for(work), [this, work, request = std::move(request), done = std::move(done),
                                     guard = asio::make_work_guard(io)]() mutable {
        asio::post(
            io, [done = std::move(done), made = made_by(work, request)]() mutable { done(std::move(made)); });
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

  void ask(Request request, std::function<void(Answer)> done) {
    std::string key = SameQuestions::key_of(request);
    if (!questions.wait(key, std::move(done))) return;
    asio::post(answering, [this, key = std::move(key), request = std::move(request),
                           guard = asio::make_work_guard(io)]() mutable {
      auto askers = questions.begin(key);
      asio::post(io, [askers = std::move(askers), made = made_by(Work::ask, request)] {
        for (const auto& asker : askers) asker(made);
      });
    });
  }

  asio::thread_pool& threads_for(Work work) { return work == Work::read ? reading_threads : writing; }

  Answer listened() {
    if (events.listeners() >= listeners_at_once) {
      Answer busy = problem(503, "as many listen already as may; come again later");
      busy.fields.emplace_back("Retry-After", "30");
      return busy;
    }
    Answer answer{200, "text/event-stream", {}, {}};
    answer.events = &events;
    return answer;
  }

  // Looks for new articles as long as anybody listens.
  void watch() {
    asio::post(answering, [this, guard = asio::make_work_guard(io)] {
      auto ledger = ledgers.take();
      // Where the ledger can't be asked at the moment, listeners hear of it when they ask themselves.
      auto arrivals = ledger->arrivals(latest_told);
      ledgers.give_back(std::move(ledger));
      asio::post(io, [this, arrivals = std::move(arrivals)] {
        if (arrivals) events.tell(event_text("arrivals", arrivals_json(*arrivals)));
        watch_again();
      });
    });
  }

  void watch_again() {
    if (stopped || events.listeners() == 0) {
      watching = false;
      return;
    }
    if (++looks % looks_between_signs == 0) events.stay();
    look.expires_after(settings.watch_time);
    look.async_wait([this](const boost::system::error_code& cancelled) {
      if (!cancelled) watch();
    });
  }

  Answer made_by(Work work, const Request& request) {
    if (work == Work::read) return read_with(reading.get(), request);
    if (work == Work::write) return write_with(written.get(), request, abilities);
    return answer_with(ledgers, request, abilities, settings.ledger, probes);
  }

  Service::Admission admit(const Request& request, bool has_body) {
    const Access open{settings.access.hosts, ""};
    if (auto refused = refusal(request, is_health(request) ? open : settings.access))
      return {std::move(refused), 0, {}};
    if (!has_body) return {};
    const Route* route = route_of(request);
    if (route == nullptr || route->takes.empty()) return {problem(413, "a question has no body"), 0, {}};
    if (bodies >= bodies_at_once) {
      Answer busy = problem(503, "as many documents as fit are being read; send this one again in a while");
      busy.fields.emplace_back("Retry-After", "5");
      return {std::move(busy), 0, {}};
    }
    ++bodies;
    const std::size_t limit = route->work == Work::write ? largest_decision : largest_body;
    return {std::nullopt, limit, std::shared_ptr<void>(nullptr, [this](void*) { --bodies; })};
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
    stopped = true;
    look.cancel();
    events.end();
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
  std::size_t bodies = 0;  // of requests that are being received or answered
  Service service;         // outlives the connections, which go with io
  asio::io_context io{1};
  asio::ip::tcp::acceptor acceptor{io};
  asio::signal_set signals{io};
  asio::steady_timer pause{io};
  asio::steady_timer farewell{io};
  asio::steady_timer look{io};
  EventStream events{[this] {
    if (!std::exchange(watching, true)) watch();
  }};
  bool watching = false;
  bool stopped = false;
  std::size_t looks = 0;
  std::unique_ptr<Reading> reading;
  std::unique_ptr<Ledger> written;  // null where nothing is
  Abilities abilities;
  RequestMetrics requests;
  Probes probes;
  SameQuestions questions;
  Downloads downloads{settings.ledger, io.get_executor()};
  asio::thread_pool answering;
  asio::thread_pool reading_threads;
  asio::thread_pool writing{1};
};

Server::Server(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Server::~Server() {
  inside_->service.connections.on_last = nullptr;
  inside_->downloads.stop();
  inside_->answering.join();
  inside_->reading_threads.join();
  inside_->writing.join();
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

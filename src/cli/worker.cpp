// gainsay worker: reads what is queued into a ledger that many workers share.
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <memory>
#include <mutex>
#include <nlohmann/json.hpp>
#include <thread>

#include "analysis/model_version.h"
#include "base/version.h"
#include "cli/input_options.h"
#include "cli/json_log.h"
#include "cli/models_path.h"
#include "cli/queue_commands.h"
#include "serve/metrics.h"
#include "serve/probes.h"
#include "work/work_on_queue.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
As many as you like, on as many machines, each with the inputs at the same paths. A document is acknowledged once the
ledger holds it: a worker may be killed at any moment, and what it had goes to another when its lease ends. SIGTERM
and Ctrl-C end it after what it has taken. A queue or ledger that can't be reached is tried again until it can.
What happens is written to standard error, an object of JSON a line.

Examples:
  gainsay worker --queue postgresql://gainsay@db.example/gainsay --ledger postgresql://gainsay@db.example/gainsay
  gainsay worker --queue nats://queue.example:4222/news --ledger postgresql://gainsay@db.example/gainsay -j 8

Exit codes: 0 stopped, or the queue is empty (--until-empty); 2 wrong usage or no models; 3 the queue or the ledger
can't be opened at the start.
See also: gainsay submit --help, gainsay queue --help)";

struct Options {
  std::string queue;
  std::string ledger;
  std::optional<std::string> models;
  std::size_t threads = 0;
  std::size_t batch = 16;
  unsigned lease = 60;
  unsigned deliveries = 5;
  Limits limits;
  bool until_empty = false;
  std::optional<std::uint16_t> probe_port;
  std::string probe_address = "127.0.0.1";
};

std::atomic<bool> stop{false};

nlohmann::ordered_json in_json(const WorkerCounts& counts) {
  return {
      {"added", counts.added}, {"known", counts.known}, {"failed", counts.failed}, {"buried", counts.buried}};
}

// What probes are told, by their own thread.
class Watched {
 public:
  Watched(std::string queue, const QueueSettings& settings) : url_(std::move(queue)), settings_(settings) {}

  void set(const WorkerCounts& counts) {
    const std::lock_guard lock(mutex_);
    counts_ = counts;
  }
  void set(const Result<void>& state) {
    const std::lock_guard lock(mutex_);
    state_ = state;
  }
  Result<void> ready() {
    const std::lock_guard lock(mutex_);
    return state_;
  }
  std::string metrics() {
    WorkerCounts counts;
    {
      const std::lock_guard lock(mutex_);
      counts = counts_;
    }
    std::string out = serve::metric_head("gainsay_worker_documents_total", "counter",
                                         "What became of the messages that were taken");
    const nlohmann::ordered_json all = in_json(counts);
    for (const auto& [outcome, count] : all.items())
      out += fmt::format("gainsay_worker_documents_total{{outcome=\"{}\"}} {}\n", outcome,
                         count.get<std::uint64_t>());
    return out + queue_metrics() + serve::process_metrics();
  }

 private:
  // Over a connection of its own; nothing while the queue can't be asked.
  std::string queue_metrics() {
    if (!queue_) {
      auto opened = Queue::open(url_, settings_);
      if (!opened) return {};
      queue_ = std::move(*opened);
    }
    const auto size = queue_->size();
    if (!size) {
      queue_.reset();
      return {};
    }
    return serve::metric_head("gainsay_queue_messages", "gauge", "What the queue holds, for all workers") +
           fmt::format("gainsay_queue_messages{{state=\"waiting\"}} {}\n", size->waiting) +
           fmt::format("gainsay_queue_messages{{state=\"taken\"}} {}\n", size->taken) +
           fmt::format("gainsay_queue_messages{{state=\"dead\"}} {}\n", size->dead);
  }

  std::string url_;
  QueueSettings settings_;
  std::unique_ptr<Queue> queue_;
  std::mutex mutex_;
  WorkerCounts counts_;
  Result<void> state_ = fail(ErrorCode::unreadable, "is starting");
};

int work(const Options& options) {
  const auto folder = models_path(options.models);
  if (!folder) return say(describe(folder.error())), exit_usage;
  const auto models = load_models(*folder);
  if (!models) return say(describe(models.error())), exit_usage;
  const auto models_version = model_version(*folder);
  if (!models_version) return say(describe(models_version.error())), exit_usage;

  struct sigaction action {};
  action.sa_handler = [](int) { stop = true; };
  (void)sigaction(SIGTERM, &action, nullptr);
  (void)sigaction(SIGINT, &action, nullptr);

  QueueSettings settings;
  settings.lease = std::chrono::seconds(options.lease);
  settings.most_deliveries = options.deliveries;
  WorkerPlan plan;
  plan.threads = threads_of(options.threads);
  plan.batch = options.batch;
  plan.limits = options.limits;
  plan.reader = {std::string(version()), *models_version};
  plan.ledger = options.ledger;
  plan.until_empty = options.until_empty;
  Watched watched(options.queue, settings);
  std::unique_ptr<serve::ProbeServer> probes;
  if (options.probe_port) {
    auto opened =
        serve::ProbeServer::open(options.probe_address, *options.probe_port,
                                 {[&] { return watched.metrics(); }, [&] { return watched.ready(); }});
    if (!opened) return say(describe(opened.error())), exit_usage;
    probes = std::move(*opened);
    log_event("probes", {{"address", options.probe_address}, {"port", probes->port()}});
  }
  WorkerCounts counts;
  auto told = std::chrono::steady_clock::now();
  WorkerParts parts;
  parts.stop = &stop;
  parts.analyse = [&](const Article& article) { return analyse(article, *models, options.limits); };
  parts.tell_failure = [](const Error& failure) { log_event("failure", {{"message", describe(failure)}}); };
  parts.tell_progress = [&](const WorkerCounts& now) {
    watched.set(now);
    if (std::chrono::steady_clock::now() - told < std::chrono::seconds(10)) return;
    told = std::chrono::steady_clock::now();
    log_event("progress", in_json(now));
  };

  constexpr std::chrono::seconds patience{5};
  const auto begun = std::chrono::steady_clock::now();
  bool worked = false;
  std::chrono::milliseconds pause{250};
  while (!stop) {
    // The ledger first: while it can't be had nothing is taken.
    const auto ledger = Ledger::open(options.ledger, Ledger::Access::write);
    auto queue = ledger ? Queue::open(options.queue, settings)
                        : Result<std::unique_ptr<Queue>>(tl::unexpected(ledger.error()));
    // Started while a server comes up again, a worker waits a little; started with a wrong address, it says
    // so.
    const bool waits = std::chrono::steady_clock::now() - begun < patience && !stop;
    if (!queue && !worked && !waits) return say(describe(queue.error())), exit_ledger;
    Result<void> done;
    if (queue) {
      if (!worked) log_event("started", {{"threads", plan.threads}});
      worked = true;
      watched.set(Result<void>());
      const WorkerCounts before = counts;
      done = work_on_queue(**queue, **ledger, plan, parts, counts);
      if (done) break;
      if (before.added != counts.added) pause = std::chrono::milliseconds(250);
    } else {
      done = tl::unexpected(queue.error());
    }
    watched.set(done);
    log_event("trouble", {{"message", describe(done.error())}, {"again_in_ms", pause.count()}});
    for (auto slept = std::chrono::milliseconds(0); slept < pause && !stop;
         slept += std::chrono::milliseconds(50))
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    pause = std::min(pause * 2, std::chrono::milliseconds(5000));
  }
  log_event("stopped", in_json(counts));
  return exit_ok;
}

}  // namespace

void add_worker(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("worker", "Read what is queued into a ledger, one of many");
  auto options = std::make_shared<Options>();
  command->footer(examples);
  command->add_option("--queue", options->queue, "postgresql://... or nats://HOST:PORT/NAME")
      ->required()
      ->option_text("URL");
  command
      ->add_option("--ledger", options->ledger, "The ledger: postgresql://..., or a file for a single worker")
      ->required()
      ->option_text("PLACE");
  add_threads_option(*command, options->threads);
  command->add_option("--batch", options->batch, "Documents that are written at once")
      ->check(CLI::Range(1, 1000))
      ->option_text("N [16]");
  command
      ->add_option("--lease", options->lease, "After so long what is not acknowledged goes to another worker")
      ->check(CLI::Range(1, 86'400))
      ->option_text("SECONDS [60]");
  command->add_option("--deliveries", options->deliveries, "What was delivered so often is a dead letter")
      ->check(CLI::Range(1, 100))
      ->option_text("N [5]");
  command->add_flag("--until-empty", options->until_empty, "End once nothing is queued or taken by anybody");
  command
      ->add_option(
          "--probes", options->probe_port,
          "Answer /metrics (for Prometheus), /healthz and /readyz on this port; 0 takes one that is free")
      ->option_text("PORT");
  command
      ->add_option("--probes-address", options->probe_address, "Listen for them on this address, in numbers")
      ->option_text("ADDRESS [127.0.0.1]");
  add_models_option(*command, options->models);
  add_limit_options(*command, options->limits);
  command->callback([&run, options] { run = [options] { return work(*options); }; });
}

}  // namespace gainsay::cli

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <thread>

#include "base/version.h"
#include "cli/command.h"
#include "cli/input_list.h"
#include "cli/input_options.h"
#include "cli/long_running.h"
#include "cli/output.h"
#include "cli/watched_ledger.h"
#include "fetch/watcher.h"
#include "ingest/byte_source.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
Writes a line {"url","title","published","html"|"text",...} for each page or item that is new or has new words,
as gainsay read takes them; or, with --into, reads it into a ledger, once a visit of what is due is over. robots.txt
holds; one host is asked at most every --delay seconds; what failed is
asked for less and less often.

Examples:
  gainsay watch https://post.example/feed.xml --output news.jsonl --state watch.json
                                                 every 15 minutes, until it is ended
  gainsay watch --list feeds.txt --once --pages --state watch.json | gainsay read -
                                                 once, with the page of each new item
  gainsay watch --list feeds.txt --pages --into news.ledger --state watch.json
                                                 a ledger that grows with the news

Exit codes: 0 all visited (--once); 1 some address failed, each named on stderr; 2 wrong usage; 3 the ledger
can't be opened or written.)";

struct WatchSettings {
  InputList named;
  std::string output;
  std::string ledger;
  std::optional<std::string> models;
  std::size_t threads = 0;
  std::string state;
  WatchOptions watch;
  FetchLimits fetch;
  bool once = false;
};

double seconds_now() {
  return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

void sleep_for(double seconds) {
  std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
}

std::string to_line(const Page& page) {
  nlohmann::ordered_json line = {{"url", page.url}};
  for (const auto& [name, value] :
       {std::pair{"title", &page.title}, std::pair{"published", &page.published},
        std::pair{"modified", &page.modified}, std::pair{"publisher", &page.publisher},
        std::pair{"language", &page.language}, std::pair{"fetched", &page.fetched}}) {
    if (!value->empty()) line[name] = *value;
  }
  if (!page.authors.empty()) line["authors"] = page.authors;
  line[page.kind == PageKind::text ? "text" : "html"] = page.content;
  return line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

// Lines are added to what is there already, each whole.
class Lines {
 public:
  static Result<Lines> open(const std::string& path) {
    if (path.empty() || path == "-") return Lines(STDOUT_FILENO, "standard output");
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (descriptor < 0)
      return fail(ErrorCode::unwritable, std::string("can't be opened: ") + std::strerror(errno), path);
    return Lines(descriptor, path);
  }

  Result<void> write(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
      if (count < 0 && errno == EINTR) continue;
      if (count < 0)
        return fail(ErrorCode::unwritable, std::string("can't be written: ") + std::strerror(errno), name_);
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return {};
  }

 private:
  Lines(int descriptor, std::string name) : descriptor_(descriptor), name_(std::move(name)) {}
  int descriptor_;  // open until the program ends
  std::string name_;
};

/// Where pages go: a ledger or lines.
class Found {
 public:
  static Result<Found> open(const WatchSettings& settings) {
    Found found;
    if (!settings.ledger.empty()) {
      auto ledger = WatchedLedger::open(settings.ledger, settings.models, threads_of(settings.threads),
                                        settings.watch.limits);
      if (!ledger) return tl::unexpected(std::move(ledger.error()));
      found.ledger_ = std::move(*ledger);
      return found;
    }
    auto lines = Lines::open(settings.output);
    if (!lines) return tl::unexpected(std::move(lines.error()));
    found.lines_ = std::move(*lines);
    return found;
  }

  Result<void> put(const Page& page) { return ledger_ ? ledger_->put(page) : lines_->write(to_line(page)); }
  Result<void> settle() { return ledger_ ? ledger_->settle() : Result<void>(); }

 private:
  std::optional<WatchedLedger> ledger_;
  std::optional<Lines> lines_;
};

Result<void> load_state(Watcher& watcher, const std::string& path) {
  std::error_code ignored;
  if (path.empty() || !std::filesystem::exists(path, ignored)) return {};
  auto source = ByteSource::open(path);
  if (!source) return tl::unexpected(std::move(source.error()));
  const auto bytes = read_all(*source, std::uint64_t{1} << 30);
  if (!bytes) return tl::unexpected(bytes.error());
  auto loaded = watcher.load(*bytes);
  if (!loaded) loaded.error().input = path;
  return loaded;
}

Result<void> save_state(const Watcher& watcher, const std::string& path) {
  if (path.empty()) return {};
  auto file = Output::create(path);
  if (!file) return tl::unexpected(std::move(file.error()));
  if (auto written = file->write(watcher.save()); !written) return written;
  return file->commit();
}

// True where something failed on the way.
Result<bool> watch(const WatchSettings& settings) {
  share_memory_among_threads();
  const auto addresses = all_names(settings.named);
  if (!addresses) return tl::unexpected(addresses.error());
  const auto ask = [&](const FetchRequest& request) { return fetch(request, settings.fetch); };
  Watcher watcher(*addresses, settings.watch, {ask, seconds_now, sleep_for});
  if (auto loaded = load_state(watcher, settings.state); !loaded) return tl::unexpected(loaded.error());
  auto found = Found::open(settings);
  if (!found) return tl::unexpected(std::move(found.error()));
  bool some_failed = false;
  Result<void> written;
  const WatchSink sink{[&](const Page& page) {
                         if (written) written = found->put(page);
                       },
                       [&](const Error& error) {
                         some_failed = true;
                         say(describe(error));
                       }};
  for (;;) {
    const double next = watcher.poll(sink);
    // What was found first: killed in between, a page is found twice and none is lost.
    if (written) written = found->settle();
    if (!written) return tl::unexpected(written.error());
    if (auto saved = save_state(watcher, settings.state); !saved) return tl::unexpected(saved.error());
    if (settings.once) return some_failed;
    sleep_for(std::max(1.0, next - seconds_now()));
  }
}

}  // namespace

void add_watch(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("watch", "Visit feeds and pages for what is new, politely");
  const auto settings = std::make_shared<WatchSettings>();
  settings->fetch.program =
      "gainsay/" + std::string(version()) + " (reads news; obeys robots.txt for \"gainsay\")";
  command->footer(examples);
  add_inputs(*command, settings->named);
  command->get_option("INPUT")->description("Addresses of feeds and pages, http or https");
  command->add_option("-o,--output", settings->output, "Add lines to this file")
      ->option_text("PATH [standard output]");
  CLI::Option* into = command->add_option("--into", settings->ledger, "Read what is found into this ledger")
                          ->option_text("LEDGER")
                          ->excludes("--output");
  add_threads_option(*command, settings->threads);
  add_models_option(*command, settings->models);
  command->get_option("--threads")->needs(into);
  command->get_option("--models")->needs(into);
  command->add_option("--state", settings->state, "What is known already is kept here, for the next run")
      ->option_text("FILE");
  command
      ->add_option("--every", settings->watch.every,
                   "Seconds between two visits of an address; takes m, h, d")
      ->transform(CLI::AsNumberWithUnit(
          std::map<std::string, double>{{"s", 1}, {"m", 60}, {"h", 3600}, {"d", 86400}}))
      ->check(CLI::Range(1.0, 1e8))
      ->option_text("TIME [15m]");
  command
      ->add_option("--delay", settings->watch.host_delay,
                   "Seconds between two requests to one host, at least")
      ->check(CLI::Range(0.0, 3600.0))
      ->option_text("SECONDS [5]");
  command->add_flag("--pages", settings->watch.pages, "Fetch the page of each new item of a feed");
  command->add_flag("--once", settings->once, "Visit what is due, then end");
  command->add_flag("--allow-private", settings->fetch.allow_private,
                    "Visit this machine and private networks too");
  command->add_option("--timeout", settings->fetch.seconds, "Seconds for one request")
      ->check(CLI::Range(1, 3600))
      ->option_text("SECONDS [60]");
  command
      ->add_option("--max-bytes", settings->fetch.max_bytes, "Bytes of one answer, unpacked; takes k, M, G")
      ->transform(CLI::AsSizeValue(false))
      ->option_text("SIZE [32M]");
  command->callback([&run, settings] {
    run = [settings] {
      const auto some_failed = watch(*settings);
      if (some_failed) return *some_failed ? exit_some_failed : exit_ok;
      say(describe(some_failed.error()));
      const bool of_ledger = !settings->ledger.empty() && some_failed.error().input == settings->ledger;
      return of_ledger ? exit_ledger : exit_some_failed;
    };
  });
}

}  // namespace gainsay::cli

// gainsay serve: a ledger over HTTP, for programs and browsers on this machine.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <thread>

#include "cli/command.h"
#include "cli/confinement.h"
#include "cli/input_options.h"
#include "cli/json_log.h"
#include "cli/long_running.h"
#include "cli/models_path.h"
#include "ingest/byte_source.h"
#include "postgres/session.h"
#include "serve/server.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
Open the address that it names in a browser: the desk searches and shows articles with who says what marked,
disputes and who takes part in them; /plain does without a script. Programs ask /api/v1, which
/api/v1/openapi.json describes (docs/api.md). Nothing is written but decisions, with --review, and an ingest may
go on meanwhile. Only this machine can ask, unless --address says otherwise: then a token is wanted, and TLS is for
a server in front. Ctrl-C or SIGTERM ends it after what is being answered.

Examples:
  gainsay serve news.ledger
  curl 'http://127.0.0.1:7878/api/v1/claims?actor=ellery&contested=true'
  curl --data-binary @story.txt -H 'Content-Type: text/plain' http://127.0.0.1:7878/api/v1/read
  gainsay serve news.ledger --address 0.0.0.0 --host desk.example --token-file token

Exit codes: 0 stopped; 2 wrong usage, or an address that can't be had; 3 the ledger can't be opened, or is of a
newer version.)";

struct Options {
  serve::ServerSettings server;
  std::string token_file;
  std::optional<std::string> models;
  std::string log = "text";
  bool quiet = false;
  bool no_sandbox = false;
};

// "2024-03-14T09:26:53Z 127.0.0.1 GET /api/v1/claims?words=ferry 200 5120 3.1 ms"
std::string log_line(const serve::Served& served) {
  std::string target;
  for (const char c : served.target) {
    const auto byte = static_cast<unsigned char>(c);
    target += byte > 0x20 && byte < 0x7f ? std::string(1, c) : fmt::format("%{:02X}", byte);
  }
  return fmt::format("{} {} {} {} {} {} {:.1f} ms\n", time_now(), served.client, served.method, target,
                     served.status, served.bytes, served.milliseconds);
}

// From the file, or else the environment: a command line can be read by everybody on the machine.
Result<std::string> token_of(const std::string& file) {
  if (file.empty()) {
    const char* set = std::getenv("GAINSAY_TOKEN");
    return std::string(set == nullptr ? "" : set);
  }
  auto source = ByteSource::open(file);
  if (!source) return tl::unexpected(std::move(source.error()));
  auto token = read_all(*source, 4096);
  if (!token) return token;
  while (token->ends_with('\n') || token->ends_with('\r')) token->pop_back();
  if (token->empty()) return fail(ErrorCode::unsupported, "has no token in it", file);
  return token;
}

int serve_ledger(const Options& options) {
  share_memory_among_threads();
  serve::ServerSettings settings = options.server;
  auto token = token_of(options.token_file);
  if (!token) return say(describe(token.error())), exit_usage;
  settings.access.token = std::move(*token);
  for (std::string& host : settings.access.hosts) {
    for (char& c : host) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  }
  const auto models = models_path(options.models);
  // Without them all is served but reading; those that were asked for have to be there.
  if (!models && options.models) return say(describe(models.error())), exit_usage;
  if (!models) say(describe(models.error()) + "; documents are not read on request");
  if (models) settings.models = *models;
  settings.readers = std::max(1U, std::thread::hardware_concurrency() / 2);
  settings.workers = std::max(2U, std::thread::hardware_concurrency());
  settings.stop_on_signals = true;
  const bool in_json = options.log == "json";
  if (!options.quiet) {
    settings.log = [in_json](const serve::Served& served) {
      if (in_json)
        return log_event("request", {{"client", served.client},
                                     {"method", served.method},
                                     {"target", served.target},
                                     {"status", served.status},
                                     {"bytes", served.bytes},
                                     {"milliseconds", served.milliseconds}});
      const std::string line = log_line(served);
      // Nowhere is left to report that stderr can't be written.
      (void)std::fwrite(line.data(), 1, line.size(), stderr);
    };
  }
  // Before the server has its threads: what confines one only, the others would be free of.
  sandbox::Needs needs = needs_of_ledger(settings.ledger);
  if (!settings.models.empty()) needs.read.push_back(settings.models);
  if (settings.read_addresses)
    needs.network = sandbox::Network::all;
  else
    needs.network = std::max(needs.network, sandbox::Network::listening);
  confine_program(options.no_sandbox, options.quiet, needs);
  const auto server = serve::Server::open(settings);
  if (!server) {
    say(describe(server.error()));
    return server.error().input == without_password(settings.ledger) ? exit_ledger : exit_usage;
  }
  const bool six = settings.address.find(':') != std::string::npos;
  const std::string address =
      fmt::format("http://{}{}{}:{}/", six ? "[" : "", settings.address, six ? "]" : "", (*server)->port());
  const std::string ledger = without_password(settings.ledger);
  in_json ? log_event("started", {{"ledger", ledger}, {"address", address}})
          : say(fmt::format("{} is served at {}", ledger, address));
  (*server)->run();
  in_json ? log_event("stopped") : say("stopped");
  return exit_ok;
}

}  // namespace

void add_serve(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("serve", "Answer questions on a ledger over HTTP");
  auto options = std::make_shared<Options>();
  serve::ServerSettings& server = options->server;
  server.port = 7878;
  command->footer(examples);
  command->add_option("LEDGER", server.ledger, "The ledger")->required();
  command->add_option("--port", server.port, "Listen there; 0 takes one that is free")
      ->option_text("N [7878]");
  command
      ->add_option("--address", server.address,
                   "Listen on this address, in numbers; others than 127.* and ::1 want a token")
      ->option_text("ADDRESS [127.0.0.1]");
  command
      ->add_option("--host", server.access.hosts,
                   "A name by which it may be asked, besides localhost; may be repeated")
      ->option_text("NAME");
  command
      ->add_option("--token-file", options->token_file,
                   "Answer only who brings the token in this file, 16 characters at least")
      ->option_text("FILE [the environment's GAINSAY_TOKEN]");
  command->add_flag(
      "--read-addresses", server.read_addresses,
      "Fetch a page that is to be read where its address is sent; never from a private network");
  command->add_flag("--review", server.review,
                    "Take down in the ledger what people decide on its attributions");
  add_models_option(*command, options->models);
  add_sandbox_option(*command, options->no_sandbox);
  command->add_option("--log", options->log, "How requests are logged: text, or json, an object a line")
      ->check(CLI::IsMember({"text", "json"}))
      ->option_text("FORMAT [text]");
  command->add_flag("-q,--quiet", options->quiet, "Log no requests on standard error");
  command->callback([&run, options] { run = [options] { return serve_ledger(*options); }; });
}

}  // namespace gainsay::cli

// gainsay queue: how much a queue holds, and what nobody could work on.
#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "cli/output.h"
#include "cli/queue_commands.h"
#include "queue/queue.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
Examples:
  gainsay queue postgresql://gainsay@db.example/gainsay      {"waiting":120,"taken":32,"dead":0}
  gainsay queue nats://queue.example:4222/news --dead        each dead letter with the reason, an object a line

Exit codes: 0 asked; 2 wrong usage; 3 the queue can't be reached.)";

struct Options {
  std::string queue;
  bool dead = false;
  std::size_t limit = 1000;
};

int ask(const Options& options) {
  const auto queue = Queue::open(options.queue, {});
  if (!queue) return say(describe(queue.error())), exit_ledger;
  std::string text;
  if (options.dead) {
    const auto letters = (*queue)->dead_letters(options.limit);
    if (!letters) return say(describe(letters.error())), exit_ledger;
    for (const DeadLetter& letter : *letters) {
      const nlohmann::ordered_json line = {{"message", letter.message}, {"reason", letter.reason}};
      text += line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
    }
  } else {
    const auto size = (*queue)->size();
    if (!size) return say(describe(size.error())), exit_ledger;
    const nlohmann::ordered_json line = {
        {"waiting", size->waiting}, {"taken", size->taken}, {"dead", size->dead}};
    text = line.dump() + "\n";
  }
  Output out = Output::standard();
  if (const auto written = out.write(text); !written) return say(describe(written.error())), exit_some_failed;
  return exit_ok;
}

}  // namespace

void add_queue(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("queue", "Say how much a queue holds");
  auto options = std::make_shared<Options>();
  command->footer(examples);
  command->add_option("URL", options->queue, "postgresql://... or nats://HOST:PORT/NAME")->required();
  command->add_flag("--dead", options->dead, "List dead letters instead");
  command->add_option("--limit", options->limit, "So many dead letters at most")->option_text("N [1000]");
  command->callback([&run, options] { run = [options] { return ask(*options); }; });
}

}  // namespace gainsay::cli

// gainsay submit: references to documents into a queue, for workers on many machines.
#include <fmt/format.h>

#include <memory>

#include "cli/input_list.h"
#include "cli/input_options.h"
#include "cli/queue_commands.h"
#include "queue/queue.h"
#include "work/referenced_pages.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
What is queued is where each document stands, not the document: workers open the same paths. Every input is read
through, to know how many documents it has. Submit again as often as you like: what the ledger holds is only noted.

Examples:
  gainsay submit --queue postgresql://gainsay@db.example/gainsay /news/2024/
  gainsay submit --queue nats://queue.example:4222/news /news/a.warc.gz

Exit codes: 0 all submitted; 1 some inputs can't be read, each named on stderr; 2 wrong usage; 3 the queue can't be
reached, or stayed full for a minute.
See also: gainsay worker --help, gainsay queue --help)";

struct Options {
  std::string queue;
  InputList named;
  std::string text_source = "detect";
  Limits limits;
  bool quiet = false;
};

int submit(const Options& options) {
  const auto inputs = all_names(options.named);
  if (!inputs) return say(describe(inputs.error())), exit_some_failed;
  const auto queue = Queue::open(options.queue, {});
  if (!queue) return say(describe(queue.error())), exit_ledger;
  std::vector<std::string> messages;
  std::uint64_t submitted = 0;
  std::uint64_t failed = 0;
  const auto tell_failure = [&](const Error& failure) {
    ++failed;
    say(describe(failure));
  };
  const auto send_all = [&]() -> Result<void> {
    const auto sent = (*queue)->submit(messages);
    if (sent) submitted += messages.size();
    messages.clear();
    return sent;
  };
  const auto send = [&](const DocumentReference& reference) -> Result<void> {
    auto message = to_message(reference);
    if (!message) {
      tell_failure(message.error());
      return {};
    }
    messages.push_back(std::move(*message));
    constexpr std::size_t batch = 1024;
    return messages.size() < batch ? Result<void>() : send_all();
  };
  const auto done =
      each_reference(*inputs, options.limits, options.text_source == "as-is", send, tell_failure)
          .and_then(send_all);
  if (!done) return say(describe(done.error())), exit_ledger;
  if (!options.quiet) say(fmt::format("{} documents submitted", submitted));
  return failed > 0 ? exit_some_failed : exit_ok;
}

}  // namespace

void add_submit(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("submit", "Queue documents for workers");
  auto options = std::make_shared<Options>();
  command->footer(examples);
  command->add_option("--queue", options->queue, "postgresql://... or nats://HOST:PORT/NAME")
      ->required()
      ->option_text("URL");
  add_inputs(*command, options->named);
  add_text_source_option(*command, options->text_source);
  add_limit_options(*command, options->limits);
  command->add_flag("-q,--quiet", options->quiet, "Name failures, but no counts");
  command->callback([&run, options] { run = [options] { return submit(*options); }; });
}

}  // namespace gainsay::cli

// gainsay export: what a ledger holds, for other programs.
#include <memory>

#include "cli/command.h"
#include "cli/output.h"
#include "store/export_lines.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
An object a line: each article with what read it, its documents and its analysis, in the order of their ids;
then each input that could not be read. Two ledgers hold the same where their lines are the same
(docs/ledger.md).

Examples:
  gainsay export news.ledger --jsonl --output all.jsonl
  gainsay export news.ledger | jq -r '.analysis.attributions[]? | [.stance, .content[0].text] | @tsv'

Exit codes: 0 all written; 1 the output can't be written; 2 wrong usage; 3 the ledger can't be opened or read,
or is of a newer version.)";

struct Options {
  std::string ledger;
  std::string output;
  bool jsonl = false;  // the only format so far
};

int export_ledger(const Options& options) {
  const auto ledger = Ledger::open(options.ledger, Ledger::Access::read);
  if (!ledger) return say(describe(ledger.error())), exit_ledger;
  auto out = options.output.empty() ? Result<Output>(Output::standard()) : Output::create(options.output);
  if (!out) return say(describe(out.error())), exit_some_failed;
  Result<void> written;
  const auto exported = export_lines(**ledger, [&](std::string_view line) {
    written = out->write(line);
    return written;
  });
  if (exported) written = out->commit();
  if (!written) return say(describe(written.error())), exit_some_failed;
  if (!exported) return say(describe(exported.error())), exit_ledger;
  return exit_ok;
}

}  // namespace

void add_export(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("export", "Write all that a ledger holds, for programs");
  auto options = std::make_shared<Options>();
  command->footer(examples);
  command->add_option("LEDGER", options->ledger, "The ledger")->required();
  command->add_flag("--jsonl", options->jsonl, "JSON, one object a line: the default");
  command->add_option("-o,--output", options->output, "Write here; takes its place only when whole")
      ->option_text("PATH [standard output]");
  command->callback([&run, options] { run = [options] { return export_ledger(*options); }; });
}

}  // namespace gainsay::cli

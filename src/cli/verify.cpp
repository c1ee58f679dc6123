// gainsay verify: whether a ledger still says what its documents say.
#include "store/verify.h"

#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/input_options.h"
#include "cli/output.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
Checks the database itself; then, article by article, that its documents' bytes are those that were read, that
read again they give the same text, and that every span lies in it and shows the words that stand beside it.
Names every fault on standard output; changes nothing.

Exit codes: 0 no fault; 1 some; 2 wrong usage; 3 the ledger can't be opened or read, or is of a newer version.)";

struct Options {
  std::string ledger;
  Limits limits;
  bool json = false;
  bool quiet = false;
};

std::string line_of(const LedgerFault& fault, bool json) {
  if (!json) return (fault.article.empty() ? "ledger" : fault.article) + ": " + fault.what + "\n";
  const nlohmann::ordered_json out = {
      {"article",
       fault.article.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(fault.article)},
      {"fault", fault.what}};
  return out.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

int verify_ledger(const Options& options) {
  const auto ledger = Ledger::open(options.ledger, Ledger::Access::read);
  if (!ledger) return say(describe(ledger.error())), exit_ledger;
  Output out = Output::standard();
  Result<void> written;
  const auto sum = verify(**ledger, options.limits, [&](const LedgerFault& fault) {
    if (written) written = out.write(line_of(fault, options.json));
  });
  if (!written) return say(describe(written.error())), exit_some_failed;
  if (!sum) return say(describe(sum.error())), exit_ledger;
  if (!options.quiet) {
    say(fmt::format("{}: {} articles checked, {}", options.ledger, sum->articles,
                    sum->faults == 0 ? "no fault" : fmt::format("{} faults", sum->faults)));
  }
  return sum->faults == 0 ? exit_ok : exit_some_failed;
}

}  // namespace

void add_verify(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("verify", "Check every span of a ledger against its documents");
  auto options = std::make_shared<Options>();
  command->footer(examples);
  command->add_option("LEDGER", options->ledger, "The ledger")->required();
  command->add_flag("--json", options->json, "One object a line");
  add_limit_options(*command, options->limits);
  command->add_flag("-q,--quiet", options->quiet, "Only faults, no count");
  command->callback([&run, options] { run = [options] { return verify_ledger(*options); }; });
}

}  // namespace gainsay::cli

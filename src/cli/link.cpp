// gainsay link: what joins the articles of a ledger, after workers have read them.
#include <memory>

#include "cli/confinement.h"
#include "cli/queue_commands.h"
#include "postgres/session.h"
#include "work/link_articles.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
Finds which articles are copies, which state the same or answer each other, and who is who across them, for all
that have been added since it ran last. gainsay ingest does so by itself at its end; gainsay worker does not, since
one program must do it for all. It may run beside workers and be stopped at any moment: it goes on where it was.

Examples:
  gainsay link postgresql://gainsay@db.example/gainsay

Exit codes: 0 all is linked; 2 wrong usage; 3 the ledger can't be opened or written, or is of a newer version.
See also: gainsay worker --help, gainsay help ledger)";

struct Options {
  std::string ledger;
  bool no_sandbox = false;
};

int link(const Options& options) {
  // One that isn't there is a name that was typed wrongly, not one to be made.
  if (const auto there = Ledger::open(options.ledger, Ledger::Access::read);
      !there && there.error().code == ErrorCode::not_found)
    return say(describe(there.error())), exit_ledger;
  sandbox::Needs needs = needs_of_ledger(options.ledger);
  if (is_postgres_url(options.ledger)) add_connections({options.ledger}, needs);
  const auto ledger = Ledger::open(options.ledger, Ledger::Access::write);
  if (!ledger) return say(describe(ledger.error())), exit_ledger;
  confine_program(options.no_sandbox, false, needs);
  if (const auto done = link_articles(**ledger, layers()); !done)
    return say(describe(done.error())), exit_ledger;
  return exit_ok;
}

}  // namespace

void add_link(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("link", "Find what joins the articles that workers have read");
  auto options = std::make_shared<Options>();
  command->footer(examples);
  command->add_option("LEDGER", options->ledger, "The ledger")->required();
  add_sandbox_option(*command, options->no_sandbox);
  command->callback([&run, options] { run = [options] { return link(*options); }; });
}

}  // namespace gainsay::cli

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <iostream>

#include "base/version.h"
#include "cli/command.h"
#include "cli/hidden_passwords.h"
#include "cli/queue_commands.h"
#include "cli/read.h"

namespace {

constexpr const char* examples = R"(
Start here:
  gainsay read page.html                        a report of who claims what, and who denies it
  gainsay read --format json page.html          the same for programs
  gainsay parse page.html                       its words with tags, lemmas, heads and names, as CoNLL-U
  gainsay watch https://post.example/feed.xml   what is new in a feed, as JSONL for gainsay read
  gainsay ingest news.ledger pages/             many documents into one file; again, and only new ones are read
  gainsay disputes news.ledger                  who contests what, over all of them
  gainsay help                                  topics: formats, inputs, exit-codes, ledger, models, limits, colour
  gainsay read --help                           every option of a command, with its default

Exit codes: 0 all read; 1 some inputs failed, each named on stderr; 2 wrong usage; 3 no good ledger.
Manual page: man gainsay)";

int run_program(int argc, char** argv) {
  CLI::App app("Gainsay reads news and says who claims what, and who denies it.", "gainsay");
  gainsay::cli::set_help_style(app);
  app.require_subcommand(1);
  app.set_version_flag("-V,--version", std::string("gainsay ") + std::string(gainsay::version()));
  app.footer(examples);
  gainsay::cli::Run run;
  gainsay::cli::add_read(app, run, gainsay::cli::connect_stages);
  gainsay::cli::add_parse(app, run);
  gainsay::cli::add_ingest(app, run);
  gainsay::cli::add_find(app, run);
  gainsay::cli::add_claims(app, run);
  gainsay::cli::add_actors(app, run);
  gainsay::cli::add_timeline(app, run);
  gainsay::cli::add_copies(app, run);
  gainsay::cli::add_versions(app, run);
  gainsay::cli::add_disputes(app, run);
  gainsay::cli::add_reply(app, run);
  gainsay::cli::add_serve(app, run);
  gainsay::cli::add_verify(app, run);
  gainsay::cli::add_export(app, run);
  gainsay::cli::add_submit(app, run);
  gainsay::cli::add_worker(app, run);
  gainsay::cli::add_queue(app, run);
  gainsay::cli::add_eval(app, run);
  gainsay::cli::add_tag(app, run);
  gainsay::cli::add_watch(app, run);
  gainsay::cli::add_gazetteer(app, run);
  gainsay::cli::add_help(app, run);
  if (argc <= 1) {
    std::cerr << app.help();
    return gainsay::cli::exit_usage;
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error);
    if (code == 0 && !std::cout.flush()) {
      gainsay::cli::say("standard output: can't be written");
      return gainsay::cli::exit_some_failed;
    }
    return code == 0 ? gainsay::cli::exit_ok : gainsay::cli::exit_usage;
  }
  gainsay::cli::hide_passwords(argc, argv);
  return run ? run() : gainsay::cli::exit_usage;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run_program(argc, argv);
  } catch (const std::bad_alloc&) {
    std::fputs("gainsay: out of memory\n", stderr);
  } catch (const std::exception& error) {
    gainsay::cli::say(std::string("internal error: ") + error.what());
  }
  return gainsay::cli::exit_some_failed;
}

#include <CLI/CLI.hpp>

#include "cli/command.h"

int main(int argc, char** argv) {
  CLI::App app("Gainsay reads news and says who claims what, and who denies it.", "gainsay");
  app.require_subcommand(1);
  gainsay::cli::Run run;
  gainsay::cli::add_eval(app, run);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error);
    return code == 0 ? gainsay::cli::exit_ok : gainsay::cli::exit_usage;
  }
  return run ? run() : gainsay::cli::exit_usage;
}

#include <memory>
#include <string>
#include <utility>

#include "cli/command.h"
#include "cli/confinement.h"
#include "cli/input_options.h"
#include "cli/read.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
Ten columns a word, sentences apart by empty lines (https://universaldependencies.org/format.html). The last
column has TokenRange=BEGIN:END, in code points of the article's text, and NER=B-Person where a name begins.

Examples:
  gainsay parse page.html                      an article's words
  gainsay parse --text-source as-is notes.txt  text that was not scraped from a page
  gainsay parse pages/ --output words.conllu   every file of a folder

Exit codes: 0 all read; 1 some inputs failed, each named on stderr; 2 wrong usage or no models.)";

int parse(ReadOptions options) {
  options.format = "conllu";
  auto names = all_names(options.named);
  if (!names) {
    say(describe(names.error()));
    return exit_some_failed;
  }
  options.inputs = std::move(*names);
  options.threads = threads_of(options.threads);
  const auto stages = connect_parse(options);
  if (!stages) {
    say(describe(stages.error()));
    return exit_usage;
  }
  confine_reading(options);
  return read_documents(options, *stages);
}

}  // namespace

void add_parse(CLI::App& app, Run& run) {
  CLI::App* command =
      app.add_subcommand("parse", "Tags, lemmas, heads and names of an article's words, as CoNLL-U");
  auto options = std::make_shared<ReadOptions>();
  command->footer(examples);
  add_inputs(*command, options->named);
  command->add_option("-o,--output", options->output, "Write here; takes its place only when whole")
      ->option_text("PATH [standard output]");
  add_threads_option(*command, options->threads);
  add_models_option(*command, options->models);
  add_text_source_option(*command, options->text_source);
  add_sandbox_option(*command, options->no_sandbox);
  command->add_flag("-q,--quiet", options->quiet, "Name failures, but leave out the count at the end");
  command->callback([&run, options] { run = [options] { return parse(*options); }; });
}

}  // namespace gainsay::cli

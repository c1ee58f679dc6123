#include <algorithm>
#include <memory>
#include <string>
#include <thread>
#include <utility>

#include "cli/command.h"
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
  if (options.threads == 0) options.threads = std::max(1U, std::thread::hardware_concurrency());
  const auto stages = connect_parse(options);
  if (!stages) {
    say(describe(stages.error()));
    return exit_usage;
  }
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
  command->add_option("-j,--threads", options->threads, "Threads; the output is the same for any number")
      ->check(CLI::Range(0, 256))
      ->default_val(0)
      ->option_text("N [0: all cores]");
  command->add_option("--models", options->models, "Folder of trained weights; see gainsay help models")
      ->option_text("DIR [GAINSAY_MODELS, else installed]");
  command
      ->add_option("--text-source", options->text_source,
                   "Plain text: detect page furniture, or take it as-is")
      ->check(CLI::IsMember({"detect", "as-is"}))
      ->option_text("WAY [detect]");
  command->add_flag("-q,--quiet", options->quiet, "Name failures, but leave out the count at the end");
  command->callback([&run, options] { run = [options] { return parse(*options); }; });
}

}  // namespace gainsay::cli

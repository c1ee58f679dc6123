#include "cli/read.h"

#include <unistd.h>

#include <iostream>
#include <memory>
#include <utility>

#include "cli/confinement.h"
#include "cli/input_options.h"
#include "cli/output.h"
#include "cli/read_lines.h"
#include "cli/terminal.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
Examples:
  gainsay read page.html                             a report for people
  gainsay read pages/ --format jsonl --output all.jsonl
                                                     every file of a folder, one line a document
  zcat page.html.gz | gainsay read -                 standard input
  find . -name '*.warc.gz' | gainsay read --list -   a list of files on standard input
  gainsay read page.html --format json | jq -r '.attributions[] | [.stance, .content[0].text] | @tsv'
  gainsay read pages/ --format csv --output claims.csv
                                                     for a spreadsheet
  cat news.jsonl | parallel --pipe -L 1000 gainsay read --jsonl
                                                     a filter: a line out for each line in, errors as lines
  gainsay read pages/ --format brat --output folder  NAME.txt and NAME.ann for brat

Exit codes: 0 all read; 1 some inputs failed, each named on stderr with cause and byte, the others read all
the same; 2 wrong usage or no models.
See also: gainsay help formats, gainsay help inputs, man gainsay)";

bool is_address(const std::string& input) {
  return input.starts_with("http://") || input.starts_with("https://");
}

int filter(ReadOptions options, const ConnectStages& connect) {
  if (options.format != "text" && options.format != "jsonl") {
    say("--jsonl writes JSON lines: it takes no --format");
    return exit_usage;
  }
  const std::vector<std::string>& names = options.named.names;
  if (!options.named.list.empty() || (!names.empty() && names != std::vector<std::string>{"-"})) {
    say("--jsonl reads standard input: it takes no other");
    return exit_usage;
  }
  options.format = "jsonl";
  if (options.threads == 0) options.threads = 1;
  const auto stages = connect(options);
  if (!stages) return say(describe(stages.error())), exit_usage;
  confine_reading(options);
  if (options.output.empty()) {
    Output out = Output::standard();
    return read_lines(std::cin, out, options, *stages);
  }
  auto out = Output::create(options.output);
  if (!out) return say(describe(out.error())), exit_some_failed;
  return read_lines(std::cin, *out, options, *stages);
}

int read(ReadOptions options, const ConnectStages& connect) {
  if (options.lines) return filter(std::move(options), connect);
  if (options.format == "brat" && options.output.empty()) {
    say("--format brat writes two files a document: name their folder with --output DIR");
    return exit_usage;
  }
  if (!options.include.empty() && !options.format.starts_with("json")) {
    say("--include adds to --format json and jsonl only");
    return exit_usage;
  }
  auto names = all_names(options.named);
  if (!names) {
    say(describe(names.error()));
    return exit_some_failed;
  }
  options.inputs = std::move(*names);
  const auto is_remote = [](const std::string& input) {
    if (is_address(input)) say(input + ": addresses are not fetched: save the page, then read the file");
    return is_address(input);
  };
  const bool some_remote = std::erase_if(options.inputs, is_remote) > 0;
  if (options.inputs.empty()) return exit_some_failed;
  options.threads = threads_of(options.threads);
  const auto stages = connect(options);
  if (!stages) {
    say(describe(stages.error()));
    return exit_usage;
  }
  confine_reading(options);
  const int code = read_documents(options, *stages);
  return code == exit_ok && some_remote ? exit_some_failed : code;
}

}  // namespace

bool colour_report(const ReadOptions& options) {
  // A report kept in a file is not for a terminal, unless colour was asked for.
  if (options.colour == "auto" && !options.output.empty()) return false;
  return use_colour(options.colour, STDOUT_FILENO);
}

std::size_t report_width(const ReadOptions& options) {
  return options.width != 0 ? options.width : terminal_width(STDOUT_FILENO);
}

void add_read(CLI::App& app, Run& run, ConnectStages connect) {
  CLI::App* command = app.add_subcommand("read", "Read news pages: who claims what, and who denies it");
  auto options = std::make_shared<ReadOptions>();
  command->footer(examples);
  add_inputs(*command, options->named, &options->lines);
  command
      ->add_option("-f,--format", options->format,
                   "text for people; json, jsonl, brat, annotation (W3C) or csv for programs")
      ->check(CLI::IsMember({"text", "json", "jsonl", "brat", "annotation", "csv"}))
      ->option_text("FORMAT [text]");
  command
      ->add_option("-o,--output", options->output,
                   "Write here; takes its place only when whole; brat: a folder")
      ->option_text("PATH [standard output]");
  command
      ->add_option(
          "--min-confidence", options->least_confidence,
          "Leave out attributions less sure than this; of those at 0.8 or more about 90 in 100 are right")
      ->check(CLI::Range(0.0, 1.0))
      ->option_text("0..1 [0]");
  command->add_option("--include", options->include, "Add to JSON: sentences, tokens, quotations (by commas)")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(CLI::IsMember({"sentences", "tokens", "quotations"}))
      ->option_text("LAYER,... [none]");
  command->add_flag("--jsonl", options->lines,
                    "A filter: a line out for each line of standard input, errors as lines; one thread");
  add_threads_option(*command, options->threads);
  add_models_option(*command, options->models);
  add_text_source_option(*command, options->text_source);
  command
      ->add_option("--color,--colour", options->colour,
                   "Colour the report: auto, always, never; NO_COLOR holds")
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->option_text("WHEN [auto]");
  command->add_option("--width", options->width, "Columns of the report")
      ->check(CLI::Range(40, 1000))
      ->option_text("N [the terminal's]");
  add_limit_options(*command, options->limits);
  add_sandbox_option(*command, options->no_sandbox);
  command->add_flag("-q,--quiet", options->quiet, "Name failures, but leave out the count at the end");
  command->callback([&run, options, connect = std::move(connect)] {
    run = [options, connect] { return read(*options, connect); };
  });
}

}  // namespace gainsay::cli

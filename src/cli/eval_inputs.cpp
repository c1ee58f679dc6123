#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/command.h"
#include "cli/output.h"
#include "evaluation/input_report.h"

namespace gainsay::cli {
namespace {

struct Options {
  std::vector<std::string> inputs;
  bool files = false;
};

// Whether each failure says what it concerns and why.
bool is_named(const InputReport& report) {
  const auto says = [](const Error& error) { return !error.input.empty() && !error.message.empty(); };
  return (report.pages > 0 || !report.errors.empty()) &&
         std::all_of(report.errors.begin(), report.errors.end(), says);
}

std::string row(const InputReport& report) {
  std::string line = fmt::format("{:>6} {:>6}  {}\n", report.pages, report.errors.size(), report.path);
  for (const Error& error : report.errors)
    line += fmt::format("               {}: {}\n", name_of(error.code), describe(error));
  return line;
}

int evaluate(const Options& options) {
  std::size_t read = 0;
  std::size_t in_part = 0;
  std::size_t refused = 0;
  std::size_t silent = 0;
  std::size_t pages = 0;
  std::string rows;
  for (const InputReport& report : report_inputs(options.inputs)) {
    pages += report.pages;
    ++(!is_named(report) ? silent : report.errors.empty() ? read : report.pages > 0 ? in_part : refused);
    if (options.files) rows += row(report);
  }
  Output out = Output::standard();
  auto written = out.write(fmt::format(
      "{}read whole {}, in part {}, refused with a named error {}, neither read nor refused {}; {} pages\n",
      options.files ? " pages errors  file\n" + rows : rows, read, in_part, refused, silent, pages));
  if (written) written = out.commit();
  if (!written) say(describe(written.error()));
  return written && silent == 0 ? exit_ok : exit_some_failed;
}

}  // namespace

void add_eval_inputs(CLI::App& eval, Run& run) {
  CLI::App* command =
      eval.add_subcommand("inputs", "Count the pages of files, and the files that are refused");
  const auto options = std::make_shared<Options>();
  command
      ->add_option("PATH", options->inputs,
                   "Files and folders, of which all files are opened, e.g. ../shared/corpora/warc")
      ->required();
  command->add_flag("--files", options->files, "List each file with its pages and errors");
  command->callback([&run, options] { run = [options] { return evaluate(*options); }; });
}

}  // namespace gainsay::cli

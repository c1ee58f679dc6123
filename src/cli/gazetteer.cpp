#include <fmt/core.h>

#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "evaluation/whole_file.h"
#include "places/gazetteer_rows.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
Reads tab-separated rows as GeoNames has them (https://download.geonames.org/export/dump/), with one column
more where there is one: what a country's people are called. Several files make one gazetteer.

Examples:
  gainsay gazetteer rows.tsv -o models/en/places.bin         what scripts/places does
  gainsay gazetteer IQ.txt mine.tsv -o models/en/places.bin  every village of one country, and yours

Exit codes: 0 written; 1 a file can't be read, is damaged, or can't be written.)";

struct Options {
  std::vector<std::string> rows;
  std::string output;
};

Result<void> make(const Options& options) {
  std::string all;
  for (const std::string& path : options.rows) {
    const auto content = read_whole_file(path);
    if (!content) return tl::unexpected(content.error());
    all += *content;
    if (!all.empty() && all.back() != '\n') all += '\n';
  }
  const auto payload = compile_gazetteer(all, options.rows.size() == 1 ? options.rows.front() : "all rows");
  if (!payload) return tl::unexpected(payload.error());
  return write_gazetteer(options.output, *payload);
}

}  // namespace

void add_gazetteer(CLI::App& app, Run& run) {
  CLI::App* command =
      app.add_subcommand("gazetteer", "Make the list of places that articles' places are found in");
  auto options = std::make_shared<Options>();
  command->footer(examples);
  command->add_option("ROWS", options->rows, "Files of rows")->required();
  command->add_option("-o,--output", options->output, "Write here; takes its place only when whole")
      ->required();
  command->callback([options, &run] {
    run = [options] {
      const auto done = make(*options);
      if (!done) say(describe(done.error()));
      return done ? exit_ok : exit_some_failed;
    };
  });
}

}  // namespace gainsay::cli

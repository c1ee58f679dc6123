#include <fmt/format.h>

#include <memory>

#include "cli/command.h"
#include "cli/output.h"
#include "evaluation/metadata_scores.h"

namespace gainsay::cli {
namespace {

struct Options {
  std::string folder;
  std::string predictions;
  bool misses = false;
  bool dates = false;
};

std::string line(const char* field, const Share& share) {
  if (share.all == 0) return {};
  return fmt::format("{:<10} {:6.2f}%  {} of {}\n", field, 100.0 * share.right / share.all, share.right,
                     share.all);
}

Result<void> evaluate(const Options& options) {
  const auto pages = options.dates ? read_dates_folder(options.folder) : read_metadata_folder(options.folder);
  if (!pages) return tl::unexpected(pages.error());
  const auto read = predict_metadata(*pages);
  if (!read) return tl::unexpected(read.error());
  if (!options.predictions.empty()) {
    auto file = Output::create(options.predictions);
    if (!file) return tl::unexpected(file.error());
    if (auto written = file->write(to_json(*read)); !written) return written;
    if (auto whole = file->commit(); !whole) return whole;
  }
  const MetadataScore score = score_metadata(*pages, *read);
  std::string report =
      line("title", score.title) + line("authors", score.authors) + line("published", score.published);
  if (options.misses) {
    for (const std::string& miss : score.misses) report += miss + "\n";
  }
  Output out = Output::standard();
  if (auto written = out.write(report); !written) return written;
  return out.commit();
}

void add(CLI::App& eval, Run& run, const char* name, const char* about, const char* folder, bool dates) {
  CLI::App* command = eval.add_subcommand(name, about);
  const auto options = std::make_shared<Options>();
  options->dates = dates;
  command->add_option("DIR", options->folder, folder)->required();
  command->add_option("--predictions", options->predictions,
                      "Write what was read, as JSON {key: {title, authors, published}}");
  command->add_flag("--misses", options->misses, "List what was read wrong");
  command->callback([&run, options] {
    run = [options] {
      const auto done = evaluate(*options);
      if (!done) say(describe(done.error()));
      return done ? exit_ok : exit_some_failed;
    };
  });
}

}  // namespace

void add_eval_metadata(CLI::App& eval, Run& run) {
  add(eval, run, "metadata", "Score title, authors and date of publication",
      "Folder with COUNTRY/PUBLISHER.json and pages, e.g. ../shared/corpora/metadata", false);
}

void add_eval_dates(CLI::App& eval, Run& run) {
  add(eval, run, "dates", "Score the day of publication",
      "Folder with truth.json and html/, e.g. ../shared/corpora/dates", true);
}

}  // namespace gainsay::cli

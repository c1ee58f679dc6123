#include <fmt/format.h>

#include <memory>

#include "cli/command.h"
#include "cli/output.h"
#include "evaluation/feed_expectations.h"

namespace gainsay::cli {
namespace {

struct Options {
  std::string folder;
  bool misses = false;
};

std::string report_of(const FeedScore& score, bool misses) {
  std::string rows;
  FeedScore::Field kept;
  for (const auto& [name, field] : score.fields) {
    rows += fmt::format("  {:<32} {:>4} of {}\n", name, field.met, field.all);
    kept.met += field.met;
    kept.all += field.all;
  }
  std::size_t not_kept = 0;
  std::string others;
  for (const auto& [name, count] : score.not_kept) {
    others += fmt::format("  {:<32} {:>4}\n", name, count);
    not_kept += count;
  }
  std::string report = fmt::format(
      "feeds that say what they expect: {}\nmet {} of {}\n{}of fields that "
      "aren't kept: {}\n{}",
      score.feeds, kept.met, kept.all, rows, not_kept, others);
  if (misses) {
    for (const std::string& miss : score.misses) report += miss + "\n";
  }
  return report;
}

Result<void> evaluate(const Options& options) {
  const auto score = score_feeds(options.folder);
  if (!score) return tl::unexpected(score.error());
  Output out = Output::standard();
  if (auto written = out.write(report_of(*score, options.misses)); !written) return written;
  return out.commit();
}

}  // namespace

void add_eval_feeds(CLI::App& eval, Run& run) {
  CLI::App* command = eval.add_subcommand("feeds", "Score feeds against the expectations in their comments");
  const auto options = std::make_shared<Options>();
  command
      ->add_option("DIR", options->folder,
                   "Folder of feeds, e.g. ../shared/corpora/feeds/feedparser/tests/wellformed")
      ->required();
  command->add_flag("--misses", options->misses, "List what was read otherwise");
  command->callback([&run, options] {
    run = [options] {
      const auto done = evaluate(*options);
      if (!done) say(describe(done.error()));
      return done ? exit_ok : exit_some_failed;
    };
  });
}

}  // namespace gainsay::cli

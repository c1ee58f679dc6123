// gainsay ingest: many documents into one ledger.
#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "analysis/model_version.h"
#include "base/version.h"
#include "cli/actors.h"
#include "cli/command.h"
#include "cli/confinement.h"
#include "cli/input_list.h"
#include "cli/input_options.h"
#include "cli/models_path.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "ingest/inputs.h"
#include "work/ingest_pages.h"
#include "work/input_meter.h"
#include "work/link_articles.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
Documents that the ledger holds are not read again: run it as often as you like, and after it was stopped at
any moment. The ledger is the same for any number of threads.

Examples:
  gainsay ingest news.ledger pages/                 every file of a folder
  gainsay ingest news.ledger a.jsonl b.html --lang en --since 2024-03
  find . -name '*.html' | gainsay ingest news.ledger --list -
                                                    inputs named on standard input
  gainsay export news.ledger | jq .                 what it holds now

Exit codes: 0 all read; 1 some inputs failed, each named on stderr and noted in the ledger, the others read all
the same; 2 wrong usage or no models; 3 the ledger can't be opened or written, or is of a newer version.
See also: gainsay help inputs, gainsay help ledger, man gainsay)";

struct Options {
  std::string ledger;
  InputList named;
  std::optional<std::string> models;
  std::size_t threads = 0;
  std::string text_source = "detect";
  Limits limits;
  ArticleFilter filter;
  std::string actors;
  bool json = false;
  bool quiet = false;
  bool no_sandbox = false;
};

std::string told(const IngestCounts& counts, const LedgerSize& size) {
  std::string text = fmt::format("{} documents added", counts.added);
  if (counts.known > 0) text += fmt::format(", {} held already", counts.known);
  if (counts.left_out > 0) text += fmt::format(", {} left out", counts.left_out);
  if (counts.without_date > 0) text += fmt::format(" ({} without a date)", counts.without_date);
  if (counts.failed > 0) text += fmt::format(", {} failed", counts.failed);
  return text +
         fmt::format("; the ledger holds {} articles with {} attributions", size.articles, size.attributions);
}

std::string in_json(const IngestCounts& counts, const LedgerSize& size) {
  const nlohmann::ordered_json out = {{"added", counts.added},       {"known", counts.known},
                                      {"left_out", counts.left_out}, {"without_date", counts.without_date},
                                      {"failed", counts.failed},     {"articles", size.articles},
                                      {"documents", size.documents}, {"attributions", size.attributions},
                                      {"failures", size.failures}};
  return out.dump() + "\n";
}

int conclude(const Options& options, Ledger& ledger, const IngestCounts& counts) {
  const auto size = ledger.size();
  if (!size) return say(describe(size.error())), exit_ledger;
  if (options.json) {
    Output out = Output::standard();
    if (const auto written = out.write(in_json(counts, *size)); !written)
      return say(describe(written.error())), exit_some_failed;
  } else if (!options.quiet) {
    say(options.ledger + ": " + told(counts, *size));
  }
  return counts.failed > 0 ? exit_some_failed : exit_ok;
}

int ingest(Options options) {
  if (!options.filter.since.empty() && !is_date(options.filter.since))
    return say("--since: \"" + options.filter.since + "\" is no date: 2024, 2024-03 or 2024-03-14"),
           exit_usage;
  const auto inputs = all_names(options.named);
  if (!inputs) return say(describe(inputs.error())), exit_some_failed;
  const auto folder = models_path(options.models);
  if (!folder) return say(describe(folder.error())), exit_usage;
  const auto models = load_models(*folder);
  if (!models) return say(describe(models.error())), exit_usage;
  const auto models_version = model_version(*folder);
  if (!models_version) return say(describe(models_version.error())), exit_usage;
  sandbox::Needs needs = needs_of_ledger(options.ledger);
  const auto ledger = Ledger::open(options.ledger, Ledger::Access::write);
  if (!ledger) return say(describe(ledger.error())), exit_ledger;

  if (!options.actors.empty()) {
    if (const int code = apply_actor_file(**ledger, options.actors, user_name()); code != exit_ok)
      return code;
  }

  needs.read = files_of_inputs(*inputs);
  confine_program(options.no_sandbox, options.quiet, needs);

  Progress progress(!options.quiet);
  InputMeter meter(progress.shown() ? *inputs : std::vector<std::string>());
  PageReader reader(*inputs, options.limits);
  IngestPlan plan;
  plan.threads = threads_of(options.threads);
  plan.limits = options.limits;
  plan.text_source = options.text_source == "as-is" ? TextSource::as_is : TextSource::detect;
  plan.filter = options.filter;
  plan.reader = {std::string(version()), *models_version};
  if (!(*ledger)->is_shared()) plan.layers = layers();
  IngestParts parts;
  parts.next = [&] {
    auto page = reader.next();
    if (page && *page) meter.reach((*page)->provenance);
    return page;
  };
  parts.analyse = [&](const Article& article) { return analyse(article, *models, options.limits); };
  parts.tell_failure = [&](const Error& failure) {
    progress.clear();
    say(describe(failure));
  };
  parts.tell_progress = [&](const IngestCounts& counts) {
    progress.show({counts.all(), counts.failed, meter.share()});
  };
  IngestCounts counts;
  auto done = ingest_pages(**ledger, plan, parts, counts);
  if (done) done = link_articles(**ledger, layers());
  progress.clear();
  if (!done) return say(describe(done.error())), exit_ledger;
  return conclude(options, **ledger, counts);
}

}  // namespace

void add_ingest(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("ingest", "Read many documents into a ledger");
  auto options = std::make_shared<Options>();
  command->footer(examples);
  command->add_option("LEDGER", options->ledger, "The ledger, a file; made where there is none")->required();
  add_inputs(*command, options->named);
  command->add_option("--lang", options->filter.language, "Only articles in this language; en is en-GB, too")
      ->option_text("TAG [any]");
  command->add_option("--since", options->filter.since, "Only articles published from then on")
      ->option_text("YYYY[-MM[-DD]] [any]");
  command->add_option("--site", options->filter.site, "Only articles of this host and those below it")
      ->option_text("HOST [any]");
  command->add_option("--actors", options->actors, "Names as this file lists them: gainsay actors --apply")
      ->option_text("FILE");
  add_threads_option(*command, options->threads);
  add_models_option(*command, options->models);
  add_text_source_option(*command, options->text_source);
  add_limit_options(*command, options->limits);
  add_sandbox_option(*command, options->no_sandbox);
  command->add_flag("--json", options->json, "Write the counts at the end to standard output, as JSON");
  command->add_flag("-q,--quiet", options->quiet, "Name failures, but no progress and no counts");
  command->callback([&run, options] { run = [options] { return ingest(*options); }; });
}

}  // namespace gainsay::cli

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"
#include "cli/command.h"
#include "cli/models_path.h"
#include "cli/output.h"
#include "evaluation/coreference_scores.h"
#include "evaluation/whole_file.h"

namespace gainsay::cli {
namespace {

struct Options {
  std::string path;
  std::optional<std::string> models;
  bool misses = false;
};

Limits evaluation_limits() {
  Limits limits;
  limits.max_tokens = 100'000'000;
  return limits;
}

std::string row(std::string_view name, const NameLinks& score) {
  return fmt::format("{:24} precision {:6.2f}  recall {:6.2f}  f1 {:6.2f}  (gold {}, found {}, right {})\n",
                     name, 100 * score.precision(), 100 * score.recall(), 100 * score.f1(), score.gold,
                     score.found, score.right);
}

std::string row(std::string_view name, const ClusterScores::Sums& sums) {
  return fmt::format("{:24} precision {:6.2f}  recall {:6.2f}  f1 {:6.2f}\n", name, 100 * sums.precision(),
                     100 * sums.recall(), 100 * sums.f1());
}

void add(NameLinks& score, const NameLinks& more) {
  score.gold += more.gold;
  score.found += more.found;
  score.right += more.right;
}

Result<std::string> evaluate_treebank(std::string_view content, const Options& options,
                                      const Models& models) {
  const auto documents = read_coreference(content, options.path);
  if (!documents) return tl::unexpected(documents.error());
  std::array<NameLinks, link_groups> groups;
  std::array<NameLinks, link_groups> actors;
  ClusterScores clusters;
  std::string report;
  for (const CoreferenceDocument& document : *documents) {
    const auto analysis = analyse_references(document.article, models, evaluation_limits());
    if (!analysis) return tl::unexpected(analysis.error());
    std::vector<std::string> misses;
    const auto own = score_name_links(document.article.text, analysis->text, analysis->coreference,
                                      document.references, false, options.misses ? &misses : nullptr);
    const auto of_actors = score_name_links(document.article.text, analysis->text, analysis->coreference,
                                            document.references, true);
    for (const std::string& miss : misses) report += fmt::format("{} {}\n", document.name, miss);
    for (std::size_t i = 0; i < link_groups; ++i) {
      add(groups.at(i), own.at(i));
      add(actors.at(i), of_actors.at(i));
    }
    add_cluster_scores(analysis->text, analysis->coreference, document.references, clusters);
  }
  NameLinks pronouns = groups[0];
  add(pronouns, groups[1]);
  NameLinks all = pronouns;
  add(all, groups[2]);
  NameLinks of_actors = actors[0];
  add(of_actors, actors[1]);
  add(of_actors, actors[2]);
  return report + row("to a name, all", all) + row("  pronouns", pronouns) +
         row("    third person", groups[0]) + row("    first and second", groups[1]) +
         row("  nominals", groups[2]) + row("actors, all", of_actors) + row("    third person", actors[0]) +
         row("    first and second", actors[1]) + row("  nominals", actors[2]) + row("MUC", clusters.muc) +
         row("B-cubed", clusters.b_cubed) + fmt::format("{:24} {}\n", "documents", documents->size());
}

Result<std::string> evaluate_gap(std::string_view content, const Options& options, const Models& models) {
  const auto examples = read_gap(content, options.path);
  if (!examples) return tl::unexpected(examples.error());
  std::array<NameLinks, 2> scores;  // masculine, feminine
  std::string report;
  for (const GapExample& example : *examples) {
    const auto analysis = analyse_references(example.article, models, evaluation_limits());
    if (!analysis) return tl::unexpected(analysis.error());
    NameLinks& score = scores.at(example.feminine ? 1 : 0);
    bool missed = false;
    for (const GapExample::Name& name : {example.a, example.b}) {
      const bool found = leads_to(analysis->coreference, example.pronoun, name.span);
      score.gold += name.meant ? 1 : 0;
      score.found += found ? 1 : 0;
      score.right += name.meant && found ? 1 : 0;
      missed = missed || name.meant != found;
    }
    if (!missed || !options.misses) continue;
    const std::string& text = example.article.text;
    report += fmt::format("{} {} at {}: {}; {} {}; {} {}\n", example.id, slice(text, example.pronoun),
                          example.pronoun.begin, chain_words(text, analysis->coreference, example.pronoun),
                          slice(text, example.a.span), example.a.meant ? "is meant" : "is not",
                          slice(text, example.b.span), example.b.meant ? "is meant" : "is not");
  }
  NameLinks all = scores[0];
  add(all, scores[1]);
  return report + row("overall", all) + row("masculine", scores[0]) + row("feminine", scores[1]) +
         fmt::format("{:24} {:.3f}\n{:24} {}\n", "bias", scores[1].f1() / std::max(scores[0].f1(), 1e-9),
                     "examples", examples->size());
}

Result<void> evaluate(const Options& options) {
  const auto folder = models_path(options.models);
  if (!folder) return tl::unexpected(folder.error());
  const auto models = load_models(*folder);
  if (!models) return tl::unexpected(models.error());
  const auto content = read_whole_file(options.path);
  if (!content) return tl::unexpected(content.error());
  const auto report = options.path.ends_with(".tsv") ? evaluate_gap(*content, options, *models)
                                                     : evaluate_treebank(*content, options, *models);
  if (!report) return tl::unexpected(report.error());
  Output out = Output::standard();
  if (auto written = out.write(*report); !written) return written;
  return out.commit();
}

}  // namespace

void add_eval_coref(CLI::App& eval, Run& run) {
  CLI::App* command = eval.add_subcommand("coref", "Score coreference: whom pronouns and nominals stand for");
  const auto options = std::make_shared<Options>();
  command->add_option("PATH", options->path, "A treebank with entities (.conllu), or GAP's examples (.tsv)")
      ->required();
  command->add_flag("--misses", options->misses, "Write what leads elsewhere than the gold has it");
  command->add_option("--models", options->models, "Folder of the trained weights");
  command->footer(R"(
Everything is read from raw text. Of a treebank (Entity= in column 10, as in GUM):
  to a name   of pronouns and nominals that the gold has in a cluster with a name, those that lead to a name of
              that cluster; precision over all that lead to a name
  actors      the same, of what the gold calls persons and organisations
  MUC, B-cubed  over clusters of two or more, references being the same where their heads are
Of GAP's examples, over both names of each: whether the pronoun's chain has the name; bias is the F1 of feminine
pronouns over that of masculine ones.

Example:
  gainsay eval coref gap-validation.tsv)");
  command->callback([&run, options] {
    run = [options] {
      const auto done = evaluate(*options);
      if (!done) say(describe(done.error()));
      return done ? exit_ok : exit_some_failed;
    };
  });
}

}  // namespace gainsay::cli

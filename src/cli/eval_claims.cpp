#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "cli/command.h"
#include "cli/models_path.h"
#include "cli/output.h"
#include "evaluation/claim_pairs.h"
#include "evaluation/whole_file.h"

namespace gainsay::cli {
namespace {

struct Options {
  std::string pairs;
  std::optional<std::string> models;
  bool all = false;
  bool json = false;
};

double percent(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

// What stands on each side of a pair that is not found as labelled.
std::string told(const ClaimPair& pair, const FoundPair& found) {
  std::string out = fmt::format("{}, found {}{}{}\n  {}\n  {}\n", pair.label, found.label,
                                found.read ? "" : " (an attribution is not read)",
                                found.indexed ? "" : " (no common key)", pair.first.text, pair.second.text);
  return out + fmt::format("  {:.2f} in common; {}\n", found.comparison.alignment.common,
                           evidence_of(found.comparison));
}

Result<void> evaluate(const Options& options) {
  const auto folder = models_path(options.models);
  if (!folder) return tl::unexpected(folder.error());
  const auto models = load_models(*folder);
  if (!models) return tl::unexpected(models.error());
  const auto content = read_whole_file(options.pairs);
  if (!content) return tl::unexpected(content.error());
  const auto pairs = read_claim_pairs(*content, options.pairs);
  if (!pairs) return tl::unexpected(pairs.error());
  std::vector<FoundPair> found;
  std::string text;
  for (const ClaimPair& pair : *pairs) {
    auto judged = judge_pair(pair, *models);
    if (!judged) return tl::unexpected(judged.error());
    if (options.all || judged->label != pair.label) text += told(pair, *judged);
    found.push_back(std::move(*judged));
  }
  const auto scores = score_pairs(*pairs, found);
  nlohmann::ordered_json figures;
  text += fmt::format("{:<8}  {:>5}  {:>9}  {:>6}\n", "", "gold", "precision", "recall");
  for (std::size_t i = 0; i < pair_labels.size(); ++i) {
    const double precision = percent(scores[i].right, scores[i].found);
    const double recall = percent(scores[i].right, scores[i].gold);
    text += fmt::format("{:<8}  {:5}  {:9.2f}  {:6.2f}\n", pair_labels[i], scores[i].gold, precision, recall);
    figures[std::string(pair_labels[i])] = {
        {"gold", scores[i].gold}, {"precision", precision}, {"recall", recall}};
  }
  Output out = Output::standard();
  auto written = out.write(options.json ? figures.dump(1) + '\n' : text);
  if (!written) return written;
  return out.commit();
}

}  // namespace

void add_eval_claims(CLI::App& eval, Run& run) {
  CLI::App* command =
      eval.add_subcommand("claims", "Score which attributions of two articles say the same or the contrary");
  const auto options = std::make_shared<Options>();
  command->add_option("FILE", options->pairs, "Labelled pairs, e.g. tests/claims/pairs.jsonl")->required();
  command->add_flag("--all", options->all, "Show every pair, not only those that are not found as labelled");
  command->add_option("--models", options->models, "Folder of the trained weights");
  command->add_flag("--json", options->json, "Write the figures as JSON");
  command->footer(R"(
Each line of FILE is a pair of short articles, {"label", "first": {"published", "text", "says"}, "second": {...}}: do the
attributions whose contents have the words "says" state the same, the contrary (denies), the same but for
numbers or times (differs), or something else (other)? Both are read with all stages, and have to find each other
as they would in a ledger.

Example:
  gainsay eval claims tests/claims/pairs.jsonl)");
  command->callback([&run, options] {
    run = [options] {
      const auto done = evaluate(*options);
      if (!done) say(describe(done.error()));
      return done ? exit_ok : exit_some_failed;
    };
  });
}

}  // namespace gainsay::cli

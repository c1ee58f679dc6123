#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "cli/command.h"
#include "cli/models_path.h"
#include "cli/output.h"
#include "evaluation/attribution_folder.h"
#include "evaluation/attribution_scores.h"

namespace gainsay::cli {
namespace {

struct Options {
  std::string folder;
  std::string predictions;
  std::optional<std::string> models;
  bool json = false;
};

struct Row {
  const char* name;
  const FoundScore* score;
};

std::array<Row, 8> rows(const AttributionScores& scores) {
  return {{{"words.Source", &scores.words.source},
           {"words.Cue", &scores.words.cue},
           {"words.Content", &scores.words.content},
           {"spans.Source", &scores.spans.source},
           {"spans.Cue", &scores.spans.cue},
           {"spans.Content", &scores.spans.content},
           {"relation.relaxed", &scores.relaxed},
           {"relation.exact", &scores.exact}}};
}

double source_accuracy(const AttributionScores& scores) {
  return scores.cue_found > 0
             ? static_cast<double>(scores.source_right) / static_cast<double>(scores.cue_found)
             : 0;
}

std::string table(const AttributionScores& scores, std::size_t articles) {
  std::string out;
  for (const auto& [name, score] : rows(scores)) {
    out += fmt::format("{:18} precision {:6.2f}  recall {:6.2f}  f1 {:6.2f}\n", name,
                       100 * score->precision(), 100 * score->recall(), 100 * score->f1());
  }
  out += fmt::format("{:18} accuracy {:6.2f}  of {}\n", "source_given_cue", 100 * source_accuracy(scores),
                     scores.cue_found);
  for (std::size_t i = 0; i < scores.confidence.size(); ++i) {
    const ConfidenceBin& bin = scores.confidence[i];
    if (bin.found == 0) continue;
    const auto found = static_cast<double>(bin.found);
    out += fmt::format("{:18} mean {:6.2f}  right {:6.2f}  of {}\n", fmt::format("confidence 0.{}", i),
                       100 * bin.confidence / found, 100 * static_cast<double>(bin.right) / found, bin.found);
  }
  out += fmt::format("{:18} {:6.2f}\n", "calibration_error", 100 * scores.calibration_error());
  return out + fmt::format("{:18} {}\n", "articles", articles);
}

std::string json(const AttributionScores& scores, std::size_t articles) {
  nlohmann::ordered_json out;
  for (const auto& [name, score] : rows(scores)) {
    out[name] = {{"precision", 100 * score->precision()},
                 {"recall", 100 * score->recall()},
                 {"f1", 100 * score->f1()}};
  }
  out["source_given_cue"] = {{"accuracy", 100 * source_accuracy(scores)}, {"of", scores.cue_found}};
  out["calibration_error"] = 100 * scores.calibration_error();
  out["articles"] = articles;
  return out.dump(1) + '\n';
}

Result<void> write_whole(const std::string& path, const std::string& bytes) {
  auto file = Output::create(path);
  if (!file) return tl::unexpected(std::move(file.error()));
  if (auto written = file->write(bytes); !written) return written;
  return file->commit();
}

Result<void> evaluate(const Options& options) {
  const auto folder = models_path(options.models);
  if (!folder) return tl::unexpected(folder.error());
  const auto models = load_models(*folder);
  if (!models) return tl::unexpected(models.error());
  const auto articles = read_annotated_folder(options.folder);
  if (!articles) return tl::unexpected(articles.error());
  const std::filesystem::path predictions(options.predictions);
  if (!predictions.empty()) {
    std::error_code failed;
    std::filesystem::create_directories(predictions, failed);
    if (failed) return fail(ErrorCode::unwritable, failed.message(), options.predictions);
  }
  AttributionScores scores;
  for (const AnnotatedArticle& article : *articles) {
    const auto found = find_attributions(article, *models);
    if (!found) return tl::unexpected(found.error());
    add_scores(article.text, article.gold, *found, scores);
    if (predictions.empty()) continue;
    auto written =
        write_whole((predictions / (article.name + ".ann")).string(), write_brat(article.text, *found));
    if (!written) return written;
  }
  Output out = Output::standard();
  const std::string report = options.json ? json(scores, articles->size()) : table(scores, articles->size());
  if (auto written = out.write(report); !written) return written;
  return out.commit();
}

}  // namespace

void add_eval_attribution(CLI::App& eval, Run& run) {
  CLI::App* command = eval.add_subcommand("attribution", "Score sources, cues, contents and their links");
  const auto options = std::make_shared<Options>();
  command
      ->add_option("DIR", options->folder,
                   "Folder with text/NAME.txt and attributions/NAME.ann (brat standoff, as PolNeAR), e.g. "
                   "../shared/corpora/polnear/dev")
      ->required();
  command->add_option("--predictions", options->predictions,
                      "Write what was found here, one NAME.ann an article; made where there is none");
  command->add_option("--models", options->models, "Folder of the trained weights");
  command->add_flag("--json", options->json, "Write the figures as JSON");
  command->footer(R"(
A word is a run of letters and digits, or a mark. Figures are percentages over all articles:
  words             words that sources, cues, contents cover
  spans             a span counts where its words are all and only those of a gold span
  relation.relaxed  cues share a word, sources share one (or both are absent), contents overlap by half
  relation.exact    all three equal
  source_given_cue  the source is right, where the cue was found
  confidence        of attributions that sure, in tenths: their mean, and how many are right by relation.relaxed
  calibration_error how far the two are apart, over all

Example:
  gainsay eval attribution ../shared/corpora/polnear/dev --predictions found/)");
  command->callback([&run, options] {
    run = [options] {
      const auto done = evaluate(*options);
      if (!done) say(describe(done.error()));
      return done ? exit_ok : exit_some_failed;
    };
  });
}

}  // namespace gainsay::cli

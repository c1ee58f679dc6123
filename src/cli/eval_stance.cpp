#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "cli/command.h"
#include "cli/models_path.h"
#include "cli/output.h"
#include "evaluation/stance_scores.h"
#include "evaluation/whole_file.h"

namespace gainsay::cli {
namespace {

struct Options {
  std::string labels;
  std::string folder;
  std::string predictions;
  std::optional<std::string> models;
  bool json = false;
};

/// Whether any label stands for a part of its corpus.
bool is_sample(const StanceScores& weighted) {
  const auto& stances = weighted.front().values;
  return std::any_of(stances.begin(), stances.end(), [](const ValueScore& value) { return value.gold > 0; });
}

std::string table(const StanceScores& plain, const StanceScores& weighted, std::size_t attributions) {
  const bool sample = is_sample(weighted);
  std::string out = fmt::format("{:<22}  {:>5}  {:>9}  {:>6}  {:>6}{}\n", "", "gold", "precision", "recall",
                                "f1", sample ? "  corpus f1" : "");
  for (std::size_t field = 0; field < plain.size(); ++field) {
    for (std::size_t i = 0; i < plain[field].values.size(); ++i) {
      const ValueScore& value = plain[field].values[i];
      if (value.gold == 0 && value.found == 0) continue;
      out += fmt::format("{:<22}  {:5}  {:9.2f}  {:6.2f}  {:6.2f}",
                         fmt::format("{}.{}", plain[field].name, value.name), value.gold,
                         100 * value.precision(), 100 * value.recall(), 100 * value.f1());
      if (sample) out += fmt::format("  {:9.2f}", 100 * weighted[field].values[i].f1());
      out += '\n';
    }
  }
  out += '\n';
  for (std::size_t field = 0; field < plain.size(); ++field) {
    out += fmt::format("{:<10} accuracy {:6.2f}  macro_f1 {:6.2f}", plain[field].name,
                       100 * plain[field].accuracy(), 100 * plain[field].macro_f1());
    if (sample) {
      out += fmt::format("  corpus accuracy {:6.2f}  macro_f1 {:6.2f}", 100 * weighted[field].accuracy(),
                         100 * weighted[field].macro_f1());
    }
    out += '\n';
  }
  return out + fmt::format("attributions {}\n", attributions);
}

nlohmann::ordered_json json(const StanceScores& scores) {
  nlohmann::ordered_json out;
  for (const FieldScore& field : scores) {
    nlohmann::ordered_json& member = out[std::string(field.name)];
    member = {{"accuracy", 100 * field.accuracy()}, {"macro_f1", 100 * field.macro_f1()}};
    for (const ValueScore& value : field.values) {
      member["values"][std::string(value.name)] = {{"gold", value.gold},
                                                   {"precision", 100 * value.precision()},
                                                   {"recall", 100 * value.recall()},
                                                   {"f1", 100 * value.f1()}};
    }
  }
  return out;
}

Result<void> write_predictions(const std::string& content, const std::vector<StanceReading>& found,
                               const std::string& path) {
  auto out = Output::create(path);
  if (!out) return tl::unexpected(std::move(out.error()));
  std::string lines;
  std::size_t row = 0;
  for (std::size_t begin = 0; begin < content.size(); ++row) {
    const std::size_t end = std::min(content.find('\n', begin), content.size());
    lines += content.substr(begin, end - begin);
    if (row == 0) {
      lines += "\tfound_stance\tfound_polarity\tfound_certainty\tfound_anonymity\n";
    } else if (row <= found.size()) {
      const StanceReading& reading = found[row - 1];
      lines += fmt::format("\t{}\t{}\t{}\t{}\n", name(reading.stance), name(reading.polarity),
                           name(reading.certainty), name(reading.anonymity));
    }
    begin = end + 1;
  }
  if (auto written = out->write(lines); !written) return written;
  return out->commit();
}

Result<void> evaluate(const Options& options) {
  const auto folder = models_path(options.models);
  if (!folder) return tl::unexpected(folder.error());
  const auto models = load_models(*folder);
  if (!models) return tl::unexpected(models.error());
  const auto content = read_whole_file(options.labels);
  if (!content) return tl::unexpected(content.error());
  const auto labels = read_stance_labels(*content, options.labels);
  if (!labels) return tl::unexpected(labels.error());
  const auto found = read_stances(*labels, options.folder, *models);
  if (!found) return tl::unexpected(found.error());
  if (!options.predictions.empty()) {
    if (auto written = write_predictions(*content, *found, options.predictions); !written) return written;
  }
  const StanceScores plain = score_stances(*labels, *found, false);
  const StanceScores weighted = score_stances(*labels, *found, true);
  Output out = Output::standard();
  nlohmann::ordered_json figures;
  if (options.json) {
    figures["labels"] = json(plain);
    if (is_sample(weighted)) figures["corpus"] = json(weighted);
    figures["attributions"] = labels->size();
  }
  auto written = out.write(options.json ? figures.dump(1) + '\n' : table(plain, weighted, labels->size()));
  if (!written) return written;
  return out.commit();
}

}  // namespace

void add_eval_stance(CLI::App& eval, Run& run) {
  CLI::App* command = eval.add_subcommand(
      "stance", "Score stance, polarity, certainty and anonymity on labelled attributions");
  const auto options = std::make_shared<Options>();
  command->add_option("LABELS", options->labels, "Labels, e.g. train/labels/stance-dev.tsv")->required();
  command
      ->add_option(
          "DIR", options->folder,
          "The folder that they point into, with text/NAME.txt and attributions/NAME_ANNOTATOR.ann, e.g. "
          "../shared/corpora/polnear/dev")
      ->required();
  command->add_option("--predictions", options->predictions,
                      "Write the labels with what was found beside them");
  command->add_option("--models", options->models, "Folder of the trained weights");
  command->add_flag("--json", options->json, "Write the figures as JSON");
  command->footer(R"(
The spans of source, cue and content are given, those of the labels and of all the attributions around them;
what is scored is how they are read. Figures are percentages over the labelled attributions; `corpus` figures
weigh each by how many it stands for, since rare stances were looked for, and are left out where the labels are
no sample of it. macro_f1 is the mean F1 of the values that the labels have.

Example:
  gainsay eval stance train/labels/stance-dev.tsv ../shared/corpora/polnear/dev)");
  command->callback([&run, options] {
    run = [options] {
      const auto done = evaluate(*options);
      if (!done) say(describe(done.error()));
      return done ? exit_ok : exit_some_failed;
    };
  });
}

}  // namespace gainsay::cli

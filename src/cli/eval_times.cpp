#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/models_path.h"
#include "evaluation/times_scores.h"
#include "evaluation/whole_file.h"

namespace gainsay::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::string path;
  std::string style = "automatic";
  std::optional<std::string> models;
  bool each = false;
  bool misses = false;
};

void print(const std::string& row, const SpanScore& score) {
  fmt::print("  {:<14} precision {:6.2f}  recall {:6.2f}  F1 {:6.2f}  (gold {}, found {})\n", row,
             100 * score.precision(), 100 * score.recall(), 100 * score.f1(), score.gold, score.predicted);
}

void print_misses(const TimeDocument& document, const std::vector<TimeExpression>& found) {
  const std::string_view text = document.article.text;
  for (const GoldTime& gold : document.gold) {
    const TimeExpression* time = time_at(found, gold.span);
    if (time == nullptr) {
      fmt::print("missed\t{}\t{}\n", slice(text, gold.span), gold.value);
    } else if (time->value != gold.value) {
      fmt::print("value\t{}\t{}\t{}\t{}\n", slice(text, gold.span), gold.value, slice(text, time->span),
                 time->value);
    }
  }
  for (const TimeExpression& time : found) {
    const bool gold = std::any_of(document.gold.begin(), document.gold.end(),
                                  [&](const GoldTime& one) { return one.span.overlaps(time.span); });
    if (!gold) fmt::print("excess\t{}\t{}\n", slice(text, time.span), time.value);
  }
}

std::vector<std::string> files_of(const std::string& path) {
  std::error_code ignored;
  if (!fs::is_directory(path, ignored)) return {path};
  std::vector<std::string> files;
  for (const auto& entry : fs::directory_iterator(path, ignored)) {
    const std::string kind = entry.path().extension();
    if (kind == ".tml" || kind == ".xml" || kind == ".json") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

Result<TimeModels> load(const std::optional<std::string>& given) {
  const auto folder = models_path(given);
  if (!folder) return tl::unexpected(folder.error());
  auto sentences = SentenceModel::load(*folder);
  if (!sentences) return tl::unexpected(std::move(sentences.error()));
  auto syntax = SyntaxModel::load(*folder);
  if (!syntax) return tl::unexpected(std::move(syntax.error()));
  return TimeModels{std::move(*sentences), std::move(*syntax)};
}

Result<void> evaluate(const Options& options) {
  const auto models = load(options.models);
  if (!models) return tl::unexpected(models.error());
  const TimeStyle style = options.style == "news"        ? TimeStyle::news
                          : options.style == "narrative" ? TimeStyle::narrative
                                                         : TimeStyle::automatic;
  TimeScores scores;
  CaseScores cases;
  for (const std::string& file : files_of(options.path)) {
    const auto content = read_whole_file(file);
    if (!content) return tl::unexpected(content.error());
    if (fs::path(file).extension() == ".json") {
      const auto read = read_time_cases(*content, file);
      if (!read) return tl::unexpected(read.error());
      CaseScores own;
      for (const TimeCase& one : *read) {
        const auto found = read_times(one.article, *models, TimeStyle::news);
        if (!found) return tl::unexpected(found.error());
        add_case(own, one, *found);
      }
      fmt::print("{}: {} cases, spans {}, values too {}\n", fs::path(file).filename().string(), own.cases,
                 own.spans, own.values);
      cases.cases += own.cases;
      cases.spans += own.spans;
      cases.values += own.values;
      continue;
    }
    const auto document = read_timeml(*content, file);
    if (!document) return tl::unexpected(document.error());
    const auto found = read_times(document->article, *models, style);
    if (!found) return tl::unexpected(found.error());
    TimeScores own;
    add_scores(own, document->gold, *found);
    add_scores(scores, document->gold, *found);
    if (options.each) {
      fmt::print("{}: lenient F1 {:.2f}, with value F1 {:.2f}\n", fs::path(file).filename().string(),
                 100 * own.lenient.f1(), 100 * own.valued.f1());
    }
    if (options.misses) print_misses(*document, *found);
  }
  if (scores.lenient.gold > 0) {
    print("spans strict", scores.strict);
    print("spans lenient", scores.lenient);
    print("with value", scores.valued);
  }
  if (cases.cases > 0)
    fmt::print("all: {} cases, spans {}, values too {}\n", cases.cases, cases.spans, cases.values);
  return {};
}

}  // namespace

void add_eval_times(CLI::App& eval, Run& run) {
  CLI::App* command = eval.add_subcommand(
      "times", "Score time expressions and their values on TimeML documents, or on short cases in JSON");
  auto options = std::make_shared<Options>();
  command->add_option("PATH", options->path, "A .tml, .xml or .json file, or a folder of them")->required();
  command
      ->add_option("--style", options->style,
                   "How dates without a year are read: by the day of publication (news) or the date named "
                   "last (narrative)")
      ->check(CLI::IsMember({"automatic", "news", "narrative"}))
      ->capture_default_str();
  command->add_flag("--each", options->each, "Write a line a document too");
  command->add_flag("--misses", options->misses, "Write what was missed, read otherwise or found in excess");
  command->add_option("--models", options->models, "Folder of the trained weights");
  command->callback([options, &run] {
    run = [options] {
      const auto done = evaluate(*options);
      if (!done) say(describe(done.error()));
      return done ? exit_ok : exit_some_failed;
    };
  });
}

}  // namespace gainsay::cli

#include <fmt/format.h>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/models_path.h"
#include "cli/output.h"
#include "evaluation/story_scores.h"

namespace gainsay::cli {
namespace {

struct Options {
  std::string path;
  std::optional<std::string> models;
  bool each = false;
  bool misses = false;
  bool given_spans = false;
};

double percent(std::size_t part, std::size_t all) {
  return all > 0 ? 100 * static_cast<double>(part) / static_cast<double>(all) : 0;
}

std::string span_row(std::string_view row, const FoundScore& score) {
  return fmt::format("{:18} precision {:6.2f}  recall {:6.2f}  f1 {:6.2f}\n", row, 100 * score.precision(),
                     100 * score.recall(), 100 * score.f1());
}

std::string field_row(std::string_view row, const FieldScore& score) {
  std::string line = fmt::format("{:18} right {:6.2f}  ({} of {})", row, percent(score.right, score.of),
                                 score.right, score.of);
  if (score.marked_of > 0) {
    line += fmt::format("  marked {:6.2f}  ({} of {})", percent(score.marked_right, score.marked_of),
                        score.marked_right, score.marked_of);
  }
  return line + '\n';
}

std::string table(const StoryScores& scores, std::size_t stories) {
  constexpr std::array<std::string_view, 3> roles = {"source", "cue", "content"};
  std::string out = span_row("attributions", scores.paired);
  for (std::size_t i = 0; i < roles.size(); ++i)
    out += span_row(fmt::format("exact.{}", roles.at(i)), scores.exact.at(i));
  for (std::size_t i = 0; i < roles.size(); ++i)
    out += span_row(fmt::format("relaxed.{}", roles.at(i)), scores.relaxed.at(i));
  out += span_row("links.parent", scores.parents) + span_row("links.answers", scores.answers);
  for (std::size_t i = roles.size(); i < story_fields; ++i)
    out += field_row(name(static_cast<StoryField>(i)), scores.fields.at(i));
  out += field_row("aliases", scores.aliases);
  out += field_row("none", scores.nothing);
  return out + fmt::format("{:18} right {:6.2f}  ({} of {})\n{:18} {}\n", "all fields",
                           percent(scores.right(), scores.of()), scores.right(), scores.of(), "stories",
                           stories);
}

Result<void> evaluate(const Options& options) {
  const auto folder = models_path(options.models);
  if (!folder) return tl::unexpected(folder.error());
  const auto models = load_models(*folder);
  if (!models) return tl::unexpected(models.error());
  const auto stories = read_stories(options.path);
  if (!stories) return tl::unexpected(stories.error());
  StoryScores scores;
  std::string report;
  for (const Story& story : *stories) {
    const auto analysis =
        options.given_spans ? analyse_story_spans(story, *models) : analyse_story(story, *models);
    if (!analysis) return tl::unexpected(analysis.error());
    std::vector<StoryMiss> misses;
    const StoryScores own = score_story(story, *analysis, &misses);
    add(scores, own);
    if (options.each)
      report += fmt::format("{} {} of {}, {} in excess\n", story.name, own.right(), own.of(), own.excess());
    for (const StoryMiss& miss : misses) {
      if (!options.misses) break;
      report += fmt::format("{} {} {}\n", story.name, miss.id > 0 ? std::to_string(miss.id) : "-", miss.what);
    }
  }
  Output out = Output::standard();
  if (auto written = out.write(report + table(scores, stories->size())); !written) return written;
  return out.commit();
}

}  // namespace

void add_eval_stories(CLI::App& eval, Run& run) {
  CLI::App* command = eval.add_subcommand("stories", "Score all that is read of stories with gold in them");
  const auto options = std::make_shared<Options>();
  command->add_option("PATH", options->path, "A .story file or a folder of them, e.g. tests/stories")
      ->required();
  command->add_flag("--each", options->each, "Write a line a story too");
  command->add_flag("--misses", options->misses, "Write what was read otherwise than the gold has it");
  command->add_flag("--given-spans", options->given_spans,
                    "Take source, cue and content from the gold: score what is made of them");
  command->add_option("--models", options->models, "Folder of the trained weights");
  command->footer(R"(
The format is described in tests/stories/README.md. Figures are percentages over all stories:
  attributions  found, by a cue in common
  exact         the same letters and digits
  relaxed       source and cue share some, contents overlap by half
  links         of nesting, and from answers to what they answer, one by one
  right         the field equals the gold, over attributions that were found
  marked        the same, where the gold is not the usual (indirect, says, positive, plain, named, or nothing)

Example:
  gainsay eval stories tests/stories --each)");
  command->callback([&run, options] {
    run = [options] {
      const auto done = evaluate(*options);
      if (!done) say(describe(done.error()));
      return done ? exit_ok : exit_some_failed;
    };
  });
}

}  // namespace gainsay::cli

#include <fmt/format.h>

#include <memory>

#include "cli/command.h"
#include "cli/output.h"
#include "evaluation/articles.h"

namespace gainsay::cli {
namespace {

struct Options {
  std::string folder;
  std::string predictions;
  bool pages = false;
};

std::string page_line(const LabelledArticle& page, const ArticlePredictions& predictions) {
  const ShingleScore score = score_text(page.body, predictions.at(page.key));
  return fmt::format("{:.4f}  {:.4f}  {}\n", score.precision(), score.recall(), page.key);
}

Result<void> evaluate(const Options& options) {
  const auto pages = read_articles_folder(options.folder);
  if (!pages) return tl::unexpected(pages.error());
  const auto predictions = predict_articles(*pages);
  if (!predictions) return tl::unexpected(predictions.error());
  if (!options.predictions.empty()) {
    auto file = Output::create(options.predictions);
    if (!file) return tl::unexpected(file.error());
    if (auto written = file->write(to_json(*predictions)); !written) return written;
    if (auto whole = file->commit(); !whole) return whole;
  }
  std::string report;
  if (options.pages) {
    for (const LabelledArticle& page : *pages) report += page_line(page, *predictions);
  }
  const ArticlesScore score = score_articles(*pages, *predictions);
  report += fmt::format("{:<10} {:.4f}\n{:<10} {:.4f}\n{:<10} {:.4f}\n{:<10} {:.4f}\n{:<10} {}\n", "f1",
                        score.f1(), "precision", score.precision, "recall", score.recall, "exact",
                        score.exact, "pages", score.pages);
  Output out = Output::standard();
  if (auto written = out.write(report); !written) return written;
  return out.commit();
}

}  // namespace

void add_eval_articles(CLI::App& eval, Run& run) {
  CLI::App* articles = eval.add_subcommand("articles", "Score the main text of pages");
  const auto options = std::make_shared<Options>();
  articles
      ->add_option("DIR", options->folder,
                   "Folder with truth.json and html/, e.g. ../shared/corpora/articles")
      ->required();
  articles->add_option("--predictions", options->predictions,
                       "Write what was read, as JSON {key: {articleBody}}");
  articles->add_flag("--pages", options->pages, "List precision and recall of each page");
  articles->callback([&run, options] {
    run = [options] {
      const auto done = evaluate(*options);
      if (!done) say(describe(done.error()));
      return done ? exit_ok : exit_some_failed;
    };
  });
}

}  // namespace gainsay::cli

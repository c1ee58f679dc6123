#include <fmt/core.h>

#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/models_path.h"
#include "evaluation/segmentation.h"
#include "evaluation/whole_file.h"
#include "text/sentence_model.h"
#include "text/surface_tokens.h"
#include "text/text.h"

namespace gainsay::cli {
namespace {

struct Options {
  std::vector<std::string> files;
  std::string predictions;
  std::optional<std::string> models;
  bool documents = false;
};

void print(const char* layer, const SpanScore& score) {
  fmt::print("  {:<9} precision {:6.2f}  recall {:6.2f}  F1 {:6.2f}  (gold {}, found {})\n", layer,
             100 * score.precision(), 100 * score.recall(), 100 * score.f1(), score.gold, score.predicted);
}

/// One sentence a line, tokens apart by one space.
void write_predictions(std::ofstream& out, const Article& article, const Text& text) {
  for (const Sentence& sentence : text.sentences) {
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      out << (i > sentence.tokens.begin ? " " : "") << slice(article.text, text.tokens[i].span);
    }
    out << '\n';
  }
}

Result<void> score(const std::string& path, const Options& options, const SentenceModel& model,
                   std::ofstream& predictions) {
  const auto bytes = read_whole_file(path);
  if (!bytes) return tl::unexpected(bytes.error());
  const auto gold =
      read_segmentation(*bytes, options.documents ? Breaks::documents : Breaks::paragraphs, path);
  if (!gold) return tl::unexpected(gold.error());
  Limits limits;
  limits.max_tokens = 100'000'000;  // a treebank is many documents in one
  const auto text = analyse_text(gold->article, model, limits);
  if (!text) return tl::unexpected(text.error());
  Spans words;
  for (const Token& token : text->tokens) words.push_back(token.span);
  Spans sentences;
  for (const Sentence& sentence : text->sentences) sentences.push_back(sentence.span);
  fmt::print("{}\n", path);
  print("words", score_spans(gold->words, words));
  print("tokens", score_spans(gold->tokens, surface_tokens(gold->article.text, words)));
  print("sentences", score_spans(gold->sentences, sentences));
  if (predictions.is_open()) write_predictions(predictions, gold->article, *text);
  return {};
}

Result<SentenceModel> load_model(const Options& options) {
  const auto folder = models_path(options.models);
  if (!folder) return tl::unexpected(folder.error());
  return SentenceModel::load(*folder);
}

int run_eval(const Options& options) {
  const auto model = load_model(options);
  if (!model) {
    say(describe(model.error()));
    return exit_some_failed;
  }
  std::ofstream predictions;
  if (!options.predictions.empty()) {
    predictions.open(options.predictions, std::ios::binary);
    if (!predictions) {
      say(options.predictions + ": can't be written");
      return exit_some_failed;
    }
  }
  int code = exit_ok;
  for (const std::string& path : options.files) {
    const auto done = score(path, options, *model, predictions);
    if (done) continue;
    say(describe(done.error()));
    code = exit_some_failed;
  }
  return code;
}

}  // namespace

void add_eval_text(CLI::App& eval, Run& run) {
  CLI::App* text =
      eval.add_subcommand("text", "Score tokens and sentences against CoNLL-U treebanks, from raw text");
  auto options = std::make_shared<Options>();
  text->add_option("conllu", options->files, "Treebank files")->required();
  text->add_option("--predictions", options->predictions, "Write the tokens found here, one sentence a line");
  text->add_option("--models", options->models, "Folder of the trained weights");
  text->add_flag("--documents", options->documents,
                 "Show only document breaks, no paragraphs, in the raw text");
  text->callback([options, &run] { run = [options] { return run_eval(*options); }; });
}

}  // namespace gainsay::cli

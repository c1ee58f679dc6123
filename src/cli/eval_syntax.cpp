#include <fmt/core.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/models_path.h"
#include "cli/output.h"
#include "entities/name_tagger.h"
#include "evaluation/laid_over.h"
#include "evaluation/segmentation.h"
#include "evaluation/syntax_scores.h"
#include "evaluation/whole_file.h"
#include "export/conllu.h"
#include "syntax/syntax.h"
#include "text/sentence_model.h"
#include "text/surface_tokens.h"
#include "text/text.h"

namespace gainsay::cli {
namespace {

struct Options {
  std::vector<std::string> files;
  std::string predictions;
  std::string system;  ///< a parse made elsewhere; empty: ours
  std::optional<std::string> models;
};

void print(const char* layer, const SpanScore& score) {
  fmt::print("  {:<9} precision {:6.2f}  recall {:6.2f}  F1 {:6.2f}\n", layer, 100 * score.precision(),
             100 * score.recall(), 100 * score.f1());
}

struct LoadedModels {
  SentenceModel sentences;
  SyntaxModel syntax;
};

Result<LoadedModels> load(const std::optional<std::string>& given) {
  const auto folder = models_path(given);
  if (!folder) return tl::unexpected(folder.error());
  auto sentences = SentenceModel::load(*folder);
  if (!sentences) return tl::unexpected(std::move(sentences.error()));
  auto syntax = SyntaxModel::load(*folder);
  if (!syntax) return tl::unexpected(std::move(syntax.error()));
  return LoadedModels{std::move(*sentences), std::move(*syntax)};
}

struct Treebank {
  SegmentationGold parts;
  std::vector<WordAnalysis> words;
};

Result<Treebank> read_treebank(const std::string& path) {
  const auto bytes = read_whole_file(path);
  if (!bytes) return tl::unexpected(bytes.error());
  auto parts = read_segmentation(*bytes, Breaks::paragraphs, path);
  if (!parts) return tl::unexpected(std::move(parts.error()));
  auto words = read_word_analyses(*bytes, path);
  if (!words) return tl::unexpected(std::move(words.error()));
  return Treebank{std::move(*parts), std::move(*words)};
}

void print_scores(const std::string& path, const Treebank& gold, const Treebank& parse) {
  fmt::print("{}\n", path);
  print("tokens", score_spans(gold.parts.tokens, parse.parts.tokens));
  print("sentences", score_spans(gold.parts.sentences, parse.parts.sentences));
  print("words", score_spans(gold.parts.words, parse.parts.words));
  const SyntaxScores scores = score_syntax(gold.parts.words, gold.words, parse.parts.words, parse.words);
  print("UPOS", scores.universal_tags);
  print("XPOS", scores.penn_tags);
  print("lemmas", scores.lemmas);
  print("UAS", scores.heads);
  print("LAS", scores.heads_relations);
}

/// Prints the scores of the models on one treebank; gives what was predicted, as CoNLL-U.
Result<std::string> score_models(const std::string& path, const LoadedModels& models) {
  const auto gold = read_treebank(path);
  if (!gold) return tl::unexpected(gold.error());
  const Article& article = gold->parts.article;
  Limits limits;
  limits.max_tokens = 100'000'000;  // a treebank is many documents in one
  const auto text = analyse_text(article, models.sentences, limits);
  if (!text) return tl::unexpected(text.error());
  const Syntax syntax = analyse_syntax(article.text, *text, models.syntax);
  Treebank parse;
  for (const Token& token : text->tokens) parse.parts.words.push_back(token.span);
  for (const Sentence& sentence : text->sentences) parse.parts.sentences.push_back(sentence.span);
  parse.parts.tokens = surface_tokens(article.text, parse.parts.words);
  parse.words = word_analyses(*text, syntax, models.syntax);
  print_scores(path, *gold, parse);
  return to_conllu(article, *text, syntax, models.syntax, {}, std::filesystem::path(path).stem().string());
}

Result<void> eval_system(const std::string& path, const std::string& system) {
  const auto gold = read_treebank(path);
  if (!gold) return tl::unexpected(gold.error());
  auto parse = read_treebank(system);
  if (!parse) return tl::unexpected(std::move(parse.error()));
  auto parts = laid_over(gold->parts.article.text, std::move(parse->parts), system);
  if (!parts) return tl::unexpected(std::move(parts.error()));
  print_scores(path, *gold, {std::move(*parts), std::move(parse->words)});
  return {};
}

Result<void> eval_models(const Options& options) {
  const auto models = load(options.models);
  if (!models) return tl::unexpected(models.error());
  std::string predicted;
  for (const std::string& path : options.files) {
    const auto conllu = score_models(path, *models);
    if (!conllu) return tl::unexpected(conllu.error());
    predicted += *conllu;
  }
  if (options.predictions.empty()) return {};
  auto out = Output::create(options.predictions);
  if (!out) return tl::unexpected(std::move(out.error()));
  if (auto written = out->write(predicted); !written) return written;
  return out->commit();
}

int run_eval(const Options& options) {
  if (!options.system.empty() && options.files.size() != 1) {
    say("eval syntax --system: is a parse of one treebank; name that one alone");
    return exit_usage;
  }
  const auto done =
      options.system.empty() ? eval_models(options) : eval_system(options.files.front(), options.system);
  if (!done) say(describe(done.error()));
  return done ? exit_ok : exit_some_failed;
}

}  // namespace

void add_eval_syntax(CLI::App& eval, Run& run) {
  CLI::App* command = eval.add_subcommand(
      "syntax", "Score tokens, sentences, tags, lemmas and heads against CoNLL-U treebanks, from raw text");
  auto options = std::make_shared<Options>();
  command->add_option("PATH", options->files, "Treebank files")->required();
  CLI::Option* predictions =
      command->add_option("--predictions", options->predictions, "Write what was predicted, as CoNLL-U");
  CLI::Option* models = command->add_option("--models", options->models, "Folder of the trained weights");
  command
      ->add_option("--system", options->system,
                   "Score this parse of the treebank's text, CoNLL-U by any program, instead of our own")
      ->excludes(predictions)
      ->excludes(models);
  command->callback([options, &run] { run = [options] { return run_eval(*options); }; });
}

}  // namespace gainsay::cli

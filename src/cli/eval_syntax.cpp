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

/// Prints the scores of one treebank; gives what was predicted, as CoNLL-U.
Result<std::string> score(const std::string& path, const LoadedModels& models) {
  const auto bytes = read_whole_file(path);
  if (!bytes) return tl::unexpected(bytes.error());
  const auto gold = read_segmentation(*bytes, Breaks::paragraphs, path);
  if (!gold) return tl::unexpected(gold.error());
  const auto gold_words = read_word_analyses(*bytes, path);
  if (!gold_words) return tl::unexpected(gold_words.error());
  Limits limits;
  limits.max_tokens = 100'000'000;  // a treebank is many documents in one
  const auto text = analyse_text(gold->article, models.sentences, limits);
  if (!text) return tl::unexpected(text.error());
  const Syntax syntax = analyse_syntax(gold->article.text, *text, models.syntax);
  Spans words;
  for (const Token& token : text->tokens) words.push_back(token.span);
  Spans sentences;
  for (const Sentence& sentence : text->sentences) sentences.push_back(sentence.span);
  const SyntaxScores scores =
      score_syntax(gold->words, *gold_words, words, word_analyses(*text, syntax, models.syntax));
  fmt::print("{}\n", path);
  print("tokens", score_spans(gold->tokens, surface_tokens(gold->article.text, words)));
  print("sentences", score_spans(gold->sentences, sentences));
  print("words", score_spans(gold->words, words));
  print("UPOS", scores.universal_tags);
  print("XPOS", scores.penn_tags);
  print("lemmas", scores.lemmas);
  print("UAS", scores.heads);
  print("LAS", scores.heads_relations);
  return to_conllu(gold->article, *text, syntax, models.syntax, {},
                   std::filesystem::path(path).stem().string());
}

Result<void> eval_syntax(const Options& options) {
  const auto models = load(options.models);
  if (!models) return tl::unexpected(models.error());
  std::string predicted;
  for (const std::string& path : options.files) {
    const auto conllu = score(path, *models);
    if (!conllu) return tl::unexpected(conllu.error());
    predicted += *conllu;
  }
  if (options.predictions.empty()) return {};
  auto out = Output::create(options.predictions);
  if (!out) return tl::unexpected(std::move(out.error()));
  if (auto written = out->write(predicted); !written) return written;
  return out->commit();
}

}  // namespace

void add_eval_syntax(CLI::App& eval, Run& run) {
  CLI::App* command = eval.add_subcommand(
      "syntax", "Score tokens, sentences, tags, lemmas and heads against CoNLL-U treebanks, from raw text");
  auto options = std::make_shared<Options>();
  command->add_option("PATH", options->files, "Treebank files")->required();
  command->add_option("--predictions", options->predictions, "Write what was predicted, as CoNLL-U");
  command->add_option("--models", options->models, "Folder of the trained weights");
  command->callback([options, &run] {
    run = [options] {
      const auto done = eval_syntax(*options);
      if (!done) say(describe(done.error()));
      return done ? exit_ok : exit_some_failed;
    };
  });
}

}  // namespace gainsay::cli

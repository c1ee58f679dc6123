#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/models_path.h"
#include "cli/output.h"
#include "evaluation/names_scores.h"
#include "evaluation/whole_file.h"

namespace gainsay::cli {
namespace {

struct Options {
  std::string path;
  std::string predictions;
  std::string system;  ///< labels given elsewhere; empty: ours
  std::optional<std::string> models;
};

struct Corpus {
  std::vector<LabelledWords> sentences;
  std::vector<std::string> files;  ///< of each sentence
  bool of_documents = false;       ///< each file is a document; else a sentence stands for itself
};

Result<Corpus> read_corpus(const std::string& path) {
  namespace fs = std::filesystem;
  std::vector<std::string> paths = {path};
  std::error_code ignored;
  if (fs::is_directory(path, ignored)) {
    paths.clear();
    const std::string folder = fs::is_directory(path + "/tags", ignored) ? path + "/tags" : path;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
  }
  Corpus corpus;
  corpus.of_documents = paths.size() > 1;
  for (const std::string& file : paths) {
    const auto content = read_whole_file(file);
    if (!content) return tl::unexpected(content.error());
    auto sentences = read_labelled_words(*content, file);
    if (!sentences) return tl::unexpected(std::move(sentences.error()));
    corpus.files.resize(corpus.files.size() + sentences->size(), fs::path(file).stem());
    std::move(sentences->begin(), sentences->end(), std::back_inserter(corpus.sentences));
  }
  return corpus;
}

void print(const std::string& row, const SpanScore& score) {
  fmt::print("  {:<14} precision {:6.2f}  recall {:6.2f}  F1 {:6.2f}  (gold {}, found {})\n", row,
             100 * score.precision(), 100 * score.recall(), 100 * score.f1(), score.gold, score.predicted);
}

void add(SpanScore& to, const SpanScore& more) {
  to.gold += more.gold;
  to.predicted += more.predicted;
  to.correct += more.correct;
}

SpanScore total(const std::vector<std::pair<std::string, SpanScore>>& scores) {
  SpanScore all;
  for (const auto& [kind, score] : scores) add(all, score);
  return all;
}

/// A row for each group of files whose names begin alike ("af_...", "asia_..."), where there are several.
void print_groups(const Corpus& corpus, const std::vector<std::vector<std::string>>& predicted,
                  const NameScheme& scheme) {
  std::map<std::string, std::pair<std::vector<LabelledWords>, std::vector<std::vector<std::string>>>> groups;
  for (std::size_t i = 0; i < corpus.sentences.size(); ++i) {
    auto& [gold, guess] = groups[corpus.files[i].substr(0, corpus.files[i].find('_'))];
    gold.push_back(corpus.sentences[i]);
    guess.push_back(predicted[i]);
  }
  if (groups.size() < 2) return;
  for (const auto& [name, group] : groups) {
    print(name, total(score_names(group.first, group.second, scheme)));
  }
}

Result<void> write_predictions(const Corpus& corpus, const std::vector<std::vector<std::string>>& predicted,
                               const std::string& path) {
  auto out = Output::create(path);
  if (!out) return tl::unexpected(std::move(out.error()));
  std::string lines;
  for (std::size_t i = 0; i < predicted.size(); ++i) {
    for (std::size_t j = 0; j < predicted[i].size(); ++j) {
      lines += corpus.sentences[i].words[j] + '\t' + predicted[i][j] + '\n';
    }
    lines += '\n';
  }
  if (auto written = out->write(lines); !written) return written;
  return out->commit();
}

using Labels = std::vector<std::vector<std::string>>;

Result<Labels> labels_of_models(const Corpus& corpus, const NameScheme& scheme,
                                const std::optional<std::string>& models) {
  const auto folder = models_path(models);
  if (!folder) return tl::unexpected(folder.error());
  const auto syntax = SyntaxModel::load(*folder);
  if (!syntax) return tl::unexpected(syntax.error());
  const auto tagger = NameTagger::load(*folder, *syntax);
  if (!tagger) return tl::unexpected(tagger.error());
  Labels labels;
  for (std::size_t begin = 0; begin < corpus.sentences.size();) {
    std::size_t end = begin;
    while (end < corpus.sentences.size() && corpus.files[end] == corpus.files[begin] &&
           (corpus.of_documents || end == begin))
      ++end;
    const std::span document(corpus.sentences.begin() + static_cast<std::ptrdiff_t>(begin), end - begin);
    for (auto& found : label_names(document, scheme, *syntax, *tagger)) labels.push_back(std::move(found));
    begin = end;
  }
  return labels;
}

Result<Labels> labels_of_system(const Corpus& corpus, const std::string& path) {
  auto system = read_corpus(path);
  if (!system) return tl::unexpected(std::move(system.error()));
  const auto same = [](const LabelledWords& a, const LabelledWords& b) { return a.words == b.words; };
  if (!std::equal(corpus.sentences.begin(), corpus.sentences.end(), system->sentences.begin(),
                  system->sentences.end(), same)) {
    return fail(ErrorCode::damaged, "has other words or sentences than the corpus", path);
  }
  Labels labels;
  for (LabelledWords& sentence : system->sentences) labels.push_back(std::move(sentence.labels));
  return labels;
}

Result<void> eval_names(const Options& options) {
  const auto corpus = read_corpus(options.path);
  if (!corpus) return tl::unexpected(corpus.error());
  const auto scheme = NameScheme::of(corpus->sentences, options.path);
  if (!scheme) return tl::unexpected(scheme.error());
  const auto predicted = options.system.empty() ? labels_of_models(*corpus, *scheme, options.models)
                                                : labels_of_system(*corpus, options.system);
  if (!predicted) return tl::unexpected(predicted.error());
  const auto scores = score_names(corpus->sentences, *predicted, *scheme);
  for (const auto& [kind, score] : scores) print(kind, score);
  print("all", total(scores));
  print_groups(*corpus, *predicted, *scheme);
  if (options.predictions.empty()) return {};
  return write_predictions(*corpus, *predicted, options.predictions);
}

}  // namespace

void add_eval_names(CLI::App& eval, Run& run) {
  CLI::App* command =
      eval.add_subcommand("names", "Score names, exact span and kind, on words with BIO labels");
  auto options = std::make_shared<Options>();
  command
      ->add_option("PATH", options->path, "A file of words and labels, or a folder of them, a document each")
      ->required();
  CLI::Option* predictions = command->add_option("--predictions", options->predictions,
                                                 "Write the words with the labels given here");
  CLI::Option* models = command->add_option("--models", options->models, "Folder of the trained weights");
  command
      ->add_option(
          "--system", options->system,
          "Score the labels that any program gave the same words, laid out alike, instead of our own")
      ->excludes(predictions)
      ->excludes(models);
  command->callback([options, &run] {
    run = [options] {
      const auto done = eval_names(*options);
      if (!done) say(describe(done.error()));
      return done ? exit_ok : exit_some_failed;
    };
  });
}

}  // namespace gainsay::cli

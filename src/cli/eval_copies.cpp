// gainsay eval copies: planted copies among articles, found or not.
#include <fmt/format.h>

#include <memory>

#include "cli/command.h"
#include "cli/output.h"
#include "copies/words.h"
#include "evaluation/copies_scores.h"
#include "extract/extract.h"
#include "ingest/inputs.h"

namespace gainsay::cli {
namespace {

// Of shorter articles no copy can be cut.
constexpr std::size_t least_words = 150;

struct Options {
  std::vector<std::string> inputs;
  std::uint64_t seed = 1;
  std::size_t times = 10;
  bool misses = false;
};

// The texts of all inputs, each once; those that can't be read are named.
std::vector<std::string> read_texts(const std::vector<std::string>& inputs, bool& failed) {
  PageReader reader(inputs, Limits{});
  std::vector<std::string> texts;
  while (auto page = reader.next()) {
    const auto article =
        page->and_then([](const Page& read) { return extract(read, Limits{}, TextSource::as_is); });
    if (!article) {
      say(describe(article.error()));
      failed = true;
    } else if (compared_words(article->text, {0, static_cast<std::uint32_t>(article->text.size())}).size() >=
               least_words) {
      texts.push_back(article->text);
    }
  }
  return texts;
}

std::string beginning(const std::string& text) {
  std::string out = text.substr(0, 100);
  for (char& c : out) {
    if (c == '\n' || c == '\t') c = ' ';
  }
  return out;
}

std::string told(const PlantedSet& set, const CopiesScores& scores, bool misses) {
  std::string out = fmt::format("{} documents, {} words, {} pairs planted\n", scores.documents, scores.words,
                                set.pairs.size());
  for (std::size_t i = 0; i < planted_kinds; ++i) {
    if (scores.planted.at(i) > 0)
      out += fmt::format(
          "  {:<12} recall {:6.2f}  ({} of {})\n", name(static_cast<PlantedKind>(i)),
          100.0 * static_cast<double>(scores.found.at(i)) / static_cast<double>(scores.planted.at(i)),
          scores.found.at(i), scores.planted.at(i));
  }
  out += fmt::format("  all          recall {:6.2f}  precision {:6.2f}  ({} found of other stories)\n",
                     100 * scores.recall(), 100 * scores.precision(), scores.wrong.size());
  out += fmt::format("  not found by sketches {}, of {} missed; {} pairs held word by word\n",
                     scores.missed_by_sketch, scores.missed.size(), scores.compared);
  const auto rate = [&](double seconds) {
    return seconds > 0 ? static_cast<double>(scores.documents) / seconds : 0;
  };
  out += fmt::format("  documents a second of processor time: sketches {:.0f}, links {:.0f}\n",
                     rate(scores.sketch_seconds), rate(scores.link_seconds));
  if (!misses) return out;
  for (const PlantedPair& pair : scores.missed)
    out += fmt::format("missed\t{}\t{}\t{}\n", name(pair.kind), beginning(set.texts[pair.a]),
                       beginning(set.texts[pair.b]));
  for (const auto& [a, b] : scores.wrong)
    out += fmt::format("wrong\t\t{}\t{}\n", beginning(set.texts[a]), beginning(set.texts[b]));
  return out;
}

int evaluate(const Options& options) {
  bool failed = false;
  const std::vector<std::string> read = read_texts(options.inputs, failed);
  const std::vector<std::string> articles = different_articles(read);
  Output out = Output::standard();
  if (const auto written =
          out.write(fmt::format("{} articles of {} words or more, {} left out: too like another one\n",
                                read.size(), least_words, read.size() - articles.size()));
      !written)
    return say(describe(written.error())), exit_some_failed;
  for (const std::size_t times : {std::size_t{1}, options.times}) {
    if (times == 1 && options.times == 0) continue;
    const PlantedSet set = plant_copies(articles, options.seed, times);
    const std::string text = (times == 1 ? std::string("each article once: ")
                                         : fmt::format("each article {} times, under other names: ", times)) +
                             told(set, score_copies(set), options.misses);
    if (const auto written = out.write(text); !written)
      return say(describe(written.error())), exit_some_failed;
    if (options.times <= 1) break;
  }
  return failed ? exit_some_failed : exit_ok;
}

}  // namespace

void add_eval_copies(CLI::App& eval, Run& run) {
  CLI::App* command =
      eval.add_subcommand("copies", "Score how copies that are planted among articles are found");
  auto options = std::make_shared<Options>();
  command->add_option("PATH", options->inputs, "Folders and files of articles: text or JSON Lines")
      ->required();
  command->add_option("--seed", options->seed, "Of what is planted, and where")->option_text("N [1]");
  command->add_option("--times", options->times, "Also with each article so often, under other names; 1: not")
      ->check(CLI::Range(1, 1000))
      ->option_text("N [10]");
  command->add_flag("--misses", options->misses, "Write what was missed, and what was found and not planted");
  command->callback([&run, options] { run = [options] { return evaluate(*options); }; });
}

}  // namespace gainsay::cli

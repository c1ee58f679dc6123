#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "analysis/model_version.h"
#include "base/version.h"
#include "cli/command.h"
#include "cli/input_options.h"
#include "cli/models_path.h"
#include "cli/output.h"
#include "evaluation/subject_actors.h"
#include "evaluation/subject_claims.h"
#include "evaluation/subject_copies.h"
#include "evaluation/subject_scores.h"

namespace gainsay::cli {
namespace {

struct Options {
  std::string folder;
  std::string ledger;
  std::optional<std::string> models;
  std::size_t threads = 0;
  bool misses = false;
};

/// A folder for the ledger of this run, gone with it.
class RunFolder {
 public:
  RunFolder()
      : path_(std::filesystem::temp_directory_path() /
              fmt::format("gainsay-{:08x}", std::random_device()())) {
    std::filesystem::create_directories(path_);
  }
  ~RunFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  RunFolder(const RunFolder&) = delete;
  RunFolder& operator=(const RunFolder&) = delete;

  [[nodiscard]] std::string ledger() const { return (path_ / "subject.ledger").string(); }

 private:
  std::filesystem::path path_;
};

/// Rows of one figure each: "documents.title  38 of 40".
class Table {
 public:
  void add(std::string_view row, const FieldScore& score) {
    text_ +=
        fmt::format("{:24} right {:6.2f}  ({} of {})\n", row,
                    score.of > 0 ? 100 * static_cast<double>(score.right) / static_cast<double>(score.of) : 0,
                    score.right, score.of);
  }
  void add(std::string_view row, const FoundScore& score) {
    text_ += fmt::format("{:24} precision {:6.2f}  recall {:6.2f}  ({} right, {} found, {} gold)\n", row,
                         100 * score.precision(), 100 * score.recall(), score.right, score.found, score.gold);
  }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
};

Result<std::string> evaluate(const Subject& subject, const SubjectReading& reading, Ledger& ledger,
                             bool with_misses) {
  SubjectMisses misses;
  Table table;
  const DocumentScores documents = score_documents(subject, reading, misses);
  table.add("documents", documents.read);
  table.add("documents.title", documents.title);
  table.add("documents.publisher", documents.publisher);
  table.add("documents.published", documents.published);
  table.add("documents.modified", documents.modified);
  table.add("documents.ends", documents.ends);
  table.add("words", score_quoted_words(subject, reading, misses));
  const StatementScores statements = score_statements(subject, reading, misses);
  table.add("statements", statements.found);
  table.add("statements.actor", statements.actor);
  table.add("statements.denials", statements.denials);
  const auto stories = score_subject_stories(subject, reading, misses);
  if (!stories) return tl::unexpected(stories.error());
  table.add("attributions", stories->stories.paired);
  table.add("attributions.source", stories->stories.relaxed.at(0));
  table.add("attributions.content", stories->stories.relaxed.at(2));
  table.add("attributions.stance", stories->stories.fields.at(static_cast<std::size_t>(StoryField::stance)));
  table.add("attributions.actor", stories->stories.fields.at(static_cast<std::size_t>(StoryField::actor)));
  table.add("disputes.inside", stories->disputes);
  table.add("headlines", score_headlines(subject, reading, misses));
  const auto copies = score_copies(subject, reading, ledger, misses);
  if (!copies) return tl::unexpected(copies.error());
  table.add("copies", copies->pairs);
  table.add("copies.origins", copies->origins);
  table.add("copies.credits", copies->credits);
  table.add("copies.dropped", copies->dropped_denials);
  table.add("versions", copies->versions);
  table.add("versions.changes", copies->changes);
  const auto claims = score_claims(subject, reading, ledger, misses);
  if (!claims) return tl::unexpected(claims.error());
  table.add("claims", claims->pairs);
  table.add("claims.across", claims->across);
  table.add("disputes", claims->answers);
  table.add("disputes.sides", claims->sides);
  table.add("accusations", claims->accusations);
  table.add("accusations.reply", claims->replies);
  table.add("accusations.later", claims->later);
  const auto actors = score_actors(subject, ledger, misses);
  if (!actors) return tl::unexpected(actors.error());
  table.add("actors.known", actors->known);
  table.add("actors.joined", actors->joined);
  table.add("actors.used", actors->used);
  table.add("actors.apart", actors->apart);
  std::string out;
  for (const std::string& miss : misses) {
    if (with_misses) out += miss + '\n';
  }
  return out + table.text();
}

Result<void> run_subject(const Options& options) {
  const auto folder = models_path(options.models);
  if (!folder) return tl::unexpected(folder.error());
  const auto models = load_models(*folder);
  if (!models) return tl::unexpected(models.error());
  const auto models_version = model_version(*folder);
  if (!models_version) return tl::unexpected(models_version.error());
  const auto subject = read_subject(options.folder);
  if (!subject) return tl::unexpected(subject.error());
  const RunFolder own;
  const auto ledger =
      Ledger::open(options.ledger.empty() ? own.ledger() : options.ledger, Ledger::Access::write);
  if (!ledger) return tl::unexpected(ledger.error());
  const auto counts = ingest_subject(*subject, **ledger, *models, {std::string(version()), *models_version},
                                     threads_of(options.threads));
  if (!counts) return tl::unexpected(counts.error());
  const auto reading = read_back(*subject, **ledger);
  if (!reading) return tl::unexpected(reading.error());
  const auto report = evaluate(*subject, *reading, **ledger, options.misses);
  if (!report) return tl::unexpected(report.error());
  Output out = Output::standard();
  if (auto written = out.write(*report); !written) return written;
  return out.commit();
}

}  // namespace

void add_eval_subject(CLI::App& eval, Run& run) {
  CLI::App* command =
      eval.add_subcommand("subject", "Score what is read of a subject: many articles about one matter");
  const auto options = std::make_shared<Options>();
  command->add_option("DIR", options->folder, "Documents, and gold in DIR/gold, e.g. examples/subject")
      ->required();
  command->add_flag("--misses", options->misses, "Write what was read otherwise than the gold has it");
  command->add_option("--ledger", options->ledger, "Keep the ledger that the documents are read into here")
      ->option_text("FILE [none kept]");
  add_threads_option(*command, options->threads);
  command->add_option("--models", options->models, "Folder of the trained weights");
  command->footer(R"(
The format is described in examples/subject/gold/README.md. Figures are percentages over all articles:
  documents     read, and what is known about them; ends: their text ends where the article does
  words         words that the gold quotes, found in the texts as they were read
  statements    what the gold has in claims, disputes and replies, found as an attribution;
                actor: by a name of who says it; denials: read as one
  attributions  in articles with gold for all of them: by a cue in common; sources share words, contents half
  disputes      denials held against a claim that they answer: inside one article
  headlines     what a headline says that its text does not
  copies        articles of one group, two and two; held against their origin; credits; dropped denials
  versions      texts of one address, one after the other; what became of who said what
  claims        statements of one claim, two and two: of those in the gold; across: of two articles
  disputes      answers held against a claim of the gold; sides: for it or against it
  accusations   found; what their article says of the accused's answer; the first answer elsewhere
  actors        known; other names joined; names by publisher; two of one name kept apart

Example:
  gainsay eval subject examples/subject --misses)");
  command->callback([&run, options] {
    run = [options] {
      const auto done = run_subject(*options);
      if (!done) say(describe(done.error()));
      return done ? exit_ok : exit_some_failed;
    };
  });
}

}  // namespace gainsay::cli
